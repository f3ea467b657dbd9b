import type { Outcome } from '../../java/run/machine.ts';
import { JavaObject } from '../../java/run/value.ts';
import { findOnHierarchy } from '../reflect.ts';
import { ArgumentResolver } from '../web/arguments.ts';
import { Dispatcher } from '../web/dispatcher.ts';
import { errorAnswer } from '../web/error-page.ts';
import { type Route, routesOf } from '../web/routes.ts';
import { properPath, type Tomcat, type WebContext } from '../web/tomcat.ts';
import { WebExceptions } from '../web/web-exceptions.ts';
import type { WebAnswer, WebRequest } from '../web/web-request.ts';
import type { ApplicationContext } from './application-context.ts';
import { servletRequest, servletResponse } from './servlet-objects.ts';

const CONTROLLER = 'org.springframework.stereotype.Controller';
const ADVICE = 'org.springframework.web.bind.annotation.ControllerAdvice';
const SERVLET = 'org.springframework.web.servlet.DispatcherServlet';

/** One Spring MVC application in a Tomcat. */
export class WebApplication implements WebContext {
  readonly name: string;
  readonly path: string;
  readonly tomcat: Tomcat;
  private readonly context: ApplicationContext;
  private dispatcher: Dispatcher | undefined;
  private served = false;
  private loggerName: string | undefined;

  constructor(context: ApplicationContext, name: string, tomcat: Tomcat) {
    this.context = context;
    this.name = name;
    this.path = properPath(name);
    this.tomcat = tomcat;
  }

  /** Tomcat's logger of this application, named when it is first used. */
  get logger(): string {
    return (this.loggerName ??= `org.apache.catalina.core.ContainerBase.[${this.tomcat.engineName}].[localhost].[${this.name === '' ? '/' : this.name}]`);
  }

  /** Reads the controllers; called when the beans are there. */
  prepare(): void {
    const { context } = this;
    const { factory, failures, json, jvm } = context;
    const { machine } = jvm;
    const beanOf = (name: string) => (): JavaObject => {
      const bean = factory.get(name);
      if (bean instanceof JavaObject) return bean;
      throw new Error(`Bean ${name} is no controller.`);
    };
    const routes: Route[] = [];
    const advices: { type: Route['method']['owner']; bean: () => JavaObject }[] = [];
    for (const name of factory.names) {
      const definition = factory.definition(name);
      if (!definition || definition.origin.kind === 'supplied') continue;
      const { type } = definition;
      if (findOnHierarchy(machine, type, CONTROLLER))
        routes.push(...routesOf(machine, type, beanOf(name), (t) => context.config.sources.resolve(t, false)));
      if (findOnHierarchy(machine, type, ADVICE)) advices.push({ type, bean: beanOf(name) });
    }
    const exceptions = new WebExceptions(failures);
    const response: { status: number | undefined; headers: (readonly [string, string])[] } = { status: undefined, headers: [] };
    const resolver = new ArgumentResolver({
      machine,
      converter: factory.converter,
      reader: json.reader,
      exceptions,
      resolve: (t) => context.config.sources.resolve(t, true),
      servletRequest: (request) => servletRequest(context, request),
      servletResponse: () => servletResponse(context, response),
    });
    this.dispatcher = new Dispatcher(
      {
        machine,
        factory,
        failures,
        exceptions,
        resolver,
        writer: json.writer,
        now: () => jvm.now(),
        includeMessage: context.property('server.error.include-message') === 'always',
        includeException: context.property('server.error.include-exception') === 'true',
        response,
        resolved: (exception) =>
          jvm.logback.log(
            'WARN',
            'org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver',
            `Resolved [${machine.toJavaString(exception)}]`,
          ),
        uncaught: (exception) => this.logUncaught(exception),
      },
      routes,
      advices,
    );
  }

  handle(request: WebRequest, thread: string): WebAnswer {
    const { context } = this;
    const { jvm } = context;
    const outcome = this.enter(request, thread);
    jvm.machine.runDue();
    jvm.changed();
    if (outcome.kind === 'value' && outcome.value) return outcome.value;
    if (outcome.kind === 'beyond')
      jvm.logback.log('ERROR', SERVLET, `The trial cannot answer ${request.method} ${request.uri}: ${outcome.message}`);
    if (outcome.kind === 'stopped') jvm.logback.log('ERROR', SERVLET, `The trial stopped this request. ${outcome.message}`);
    if (outcome.kind === 'exited') jvm.exit(outcome.status);
    if (outcome.kind === 'thrown') jvm.logback.log('ERROR', SERVLET, jvm.machine.stackTraceOf(outcome.exception));
    return errorAnswer(500, request.uri, jvm.now(), request.header('Accept'));
  }

  /** `beyond`: the trial itself failed, not the application. */
  private enter(
    request: WebRequest,
    thread: string,
  ): Outcome<WebAnswer | undefined> | { readonly kind: 'beyond'; readonly message: string } {
    const { context } = this;
    try {
      return context.jvm.machine.enter({ name: thread, contextLoader: context.deployment.loader }, () => {
        this.firstRequest();
        context.hooks.requestArrived(context, request);
        return context.hooks.endpoint(context, request) ?? this.dispatcher?.handle(request);
      });
    } catch (error) {
      return { kind: 'beyond', message: error instanceof Error ? error.message : String(error) };
    }
  }

  private firstRequest(): void {
    if (this.served) return;
    this.served = true;
    const { logback } = this.context.jvm;
    logback.logTomcat('INFO', this.logger, "Initializing Spring DispatcherServlet 'dispatcherServlet'");
    logback.log('INFO', SERVLET, "Initializing Servlet 'dispatcherServlet'");
    logback.log('INFO', SERVLET, 'Completed initialization in 1 ms');
  }

  /** Tomcat prints the root cause alone. */
  private logUncaught(exception: JavaObject): void {
    const { jvm, failures, deployment, hooks } = this.context;
    const { machine } = jvm;
    const error = failures.is(exception, 'java.lang.Error');
    const root = failures.chain(exception).at(-1) ?? exception;
    const shown = `${error ? 'Handler dispatch failed' : 'Request processing failed'}: ${machine.toJavaString(exception)}`;
    jvm.logback.logTomcat(
      'ERROR',
      `${this.logger}.[dispatcherServlet]`,
      `Servlet.service() for servlet [dispatcherServlet] in context with path [${this.name === '' ? hooks.rootContextName : this.name}] threw exception [${shown}] with root cause`,
      decorate(machine.stackTraceOf(root), deployment.packagingData),
    );
  }

  stop(): void {
    if (this.served) this.context.jvm.logback.logTomcat('INFO', this.logger, "Destroying Spring FrameworkServlet 'dispatcherServlet'");
    this.tomcat.remove(this);
  }
}

/** A stack trace as logback prints it: each frame with the archive that its class came from. */
export function decorate(trace: string, packagingData: string): string {
  return trace.replace(
    /^(\tat (?:[\w$]+\.)*[\w$<>]+\(.*\)|\tat java\.base\/.*)$/gm,
    (line) => `${line} ~[${line.includes('java.base/') ? 'na:na' : packagingData}]`,
  );
}
