import type { Outcome } from '../../java/run/machine.ts';
import type { RuntimeMethod } from '../../java/run/runtime-class.ts';
import { erasedName } from '../../java/types/types.ts';
import type { JavaLoader } from '../../java/run/loader.ts';
import { JavaObject } from '../../java/run/value.ts';
import { implementsName } from '../json/json-writer.ts';
import { findOnHierarchy, loadClass, superclasses } from '../reflect.ts';
import type { Actuator, EndpointAnswer } from '../actuator/actuator.ts';
import { Exposure, logExposure } from '../actuator/exposure.ts';
import { actuator, binding, security, thymeleaf } from '../parts.ts';
import type { ArgumentTools } from '../web/argument.ts';
import { ArgumentResolver } from '../web/arguments.ts';
import { BodyWriter, RESPONSE_BODY_ADVICE } from '../web/body-writer.ts';
import { data } from '../parts.ts';
import type { RouteView } from '../../protocol/inside.ts';
import { Dispatcher } from '../web/dispatcher.ts';
import { errorAnswer } from '../web/error-page.ts';
import { type Advice, ExceptionHandlers } from '../web/exception-handlers.ts';
import { acceptProblem } from '../web/media.ts';
import { HttpSessions } from '../web/http-session.ts';
import { readMvcConfiguration } from '../web/mvc-configuration.ts';
import { type Route, routesOf } from '../web/routes.ts';
import { RequestFigures } from '../web/request-figures.ts';
import { ServletObjects } from '../web/servlet-objects.ts';
import { StaticFiles } from '../web/static-files.ts';
import { properPath, type Tomcat, type WebContext } from '../web/tomcat.ts';
import { WebExceptions } from '../web/web-exceptions.ts';
import type { WebAnswer, WebRequest } from '../web/web-request.ts';
import type { ApplicationContext } from './application-context.ts';
import { refuseAmbiguity } from './ambiguous-mapping.ts';
import { isSecured } from './spring-jvm.ts';
import { filtersOf } from './servlet-filters.ts';
import { formatterRegistry } from './formatter-registry.ts';

const CONTROLLER = 'org.springframework.stereotype.Controller';
const ADVICE = 'org.springframework.web.bind.annotation.ControllerAdvice';
const CONFIGURER = 'org.springframework.web.servlet.config.annotation.WebMvcConfigurer';
const PROBLEMS = 'org.springframework.boot.autoconfigure.web.servlet.ProblemDetailsExceptionHandler';
const WEB = 'org.springframework.web';
const SERVLET = 'org.springframework.web.servlet.DispatcherServlet';

const WELCOME = ['META-INF/resources', 'resources', 'static', 'public'].map((folder) => `${folder}/index.html`);

/** Patterns of `spring.mvc.format` by the types that they are for; `iso` is what is taken anyway. */
function formats(context: ApplicationContext): ReadonlyMap<string, string> {
  const of = (key: string, type: string): (readonly [string, string])[] => {
    const pattern = context.property(`spring.mvc.format.${key}`);
    return pattern === undefined || pattern.startsWith('iso') ? [] : [[`java.time.${type}`, pattern]];
  };
  return new Map([...of('date', 'LocalDate'), ...of('time', 'LocalTime'), ...of('date-time', 'LocalDateTime')]);
}

const supplied = (bean: JavaObject): Advice => ({ type: bean.javaClass, bean: () => bean });

/** One Spring MVC application in a Tomcat. */
export class WebApplication implements WebContext {
  readonly name: string;
  readonly path: string;
  readonly tomcat: Tomcat;
  private readonly context: ApplicationContext;
  private dispatcher: Dispatcher | undefined;
  private actuator: Actuator | undefined;
  private readonly asked = new Map<Route, number>();
  private served = false;
  /** For an application with the actuator. */
  readonly requests = new RequestFigures();
  private loggerName: string | undefined;

  constructor(context: ApplicationContext, name: string, tomcat: Tomcat) {
    this.context = context;
    this.name = name;
    this.path = properPath(name);
    this.tomcat = tomcat;
  }

  get routes(): readonly RouteView[] {
    return [...this.asked].map(([{ methods, pattern }, asked]) => ({ methods, pattern: pattern.text, asked }));
  }

  /** Everything that its controllers map. */
  get mapped(): readonly Route[] {
    return [...this.asked.keys()];
  }

  get loader(): JavaLoader {
    return this.context.deployment.loader;
  }

  /** Tomcat's logger of this application, named when it is first used. */
  get logger(): string {
    return (this.loggerName ??= `org.apache.catalina.core.ContainerBase.[${this.tomcat.engineName}].[localhost].[${this.name === '' ? '/' : this.name}]`);
  }

  /** Reads the controllers and what stands around them; called when the beans are there. */
  prepare(): void {
    const { context } = this;
    const { factory, failures, json, jvm, deployment, primary } = context;
    const { machine } = jvm;
    const { loader } = deployment;
    const beanOf = (name: string) => (): JavaObject => {
      const bean = factory.get(name);
      if (bean instanceof JavaObject) return bean;
      throw new Error(`Bean ${name} is no object.`);
    };
    const beans = factory.names.flatMap((name) => {
      const definition = factory.definition(name);
      return definition && definition.origin.kind !== 'supplied'
        ? [{ name, type: definition.type, order: definition.order, bean: beanOf(name) }]
        : [];
    });
    const resolve = (t: string): string => context.config.sources.resolve(t, false);
    const byOrder = beans.toSorted((a, b) => a.order - b.order);
    const advices = byOrder.filter((b) => findOnHierarchy(machine, b.type, ADVICE));
    const exceptions = new WebExceptions(failures);
    const objects = new ServletObjects({
      machine,
      loader,
      through: primary,
      now: () => jvm.now(),
      contextName: context.property('spring.application.name') ?? 'application',
      resource: (path) => deployment.resource(path),
      forward: (exchange, path) => this.dispatcher?.forward(exchange, path),
    });
    const configuration = readMvcConfiguration(
      {
        machine,
        through: primary,
        formatters: () => formatterRegistry(context),
        unheeded: (what) => context.limit(what),
      },
      byOrder.filter((b) => implementsName(b.type, CONFIGURER)).map((b) => b.bean()),
    );
    const routes = beans
      .filter((b) => findOnHierarchy(machine, b.type, CONTROLLER))
      .flatMap((b) => routesOf(machine, b.type, b.bean, resolve, configuration.prefixOf(b.type)));
    refuseAmbiguity(context, routes);
    for (const route of routes) this.asked.set(route, 0);
    const validation = context.validation();
    const tools: ArgumentTools = {
      machine,
      loader,
      through: primary,
      converter: factory.converter.ofWeb(formats(context)),
      reader: json.reader,
      exceptions,
      failures,
      objects,
      validation,
      get binding() {
        return controllers;
      },
      custom: [...configuration.argumentResolvers, ...(isSecured(deployment) ? security.loaded.argumentResolvers(context) : [])],
      modelMethods: advices.flatMap((a) =>
        superclasses(a.type)
          .flatMap((c) => c.declaredMethods)
          .filter((m) => machine.annotation(m, `${WEB}.bind.annotation.ModelAttribute`))
          .map((method) => ({ method, bean: a.bean })),
      ),
      resolve: (t) => context.config.sources.resolve(t, true),
      value: (given, type, from) => factory.dependencies.valueOf(given, type, from),
    };
    const resolver = new ArgumentResolver(tools);
    const controllers = binding.isLoaded
      ? binding.loaded.controllerBinding(
          tools,
          advices,
          (handlerCall, binder) => resolver.binderArguments(handlerCall, binder),
          (exception) =>
            this.logUncaught(
              objects.newOf('jakarta.servlet.ServletException', '<init>(java.lang.String,java.lang.Throwable)', [
                `Request processing failed: ${machine.toJavaString(exception)}`,
                exception,
              ]),
            ),
        )
      : undefined;
    const problems =
      context.property('spring.mvc.problemdetails.enabled') === 'true'
        ? [supplied(machine.newObject(loadClass(machine, PROBLEMS, primary), '<init>()', []))]
        : [];
    const asked =
      (key: string, parameter: string) =>
      (request: WebRequest): boolean => {
        const value = (context.property(key) ?? 'never').toLowerCase().replaceAll(/[^a-z]/g, '');
        if (value !== 'onparam') return value === 'always';
        const given = request.parameters.find(([n]) => n === parameter)?.[1];
        return given !== undefined && given.toLowerCase() !== 'false';
      };
    const welcome = WELCOME.find((page) => deployment.resource(page) !== undefined);
    if (welcome !== undefined)
      context.jvm.logback.log(
        'INFO',
        'org.springframework.boot.autoconfigure.web.servlet.WelcomePageHandlerMapping',
        `Adding welcome page: class path resource [${welcome}]`,
      );
    if (deployment.actuator) logExposure(context);
    const secured = isSecured(deployment);
    const guard = secured ? security.loaded.securityFilter(context) : undefined;
    let tasks = 0;
    this.dispatcher = new Dispatcher(
      {
        machine,
        loader,
        through: primary,
        failures,
        exceptions,
        resolver,
        objects,
        configuration,
        sessions: new HttpSessions(() => jvm.now()),
        around: (body) => (data.isLoaded ? data.loaded.aroundRequest(context, body) : body()),
        filters: [...filtersOf(context, beans), ...(guard ? [guard] : [])].toSorted((a, b) => a.order - b.order),
        guard,
        completeHeaders: (exchange, status, headers) => (secured ? security.loaded.completeHeaders(exchange, status, headers) : headers),
        files: new StaticFiles((path) => deployment.resource(path), context.startedAt, configuration.resourceHandlers),
        handlers: new ExceptionHandlers(machine, failures, [...advices, ...problems]),
        bodies: new BodyWriter({
          machine,
          loader,
          through: primary,
          writer: json.writer,
          exceptions,
          objects,
          advices: advices.filter((a) => implementsName(a.type, RESPONSE_BODY_ADVICE)).map((a) => a.bean),
        }),
        now: () => jvm.now(),
        templates: deployment.has?.('thymeleaf-spring6')
          ? thymeleaf.loaded.templates(context, (exchange) => objects.localeOf(exchange))
          : undefined,
        endpoint: (request) => this.endpoint(request),
        throughFilters: () => context.hooks.requestArrived(context),
        served: (exchange, status, exception, began) => {
          if (deployment.actuator && deployment.bizName === undefined)
            this.requests.add(exchange, status, exception?.javaClass.name, jvm.now() - began);
        },
        chosen: (route) => void this.asked.set(route, (this.asked.get(route) ?? 0) + 1),
        nextTask: () => `task-${++tasks}`,
        errorDetails: {
          message: asked('server.error.include-message', 'message'),
          bindingErrors: asked('server.error.include-binding-errors', 'errors'),
          exception: context.property('server.error.include-exception') === 'true',
        },
        acceptRead: (accept) => {
          if (acceptProblem(accept) !== undefined)
            jvm.logback.log(
              'WARN',
              'org.springframework.boot.autoconfigure.web.servlet.WelcomePageHandlerMapping',
              'Received invalid Accept header. Assuming all media types are accepted',
            );
        },
        handlerFailed: (method, exception) =>
          jvm.logback.log(
            'WARN',
            'org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver',
            `Failure in @ExceptionHandler ${describeHandler(method)}`,
            decorate(machine.stackTraceOf(exception), deployment.packagingData),
          ),
        resolved: (exception) =>
          jvm.logback.log(
            'WARN',
            'org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver',
            `Resolved [${onOneLine(machine.toJavaString(exception))}]`,
          ),
        removed: (message, exception) =>
          jvm.logback.logTomcat(
            'WARN',
            'org.apache.coyote.http11.Http11Processor',
            message,
            decorate(machine.stackTraceOf(exception), deployment.packagingData),
          ),
        uncaught: (exception) => this.logUncaught(exception),
      },
      routes,
    );
  }

  /** A request to the actuator needs a part of the trial that is not loaded before somebody asks for it. */
  needs(path: string): Promise<void> | undefined {
    if (!this.context.deployment.actuator || !this.isActuators(path)) return undefined;
    const loading = [actuator.isLoaded ? undefined : actuator.load(), this.context.hooks.prepareActuator?.()].filter(
      (l) => l !== undefined,
    );
    return loading.length > 0 ? Promise.all(loading).then(() => undefined) : undefined;
  }

  /** @param path below the application's own */
  private isActuators(path: string): boolean {
    const { basePath } = new Exposure(this.context);
    return path === basePath || path.startsWith(`${basePath}/`);
  }

  private endpoint(request: WebRequest): EndpointAnswer | undefined {
    if (!this.context.deployment.actuator || !this.isActuators(request.path)) return undefined;
    this.actuator ??= new actuator.loaded.Actuator(this.context, this.context.hooks.actuatorExtras?.(this.context));
    return this.actuator.answer(request);
  }

  handle(request: WebRequest, thread: string): WebAnswer {
    const { context } = this;
    const { jvm } = context;
    jvm.machine.runDue();
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
        return this.dispatcher?.handle(request);
      });
    } catch (error) {
      return { kind: 'beyond', message: error instanceof Error ? error.message : String(error) };
    }
  }

  initialize(thread: string): void {
    const { jvm, deployment } = this.context;
    jvm.machine.enter({ name: thread, contextLoader: deployment.loader }, () => this.firstRequest());
  }

  private firstRequest(): void {
    if (this.served) return;
    this.served = true;
    const { logback } = this.context.jvm;
    logback.logTomcat('INFO', this.logger, "Initializing Spring DispatcherServlet 'dispatcherServlet'");
    logback.log('INFO', SERVLET, "Initializing Servlet 'dispatcherServlet'");
    logback.log('INFO', SERVLET, 'Completed initialization in 1 ms');
  }

  /** Of a ServletException Tomcat prints the root cause alone; an IOException it prints whole. */
  private logUncaught(exception: JavaObject): void {
    const { jvm, failures, deployment, hooks } = this.context;
    const { machine } = jvm;
    const wrapped = failures.is(exception, 'jakarta.servlet.ServletException');
    const root = wrapped ? (failures.chain(exception).at(-1) ?? exception) : exception;
    const shown = wrapped ? ` [${machine.messageOf(exception) ?? 'null'}] with root cause` : '';
    jvm.logback.logTomcat(
      'ERROR',
      `${this.logger}.[dispatcherServlet]`,
      `Servlet.service() for servlet [dispatcherServlet] in context with path [${this.name === '' ? hooks.rootContextName : this.name}] threw exception${shown}`,
      decorate(machine.stackTraceOf(root), deployment.packagingData),
    );
  }

  stop(): void {
    if (this.served) this.context.jvm.logback.logTomcat('INFO', this.logger, "Destroying Spring FrameworkServlet 'dispatcherServlet'");
    this.tomcat.remove(this);
  }
}

/** `com.example.Api#refused(IllegalStateException)`. */
const describeHandler = ({ owner, symbol }: RuntimeMethod): string =>
  `${owner.name}#${symbol.name}(${symbol.parameters.map((p) => erasedName(p.type).replace(/^.*[.$]/, '')).join(', ')})`;

/** As Spring logs what came from outside. */
const onOneLine = (text: string): string => text.replaceAll(/[\r\n]/g, '<EOL>').replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, '?');

/** A stack trace as logback prints it: each frame with the archive that its class came from. */
export function decorate(trace: string, packagingData: string): string {
  return trace.replace(
    /^(\tat (?:[\w$]+\.)*[\w$<>]+\(.*\)|\tat java\.base\/.*)$/gm,
    (line) => `${line} ~[${line.includes('java.base/') ? 'na:na' : packagingData}]`,
  );
}
