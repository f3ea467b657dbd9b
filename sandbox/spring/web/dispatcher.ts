import { methodObject } from '../../java/library/natives/reflect.ts';
import type { JavaLoader } from '../../java/run/loader.ts';
import type { AnnotationValues, Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import type { Failures } from '../beans/failures.ts';
import { asReference, implementsName, iterate } from '../json/json-writer.ts';
import { callBean, fieldValue, findAnnotation, findOnHierarchy, superclasses } from '../reflect.ts';
import type { ArgumentResolver, HandlerCall } from './arguments.ts';
import { awaitResult } from './async-results.ts';
import type { BodySource, BodyWriter } from './body-writer.ts';
import { isPreflight, processCors, VARY } from './cors.ts';
import { errorAnswer } from './error-page.ts';
import type { ExceptionHandlers } from './exception-handlers.ts';
import { Exchange, type Headers } from './exchange.ts';
import { type MappedFilter, runFilters } from './filters.ts';
import type { HttpSessions } from './http-session.ts';
import { includes, negotiate } from './media.ts';
import { interceptorsFor, type MvcConfiguration, rulesFor } from './mvc-configuration.ts';
import { readMultipart } from './multipart.ts';
import { bindExchange } from './request-context.ts';
import { findRoute, type Match, type Route } from './routes.ts';
import { absolute, type ServletObjects } from './servlet-objects.ts';
import type { StaticFiles } from './static-files.ts';
import type { WebExceptions } from './web-exceptions.ts';
import { textAnswer, type WebAnswer, type WebRequest } from './web-request.ts';

const A = 'org.springframework.web.bind.annotation';
const INTERCEPTED = 'jakarta.servlet.http.HttpServletRequest,jakarta.servlet.http.HttpServletResponse,java.lang.Object';

export interface DispatcherTools {
  readonly machine: Machine;
  readonly loader: JavaLoader;
  /** A class whose loader sees Spring and the servlet API. */
  readonly through: RuntimeClass;
  readonly failures: Failures;
  readonly exceptions: WebExceptions;
  readonly resolver: ArgumentResolver;
  readonly bodies: BodyWriter;
  readonly handlers: ExceptionHandlers;
  readonly objects: ServletObjects;
  readonly sessions: HttpSessions;
  readonly filters: readonly MappedFilter[];
  readonly configuration: MvcConfiguration;
  readonly files: StaticFiles;
  readonly now: () => number;
  /** Name of the next thread of applicationTaskExecutor. */
  readonly nextTask: () => string;
  /** DefaultHandlerExceptionResolver's line. */
  readonly resolved: (exception: JavaObject) => void;
  /** Tomcat's line for an exception that nobody resolved. */
  readonly uncaught: (exception: JavaObject) => void;
  /** `server.error.include-message`, `server.error.include-exception`: whether they are shown for this request. */
  readonly errorDetails: {
    readonly message: (request: WebRequest) => boolean;
    readonly exception: boolean;
    readonly bindingErrors: (request: WebRequest) => boolean;
  };
}

/** What handles a request, chosen by its path. */
type Handler =
  | { readonly kind: 'method'; readonly match: Match }
  | { readonly kind: 'view'; readonly view: string; readonly status: number | undefined }
  | { readonly kind: 'files' };

/** DispatcherServlet behind its filters. Used inside an entry into Java. */
export class Dispatcher {
  private readonly tools: DispatcherTools;
  private readonly routes: readonly Route[];
  /** The answer to the exchange, as far as it is made. */
  private readonly answers = new WeakMap<Exchange, WebAnswer>();
  private readonly thrown = new WeakMap<Exchange, JavaObject>();

  constructor(tools: DispatcherTools, routes: readonly Route[]) {
    this.tools = tools;
    this.routes = routes;
  }

  handle(request: WebRequest): WebAnswer {
    const { machine, loader, through, objects, filters, sessions } = this.tools;
    const parts = readMultipart(request.header('Content-Type'), request.body);
    const fields = (parts ?? []).filter((p) => p.fileName === undefined);
    const exchange = new Exchange(
      fields.length === 0
        ? request
        : { ...request, parameters: [...request.parameters, ...fields.map((f) => [f.name, new TextDecoder().decode(f.content)] as const)] },
      sessions,
    );
    exchange.parts = parts;
    exchange.servletRequest = once(() => objects.request(exchange));
    exchange.servletResponse = once(() => objects.response(exchange));
    exchange.thread = machine.scheduler.current.name;
    try {
      runFilters(machine, loader, through, filters, exchange, () => this.serve(exchange));
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      this.tools.uncaught(error.object);
      this.fail(exchange, error.object, 500);
    }
    return this.finish(exchange);
  }

  /** RequestDispatcher.forward, and views that are paths. */
  forward(exchange: Exchange, path: string): void {
    const [target = '', query = ''] = path.split('?');
    const extra = query === '' ? [] : [...new URLSearchParams(query)].map(([n, v]) => [n, v] as const);
    exchange.request = {
      ...exchange.request,
      path: target,
      uri: `${exchange.contextPath}${target}`,
      parameters: [...extra, ...exchange.request.parameters],
    };
    this.dispatch(exchange);
  }

  private fail(exchange: Exchange, exception: JavaObject, status: number, headers: Headers = []): void {
    for (const [name, value] of headers) exchange.addHeader(name, value);
    exchange.error = { status, message: undefined };
    this.thrown.set(exchange, exception);
    this.answers.delete(exchange);
  }

  private finish(exchange: Exchange): WebAnswer {
    if (exchange.error) return this.errorPage(exchange, exchange.error);
    const answer = this.answers.get(exchange);
    const written = this.tools.objects.written(exchange);
    if (answer && !(written && written.length > 0 && answer.body.length === 0)) {
      const own = new Set(answer.headers.map(([n]) => n.toLowerCase()));
      const before = exchange.headers.filter(([n]) => n.toLowerCase() !== 'content-type' || !own.has('content-type'));
      return { ...answer, headers: [...before, ...answer.headers] };
    }
    const refused = exchange.attributes.has('trial.cors.refused');
    const body = refused ? new TextEncoder().encode('Invalid CORS request') : (written ?? new Uint8Array());
    const status = exchange.status ?? answer?.status ?? 200;
    const headers = [...exchange.headers, ...(answer?.headers ?? [])].map(([n, v]): readonly [string, string] =>
      n.toLowerCase() === 'content-type' && exchange.writer && !/charset/i.test(v)
        ? [n, `${v};charset=${exchange.characterEncoding ?? 'ISO-8859-1'}`]
        : [n, v],
    );
    return { status, headers, body, length: status === 204 || status === 304 ? 'none' : 'known' };
  }

  /** What BasicErrorController answers, behind the interceptors of `/error`. */
  private errorPage(exchange: Exchange, error: { readonly status: number; readonly message: string | undefined }): WebAnswer {
    const { request } = exchange;
    const { errorDetails, failures } = this.tools;
    const exception = this.thrown.get(exchange);
    exchange.inErrorDispatch = true;
    const interceptors = interceptorsFor(this.tools.configuration.interceptors, '/error');
    try {
      for (const bean of interceptors) if (!this.before(bean, exchange, null)) return this.plain(exchange);
    } catch (thrown) {
      if (!(thrown instanceof JavaThrow)) throw thrown;
      this.tools.uncaught(thrown.object);
    }
    const shown =
      exception && failures.is(exception, 'org.springframework.validation.BindException') ? this.bindingErrors(exception) : undefined;
    return errorAnswer(error.status, exchange.uri, this.tools.now(), request.header('Accept'), [...exchange.headers], {
      exception: exception && errorDetails.exception ? exception.javaClass.name : undefined,
      message: errorDetails.message(request) ? this.errorMessage(exception, error.message) : undefined,
      errors: shown !== undefined && errorDetails.bindingErrors(request) ? shown : undefined,
      charset: exchange.contentLanguage,
    });
  }

  private plain(exchange: Exchange): WebAnswer {
    const body = this.tools.objects.written(exchange) ?? new Uint8Array();
    return { status: exchange.status ?? 200, headers: exchange.headers, body, length: 'known' };
  }

  private errorMessage(exception: JavaObject | undefined, given: string | undefined): string {
    const { machine, failures } = this.tools;
    if (!exception) return given ?? 'No message available';
    if (failures.is(exception, 'org.springframework.validation.BindException')) {
      const count = Number(machine.invokeVirtual(exception, 'getErrorCount()', []));
      const object = String(machine.invokeVirtual(exception, 'getObjectName()', []));
      return `Validation failed for object='${object}'. Error count: ${count}`;
    }
    const reason = failures.is(exception, 'org.springframework.web.server.ResponseStatusException')
      ? machine.invokeVirtual(exception, 'getReason()', [])
      : undefined;
    const annotated = findOnHierarchy(machine, exception.javaClass, `${A}.ResponseStatus`)?.['reason'];
    const said =
      typeof reason === 'string' ? reason : typeof annotated === 'string' && annotated !== '' ? annotated : machine.messageOf(exception);
    return said === null || said === '' ? (given ?? 'No message available') : said;
  }

  private bindingErrors(exception: JavaObject): string | undefined {
    const { machine, bodies } = this.tools;
    const errors = machine.invokeVirtual(exception, 'getAllErrors()', []) ?? null;
    return bodies.jsonOf(asReference(machine, errors, { kind: 'unknown' }));
  }

  // ---- DispatcherServlet ----

  private serve(exchange: Exchange): void {
    const { machine } = this.tools;
    const before = bindExchange(machine, { exchange, objects: this.tools.objects });
    try {
      this.dispatch(exchange);
    } finally {
      bindExchange(machine, before);
    }
  }

  private dispatch(exchange: Exchange): void {
    const ran: JavaObject[] = [];
    let failure: JavaObject | null = null;
    let target: Reference = null;
    let match: Match | undefined;
    try {
      const handler = this.handlerOf(exchange);
      if (!handler) return;
      match = handler.kind === 'method' ? handler.match : undefined;
      const interceptors = interceptorsFor(this.tools.configuration.interceptors, exchange.request.path);
      target = match && interceptors.length > 0 ? this.handlerMethod(match) : null;
      for (const bean of interceptors) {
        if (!this.before(bean, exchange, target)) return;
        ran.push(bean);
      }
      const view = this.run(handler, exchange);
      for (const bean of ran.toReversed())
        this.tools.machine.invokeVirtual(bean, `postHandle(${INTERCEPTED},org.springframework.web.servlet.ModelAndView)`, [
          exchange.servletRequest(),
          exchange.servletResponse(),
          target,
          null,
        ]);
      if (view !== undefined) this.show(view, exchange);
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      failure = error.object;
      this.handleException(error.object, match, exchange);
    } finally {
      for (const bean of ran.toReversed()) this.after(bean, exchange, target, failure);
    }
  }

  /** Chooses what answers; undefined: the answer is made, for OPTIONS and for cross-origin requests. */
  private handlerOf(exchange: Exchange): Handler | undefined {
    const { request } = exchange;
    const { exceptions, configuration, files } = this.tools;
    const preflight = isPreflight(exchange);
    const asked = preflight ? { ...request, method: request.header('Access-Control-Request-Method') ?? 'GET' } : request;
    const found = findRoute(this.routes, asked, includes, negotiate);
    const own = found.kind === 'match' ? found.match.route.cors : undefined;
    const rules = rulesFor(configuration.cors, request.path, own);
    if (preflight || rules) if (!processCors(rules, exchange)) return undefined;
    switch (found.kind) {
      case 'none': {
        const controller = configuration.viewControllers.find((v) => v.pattern.match(request.path) !== undefined);
        if (controller) {
          if (controller.redirect)
            return {
              kind: 'view',
              view: `redirect:${controller.view ?? '/'}${controller.keepQuery && request.query !== '' ? `?${request.query}` : ''}`,
              status: controller.status,
            };
          if (controller.view === undefined && controller.status !== undefined) {
            this.answers.set(exchange, textAnswer(controller.status, [], '', controller.status === 204 ? 'none' : 'known'));
            return undefined;
          }
          return { kind: 'view', view: controller.view ?? request.path.slice(1), status: controller.status };
        }
        const welcome = files.welcome(request.path);
        return welcome === undefined ? { kind: 'files' } : { kind: 'view', view: `forward:${welcome}`, status: undefined };
      }
      case 'options':
        this.answers.set(
          exchange,
          textAnswer(
            200,
            [
              ['Allow', found.allowed.join(',')],
              ['Accept-Patch', ''],
            ],
            '',
            'known',
          ),
        );
        return undefined;
      case 'method':
        return exceptions.methodNotSupported(request.method, found.allowed);
      case 'media-type':
        return exceptions.mediaTypeNotSupported(request.header('Content-Type'), found.consumes);
      case 'parameters':
        return exceptions.unsatisfiedParameters(found.conditions, request.parameters);
      case 'not-acceptable':
        return exceptions.notAcceptable(found.produces);
      case 'match':
        return { kind: 'method', match: found.match };
    }
  }

  private handlerMethod(match: Match): JavaObject {
    const { machine, objects } = this.tools;
    return objects.newOf('org.springframework.web.method.HandlerMethod', '<init>(java.lang.Object,java.lang.reflect.Method)', [
      match.route.bean(),
      methodObject(machine, match.route.method),
    ]);
  }

  private before(bean: JavaObject, exchange: Exchange, target: Reference): boolean {
    const goOn = this.tools.machine.invokeVirtual(bean, `preHandle(${INTERCEPTED})`, [
      exchange.servletRequest(),
      exchange.servletResponse(),
      target,
    ]);
    return goOn === true;
  }

  private after(bean: JavaObject, exchange: Exchange, target: Reference, failure: JavaObject | null): void {
    this.tools.machine.invokeVirtual(bean, `afterCompletion(${INTERCEPTED},java.lang.Exception)`, [
      exchange.servletRequest(),
      exchange.servletResponse(),
      target,
      failure && this.answers.has(exchange) ? null : failure,
    ]);
  }

  /** A view's name, where the handler gives one. */
  private run(handler: Handler, exchange: Exchange): View | undefined {
    if (handler.kind === 'view') return { name: handler.view, status: handler.status, model: undefined };
    if (handler.kind === 'files') {
      this.serveFile(exchange);
      return undefined;
    }
    const { route } = handler.match;
    const handlerCall = this.tools.resolver.prepare(handler.match, exchange);
    const args = this.tools.resolver.resolve(handlerCall);
    return this.invoke(
      route.method,
      route.bean(),
      args,
      handlerCall,
      {
        method: route.method,
        produces: route.produces,
        pattern: route.pattern.text,
      },
      route.declared,
      route.type,
    );
  }

  private serveFile(exchange: Exchange): void {
    const { files, exceptions, handlers, errorDetails } = this.tools;
    const answer = files.serve(exchange);
    if (answer) this.answers.set(exchange, answer);
    else if (!handlers.isEmpty || errorDetails.exception) exceptions.noResource(exchange.request);
    else {
      // Nobody would see the exception: its answer alone is made.
      for (const [name, value] of VARY) exchange.addHeader(name, value);
      exchange.error = { status: 404, message: `No static resource ${exchange.request.path.replace(/^\//, '')}.` };
    }
  }

  private invoke(
    method: RuntimeMethod,
    bean: JavaObject,
    args: readonly Value[],
    handlerCall: HandlerCall,
    source: BodySource,
    declared: RuntimeMethod,
    type: RuntimeClass,
  ): View | undefined {
    const { machine } = this.tools;
    const { exchange } = handlerCall;
    const value = this.settled(callBean(machine, method, bean, args) ?? null, method.symbol.returnType);
    if (value === TIMED_OUT) {
      exchange.error = { status: 503, message: undefined };
      return undefined;
    }
    const annotated =
      machine.annotation(method, `${A}.ResponseStatus`) ??
      machine.annotation(declared, `${A}.ResponseStatus`) ??
      findOnHierarchy(machine, type, `${A}.ResponseStatus`);
    const reason = annotated?.['reason'];
    if (annotated && typeof reason === 'string' && reason !== '') {
      exchange.error = { status: this.statusOf(annotated), message: reason };
      return undefined;
    }
    const status = annotated ? this.statusOf(annotated) : (exchange.status ?? 200);
    const nothing = method.symbol.returnType.kind === 'void';
    const bodyWritten =
      findAnnotation(machine, method, `${A}.ResponseBody`) ??
      findAnnotation(machine, declared, `${A}.ResponseBody`) ??
      findOnHierarchy(machine, type, `${A}.ResponseBody`);
    const { bodies } = this.tools;
    const own = value instanceof JavaObject && (bodies.isEntity(value) || bodies.isProblem(value) || bodies.isStreaming(value));
    if (!bodyWritten && !own) {
      if (nothing && (handlerCall.tookResponse || exchange.output !== undefined || exchange.error || exchange.committed)) return undefined;
      return this.viewOf(value, status, handlerCall);
    }
    if (value === null && (exchange.output !== undefined || exchange.committed || exchange.error)) return undefined;
    const body = asReference(machine, value, method.symbol.returnType);
    this.answers.set(exchange, bodies.write(body, status, source, exchange));
    return undefined;
  }

  /** What an asynchronous handler comes to. */
  private settled(value: Value, type: Type): Value | typeof TIMED_OUT {
    const { machine, loader, bodies, nextTask } = this.tools;
    if (type.kind === 'primitive' || type.kind === 'void') return value;
    const unwrapped =
      value instanceof JavaObject && isA(value, 'org.springframework.web.context.request.async.WebAsyncTask')
        ? (machine.invokeVirtual(value, 'getCallable()', []) ?? null)
        : value;
    const result = awaitResult(machine, loader, unwrapped, nextTask);
    if (!result) return value;
    if (result.kind === 'timeout') return TIMED_OUT;
    return bodies.isEntity(result.value) ? result.value : asReference(machine, result.value, { kind: 'unknown' });
  }

  private statusOf(annotation: AnnotationValues): number {
    const chosen = [annotation['value'], annotation['code']]
      .filter((m): m is JavaObject => m instanceof JavaObject)
      .map((m) => Number(this.tools.machine.invokeVirtual(m, 'value()', [])));
    return chosen.find((s) => s !== 500) ?? chosen[0] ?? 500;
  }

  // ---- views ----

  private viewOf(value: Value, status: number, handlerCall: HandlerCall): View {
    const { machine } = this.tools;
    const model = handlerCall.redirectModel ?? handlerCall.model();
    if (typeof value === 'string') return { name: value, status, model };
    if (value instanceof JavaObject) {
      if (isA(value, 'org.springframework.web.servlet.ModelAndView')) {
        const code = fieldValue(value, 'status');
        const own = code instanceof JavaObject ? Number(machine.invokeVirtual(code, 'value()', [])) : status;
        const view = fieldValue(value, 'view');
        const map = fieldValue(value, 'model');
        if (typeof view === 'string') return { name: view, status: own, model: map instanceof JavaObject ? map : undefined };
        if (view instanceof JavaObject) return this.viewOf(view, own, handlerCall);
      }
      if (isA(value, 'org.springframework.web.servlet.view.RedirectView')) {
        const code = fieldValue(value, 'statusCode');
        const url = String(fieldValue(value, 'url'));
        return {
          name: `redirect:${url}`,
          status: code instanceof JavaObject ? Number(machine.invokeVirtual(code, 'value()', [])) : undefined,
          model,
          contextRelative: fieldValue(value, 'contextRelative') === true,
        };
      }
      if (implementsName(value.javaClass, 'org.springframework.web.servlet.View'))
        return machine.throwNew(
          'java.lang.UnsupportedOperationException',
          `not supported: ${value.javaClass.name}, a View of its own (the trial renders no views; a real base does)`,
        );
    }
    return { name: handlerCall.exchange.request.path.replace(/^\//, '').replace(/\.\w+$/, ''), status, model };
  }

  private show(view: View, exchange: Exchange): void {
    const { machine } = this.tools;
    if (view.name.startsWith('redirect:')) {
      const target = this.withModel(view.name.slice('redirect:'.length), view.model);
      const relative = target.startsWith('/') && view.contextRelative !== false ? `${exchange.contextPath}${target}` : target;
      this.answers.set(
        exchange,
        textAnswer(
          view.status !== undefined && view.status >= 300 && view.status < 400 ? view.status : 302,
          [
            ['Location', absolute(exchange, relative)],
            ['Content-Language', 'en'],
          ],
          '',
          'known',
        ),
      );
      return;
    }
    const path = view.name.startsWith('forward:') ? view.name.slice('forward:'.length) : this.viewPath(view.name, exchange);
    if (path.replace(/^\/?/, '/') === exchange.request.path && !view.name.startsWith('forward:'))
      machine.throwNew(
        'jakarta.servlet.ServletException',
        `Circular view path [${view.name}]: would dispatch back to the current handler URL [${exchange.request.uri}] again. Check your ViewResolver setup! (Hint: This may be the result of an unspecified view, due to default view name generation.)`,
      );
    if (view.status !== undefined && view.status !== 200) exchange.status = view.status;
    if (!exchange.headers.some(([n]) => n === 'Content-Language')) exchange.addHeader('Content-Language', 'en');
    exchange.contentLanguage = true;
    if (view.model)
      for (const entry of iterate(machine, machine.invokeVirtual(view.model, 'entrySet()', []) ?? null))
        exchange.attributes.set(
          String(machine.invokeVirtual(entry, 'getKey()', [])),
          asReference(machine, machine.invokeVirtual(entry, 'getValue()', []) ?? null, { kind: 'unknown' }),
        );
    this.forward(exchange, path.replace(/^\/?/, '/'));
  }

  /** InternalResourceView: a path beside the handler's own. */
  private viewPath(name: string, { request }: Exchange): string {
    if (name.startsWith('/')) return name;
    return `${request.path.slice(0, request.path.lastIndexOf('/') + 1)}${name}`;
  }

  /** Simple values of the model go along: into the template's braces, then as parameters. */
  private withModel(target: string, model: JavaObject | undefined): string {
    const { machine } = this.tools;
    if (!model) return target;
    let url = target;
    const query: string[] = [];
    for (const entry of iterate(machine, machine.invokeVirtual(model, 'entrySet()', []) ?? null)) {
      const key = String(machine.invokeVirtual(entry, 'getKey()', []));
      const value = asReference(machine, machine.invokeVirtual(entry, 'getValue()', []) ?? null, { kind: 'unknown' });
      if (value === null || (value instanceof JavaObject && !superclasses(value.javaClass).some((c) => c.name === 'java.lang.Enum')))
        continue;
      const text = encodeURIComponent(machine.toJavaString(value));
      if (url.includes(`{${key}}`)) url = url.replaceAll(`{${key}}`, text);
      else query.push(`${encodeURIComponent(key)}=${text.replaceAll('%20', '+')}`);
    }
    return query.length === 0 ? url : `${url}${url.includes('?') ? '&' : '?'}${query.join('&')}`;
  }

  // ---- exceptions ----

  private handleException(exception: JavaObject, match: Match | undefined, exchange: Exchange): void {
    const { tools } = this;
    const { machine } = tools;
    exchange.output = undefined;
    exchange.writer = undefined;
    const handled = tools.handlers.find(exception, match);
    if (handled) {
      try {
        const handlerCall = tools.resolver.prepareHandler(handled.method, exception, match, exchange);
        const args = tools.resolver.resolve(handlerCall);
        const source = { method: handled.method, produces: [], pattern: match?.route.pattern.text };
        const view = this.invoke(handled.method, handled.bean, args, handlerCall, source, handled.method, handled.bean.javaClass);
        if (view) this.show(view, exchange);
        return;
      } catch (error) {
        if (!(error instanceof JavaThrow)) throw error;
        if (error.object !== exception && exchange.attributes.get('trial.handler.failed') === undefined)
          exchange.attributes.set('trial.handler.failed', true);
      }
    }
    const thrown = tools.failures.chain(exception).find((e) => tools.failures.is(e, 'org.springframework.web.ErrorResponseException'));
    if (thrown) {
      const code = machine.invokeVirtual(thrown, 'getStatusCode()', []);
      this.fail(exchange, thrown, code instanceof JavaObject ? Number(machine.invokeVirtual(code, 'value()', [])) : 500);
      return;
    }
    const annotated = tools.failures
      .chain(exception)
      .map((e) => ({ e, values: findOnHierarchy(machine, e.javaClass, `${A}.ResponseStatus`) }))
      .find((a) => a.values !== undefined);
    if (annotated?.values) {
      this.fail(exchange, annotated.e, this.statusOf(annotated.values));
      return;
    }
    const resolution = tools.exceptions.resolutionOf(exception);
    if (resolution) {
      if (resolution.logged) tools.resolved(exception);
      this.fail(exchange, exception, resolution.status, [...resolution.headers]);
      return;
    }
    tools.uncaught(exception);
    this.fail(exchange, exception, 500);
  }
}

interface View {
  readonly name: string;
  readonly status: number | undefined;
  readonly model: JavaObject | undefined;
  readonly contextRelative?: boolean;
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const TIMED_OUT = Symbol('timed out');

function isA(value: Value, name: string): boolean {
  return value instanceof JavaObject && superclasses(value.javaClass).some((c) => c.name === name);
}
