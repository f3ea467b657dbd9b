import { genericMethodText, methodObject } from '../../java/library/natives/reflect.ts';
import type { AnnotationValues } from '../../java/run/machine.ts';
import type { RuntimeMethod } from '../../java/run/runtime-class.ts';
import type { JavaObject } from '../../java/run/value.ts';
import { type Value } from '../../java/run/value.ts';
import { erasedName } from '../../java/types/types.ts';
import { data } from '../parts.ts';
import { asReference } from '../json/json-writer.ts';
import { callBean, classOfType, findAnnotation, loadClass, superclasses, text } from '../reflect.ts';
import type { Exchange } from './exchange.ts';
import type { Match } from './routes.ts';

import { type ArgumentTools, type HandlerCall, isSimple, methodParameter, nameGiven, type Parameter, parsed } from './argument.ts';
import { headersOf, putEntry } from './argument-values.ts';
import { BodyArguments } from './body-argument.ts';
import { ModelArguments, modelName } from './model-argument.ts';
import { SentValues } from './sent-values.ts';

const A = 'org.springframework.web.bind.annotation';

/** Makes the arguments of a handler method from a request. */
export class ArgumentResolver {
  private readonly tools: ArgumentTools;
  private readonly values: SentValues;
  private readonly models: ModelArguments;
  private readonly bodies: BodyArguments;

  constructor(tools: ArgumentTools) {
    this.tools = tools;
    this.values = new SentValues(tools);
    this.models = new ModelArguments(tools, this.values);
    this.bodies = new BodyArguments(tools, this.values, this.models);
  }

  prepare(match: Match, exchange: Exchange): HandlerCall {
    const { route } = match;
    const made = this.call(route.method, route.declared, match, exchange, undefined);
    const { binding } = this.tools;
    this.takeFlash(made);
    binding?.begin(made);
    const own = superclasses(route.type)
      .flatMap((c) => c.declaredMethods)
      .filter(
        (m) => this.tools.machine.annotation(m, `${A}.ModelAttribute`) && !findAnnotation(this.tools.machine, m, `${A}.RequestMapping`),
      )
      .map((method) => ({ method, bean: route.bean }));
    this.fillModel([...this.tools.modelMethods, ...own], made);
    binding?.demand(made);
    return made;
  }

  private takeFlash(handlerCall: HandlerCall): void {
    const { session, request } = handlerCall.exchange;
    const has = (name: string, value: string): boolean => request.parameters.some(([n, v]) => n === name && v === value);
    const found = session?.flash?.find((f) => f.path === request.path && [...new URLSearchParams(f.query)].every(([n, v]) => has(n, v)));
    if (!session?.flash || !found) return;
    session.flash = session.flash.filter((f) => f !== found);
    this.tools.machine.invokeVirtual(handlerCall.model(), 'putAll(java.util.Map)', [found.attributes]);
  }

  /** When the handler has come back. */
  end(handlerCall: HandlerCall, hasView: boolean): void {
    this.tools.binding?.end(handlerCall, hasView);
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

  /** In their order, but a method that takes what another makes comes after it. */
  private fillModel(methods: ArgumentTools['modelMethods'], handlerCall: HandlerCall): void {
    const { machine } = this.tools;
    const has = (name: string): boolean => machine.invokeVirtual(handlerCall.model(), 'containsKey(java.lang.Object)', [name]) === true;
    const isReady = ({ method }: (typeof methods)[number]): boolean =>
      method.symbol.parameters.every((p, parameter) => {
        const values = machine.annotation({ method, parameter }, `${A}.ModelAttribute`);
        return !values || has(nameGiven(values) || modelName(p.type));
      });
    const left = [...methods];
    while (left.length > 0) {
      const [next] = left.splice(Math.max(left.findIndex(isReady), 0), 1);
      if (!next) break;
      const { method, bean } = next;
      const given = nameGiven(machine.annotation(method, `${A}.ModelAttribute`) ?? {});
      if (given !== '' && has(given)) continue;
      const value = callBean(machine, method, bean(), this.resolve({ ...handlerCall, method, declared: method }));
      const { returnType } = method.symbol;
      const name = given || modelName(returnType);
      if (returnType.kind !== 'void' && !has(name))
        putEntry(this.tools, handlerCall.model(), name, asReference(machine, value ?? null, returnType));
    }
  }

  /** The arguments of an @InitBinder method. */
  binderArguments(handlerCall: HandlerCall, binder: JavaObject): Value[] {
    const { method } = handlerCall;
    return method.symbol.parameters.map((p, index) =>
      /\.(?:Web|ServletRequest)?DataBinder$/.test(erasedName(p.type))
        ? binder
        : this.one({ method, declared: method, name: p.name, type: p.type, index }, handlerCall),
    );
  }

  resolve(handlerCall: HandlerCall): Value[] {
    const { method, declared } = handlerCall;
    const { validation } = this.tools;
    const { binding } = this.tools;
    const rules = binding && ((name: string) => binding.rules(handlerCall, name, null));
    const args = method.symbol.parameters.map((p, index) =>
      this.one({ method, declared, name: p.name, type: p.type, index, rules }, handlerCall),
    );
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
    if (variable) return this.values.pathVariable(p, variable, match);
    const matrix = of('MatrixVariable');
    if (matrix) return this.values.matrixVariable(p, matrix, exchange);
    const parameter = of('RequestParam');
    if (parameter) return this.values.requestParam(p, parameter, exchange);
    const part = of('RequestPart');
    if (part) return this.bodies.requestPart(p, part, exchange);
    const header = of('RequestHeader');
    if (header) return this.values.requestHeader(p, header, exchange);
    const cookie = of('CookieValue');
    if (cookie) return this.values.cookie(p, cookie, exchange);
    const body = of('RequestBody');
    if (body) return this.bodies.requestBody(p, body, handlerCall);
    const attribute = of('RequestAttribute');
    if (attribute) return this.values.attribute(p, attribute, exchange.attributes, 'request attribute');
    const sessionAttribute = of('SessionAttribute');
    if (sessionAttribute) return this.values.attribute(p, sessionAttribute, exchange.session?.attributes ?? new Map(), 'session attribute');
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
        return parsed(this.tools, javaClass, 'valueOf(java.lang.String)', exchange.request.method);
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
      case 'org.springframework.security.core.Authentication': {
        const asking = exchange.servletRequest();
        // Only the request that Spring Security wraps knows of users.
        return asking?.javaClass.findMethod('getUserPrincipal()')
          ? (machine.invokeVirtual(asking, 'getUserPrincipal()', []) ?? null)
          : null;
      }
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
              genericMethodText(p.method),
          )
        );
      case 'org.springframework.web.bind.support.SessionStatus':
        if (this.tools.binding) return this.tools.binding.status(handlerCall);
        break;
      case 'org.springframework.web.util.UriComponentsBuilder':
        return this.uriBuilder(exchange);
      case 'org.springframework.http.HttpHeaders':
        return headersOf(this.tools, exchange);
      case 'org.springframework.http.HttpEntity':
      case 'org.springframework.http.RequestEntity':
        return this.bodies.httpEntity(p, handlerCall);
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
        return this.values.requestParam(p, { required: false, value: '', name: '' }, exchange);
      case 'java.util.Map':
        if (!of('ModelAttribute')) return handlerCall.model();
    }
    if (exception)
      return machine.throwNew(
        'java.lang.IllegalStateException',
        `Could not resolve parameter [${p.index}] in ${genericMethodText(p.method)}: No suitable resolver`,
      );
    if (isSimple(this.tools, p) && !of('ModelAttribute'))
      return this.values.requestParam(p, { required: false, value: '', name: '' }, exchange);
    return this.models.modelAttribute(p, of('ModelAttribute'), handlerCall);
  }

  private byCustomResolver(p: Parameter, handlerCall: HandlerCall): Value | undefined {
    const { custom, machine } = this.tools;
    if (custom.length === 0) return undefined;
    const parameter = methodParameter(this.tools, p);
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

  private uriBuilder(exchange: Exchange): Value {
    const { machine, through } = this.tools;
    const builders = loadClass(machine, 'org.springframework.web.servlet.support.ServletUriComponentsBuilder', through);
    return (
      machine.invokeStatic(builders, 'fromServletMapping(jakarta.servlet.http.HttpServletRequest)', [exchange.servletRequest()]) ?? null
    );
  }
}
