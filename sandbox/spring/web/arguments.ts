import { methodObject } from '../../java/library/natives/reflect.ts';
import type { JavaLoader } from '../../java/run/loader.ts';
import type { AnnotationValues, Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { data } from '../parts.ts';
import { causeOf, ConversionFailure, type Converter, primitiveKind } from '../beans/convert.ts';
import { beanNameOf } from '../beans/bean-definition.ts';
import type { Failures } from '../beans/failures.ts';
import { JsonMismatch } from '../json/json-mismatch.ts';
import type { JsonReader } from '../json/json-reader.ts';
import { asReference, isEnum } from '../json/json-writer.ts';
import { JsonSyntaxError, parseJson } from '../json/json-text.ts';
import { callBean, classOfType, describeMethod, findAnnotation, loadClass, showFull, superclasses, text } from '../reflect.ts';
import { cookieOf } from './cookies.ts';
import type { Exchange } from './exchange.ts';
import { includes, typeProblem } from './media.ts';
import { type BindingProblem, ModelBinder } from './model-binder.ts';
import type { Match } from './routes.ts';
import type { ServletObjects } from './servlet-objects.ts';
import type { RequestValidation } from './validation-port.ts';
import type { WebExceptions } from './web-exceptions.ts';

const A = 'org.springframework.web.bind.annotation';
/** Characters of a value that Spring shows. */
const CONCISE = 100;
const DEFAULT_NONE = /^\s*[\uE000-\uE002]+\s*$/;

export interface ArgumentTools {
  readonly machine: Machine;
  readonly loader: JavaLoader;
  readonly through: RuntimeClass;
  readonly converter: Converter;
  readonly reader: JsonReader;
  readonly exceptions: WebExceptions;
  readonly failures: Failures;
  readonly objects: ServletObjects;
  /** undefined: no validator is on the class path. */
  readonly validation: RequestValidation | undefined;
  /** HandlerMethodArgumentResolver objects that the application adds. */
  readonly custom: readonly JavaObject[];
  /** @ModelAttribute methods of the advices. */
  readonly modelMethods: readonly { readonly method: RuntimeMethod; readonly bean: () => JavaObject }[];
  resolve(text: string): string;
  /** A parameter's @Value. */
  value(text: string, type: Type, from: RuntimeClass): Value;
}

/** One call of a handler method. */
export interface HandlerCall {
  readonly method: RuntimeMethod;
  /** Where the mapping stands, whose parameters may carry the annotations. */
  readonly declared: RuntimeMethod;
  readonly match: Match | undefined;
  readonly exchange: Exchange;
  /** For an @ExceptionHandler. */
  readonly exception: JavaObject | undefined;
  /** Made when it is first asked for. */
  readonly model: () => JavaObject;
  /** Made when the method asks for RedirectAttributes. */
  redirectModel: JavaObject | undefined;
  /** The method has the response: it may have answered. */
  tookResponse: boolean;
  /** Of the argument before, for the BindingResult that follows it. */
  binding: JavaObject | undefined;
}

interface Parameter {
  readonly method: RuntimeMethod;
  readonly declared: RuntimeMethod;
  readonly name: string;
  readonly type: Type;
  readonly index: number;
}

/** Makes the arguments of a handler method from a request. */
export class ArgumentResolver {
  private readonly tools: ArgumentTools;
  private readonly binder: ModelBinder;

  constructor(tools: ArgumentTools) {
    this.tools = tools;
    this.binder = new ModelBinder(tools.machine, tools.converter);
  }

  prepare(match: Match, exchange: Exchange): HandlerCall {
    const { route } = match;
    const made = this.call(route.method, route.declared, match, exchange, undefined);
    const own = superclasses(route.type)
      .flatMap((c) => c.declaredMethods)
      .filter(
        (m) => this.tools.machine.annotation(m, `${A}.ModelAttribute`) && !findAnnotation(this.tools.machine, m, `${A}.RequestMapping`),
      )
      .map((method) => ({ method, bean: route.bean }));
    for (const { method, bean } of [...this.tools.modelMethods, ...own]) this.fillModel(method, bean(), made);
    return made;
  }

  prepareHandler(method: RuntimeMethod, exception: JavaObject, match: Match | undefined, exchange: Exchange): HandlerCall {
    return this.call(method, method, match, exchange, exception);
  }

  private call(
    method: RuntimeMethod,
    declared: RuntimeMethod,
    match: Match | undefined,
    exchange: Exchange,
    exception: JavaObject | undefined,
  ): HandlerCall {
    let made: JavaObject | undefined;
    const model = (): JavaObject => (made ??= this.tools.objects.newOf('org.springframework.ui.ExtendedModelMap', '<init>()', []));
    return { method, declared, match, exchange, exception, model, redirectModel: undefined, tookResponse: false, binding: undefined };
  }

  private fillModel(method: RuntimeMethod, bean: JavaObject, handlerCall: HandlerCall): void {
    const { machine } = this.tools;
    const inner: HandlerCall = { ...handlerCall, method, declared: method };
    const value = callBean(machine, method, bean, this.resolve(inner));
    if (method.symbol.returnType.kind === 'void') return;
    const values = machine.annotation(method, `${A}.ModelAttribute`) ?? {};
    const name = text(values['value']) || text(values['name']) || this.modelName(method.symbol.returnType);
    this.put(handlerCall.model(), name, asReference(machine, value ?? null, method.symbol.returnType));
  }

  private put(map: JavaObject, key: string, value: Reference): void {
    this.tools.machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [key, value]);
  }

  private modelName(type: Type): string {
    const name = erasedName(type);
    const argument = type.kind === 'class' ? type.args[0] : undefined;
    const simple = (n: string): string => beanNameOf(n.replace(/^.*[.$]/, ''));
    return argument && /^java\.util\.(List|Collection|Set)$/.test(name) ? `${simple(erasedName(argument))}List` : simple(name);
  }

  resolve(handlerCall: HandlerCall): Value[] {
    const { method, declared } = handlerCall;
    const { validation } = this.tools;
    const args = method.symbol.parameters.map((p, index) => this.one({ method, declared, name: p.name, type: p.type, index }, handlerCall));
    if (handlerCall.match && !handlerCall.exception) validation?.checkParameters(method, declared, args);
    return args;
  }

  private annotation(p: Parameter, name: string): AnnotationValues | undefined {
    const { machine } = this.tools;
    return (
      machine.annotation({ method: p.method, parameter: p.index }, name) ??
      machine.annotation({ method: p.declared, parameter: p.index }, name)
    );
  }

  private one(p: Parameter, handlerCall: HandlerCall): Value {
    const { exchange, exception, match } = handlerCall;
    const { objects, machine, failures } = this.tools;
    const custom = this.byCustomResolver(p, handlerCall);
    if (custom !== undefined) return custom;
    const of = (name: string): AnnotationValues | undefined => this.annotation(p, `${A}.${name}`);
    const variable = of('PathVariable');
    if (variable) return this.pathVariable(p, variable, match);
    const matrix = of('MatrixVariable');
    if (matrix) return this.matrixVariable(p, matrix, exchange);
    const parameter = of('RequestParam');
    if (parameter) return this.requestParam(p, parameter, exchange);
    const part = of('RequestPart');
    if (part) return this.requestPart(p, part, exchange);
    const header = of('RequestHeader');
    if (header) return this.requestHeader(p, header, exchange);
    const cookie = of('CookieValue');
    if (cookie) return this.cookie(p, cookie, exchange);
    const body = of('RequestBody');
    if (body) return this.requestBody(p, body, handlerCall);
    const attribute = of('RequestAttribute');
    if (attribute) return this.attribute(p, attribute, exchange.attributes, 'request attribute');
    const sessionAttribute = of('SessionAttribute');
    if (sessionAttribute) return this.attribute(p, sessionAttribute, exchange.session?.attributes ?? new Map(), 'session attribute');
    const value = this.annotation(p, 'org.springframework.beans.factory.annotation.Value');
    if (value) return this.tools.value(text(value['value']), p.type, p.method.owner);
    const javaClass = classOfType(p.type, p.method.owner, machine);
    if (exception && javaClass) {
      // The outermost that fits, though a cause may have chosen the handler.
      const fitting = failures.chain(exception).find((e) => e.javaClass.isSubclassOf(javaClass));
      if (fitting && javaClass.name !== 'java.lang.Object') return fitting;
    }
    switch (erasedName(p.type)) {
      case 'jakarta.servlet.http.HttpServletRequest':
      case 'jakarta.servlet.ServletRequest':
        return exchange.servletRequest();
      case 'jakarta.servlet.http.HttpServletResponse':
      case 'jakarta.servlet.ServletResponse':
        handlerCall.tookResponse = true;
        return exchange.servletResponse();
      case 'jakarta.servlet.http.HttpSession':
        return objects.session(exchange, true);
      case 'org.springframework.web.context.request.WebRequest':
      case 'org.springframework.web.context.request.NativeWebRequest':
      case 'org.springframework.web.context.request.ServletWebRequest':
        return this.webRequest(exchange);
      case 'java.util.Locale':
        return objects.localeOf(exchange);
      case 'java.util.TimeZone':
        return machine.invokeStatic(machine.jdk('java.util.TimeZone'), 'getDefault()', []) ?? null;
      case 'java.time.ZoneId':
        return machine.invokeStatic(machine.jdk('java.time.ZoneId'), 'systemDefault()', []) ?? null;
      case 'org.springframework.http.HttpMethod':
        return this.parsed(javaClass, 'valueOf(java.lang.String)', exchange.request.method);
      case 'java.io.InputStream':
      case 'jakarta.servlet.ServletInputStream':
        return machine.invokeVirtual(exchange.servletRequest(), 'getInputStream()', []) ?? null;
      case 'java.io.Reader':
        return machine.invokeVirtual(exchange.servletRequest(), 'getReader()', []) ?? null;
      case 'java.io.OutputStream':
        handlerCall.tookResponse = true;
        return machine.invokeVirtual(exchange.servletResponse(), 'getOutputStream()', []) ?? null;
      case 'java.io.Writer':
      case 'java.io.PrintWriter':
        handlerCall.tookResponse = true;
        return machine.invokeVirtual(exchange.servletResponse(), 'getWriter()', []) ?? null;
      case 'java.security.Principal':
        return null;
      case 'org.springframework.ui.Model':
      case 'org.springframework.ui.ModelMap':
      case 'org.springframework.ui.ExtendedModelMap':
        return handlerCall.model();
      case 'org.springframework.web.servlet.mvc.support.RedirectAttributes':
        return (handlerCall.redirectModel ??= objects.newOf(
          'org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap',
          '<init>()',
          [],
        ));
      case 'org.springframework.validation.BindingResult':
      case 'org.springframework.validation.Errors':
        return (
          handlerCall.binding ??
          machine.throwNew(
            'java.lang.IllegalStateException',
            'An Errors/BindingResult argument is expected to be declared immediately after the model attribute, the @RequestBody or the @RequestPart arguments to which they apply: ' +
              describeMethod(p.method, showFull),
          )
        );
      case 'org.springframework.web.util.UriComponentsBuilder':
        return this.uriBuilder(exchange);
      case 'org.springframework.http.HttpHeaders':
        return this.headers(exchange);
      case 'org.springframework.http.HttpEntity':
      case 'org.springframework.http.RequestEntity':
        return this.httpEntity(p, handlerCall);
      case 'org.springframework.web.method.HandlerMethod':
        return match
          ? objects.newOf('org.springframework.web.method.HandlerMethod', '<init>(java.lang.Object,java.lang.reflect.Method)', [
              match.route.bean(),
              methodObject(machine, match.route.method),
            ])
          : null;
      case 'org.springframework.data.domain.Pageable':
      case 'org.springframework.data.domain.Sort':
        if (data.isLoaded) return data.loaded.pagingArgument(machine, p.method, p.index, exchange.request.parameters);
        break;
      case 'org.springframework.web.multipart.MultipartFile':
        return this.requestParam(p, { required: false, value: '', name: '' }, exchange);
      case 'java.util.Map':
        if (!of('ModelAttribute')) return handlerCall.model();
    }
    if (exception)
      return machine.throwNew(
        'java.lang.IllegalStateException',
        `Could not resolve parameter [${p.index}] in ${describeMethod(p.method, showFull)}: No suitable resolver`,
      );
    if (this.isSimple(p) && !of('ModelAttribute')) return this.requestParam(p, { required: false, value: '', name: '' }, exchange);
    return this.modelAttribute(p, of('ModelAttribute'), handlerCall);
  }

  private byCustomResolver(p: Parameter, handlerCall: HandlerCall): Value | undefined {
    const { custom, machine, objects } = this.tools;
    if (custom.length === 0) return undefined;
    const parameter = objects.newOf('org.springframework.core.MethodParameter', '<init>(java.lang.reflect.Method,int)', [
      methodObject(machine, p.method),
      p.index,
    ]);
    for (const resolver of custom) {
      if (machine.invokeVirtual(resolver, 'supportsParameter(org.springframework.core.MethodParameter)', [parameter]) !== true) continue;
      const made =
        machine.invokeVirtual(
          resolver,
          'resolveArgument(org.springframework.core.MethodParameter,org.springframework.web.method.support.ModelAndViewContainer,org.springframework.web.context.request.NativeWebRequest,org.springframework.web.bind.support.WebDataBinderFactory)',
          [parameter, null, this.webRequest(handlerCall.exchange), null],
        ) ?? null;
      return p.type.kind === 'primitive' && made !== null ? machine.unbox(asReference(machine, made, { kind: 'unknown' })) : made;
    }
    return undefined;
  }

  private webRequest(exchange: Exchange): JavaObject {
    return this.tools.objects.newOf(
      'org.springframework.web.context.request.ServletWebRequest',
      '<init>(jakarta.servlet.http.HttpServletRequest,jakarta.servlet.http.HttpServletResponse)',
      [exchange.servletRequest(), exchange.servletResponse()],
    );
  }

  private parsed(javaClass: RuntimeClass | undefined, method: string, given: string): Value {
    return javaClass ? (this.tools.machine.invokeStatic(javaClass, method, [given]) ?? null) : null;
  }

  private uriBuilder(exchange: Exchange): Value {
    const { machine, through } = this.tools;
    const builders = loadClass(machine, 'org.springframework.web.servlet.support.ServletUriComponentsBuilder', through);
    return (
      machine.invokeStatic(builders, 'fromServletMapping(jakarta.servlet.http.HttpServletRequest)', [exchange.servletRequest()]) ?? null
    );
  }

  private isSimple(p: Parameter): boolean {
    const name = erasedName(p.type);
    if (
      primitiveKind(p.type) ||
      p.type.kind === 'array' ||
      name === 'java.lang.String' ||
      name.startsWith('java.time.') ||
      name.startsWith('java.math.') ||
      [
        'java.util.UUID',
        'java.util.Date',
        'java.net.URI',
        'java.util.Optional',
        'java.lang.Class',
        'java.lang.Number',
        'java.lang.CharSequence',
      ].includes(name)
    )
      return true;
    const javaClass = classOfType(p.type, p.method.owner, this.tools.machine);
    return javaClass !== undefined && isEnum(javaClass);
  }

  private pathVariable(p: Parameter, values: AnnotationValues, match: Match | undefined): Value {
    const variables = match?.variables ?? new Map<string, string>();
    if (erasedName(p.type) === 'java.util.Map' && this.given(values) === '') return this.textMap([...variables]);
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

  private matrixVariable(p: Parameter, values: AnnotationValues, { request }: Exchange): Value {
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

  private given(values: AnnotationValues): string {
    return text(values['value']) || text(values['name']);
  }

  private requestParam(p: Parameter, values: AnnotationValues, exchange: Exchange): Value {
    const { request } = exchange;
    const typeName = erasedName(p.type);
    const unnamed = this.given(values) === '';
    if (typeName.endsWith('MultiValueMap') && unnamed) return this.multiValueMap(request.parameters);
    if (typeName === 'java.util.Map' && unnamed) return this.textMap(request.parameters);
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
        return inner ? this.optional(asReference(this.tools.machine, made, inner)) : made;
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
  private files(p: Parameter, name: string, values: AnnotationValues, { parts, request }: Exchange): Value | undefined {
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
    if (one && first) return typeName === FILE ? objects.file(first) : objects.part(first);
    const made = found.map((f) => objects.file(f));
    if (p.type.kind === 'array') {
      const array = (through.loader ?? machine.bootstrap).load(FILE);
      return array && 'declaredMethods' in array ? machine.newArray(array, made) : null;
    }
    return objects.list(made);
  }

  private requestPart(p: Parameter, values: AnnotationValues, exchange: Exchange): Value {
    const name = this.nameOf(p, values);
    const files = this.files(p, name, values, exchange);
    if (files !== undefined) return files;
    const part = exchange.parts?.find((f) => f.name === name);
    if (!part) {
      if (values['required'] === false) return null;
      return exchange.parts ? this.tools.exceptions.missingPart(name) : this.tools.exceptions.notMultipart();
    }
    return this.readBody(p, part.content, part.contentType ?? 'application/octet-stream', true, undefined);
  }

  private requestHeader(p: Parameter, values: AnnotationValues, exchange: Exchange): Value {
    const { request } = exchange;
    const typeName = erasedName(p.type);
    const name = this.nameOf(p, values);
    if (this.given(values) === '') {
      if (typeName === 'java.util.Map') return this.textMap(request.headers.map(([n, v]) => [n.toLowerCase(), v] as const));
      if (typeName === 'org.springframework.http.HttpHeaders') return this.headers(exchange);
      if (typeName.endsWith('MultiValueMap')) return this.multiValueMap(request.headers.map(([n, v]) => [n.toLowerCase(), v] as const));
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

  private cookie(p: Parameter, values: AnnotationValues, { request }: Exchange): Value {
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

  private attribute(p: Parameter, values: AnnotationValues, from: ReadonlyMap<string, Reference>, kind: string): Value {
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

  private nameOf(p: Parameter, values: AnnotationValues): string {
    const given = this.given(values);
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
      () => this.convert(p, value, inner),
      how.all && how.all.length > 1 ? how.all : [value],
      how.annotation,
      how.name,
      optional,
    );
    return optional
      ? (machine.invokeStatic(machine.jdk('java.util.Optional'), 'ofNullable(java.lang.Object)', [converted]) ?? null)
      : converted;
  }

  /** With the format that stands at the parameter. */
  private convert(p: Parameter, value: string, type: Type): Value {
    const { converter, machine } = this.tools;
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
    const { machine, exceptions, objects } = this.tools;
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
          parameter: objects.newOf('org.springframework.core.MethodParameter', '<init>(java.lang.reflect.Method,int)', [
            methodObject(machine, p.method),
            p.index,
          ]),
        },
      );
    }
  }

  // ---- bodies ----

  private requestBody(p: Parameter, values: AnnotationValues, handlerCall: HandlerCall): Value {
    const { request } = handlerCall.exchange;
    const { exceptions, validation } = this.tools;
    const required = values['required'] !== false;
    const optional = erasedName(p.type) === 'java.util.Optional' && p.type.kind === 'class' ? p.type.args[0] : undefined;
    const name = erasedName(p.type);
    if (request.body.length === 0 && !name.endsWith('MultiValueMap')) {
      if (!required || optional) return optional ? this.optional(null) : null;
      return exceptions.bodyMissing(describeMethod(p.method, showFull));
    }
    const read = this.readBody(
      optional ? { ...p, type: optional } : p,
      request.body,
      request.header('Content-Type'),
      required,
      handlerCall.exchange,
    );
    if (read instanceof JavaObject && validation) this.validated(p, read, this.variableName(p.type), handlerCall, undefined);
    return optional ? this.optional(asReference(this.tools.machine, read, optional)) : read;
  }

  private variableName(type: Type): string {
    return this.modelName(type);
  }

  private optional(value: Reference): Value {
    const { machine } = this.tools;
    return machine.invokeStatic(machine.jdk('java.util.Optional'), 'ofNullable(java.lang.Object)', [value]) ?? null;
  }

  private readBody(
    p: Parameter,
    body: Uint8Array,
    contentType: string | undefined,
    required: boolean,
    exchange: Exchange | undefined,
  ): Value {
    const { exceptions, reader, objects } = this.tools;
    const name = erasedName(p.type);
    if (contentType !== undefined && typeProblem(contentType) !== undefined) return exceptions.mediaTypeNotSupported(contentType);
    const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? 'application/octet-stream';
    if (p.type.kind === 'array' && p.type.element.kind === 'primitive' && p.type.element.name === 'byte') return objects.bytes(body);
    const content = new TextDecoder().decode(body);
    if (name === 'java.lang.String') return content;
    if (name.endsWith('MultiValueMap') && type === 'application/x-www-form-urlencoded')
      return this.multiValueMap([...new URLSearchParams(content)].map(([n, v]) => [n, v] as const));
    if (!includes('application/json', type) && !includes('application/*+json', type)) return exceptions.mediaTypeNotSupported(contentType);
    try {
      const read = reader.read(parseJson(content), p.type, p.method.owner);
      return read === null && required && exchange ? exceptions.bodyMissing(describeMethod(p.method, showFull)) : read;
    } catch (error) {
      if (error instanceof JsonSyntaxError || error instanceof JsonMismatch) return exceptions.bodyNotReadable(error);
      throw error;
    }
  }

  private httpEntity(p: Parameter, handlerCall: HandlerCall): Value {
    const { exchange } = handlerCall;
    const { machine, through, objects } = this.tools;
    const argument = p.type.kind === 'class' ? p.type.args[0] : undefined;
    const body =
      exchange.request.body.length === 0 || !argument
        ? null
        : this.readBody({ ...p, type: argument }, exchange.request.body, exchange.request.header('Content-Type'), false, exchange);
    if (erasedName(p.type).endsWith('.HttpEntity'))
      return objects.newOf('org.springframework.http.HttpEntity', '<init>(java.lang.Object,org.springframework.util.MultiValueMap)', [
        body,
        this.headers(exchange, true),
      ]);
    const method = (through.loader ?? machine.bootstrap).load('org.springframework.http.HttpMethod');
    return objects.newOf(
      'org.springframework.http.RequestEntity',
      '<init>(java.lang.Object,org.springframework.util.MultiValueMap,org.springframework.http.HttpMethod,java.net.URI)',
      [
        body,
        this.headers(exchange, true),
        method && 'declaredMethods' in method ? this.parsed(method, 'valueOf(java.lang.String)', exchange.request.method) : null,
        this.parsed(
          machine.jdk('java.net.URI'),
          'create(java.lang.String)',
          `http://${exchange.request.header('Host') ?? `localhost:${exchange.request.port}`}${exchange.request.uri}${exchange.request.query === '' ? '' : `?${exchange.request.query}`}`,
        ),
      ],
    );
  }

  // ---- maps ----

  private textMap(entries: readonly (readonly [string, string])[]): Value {
    const { machine } = this.tools;
    const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
    for (const [key, value] of entries)
      if (machine.invokeVirtual(map, 'containsKey(java.lang.Object)', [key]) === false) this.put(map, key, value);
    return map;
  }

  private multiValueMap(entries: readonly (readonly [string, string])[]): Value {
    const { machine, objects } = this.tools;
    const map = objects.newOf('org.springframework.util.LinkedMultiValueMap', '<init>()', []);
    for (const [name, value] of entries) machine.invokeVirtual(map, 'add(java.lang.Object,java.lang.Object)', [name, value]);
    return map;
  }

  /** `withEncoding`: a form's and a text's type carries the encoding with which the request is read. */
  private headers({ request }: Exchange, withEncoding = false): JavaObject {
    const { machine, objects } = this.tools;
    const headers = objects.newOf('org.springframework.http.HttpHeaders', '<init>()', []);
    for (const [name, value] of request.headers)
      machine.invokeVirtual(headers, 'add(java.lang.String,java.lang.String)', [
        name.toLowerCase(),
        withEncoding && name.toLowerCase() === 'content-type' && !/charset/i.test(value) ? `${value};charset=UTF-8` : value,
      ]);
    return headers;
  }

  // ---- model attributes ----

  /** A parameter without annotation that is no simple value: filled from request parameters. */
  private modelAttribute(p: Parameter, values: AnnotationValues | undefined, handlerCall: HandlerCall): Value {
    const { machine } = this.tools;
    const { exchange, model } = handlerCall;
    const named = values && this.given(values) !== '';
    const name = named ? this.given(values) : this.modelName(p.type);
    const known = machine.invokeVirtual(model(), 'get(java.lang.Object)', [name]) ?? null;
    const variables = handlerCall.match?.variables;
    const given = (key: string): readonly string[] => {
      const all = exchange.request.parameters.filter(([n]) => n === key).map(([, v]) => v);
      const variable = variables?.get(key);
      return all.length === 0 && variable !== undefined ? [variable] : all;
    };
    const keys = [...new Set(exchange.request.parameters.map(([n]) => n))];
    const javaClass = classOfType(p.type, p.method.owner, machine);
    const problems: BindingProblem[] = [];
    if (known !== null && this.isSimple(p)) return known;
    const made =
      known instanceof JavaObject
        ? known
        : javaClass &&
          this.binder.construct(javaClass, {
            given,
            keys,
            problems,
            files: (key, type) => this.files({ ...p, type }, key, { required: false }, exchange),
          });
    if (!made)
      return machine.throwNew(
        'java.lang.IllegalStateException',
        `No primary or single unique constructor found for ${javaClass?.symbol?.typeKind === 'interface' ? 'interface' : 'class'} ${erasedName(p.type)}`,
      );
    if (values?.['binding'] !== false && made instanceof JavaObject)
      this.binder.bind(made, {
        given,
        keys,
        problems,
        files: (key, type) => this.files({ ...p, type }, key, { required: false }, exchange),
      });
    if (made instanceof JavaObject) {
      this.put(model(), name, made);
      this.validated(p, made, name, handlerCall, problems);
    }
    return made;
  }

  /** Checks constraints and reports what does not fit: to the BindingResult that follows, else by an exception. */
  private validated(
    p: Parameter,
    value: JavaObject,
    objectName: string,
    handlerCall: HandlerCall,
    problems: readonly BindingProblem[] | undefined,
  ): void {
    const { machine, objects, validation, exceptions } = this.tools;
    const result = objects.newOf('org.springframework.validation.BeanPropertyBindingResult', '<init>(java.lang.Object,java.lang.String)', [
      value,
      objectName,
    ]);
    handlerCall.binding = result;
    for (const problem of problems ?? [])
      machine.invokeVirtual(result, 'addError(org.springframework.validation.ObjectError)', [this.bindingError(problem, objectName)]);
    const groups = this.validationGroups(p);
    if (groups && validation) validation.validate(value, objectName, groups, result);
    if (machine.invokeVirtual(result, 'hasErrors()', []) !== true) return;
    const next = p.method.symbol.parameters[p.index + 1];
    if (next && ['org.springframework.validation.BindingResult', 'org.springframework.validation.Errors'].includes(erasedName(next.type)))
      return;
    exceptions.notValid(
      objects.newOf('org.springframework.core.MethodParameter', '<init>(java.lang.reflect.Method,int)', [
        methodObject(machine, p.method),
        p.index,
      ]),
      result,
    );
  }

  /** @Valid, @Validated or an annotation whose name begins with Valid; undefined: nothing is checked. */
  private validationGroups(p: Parameter): readonly RuntimeClass[] | undefined {
    for (const { name, values } of [
      ...this.tools.machine.annotations({ method: p.method, parameter: p.index }),
      ...this.tools.machine.annotations({ method: p.declared, parameter: p.index }),
    ]) {
      if (name === 'org.springframework.validation.annotation.Validated') {
        const groups = values['value'];
        return Array.isArray(groups)
          ? groups.filter((g): g is RuntimeClass => typeof g === 'object' && g !== null && 'declaredMethods' in g)
          : [];
      }
      if (/\.Valid\w*$/.test(name)) return [];
    }
    return undefined;
  }

  private bindingError(problem: BindingProblem, objectName: string): JavaObject {
    const { machine, objects } = this.tools;
    const text = machine.jdk('java.lang.String');
    const codes = [
      `typeMismatch.${objectName}.${problem.field}`,
      `typeMismatch.${problem.field}`,
      `typeMismatch.${problem.type}`,
      'typeMismatch',
    ];
    const resolvable = objects.newOf(
      'org.springframework.context.support.DefaultMessageSourceResolvable',
      '<init>(java.lang.String[],java.lang.Object[],java.lang.String)',
      [machine.newArray(text, [`${objectName}.${problem.field}`, problem.field]), null, problem.field],
    );
    return objects.newOf(
      'org.springframework.validation.FieldError',
      '<init>(java.lang.String,java.lang.String,java.lang.Object,boolean,java.lang.String[],java.lang.Object[],java.lang.String)',
      [
        objectName,
        problem.field,
        problem.value,
        true,
        machine.newArray(text, codes),
        machine.newArray(machine.jdk('java.lang.Object'), [resolvable]),
        problem.message,
      ],
    );
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
