import type { JavaLoader } from '../../java/run/loader.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Reference } from '../../java/run/value.ts';
import { findOnHierarchy } from '../reflect.ts';
import type { EndpointAnswer } from '../actuator/actuator.ts';
import type { ArgumentResolver } from './arguments.ts';
import { addVary } from './cors.ts';
import { ErrorDispatch, type ErrorTools } from './error-dispatch.ts';
import type { ExceptionHandlers } from './exception-handlers.ts';
import { Exchange, type Headers } from './exchange.ts';
import { type MappedFilter, runFilters } from './filters.ts';
import { ERROR_PATH, type Handler, HandlerMapping, type MappingTools } from './handler-mapping.ts';
import type { HttpSessions } from './http-session.ts';
import { Interception } from './interception.ts';
import { Invocation } from './invocation.ts';
import { interceptorsFor } from './mvc-configuration.ts';
import { readMultipart } from './multipart.ts';
import { bindExchange } from './request-context.ts';
import type { Match, Route } from './routes.ts';
import { sendable } from './sent-headers.ts';
import type { ServletObjects } from './servlet-objects.ts';
import { servletRequest } from './servlet-request.ts';
import { servletResponse } from './servlet-response.ts';
import { type View, Views } from './views.ts';
import { resourceName } from './web-exceptions.ts';
import { textAnswer, type WebAnswer, type WebRequest } from './web-request.ts';

const A = 'org.springframework.web.bind.annotation';
const FORWARDED = 'jakarta.servlet.forward';

export interface DispatcherTools extends ErrorTools, MappingTools {
  readonly loader: JavaLoader;
  /** A class whose loader sees Spring and the servlet API. */
  readonly through: RuntimeClass;
  readonly resolver: ArgumentResolver;
  readonly handlers: ExceptionHandlers;
  readonly objects: ServletObjects;
  readonly sessions: HttpSessions;
  readonly filters: readonly MappedFilter[];
  /** The filter that stands before error pages, too: Spring Security's. */
  readonly guard: MappedFilter | undefined;
  /** Adds what a filter writes when an answer is complete. */
  readonly completeHeaders: (exchange: Exchange, status: number, headers: Headers) => Headers;
  /** What the actuator answers; undefined: the path is none of its. */
  readonly endpoint: (request: WebRequest) => EndpointAnswer | undefined;
  /** A request has come through the application's own filters. */
  readonly throughFilters: () => void;
  /** A request was answered; `exception`: what no handler took. */
  readonly served: (exchange: Exchange, status: number, exception: JavaObject | undefined, began: number) => void;
  /** A route was chosen for a request. */
  readonly chosen: (route: Route) => void;
  /** Name of the next thread of applicationTaskExecutor. */
  readonly nextTask: () => string;
  /** What stands around a whole request: an open persistence context. */
  readonly around: (body: () => void) => void;
  /** ExceptionHandlerExceptionResolver's line for a handler that failed itself. */
  readonly handlerFailed: (method: RuntimeMethod, exception: JavaObject) => void;
  /** DefaultHandlerExceptionResolver's line. */
  readonly resolved: (exception: JavaObject) => void;
  /** Tomcat's line for a header that it cannot send. */
  readonly removed: (message: string, exception: JavaObject) => void;
  /** Tomcat's line for an exception that nobody resolved. */
  readonly uncaught: (exception: JavaObject) => void;
}

/** DispatcherServlet behind its filters. Used inside an entry into Java. */
export class Dispatcher {
  private readonly tools: DispatcherTools;
  /** The answer to the exchange, as far as it is made. */
  private readonly answers = new WeakMap<Exchange, WebAnswer>();
  private readonly thrown = new WeakMap<Exchange, JavaObject>();
  private readonly views: Views;
  private readonly errors: ErrorDispatch;
  private readonly mapping: HandlerMapping;
  private readonly interception: Interception;
  private readonly invocation: Invocation;

  constructor(tools: DispatcherTools, routes: readonly Route[]) {
    this.tools = tools;
    this.views = new Views(
      tools.machine,
      (exchange, path) => this.forward(exchange, path),
      tools.templates,
      (exchange) => tools.objects.sessionOf(exchange, true),
    );
    this.errors = new ErrorDispatch(tools);
    this.mapping = new HandlerMapping(tools, routes);
    this.interception = new Interception(tools);
    const { views } = this;
    const answers = {
      has: (exchange: Exchange) => this.answers.has(exchange),
      set: (exchange: Exchange, answer: WebAnswer) => this.answer(exchange, answer),
    };
    this.invocation = new Invocation({ ...tools, views, answers, asyncTimeout: tools.configuration.asyncTimeout });
  }

  handle(request: WebRequest): WebAnswer {
    const began = this.tools.now();
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
    exchange.servletRequest = once(() => servletRequest(objects, exchange));
    exchange.servletResponse = once(() => servletResponse(objects, exchange));
    exchange.thread = machine.scheduler.current.name;
    // Security asks Spring MVC which origins may ask, whoever asks.
    if (this.tools.guard) addVary(exchange);
    try {
      runFilters(machine, loader, through, filters, exchange, () => {
        this.tools.throughFilters();
        this.serve(exchange);
      });
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      this.tools.uncaught(error.object);
      this.fail(exchange, this.withinServletFailure(error.object), 500);
    }
    const finished = this.finish(exchange);
    const answer = { ...finished, headers: this.tools.completeHeaders(exchange, finished.status, [...finished.headers]) };
    this.send(exchange, [...answer.headers]);
    // An exception that became another status was resolved by somebody.
    this.tools.served(exchange, answer.status, answer.status === 500 ? this.thrown.get(exchange) : undefined, began);
    return answer;
  }

  /** What an error page tells of: a ServletException is but a wrapper. */
  private withinServletFailure(exception: JavaObject): JavaObject {
    const { failures } = this.tools;
    return failures.chain(exception).find((e) => !failures.is(e, 'jakarta.servlet.ServletException')) ?? exception;
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
    const interceptors = interceptorsFor(this.tools.configuration.interceptors, ERROR_PATH);
    exchange.request = { ...exchange.request, path: '/error', uri: `${exchange.contextPath}/error` };
    if (!this.mayShowErrors(exchange))
      return { ...this.plain(exchange), status: exchange.error?.status ?? exchange.status ?? error.status };
    const target = interceptors.length > 0 ? this.interception.errorHandler() : null;
    const ran: JavaObject[] = [];
    try {
      for (const bean of interceptors) {
        if (!this.interception.before(bean, exchange, target)) return this.plain(exchange);
        ran.push(bean);
      }
    } catch (thrown) {
      if (!(thrown instanceof JavaThrow)) throw thrown;
      this.tools.uncaught(thrown.object);
    }
    const answer = this.errors.answer(exchange, error, this.thrown.get(exchange));
    exchange.committed = answer.body.length > 0;
    try {
      for (const bean of ran.toReversed()) this.interception.done(bean, exchange, target);
      for (const bean of ran.toReversed()) this.interception.after(bean, exchange, target, null);
    } catch (thrown) {
      if (!(thrown instanceof JavaThrow)) throw thrown;
      this.tools.uncaught(thrown.object);
    }
    return answer;
  }

  /** Whether what guards the application lets the error page through; else it has answered. */
  private mayShowErrors(exchange: Exchange): boolean {
    const { machine, loader, through, guard } = this.tools;
    if (!guard) return true;
    let passed = false;
    const { error } = exchange;
    exchange.error = undefined;
    try {
      runFilters(machine, loader, through, [guard], exchange, () => (passed = true));
    } catch (thrown) {
      if (!(thrown instanceof JavaThrow)) throw thrown;
      this.tools.uncaught(thrown.object);
    }
    if (passed) exchange.error = error;
    return passed;
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
    this.refuseForeignContext(exchange);
    const ran: JavaObject[] = [];
    let failure: JavaObject | null = null;
    let target: Reference = null;
    let match: Match | undefined;
    try {
      if (this.byEndpoint(exchange)) return;
      const handler = this.mapping.choose(exchange, (made) => this.answer(exchange, made));
      if (!handler) return;
      match = handler.kind === 'method' ? handler.match : undefined;
      if (match) this.tools.chosen(match.route);
      exchange.pattern = match
        ? match.route.pattern.text
        : handler.kind === 'view'
          ? handler.pattern
          : handler.kind === 'files'
            ? '/**'
            : undefined;
      const interceptors = interceptorsFor(this.tools.configuration.interceptors, exchange.request.path);
      target = interceptors.length > 0 ? this.interception.shown(handler, exchange) : null;
      for (const bean of interceptors) {
        if (!this.interception.before(bean, exchange, target)) return;
        ran.push(bean);
      }
      const view = this.run(handler, exchange);
      const missing = handler.kind === 'files' && exchange.error !== undefined;
      if (!missing) for (const bean of ran.toReversed()) this.interception.done(bean, exchange, target);
      if (view !== undefined) this.show(view, exchange);
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      failure = error.object;
      this.handleException(error.object, match, exchange);
      // Resolved, whatever it was: an interceptor does not hear of it.
      failure = null;
    } finally {
      for (const bean of ran.toReversed()) this.interception.after(bean, exchange, target, failure);
    }
  }

  /** Of `//shop/x` Tomcat says that its context path is `/shop`, and Spring that it does not begin so. */
  private refuseForeignContext({ contextPath, request }: Exchange): void {
    if (request.uri.startsWith(contextPath)) return;
    const { machine } = this.tools;
    const message = `Invalid contextPath '${contextPath}': must match the start of requestPath: '${request.uri}'`;
    throw new JavaThrow(
      this.asServletFailure(machine.newObject(machine.jdk('java.lang.IllegalArgumentException'), '<init>(java.lang.String)', [message])),
    );
  }

  private byEndpoint(exchange: Exchange): boolean {
    const answer = this.tools.endpoint(exchange.request);
    if (!answer) return false;
    if ('allowed' in answer) return this.tools.exceptions.methodNotSupported(exchange.request.method, answer.allowed);
    if ('produces' in answer) return this.tools.exceptions.notAcceptable(answer.produces);
    if ('error' in answer) exchange.error = { status: answer.error, message: undefined };
    else this.answer(exchange, answer);
    return true;
  }

  /** A view's name, where the handler gives one. */
  private run(handler: Handler, exchange: Exchange): View | undefined {
    if (handler.kind === 'view') {
      if (handler.view !== undefined) return { name: handler.view, status: handler.status, model: undefined };
      const status = handler.status ?? 200;
      this.answer(exchange, textAnswer(status, [], '', status === 204 ? 'none' : 'known'));
      return undefined;
    }
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
    const source = { method: route.method, produces: route.produces, pattern: route.pattern.text };
    const invoked = { method: route.method, bean: route.bean(), declared: route.declared, type: route.type, source };
    const view = this.invocation.invoke(invoked, args, handlerCall);
    this.tools.resolver.end(handlerCall, view !== undefined);
    return view;
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
        message: `No static resource ${resourceName(exchange.request.path)}.`,
      };
    }
  }

  private show(view: View, exchange: Exchange): void {
    const answer = this.views.show(view, exchange);
    if (answer) this.answer(exchange, answer);
  }

  private answer(exchange: Exchange, answer: WebAnswer): void {
    this.answers.set(exchange, answer);
    exchange.answered = answer.status;
    // Who writes a body sends the head with it.
    if (answer.body.length > 0) this.send(exchange, [...exchange.headers, ...answer.headers]);
  }

  /** Tomcat writes the head, once: it says which headers it removes. */
  private send(exchange: Exchange, headers: Headers): void {
    if (exchange.sent) return;
    exchange.sent = true;
    const { machine } = this.tools;
    for (const { name, value, fault } of sendable(headers).removed) {
      const exception = machine.newObject(machine.jdk('java.lang.IllegalArgumentException'), '<init>(java.lang.String)', [fault]);
      this.tools.removed(
        `The HTTP response header [${name}] with value [${value}] has been removed from the response because it is invalid`,
        exception,
      );
    }
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
        const { method, bean } = handled;
        const view = this.invocation.invoke({ method, bean, declared: method, type: bean.javaClass, source }, args, handlerCall);
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
      this.fail(exchange, annotated.e, this.invocation.statusOf(annotated.values));
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
