import type { AnnotationValues } from '../../java/run/machine.ts';
import { type Reference, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { causeOf, ConversionFailure, primitiveKind } from '../beans/convert.ts';
import { asReference } from '../json/json-writer.ts';
import { classOfType } from '../reflect.ts';
import { cookieOf } from './cookies.ts';
import type { Exchange } from './exchange.ts';
import type { Match } from './routes.ts';
import type { WebExceptions } from './web-exceptions.ts';

import { type ArgumentTools, methodParameter, nameGiven, type Parameter } from './argument.ts';
import { headersOf, multiValueMap, optionalOf, textMap } from './argument-values.ts';
import { multipartFile, servletPart } from './servlet-parts.ts';

const A = 'org.springframework.web.bind.annotation';
/** Characters of a value that Spring shows. */
const CONCISE = 100;
const DEFAULT_NONE = /^\s*[\uE000-\uE002]+\s*$/;

/** Arguments that are single values of a request: variables of the path, parameters, files, headers, cookies, attributes. */
export class SentValues {
  private readonly tools: ArgumentTools;

  constructor(tools: ArgumentTools) {
    this.tools = tools;
  }

  pathVariable(p: Parameter, values: AnnotationValues, match: Match | undefined): Value {
    const variables = match?.variables ?? new Map<string, string>();
    if (erasedName(p.type) === 'java.util.Map' && nameGiven(values) === '') return textMap(this.tools, [...variables]);
    const name = this.nameOf(p, values);
    const raw = variables.get(name);
    return this.single(p, raw, {
      name,
      kind: 'path variable',
      required: values['required'] !== false,
      fallback: undefined,
      annotation: `${A}.PathVariable`,
    });
  }

  matrixVariable(p: Parameter, values: AnnotationValues, { request }: Exchange): Value {
    const name = this.nameOf(p, values);
    const found = request.path
      .split('/')
      .flatMap((segment) => segment.split(';').slice(1))
      .map((pair) => pair.split('='))
      .find(([n]) => n === name)?.[1];
    return this.single(p, found, {
      name,
      kind: 'matrix variable',
      required: values['required'] !== false,
      fallback: this.fallback(values),
      annotation: `${A}.MatrixVariable`,
    });
  }

  requestParam(p: Parameter, values: AnnotationValues, exchange: Exchange): Value {
    const { request } = exchange;
    const typeName = erasedName(p.type);
    const unnamed = nameGiven(values) === '';
    if (typeName.endsWith('MultiValueMap') && unnamed) return multiValueMap(this.tools, request.parameters);
    if (typeName === 'java.util.Map' && unnamed) return textMap(this.tools, request.parameters);
    const name = this.nameOf(p, values);
    const files = this.files(p, name, values, exchange);
    if (files !== undefined) return files;
    const all = request.parameters.filter(([n]) => n === name).map(([, v]) => v);
    if (all.length > 1) {
      const { type } = p;
      const inner = typeName === 'java.util.Optional' && type.kind === 'class' ? type.args[0] : undefined;
      const wanted = inner ?? type;
      if (['java.util.List', 'java.util.Set', 'java.util.Collection'].includes(erasedName(wanted))) {
        const marks = this.tools.machine.annotations({ method: p.method, parameter: p.index });
        const made = this.guarded(p, () => this.tools.converter.collectionOf(all, wanted, p.method.owner, marks), all);
        return inner ? optionalOf(this.tools, asReference(this.tools.machine, made, inner)) : made;
      }
      if (type.kind === 'array') return this.guarded(p, () => this.tools.converter.arrayOf(all, type.element, p.method.owner), all);
    }
    const how = {
      name,
      kind: 'parameter',
      required: values['required'] !== false,
      fallback: this.fallback(values),
      annotation: `${A}.RequestParam`,
      all,
    } as const;
    return this.single(p, typeName === 'java.lang.String' ? (all.length > 0 ? all.join(',') : undefined) : all[0], how);
  }

  /** Uploaded files; undefined: the parameter takes none. */
  files(p: Parameter, name: string, values: AnnotationValues, { parts, request }: Exchange): Value | undefined {
    const { machine, objects, exceptions, through } = this.tools;
    const FILE = 'org.springframework.web.multipart.MultipartFile';
    const typeName = erasedName(p.type);
    const element = p.type.kind === 'class' ? p.type.args[0] : p.type.kind === 'array' ? p.type.element : undefined;
    const many = element !== undefined && erasedName(element) === FILE;
    const one = typeName === FILE || typeName === 'jakarta.servlet.http.Part';
    if (!many && !one) return undefined;
    const found = (parts ?? []).filter((f) => f.name === name && f.fileName !== undefined);
    if (found.length === 0) {
      if (values['required'] === false) return null;
      if (!/^multipart\//i.test(request.header('Content-Type') ?? '')) return exceptions.notMultipart();
      return exceptions.missingPart(name);
    }
    const [first] = found;
    if (one && first) return typeName === FILE ? multipartFile(objects, first) : servletPart(objects, first);
    const made = found.map((f) => multipartFile(objects, f));
    if (p.type.kind === 'array') {
      const array = (through.loader ?? machine.bootstrap).load(FILE);
      return array && 'declaredMethods' in array ? machine.newArray(array, made) : null;
    }
    return objects.list(made);
  }

  requestHeader(p: Parameter, values: AnnotationValues, exchange: Exchange): Value {
    const { request } = exchange;
    const typeName = erasedName(p.type);
    const name = this.nameOf(p, values);
    if (nameGiven(values) === '') {
      if (typeName === 'java.util.Map')
        return textMap(
          this.tools,
          request.headers.map(([n, v]) => [n.toLowerCase(), v] as const),
        );
      if (typeName === 'org.springframework.http.HttpHeaders') return headersOf(this.tools, exchange);
      if (typeName.endsWith('MultiValueMap'))
        return multiValueMap(
          this.tools,
          request.headers.map(([n, v]) => [n.toLowerCase(), v] as const),
        );
    }
    const all = request.headers.filter(([n]) => n.toLowerCase() === name.toLowerCase()).map(([, v]) => v);
    return this.single(p, all.length > 1 ? all.join(',') : all[0], {
      name,
      kind: 'header',
      required: values['required'] !== false,
      fallback: this.fallback(values),
      annotation: `${A}.RequestHeader`,
    });
  }

  cookie(p: Parameter, values: AnnotationValues, { request }: Exchange): Value {
    const name = this.nameOf(p, values);
    const value = cookieOf(request, name);
    if (erasedName(p.type) === 'jakarta.servlet.http.Cookie' && value !== undefined)
      return this.tools.objects.newOf('jakarta.servlet.http.Cookie', '<init>(java.lang.String,java.lang.String)', [name, value]);
    return this.single(p, value === undefined ? undefined : decode(value), {
      name,
      kind: 'cookie',
      required: values['required'] !== false,
      fallback: this.fallback(values),
      annotation: `${A}.CookieValue`,
    });
  }

  attribute(p: Parameter, values: AnnotationValues, from: ReadonlyMap<string, Reference>, kind: string): Value {
    const { machine, exceptions } = this.tools;
    const name = this.nameOf(p, values);
    const found = from.get(name);
    if (found === undefined || found === null) {
      if (erasedName(p.type) === 'java.util.Optional')
        return machine.invokeStatic(machine.jdk('java.util.Optional'), 'empty()', []) ?? null;
      if (values['required'] === false) return null;
      return exceptions.missingAttribute(kind, name, erasedName(p.type).replace(/^.*[.$]/, ''));
    }
    if (erasedName(p.type) === 'java.util.Optional')
      return machine.invokeStatic(machine.jdk('java.util.Optional'), 'of(java.lang.Object)', [found]) ?? null;
    return p.type.kind === 'primitive' ? machine.unbox(found) : found;
  }

  private fallback(values: AnnotationValues): string | undefined {
    const value = values['defaultValue'];
    return typeof value !== 'string' || DEFAULT_NONE.test(value) ? undefined : this.tools.resolve(value);
  }

  nameOf(p: Parameter, values: AnnotationValues): string {
    const given = nameGiven(values);
    return given === '' ? p.name : this.tools.resolve(given);
  }

  private single(
    p: Parameter,
    given: string | undefined,
    how: {
      name: string;
      kind: Parameters<WebExceptions['missing']>[0];
      required: boolean;
      fallback: string | undefined;
      annotation: string;
      /** Every value that was sent, where there may be several. */
      all?: readonly string[];
    },
  ): Value {
    const { machine, exceptions } = this.tools;
    const optional = erasedName(p.type) === 'java.util.Optional';
    const inner = optional && p.type.kind === 'class' ? (p.type.args[0] ?? p.type) : p.type;
    const value = given === undefined || (given === '' && how.fallback !== undefined) ? how.fallback : given;
    const simpleName = showSimple(p.type);
    if (value === undefined) {
      if (optional) return machine.invokeStatic(machine.jdk('java.util.Optional'), 'empty()', []) ?? null;
      if (how.required) return exceptions.missing(how.kind, how.name, simpleName, false);
      if (p.type.kind === 'primitive') {
        if (p.type.name === 'boolean') return false;
        return machine.throwNew(
          'java.lang.IllegalStateException',
          `Optional ${p.type.name} parameter '${how.name}' is present but cannot be translated into a null value due to being declared as a primitive type. Consider declaring it as object wrapper for the corresponding primitive type.`,
        );
      }
      return null;
    }
    if (value === '' && primitiveKind(inner) !== undefined && inner.kind !== 'primitive' && how.required && !optional)
      return exceptions.missing(how.kind, how.name, simpleName, true);
    const converted = this.guarded(
      { ...p, type: inner },
      () => this.convert(p, value, inner, how.name),
      how.all && how.all.length > 1 ? how.all : [value],
      how.annotation,
      how.name,
      optional,
    );
    if (converted === null && p.rules && how.required && !optional && how.fallback === undefined)
      return exceptions.missing(how.kind, how.name, simpleName, true);
    return optional
      ? (machine.invokeStatic(machine.jdk('java.util.Optional'), 'ofNullable(java.lang.Object)', [converted]) ?? null)
      : converted;
  }

  /** With the format that stands at the parameter. */
  private convert(p: Parameter, value: string, type: Type, name: string): Value {
    const { converter, machine } = this.tools;
    const edited = p.rules?.(name)?.convert(undefined, type, p.method.owner, [value]);
    if (edited) return edited.value;
    const element = machine.annotations({ method: p.method, parameter: p.index });
    return converter.formatted(value, type, p.method.owner, element);
  }

  private guarded(
    p: Parameter,
    convert: () => Value,
    given: readonly string[] = [''],
    annotation = `${A}.RequestParam`,
    name = p.name,
    inOptional = false,
  ): Value {
    const { machine, exceptions } = this.tools;
    try {
      return convert();
    } catch (error) {
      if (!(error instanceof ConversionFailure)) throw error;
      const marks = machine
        .annotations({ method: p.method, parameter: p.index })
        .filter((a) => a.name === annotation || a.name.startsWith('org.springframework.format.'))
        .map((a) => `@${a.name} `)
        .join('');
      const [first = ''] = given;
      const several = given.length > 1;
      return exceptions.typeMismatch(
        inOptional ? 'java.util.Optional' : erasedName(p.type),
        !error.byService && !inOptional
          ? several // A property editor takes the values as one text.
            ? error.reason.replace(`"${first.trim()}"`, `"${given.join(',').trim()}"`)
            : error.reason
          : `Failed to convert from type [java.lang.String] to type [${marks === '' ? `@${annotation} ` : marks}${erasedName(p.type)}] for value [${concise(first)}]`,
        causeOf(machine, error),
        {
          name,
          value: several ? machine.newArray(machine.jdk('java.lang.String'), [...given]) : first,
          given: several ? 'java.lang.String[]' : 'java.lang.String',
          requiredType: (classOfType(p.type, p.method.owner, machine) ?? machine.jdk(primitiveKind(p.type) ?? 'java.lang.Object'))
            .classObject,
          parameter: methodParameter(this.tools, p),
        },
      );
    }
  }
}

/** A long value as Spring shows it. */
const concise = (text: string): string => (text.length > CONCISE ? `${text.slice(0, CONCISE)} (truncated)...` : text);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `List`, `String[]`: as Class.getSimpleName says it. */
const showSimple = (type: Type): string => erasedName(type).replace(/^.*[.$]/, '');
