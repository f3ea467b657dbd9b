import { methodObject } from '../../java/library/natives/reflect.ts';
import type { JavaLoader } from '../../java/run/loader.ts';
import type { AnnotationValues } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { asReference } from '../json/json-writer.ts';
import { callBean, findAnnotation, findOnHierarchy, isA, loadClass } from '../reflect.ts';
import type { EndpointAnswer } from '../actuator/actuator.ts';
import type { HandlerCall } from './argument.ts';
import type { ArgumentResolver } from './arguments.ts';
import { awaitResult } from './async-results.ts';
import type { BodySource } from './body-writer.ts';
import { addVary, isPreflight, processCors } from './cors.ts';
import { ErrorDispatch, type ErrorTools } from './error-dispatch.ts';
import type { ExceptionHandlers } from './exception-handlers.ts';
import { Exchange, type Headers } from './exchange.ts';
import { type MappedFilter, runFilters } from './filters.ts';
import type { HttpSessions } from './http-session.ts';
import { includes, negotiate, sentType } from './media.ts';
import { interceptorsFor, type MvcConfiguration, rulesFor } from './mvc-configuration.ts';
import { readMultipart } from './multipart.ts';
import { bindExchange } from './request-context.ts';
import { findRoute, type Match, type Route } from './routes.ts';
import type { ServletObjects } from './servlet-objects.ts';
import type { StaticFiles } from './static-files.ts';
import type { WebExceptions } from './web-exceptions.ts';
import { type View, Views } from './views.ts';
import { textAnswer, type WebAnswer, type WebRequest } from './web-request.ts';

const A = 'org.springframework.web.bind.annotation';
const SERVLET = 'org.springframework.web.servlet';
const ERROR_CONTROLLER = 'org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController';
const ERROR_PATH = '/error';
const FORWARDED = 'jakarta.servlet.forward';
const INTERCEPTED = 'jakarta.servlet.http.HttpServletRequest,jakarta.servlet.http.HttpServletResponse,java.lang.Object';

export interface DispatcherTools extends ErrorTools {
  readonly loader: JavaLoader;
  /** A class whose loader sees Spring and the servlet API. */
  readonly through: RuntimeClass;
  readonly exceptions: WebExceptions;
  readonly resolver: ArgumentResolver;
  readonly handlers: ExceptionHandlers;
  readonly objects: ServletObjects;
  readonly sessions: HttpSessions;
  readonly filters: readonly MappedFilter[];
  readonly configuration: MvcConfiguration;
  readonly files: StaticFiles;
  /** The template engine on the class path. */
  readonly templates: string | undefined;
  /** What the actuator answers; undefined: the path is none of its. */
  readonly endpoint: (request: WebRequest) => EndpointAnswer | undefined;
  /** Name of the next thread of applicationTaskExecutor. */
  readonly nextTask: () => string;
  /** What stands around a whole request: an open persistence context. */
  readonly around: (body: () => void) => void;
  /** ExceptionHandlerExceptionResolver's line for a handler that failed itself. */
  readonly handlerFailed: (method: RuntimeMethod, exception: JavaObject) => void;
  /** WelcomePageHandlerMapping says when it cannot read what is accepted. */
  readonly acceptRead: (accept: string | undefined) => void;
  /** DefaultHandlerExceptionResolver's line. */
  readonly resolved: (exception: JavaObject) => void;
  /** Tomcat's line for an exception that nobody resolved. */
  readonly uncaught: (exception: JavaObject) => void;
}

/** What handles a request, chosen by its path. */
type Handler =
  | { readonly kind: 'method'; readonly match: Match }
  | { readonly kind: 'view'; readonly view: string; readonly status: number | undefined }
  | { readonly kind: 'files' }
  /** BasicErrorController, asked for by its own path. */
  | { readonly kind: 'error' }
  /** What interceptors stand before, and no method of the application answers: OPTIONS, and what a browser asks beforehand. */
  | { readonly kind: 'options'; readonly answer: () => void };

/** DispatcherServlet behind its filters. Used inside an entry into Java. */
export class Dispatcher {
  private readonly tools: DispatcherTools;
  private readonly routes: readonly Route[];
  /** The answer to the exchange, as far as it is made. */
  private readonly answers = new WeakMap<Exchange, WebAnswer>();
  private readonly thrown = new WeakMap<Exchange, JavaObject>();
  private readonly views: Views;
  private readonly errors: ErrorDispatch;
  /** The application answers for errors itself. */
  private readonly ownErrorPage: boolean;

  constructor(tools: DispatcherTools, routes: readonly Route[]) {
    this.tools = tools;
    this.routes = routes;
    this.views = new Views(tools.machine, (exchange, path) => this.forward(exchange, path), tools.templates);
    this.errors = new ErrorDispatch(tools);
    this.ownErrorPage = routes.some((r) => r.pattern.text === ERROR_PATH);
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
      this.fail(exchange, this.tools.failures.chain(error.object).at(-1) ?? error.object, 500);
    }
    return this.finish(exchange);
  }

  /** RequestDispatcher.forward, and views that are paths. */
  forward(exchange: Exchange, path: string): void {
    const [target = '', query = ''] = path.split('?');
    if (!exchange.attributes.has(`${FORWARDED}.request_uri`))
      for (const [name, value] of [
        ['request_uri', exchange.uri],
        ['context_path', exchange.contextPath],
        ['servlet_path', exchange.request.path],
        ['query_string', exchange.request.query === '' ? null : exchange.request.query],
      ] as const)
        exchange.attributes.set(`${FORWARDED}.${name}`, value);
    exchange.forwarded = true;
    const extra = query === '' ? [] : [...new URLSearchParams(query)].map(([n, v]) => [n, v] as const);
    exchange.request = {
      ...exchange.request,
      path: target,
      uri: `${exchange.contextPath}${target}`,
      query: query === '' ? exchange.request.query : query,
      parameters: [...extra, ...exchange.request.parameters],
    };
    this.dispatch(exchange);
  }

  private fail(exchange: Exchange, exception: JavaObject, status: number, headers: Headers = []): void {
    const isThere = (name: string, value: string): boolean => exchange.headers.some(([n, v]) => n === name && v === value);
    for (const [name, value] of headers) if (!isThere(name, value)) exchange.addHeader(name, value);
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

  private plain(exchange: Exchange): WebAnswer {
    const body = this.tools.objects.written(exchange) ?? new Uint8Array();
    return { status: exchange.status ?? exchange.error?.status ?? 200, headers: exchange.headers, body, length: 'known' };
  }

  /** The error page, behind the interceptors of `/error`. */
  private errorPage(exchange: Exchange, error: NonNullable<Exchange['error']>): WebAnswer {
    exchange.inErrorDispatch = true;
    if (this.tools.configuration.cors.length > 0) addVary(exchange);
    const interceptors = interceptorsFor(this.tools.configuration.interceptors, '/error');
    exchange.request = { ...exchange.request, path: '/error', uri: `${exchange.contextPath}/error` };
    try {
      const target = interceptors.length > 0 ? this.errorHandler() : null;
      for (const bean of interceptors) if (!this.before(bean, exchange, target)) return this.plain(exchange);
    } catch (thrown) {
      if (!(thrown instanceof JavaThrow)) throw thrown;
      this.tools.uncaught(thrown.object);
    }
    return this.errors.answer(exchange, error, this.thrown.get(exchange));
  }

  // ---- DispatcherServlet ----

  private serve(exchange: Exchange): void {
    const { machine } = this.tools;
    const before = bindExchange(machine, { exchange, objects: this.tools.objects });
    try {
      this.tools.around(() => this.dispatch(exchange));
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
      if (this.byEndpoint(exchange)) return;
      const handler = this.handlerOf(exchange);
      if (!handler) return;
      match = handler.kind === 'method' ? handler.match : undefined;
      const interceptors = interceptorsFor(this.tools.configuration.interceptors, exchange.request.path);
      target = interceptors.length > 0 ? this.shown(handler, exchange) : null;
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

  private byEndpoint(exchange: Exchange): boolean {
    const answer = this.tools.endpoint(exchange.request);
    if (!answer) return false;
    if ('allowed' in answer) return this.tools.exceptions.methodNotSupported(exchange.request.method, answer.allowed);
    if ('error' in answer) exchange.error = { status: answer.error, message: undefined };
    else this.answer(exchange, answer);
    return true;
  }

  /** Chooses what answers; undefined: the answer is made, for OPTIONS and for cross-origin requests. */
  private handlerOf(exchange: Exchange): Handler | undefined {
    const { request } = exchange;
    const { exceptions, configuration, files } = this.tools;
    const preflight = isPreflight(exchange);
    if (!preflight && request.path === ERROR_PATH && request.method !== 'OPTIONS' && !this.ownErrorPage) return { kind: 'error' };
    const asked = preflight ? { ...request, method: request.header('Access-Control-Request-Method') ?? 'GET' } : request;
    const found = findRoute(this.routes, asked, includes, negotiate);
    const own = found.kind === 'match' ? found.match.route.cors : undefined;
    const rules = rulesFor(configuration.cors, request.path, own);
    if (preflight) return { kind: 'options', answer: () => void processCors(rules, exchange) };
    if (rules || configuration.cors.length > 0) if (!processCors(rules, exchange)) return undefined;
    switch (found.kind) {
      case 'none': {
        this.tools.acceptRead(request.header('Accept'));
        const controller = configuration.viewControllers.find((v) => v.pattern.match(request.path) !== undefined);
        if (controller) {
          if (controller.redirect)
            return {
              kind: 'view',
              view: `redirect:${controller.view ?? '/'}${controller.keepQuery && request.query !== '' ? `?${request.query}` : ''}`,
              status: controller.status,
            };
          if (controller.view === undefined && controller.status !== undefined) {
            this.answer(exchange, textAnswer(controller.status, [], '', controller.status === 204 ? 'none' : 'known'));
            return undefined;
          }
          return { kind: 'view', view: controller.view ?? request.path.slice(1), status: controller.status };
        }
        const welcome = files.welcome(request.path);
        return welcome === undefined ? { kind: 'files' } : { kind: 'view', view: `forward:${welcome}`, status: undefined };
      }
      case 'options': {
        const headers: [string, string][] = [
          ['Allow', found.allowed.join(',')],
          ['Accept-Patch', ''],
        ];
        return { kind: 'options', answer: () => this.answers.set(exchange, textAnswer(200, headers, '', 'known')) };
      }
      case 'method':
        return exceptions.methodNotSupported(request.method, found.allowed);
      case 'media-type':
        return exceptions.mediaTypeNotSupported(sentType(request.header('Content-Type')), found.consumes);
      case 'parameters':
        return exceptions.unsatisfiedParameters(found.conditions, request.parameters);
      case 'not-acceptable':
        return exceptions.notAcceptable(found.produces);
      case 'match':
        return { kind: 'method', match: found.match };
    }
  }

  /** A handler as interceptors see it. */
  private shown(handler: Handler, exchange: Exchange): Reference {
    const { machine, through, failures } = this.tools;
    switch (handler.kind) {
      case 'method':
        return this.handlerMethod(handler.match.route.bean(), handler.match.route.method);
      case 'error':
        return this.errorHandler();
      case 'files':
        return failures.construct(`${SERVLET}.resource.ResourceHttpRequestHandler`, '<init>()', []);
      case 'view':
        return null;
      case 'options': {
        const preflight = isPreflight(exchange);
        const [holder, maker] = preflight
          ? [`${SERVLET}.handler.AbstractHandlerMapping`, 'preFlightHandler()']
          : [`${SERVLET}.mvc.method.RequestMappingInfoHandlerMapping`, 'optionsHandler()'];
        const made = machine.invokeStatic(loadClass(machine, holder, through), maker, []);
        const method = made instanceof JavaObject ? made.javaClass.declaredMethods.find((m) => m.symbol.name === 'handle') : undefined;
        return made instanceof JavaObject && method
          ? this.handlerMethod(made, method)
          : asReference(machine, made ?? null, { kind: 'unknown' });
      }
    }
  }

  private handlerMethod(bean: JavaObject, method: RuntimeMethod): JavaObject {
    return this.tools.objects.newOf('org.springframework.web.method.HandlerMethod', '<init>(java.lang.Object,java.lang.reflect.Method)', [
      bean,
      methodObject(this.tools.machine, method),
    ]);
  }

  /** What stands behind `/error`. */
  private errorHandler(): Reference {
    const bean = this.tools.failures.construct(ERROR_CONTROLLER, '<init>()', []);
    const method = bean.javaClass.declaredMethods.find((m) => m.symbol.name === 'error');
    return method ? this.handlerMethod(bean, method) : null;
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
    if (handler.kind === 'options') {
      handler.answer();
      return undefined;
    }
    if (handler.kind === 'files') {
      this.serveFile(exchange);
      return undefined;
    }
    if (handler.kind === 'error') {
      this.answer(exchange, this.errors.answerToNothing(exchange.request));
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
    if (answer && 'allowed' in answer) {
      addVary(exchange);
      exceptions.methodNotSupported(exchange.request.method, answer.allowed);
    } else if (answer) this.answer(exchange, answer);
    else if (!handlers.isEmpty || errorDetails.exception) {
      addVary(exchange);
      exceptions.noResource(exchange.request);
    } else {
      // Nobody would see the exception: its answer alone is made.
      addVary(exchange);
      exchange.error = {
        status: 404,
        message: `No static resource ${exchange.request.path.replace(/^\/+|\/+$/g, '').replace(/\/{2,}/g, '/')}.`,
      };
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
      return this.views.viewOf(value, status, handlerCall);
    }
    const forwarded = nothing && this.answers.has(exchange);
    if (value === null && (forwarded || exchange.output !== undefined || exchange.committed || exchange.error)) return undefined;
    const body = asReference(machine, value, method.symbol.returnType);
    this.answer(exchange, bodies.write(body, status, source, exchange));
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

  private show(view: View, exchange: Exchange): void {
    const answer = this.views.show(view, exchange);
    if (answer) this.answer(exchange, answer);
  }

  private answer(exchange: Exchange, answer: WebAnswer): void {
    this.answers.set(exchange, answer);
    exchange.answered = answer.status;
  }

  // ---- exceptions ----

  private handleException(thrownOut: JavaObject, match: Match | undefined, exchange: Exchange): void {
    const { tools } = this;
    const { machine } = tools;
    const exception = tools.failures.is(thrownOut, 'java.lang.Error') ? this.asServletFailure(thrownOut) : thrownOut;
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
        if (!tools.failures.chain(exception).includes(error.object)) tools.handlerFailed(handled.method, error.object);
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
    throw new JavaThrow(this.asServletFailure(exception));
  }

  /** What filters see of an exception that nobody resolved. */
  private asServletFailure(exception: JavaObject): JavaObject {
    const { machine, failures, objects } = this.tools;
    if (failures.is(exception, 'jakarta.servlet.ServletException') || failures.is(exception, 'java.io.IOException')) return exception;
    const what = failures.is(exception, 'java.lang.Error') ? 'Handler dispatch failed' : 'Request processing failed';
    return objects.newOf('jakarta.servlet.ServletException', '<init>(java.lang.String,java.lang.Throwable)', [
      `${what}: ${machine.toJavaString(exception)}`,
      exception,
    ]);
  }
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const TIMED_OUT = Symbol('timed out');
