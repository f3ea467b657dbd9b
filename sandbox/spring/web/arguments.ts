import type { AnnotationValues, Machine } from '../../java/run/machine.ts';
import type { RuntimeMethod } from '../../java/run/runtime-class.ts';
import type { JavaObject, Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { causeOf, ConversionFailure, type Converter, primitiveKind } from '../beans/convert.ts';
import { propertyName } from '../json/bean-properties.ts';
import { JsonMismatch, type JsonReader } from '../json/json-reader.ts';
import { isEnum } from '../json/json-writer.ts';
import { JsonSyntaxError, parseJson } from '../json/json-text.ts';
import { call, classOfType, describeMethod, showFull, superclasses, text } from '../reflect.ts';
import { includes } from './media.ts';
import type { Match } from './routes.ts';
import type { WebExceptions } from './web-exceptions.ts';
import type { WebRequest } from './web-request.ts';

const A = 'org.springframework.web.bind.annotation';
const DEFAULT_NONE = /^\s*[\uE000-\uE002]+\s*$/;

export interface ArgumentTools {
  readonly machine: Machine;
  readonly converter: Converter;
  readonly reader: JsonReader;
  readonly exceptions: WebExceptions;
  resolve(text: string): string;
  servletRequest(request: WebRequest): JavaObject;
  servletResponse(): JavaObject;
}

interface Parameter {
  readonly method: RuntimeMethod;
  /** Where the mapping stands, whose parameters may carry the annotations. */
  readonly declared: RuntimeMethod;
  readonly name: string;
  readonly type: Type;
  readonly index: number;
}

/** Makes the arguments of a handler method from a request. */
export class ArgumentResolver {
  private readonly tools: ArgumentTools;
  constructor(tools: ArgumentTools) {
    this.tools = tools;
  }

  servletRequest(request: WebRequest): JavaObject {
    return this.tools.servletRequest(request);
  }

  resolve(match: Match, request: WebRequest): Value[] {
    const { method, declared } = match.route;
    return method.symbol.parameters.map((p, index) => this.one({ method, declared, name: p.name, type: p.type, index }, match, request));
  }

  private annotation(p: Parameter, name: string): AnnotationValues | undefined {
    const { machine } = this.tools;
    return (
      machine.annotation({ method: p.method, parameter: p.index }, `${A}.${name}`) ??
      machine.annotation({ method: p.declared, parameter: p.index }, `${A}.${name}`)
    );
  }

  private one(p: Parameter, match: Match, request: WebRequest): Value {
    const variable = this.annotation(p, 'PathVariable');
    if (variable) return this.pathVariable(p, variable, match);
    const parameter = this.annotation(p, 'RequestParam');
    if (parameter) return this.requestParam(p, parameter, request);
    const header = this.annotation(p, 'RequestHeader');
    if (header) return this.requestHeader(p, header, request);
    const cookie = this.annotation(p, 'CookieValue');
    if (cookie) return this.cookie(p, cookie, request);
    const body = this.annotation(p, 'RequestBody');
    if (body) return this.requestBody(p, body, request);
    const name = erasedName(p.type);
    switch (name) {
      case 'jakarta.servlet.http.HttpServletRequest':
        return this.tools.servletRequest(request);
      case 'jakarta.servlet.http.HttpServletResponse':
        return this.tools.servletResponse();
      case 'org.springframework.http.HttpHeaders':
        return this.headers(p, request);
    }
    if (this.isSimple(p)) return this.requestParam(p, { required: false, value: '', name: '' }, request);
    return this.modelAttribute(p, request);
  }

  private isSimple(p: Parameter): boolean {
    const name = erasedName(p.type);
    if (
      primitiveKind(p.type) ||
      p.type.kind === 'array' ||
      name === 'java.lang.String' ||
      name.startsWith('java.time.') ||
      name.startsWith('java.math.') ||
      ['java.util.UUID', 'java.util.Locale', 'java.net.URI', 'java.util.Optional'].includes(name)
    )
      return true;
    const javaClass = classOfType(p.type, p.method.owner, this.tools.machine);
    return javaClass !== undefined && isEnum(javaClass);
  }

  private pathVariable(p: Parameter, values: AnnotationValues, match: Match): Value {
    if (erasedName(p.type) === 'java.util.Map') return this.textMap([...match.variables]);
    const name = this.nameOf(p, values);
    return this.single(p, match.variables.get(name), {
      name,
      kind: 'path variable',
      required: values['required'] !== false,
      fallback: undefined,
      annotation: `${A}.PathVariable`,
    });
  }

  private requestParam(p: Parameter, values: AnnotationValues, request: WebRequest): Value {
    const typeName = erasedName(p.type);
    if ((typeName === 'java.util.Map' || typeName.endsWith('MultiValueMap')) && text(values['value']) === '' && text(values['name']) === '')
      return this.textMap(request.parameters);
    const name = this.nameOf(p, values);
    const all = request.parameters.filter(([n]) => n === name).map(([, v]) => v);
    if (['java.util.List', 'java.util.Set', 'java.util.Collection'].includes(typeName) && all.length > 1)
      return this.guarded(p, () => this.tools.converter.collectionOf(all, p.type, p.method.owner));
    return this.single(p, all[0], {
      name,
      kind: 'parameter',
      required: values['required'] !== false,
      fallback: this.fallback(values),
      annotation: `${A}.RequestParam`,
    });
  }

  private requestHeader(p: Parameter, values: AnnotationValues, request: WebRequest): Value {
    const typeName = erasedName(p.type);
    if (typeName === 'java.util.Map') return this.textMap(request.headers);
    if (typeName === 'org.springframework.http.HttpHeaders') return this.headers(p, request);
    const name = this.nameOf(p, values);
    return this.single(p, request.header(name), {
      name,
      kind: 'header',
      required: values['required'] !== false,
      fallback: this.fallback(values),
      annotation: `${A}.RequestHeader`,
    });
  }

  private cookie(p: Parameter, values: AnnotationValues, request: WebRequest): Value {
    const name = this.nameOf(p, values);
    const found = (request.header('Cookie') ?? '')
      .split(';')
      .map((c) => c.trim())
      .find((c) => c.startsWith(`${name}=`));
    return this.single(p, found?.slice(name.length + 1), {
      name,
      kind: 'cookie',
      required: values['required'] !== false,
      fallback: this.fallback(values),
      annotation: `${A}.CookieValue`,
    });
  }

  private fallback(values: AnnotationValues): string | undefined {
    const value = values['defaultValue'];
    return typeof value !== 'string' || DEFAULT_NONE.test(value) ? undefined : this.tools.resolve(value);
  }

  private nameOf(p: Parameter, values: AnnotationValues): string {
    return text(values['value']) || text(values['name']) || p.name;
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
    },
  ): Value {
    const { machine, exceptions } = this.tools;
    const optional = erasedName(p.type) === 'java.util.Optional';
    const inner = optional && p.type.kind === 'class' ? (p.type.args[0] ?? p.type) : p.type;
    const value = given === undefined || (given === '' && how.fallback !== undefined) ? how.fallback : given;
    const simpleName = erasedName(p.type).replace(/^.*[.$]/, '');
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
      () => this.tools.converter.fromText(value, inner, p.method.owner),
      value,
      how.annotation,
    );
    return optional
      ? (machine.invokeStatic(machine.jdk('java.util.Optional'), 'ofNullable(java.lang.Object)', [converted]) ?? null)
      : converted;
  }

  private guarded(p: Parameter, convert: () => Value, given = '', annotation = `${A}.RequestParam`): Value {
    try {
      return convert();
    } catch (error) {
      if (!(error instanceof ConversionFailure)) throw error;
      return this.tools.exceptions.typeMismatch(
        erasedName(p.type),
        !error.byService
          ? error.reason
          : `Failed to convert from type [java.lang.String] to type [@${annotation} ${erasedName(p.type)}] for value [${given}]`,
        causeOf(this.tools.machine, error),
      );
    }
  }

  private requestBody(p: Parameter, values: AnnotationValues, request: WebRequest): Value {
    const { exceptions, reader } = this.tools;
    const name = erasedName(p.type);
    if (request.body.length === 0) {
      if (values['required'] === false) return null;
      return exceptions.bodyMissing(describeMethod(p.method, showFull));
    }
    const content = new TextDecoder().decode(request.body);
    if (name === 'java.lang.String') return content;
    const contentType = request.header('Content-Type');
    const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? 'application/octet-stream';
    if (!includes('application/json', type) && !includes('application/*+json', type)) return exceptions.mediaTypeNotSupported(contentType);
    try {
      const read = reader.read(parseJson(content), p.type, p.method.owner);
      return read === null && values['required'] !== false ? exceptions.bodyMissing(describeMethod(p.method, showFull)) : read;
    } catch (error) {
      if (error instanceof JsonSyntaxError || error instanceof JsonMismatch) return exceptions.bodyNotReadable(error.message);
      throw error;
    }
  }

  private textMap(entries: readonly (readonly [string, string])[]): Value {
    const { machine } = this.tools;
    const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
    for (const [key, value] of entries)
      if (machine.invokeVirtual(map, 'containsKey(java.lang.Object)', [key]) === false)
        machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [key, value]);
    return map;
  }

  private headers(p: Parameter, request: WebRequest): Value {
    const { machine } = this.tools;
    const javaClass = classOfType(p.type, p.method.owner, machine);
    if (!javaClass) return null;
    const headers = machine.newObject(javaClass, '<init>()', []);
    for (const [name, value] of request.headers) machine.invokeVirtual(headers, 'add(java.lang.Object,java.lang.Object)', [name, value]);
    return headers;
  }

  /** A parameter without annotation that is no simple value: filled from request parameters. */
  private modelAttribute(p: Parameter, request: WebRequest): Value {
    const { machine, converter } = this.tools;
    const javaClass = classOfType(p.type, p.method.owner, machine);
    const constructor = javaClass?.declaredMethods
      .filter((m) => m.symbol.name === '<init>')
      .toSorted((a, b) => a.symbol.parameters.length - b.symbol.parameters.length)[0];
    if (!javaClass || !constructor || javaClass.symbol?.flags.abstract)
      return machine.throwNew(
        'java.lang.IllegalStateException',
        `the trial's Spring does not know how to make parameter ${p.index} of ${p.method.owner.name}.${p.method.symbol.name}, a ${erasedName(p.type)}`,
      );
    const given = (name: string): string | undefined => request.parameters.find(([n]) => n === name)?.[1];
    const args = constructor.symbol.parameters.map((c) => {
      const value = given(c.name);
      return value === undefined
        ? c.type.kind === 'primitive'
          ? c.type.name === 'boolean'
            ? false
            : 0
          : null
        : this.guarded({ ...p, type: c.type }, () => converter.fromText(value, c.type, javaClass), value);
    });
    const object = machine.newObject(javaClass, constructor.symbol.signature, args);
    for (const method of superclasses(javaClass).flatMap((c) => c.declaredMethods)) {
      const [only] = method.symbol.parameters;
      const value =
        /^set[A-Z]/.test(method.symbol.name) && only && method.symbol.parameters.length === 1
          ? given(propertyName(method.symbol.name.slice(3)))
          : undefined;
      if (value !== undefined && only)
        call(method, object, [this.guarded({ ...p, type: only.type }, () => converter.fromText(value, only.type, method.owner), value)]);
    }
    return object;
  }
}
