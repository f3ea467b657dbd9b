import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject } from '../../java/run/value.ts';
import { analyse, formatAnalysis } from '../beans/failure-analysis.ts';
import { BindFailure } from '../beans/bind-failure.ts';
import { ConversionFailure } from '../beans/convert.ts';
import { ConfigFileError } from '../env/config-files.ts';
import { listOf, loadConfig, type LoadedConfig } from '../env/load-config.ts';
import { UnresolvedPlaceholder } from '../env/property-sources.ts';
import { unreadKeys } from '../env/unread-keys.ts';
import { type Level, LEVELS } from '../log/log-line.ts';
import { enables } from '../features/enabled.ts';
import { unheededAnnotations } from '../features/unheeded-annotations.ts';
import { implementsName } from '../json/json-writer.ts';
import { data, features, locations, security } from '../parts.ts';
import { isRuntimeClass } from '../reflect.ts';
import { properPath } from '../web/tomcat.ts';
import { ApplicationContext } from './application-context.ts';
import { banner } from './banner.ts';
import { addConverter } from './formatter-registry.ts';
import { type Deployment, isSecured, type SpringJvm } from './spring-jvm.ts';
import { decorate, WebApplication } from './web-application.ts';

const ENGINE = 'org.apache.catalina.core';
const SERVER = 'org.springframework.boot.web.embedded.tomcat.TomcatWebServer';
/** Spring Boot has one converter for all that is bound early; it keeps the class loader of who is first to need it. */
const SHARED_CONVERTER = 'org.springframework.boot.context.properties.bind.BindConverter.sharedInstance';
const WEB_CONTEXT = 'org.springframework.boot.web.servlet.context';

export interface LaunchRequest {
  readonly sources: readonly RuntimeClass[];
  /** WebApplicationType's name, where the application sets one. */
  readonly web: string | null;
  /** Banner.Mode's name. */
  readonly banner: string;
  readonly defaults: ReadonlyMap<string, string>;
  /** SpringApplication.setAdditionalProfiles. */
  readonly profiles: readonly string[];
  readonly arguments: readonly string[];
}

/** SpringApplication.run: prepares the environment, fills the context, starts the web server, calls the runners. */
export function launch(jvm: SpringJvm, request: LaunchRequest): ApplicationContext {
  try {
    return run(jvm, request);
  } catch (error) {
    throw asJava(jvm.machine, error);
  }
}

function run(jvm: SpringJvm, request: LaunchRequest): ApplicationContext {
  const [primary] = request.sources;
  const { machine, logback } = jvm;
  const deployment = jvm.deploymentOf(primary?.loader);
  if (!primary || !deployment) return machine.throwNew('java.lang.IllegalArgumentException', 'Sources must not be empty');
  const hooks = jvm.hooksOf(deployment);
  const config = readConfig(jvm, deployment, request);
  if (config.converts && !machine.keptByStatics.has(SHARED_CONVERTER)) machine.keptByStatics.set(SHARED_CONVERTER, deployment.loader);
  if (!deployment.withoutFactories) hooks.environmentPrepared(config.sources);
  for (const file of config.misread)
    jvm.out(
      `The trial's hint: Spring Boot reads ${file} as ISO-8859-1, a character for each byte, so letters beyond ASCII come out as others, here and on a real base. Write them as \\uXXXX, or use application.yml, which is UTF-8.\n`,
    );
  const levels = new Map<string, Level | 'OFF'>();
  for (const key of config.sources.keys()) {
    const level = key.startsWith('logging.level.') ? LEVELS.find((l) => l === config.sources.get(key)?.toUpperCase()) : undefined;
    if (!level) continue;
    const name = key.slice('logging.level.'.length);
    const members = listOf(config.sources, `logging.group.${name}`);
    for (const member of members.length > 0 ? members : [name]) levels.set(member, level);
  }
  if (!deployment.withoutFactories) logback.setUp(config.sources.get('spring.application.name') ?? '', levels);
  try {
    hooks.loggingPrepared?.(config.sources);
  } catch (error) {
    throw failedEarly(jvm, deployment, asJava(machine, error));
  }
  const mode = config.sources.get('spring.main.banner-mode')?.toUpperCase() ?? request.banner;
  if (mode === 'CONSOLE') jvm.out(banner(jvm.springBootVersion));
  const shortName = primary.name.slice(primary.name.lastIndexOf('.') + 1);
  const version = deployment.implementationVersion;
  logback.log(
    'INFO',
    primary.name,
    `Starting ${shortName}${version === undefined ? '' : ` v${version}`} using Java ${machine.properties.get('java.version') ?? ''} with PID ${jvm.pid} (${deployment.location} started by ${jvm.user} in ${jvm.workingDirectory})`,
  );
  logback.log('DEBUG', primary.name, `Running with Spring Boot v${jvm.springBootVersion}, Spring v${jvm.springVersion}`);
  logback.log('INFO', primary.name, profileText(config.activeProfiles));

  const kind = request.web ?? config.sources.get('spring.main.web-application-type')?.toUpperCase();
  const web = deployment.web && kind !== 'NONE';
  const context = new ApplicationContext(jvm, deployment, hooks, config, primary, contextClass(web));
  try {
    refresh(context, request, web);
  } catch (error) {
    throw failed(context, asJava(machine, error), web);
  }
  logback.log(
    'INFO',
    primary.name,
    `Started ${shortName} in ${seconds(jvm.now() - context.startedAt)} seconds (process running for ${seconds(jvm.now() - jvm.startedAt)})`,
  );
  try {
    runRunners(context, request.arguments);
  } catch (error) {
    const thrown = asJava(machine, error);
    report(context, thrown.object);
    context.close();
    stopOwnTomcat(context);
    throw thrown;
  }
  jvm.changed();
  return context;
}

/** A file that cannot be read fails the start before there is a context. */
function readConfig(jvm: SpringJvm, deployment: Deployment, request: LaunchRequest): LoadedConfig {
  const { machine, logback } = jvm;
  try {
    return loadConfig({
      arguments: request.arguments,
      systemProperties: machine.properties,
      environment: jvm.environment,
      defaults: request.defaults,
      profiles: request.profiles,
      // Who reads the files is named in spring.factories, too.
      resource: (path) => (deployment.withoutFactories ? undefined : deployment.resource(path)),
      file: (path) => (deployment.withoutFactories ? undefined : jvm.readFile(path)),
      list: (path) => (deployment.withoutFactories ? undefined : jvm.listFolder(path)),
      ...(deployment.bizName === undefined ? {} : { bizName: deployment.bizName }),
    });
  } catch (error) {
    const [primary] = request.sources;
    const located = primary && locations.isLoaded ? locations.loaded.asConfigFailure(error, machine, primary) : undefined;
    const thrown = located?.thrown ?? asJava(machine, error);
    if (!located?.analysis) throw failedEarly(jvm, deployment, thrown);
    logback.log('ERROR', 'org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter', formatAnalysis(located.analysis));
    jvm.reported(thrown.object);
    throw thrown;
  }
}

/** A start that fails before there is a context, in a way that nobody analyses. */
function failedEarly(jvm: SpringJvm, { packagingData }: Deployment, thrown: JavaThrow): JavaThrow {
  jvm.logback.log(
    'ERROR',
    'org.springframework.boot.SpringApplication',
    'Application run failed',
    decorate(jvm.machine.stackTraceOf(thrown.object), packagingData),
  );
  jvm.reported(thrown.object);
  return thrown;
}

/** What failed, as a Java exception: an application can neither catch nor print one of the host's language. */
function asJava(machine: Machine, error: unknown): JavaThrow {
  if (error instanceof JavaThrow) return error;
  if (
    error instanceof ConfigFileError ||
    error instanceof UnresolvedPlaceholder ||
    error instanceof ConversionFailure ||
    error instanceof BindFailure
  ) {
    const { message } = error;
    return new JavaThrow(machine.newObject(machine.jdk('java.lang.IllegalStateException'), '<init>(java.lang.String)', [message]));
  }
  throw error;
}

function profileText(active: readonly string[]): string {
  if (active.length === 0) return 'No active profile set, falling back to 1 default profile: "default"';
  return `The following ${active.length} ${active.length === 1 ? 'profile is' : 'profiles are'} active: ${active.map((p) => `"${p}"`).join(', ')}`;
}

/** As Boot prints durations: milliseconds as seconds without trailing zeros. */
const seconds = (millis: number): string => {
  const text = (Math.max(millis, 1) / 1000).toString();
  return text.includes('.') ? text : `${text}.0`;
};

function refresh(context: ApplicationContext, request: LaunchRequest, web: boolean): void {
  const { hooks, factory, jvm } = context;
  context.readConfiguration(request.sources, request.arguments);
  if (data.isLoaded) data.loaded.configureDatabase(context);
  tellLimits(context);
  guard(context);
  hooks.beforeWebServer(context);
  context.makeProcessors();
  if (web && context.deployment.withoutFactories) raiseNoServer(context);
  if (web) createWebServer(context);
  registerConverters(context);
  if (data.isLoaded) data.loaded.prepareData(context);
  factory.createSingletons();
  factory.singletonsInstantiated();
  context.web?.prepare();
  context.startLifecycles();
  if (context.web) startWebServer(context, context.web);
  context.active = true;
  if (enables(context, 'org.springframework.scheduling.annotation.EnableScheduling')) features.loaded.startScheduled(context);
  context.events.publishOwn('org.springframework.context.event.ContextRefreshedEvent', 'org.springframework.context.ApplicationContext');
  hooks.contextRefreshed(context);
  jvm.changed();
}

/** Nothing has auto-configured a web server. */
function raiseNoServer({ failures }: ApplicationContext): never {
  const cause = failures.make('org.springframework.boot.web.context.MissingWebServerFactoryBeanException', '');
  return failures.raise('org.springframework.context.ApplicationContextException', 'Unable to start web server', cause);
}

const contextClass = (web: boolean): string =>
  web
    ? `${WEB_CONTEXT}.AnnotationConfigServletWebServerApplicationContext`
    : 'org.springframework.context.annotation.AnnotationConfigApplicationContext';

/** Converter and Formatter beans are known before the first text is converted. */
function registerConverters(context: ApplicationContext): void {
  const { factory } = context;
  for (const name of factory.names) {
    const type = factory.definition(name)?.type;
    if (!type || !CONVERTERS.some((c) => implementsName(type, c))) continue;
    const bean = factory.get(name);
    if (bean instanceof JavaObject) addConverter(context, bean);
  }
}

const CONVERTERS = ['org.springframework.core.convert.converter.Converter', 'org.springframework.format.Formatter'];

/** Names what the application's configuration and classes ask for and the trial does not do. */
function tellLimits(context: ApplicationContext): void {
  const { deployment, jvm } = context;
  for (const key of unreadKeys(context.config.sources)) context.limit(`the property ${key}`);
  const own = new Set(deployment.scannable);
  for (const name of deployment.scannable) {
    const javaClass = deployment.loader.load(name);
    if (!isRuntimeClass(javaClass)) continue;
    for (const annotation of unheededAnnotations(jvm.machine, javaClass, (n) => own.has(n.split('$')[0] ?? n)))
      context.limit(`@${annotation} at ${name}`);
  }
}

/** Without what guards it, an application would answer what a real base refuses. */
function guard(context: ApplicationContext): void {
  const { deployment, jvm } = context;
  if (!isSecured(deployment)) return;
  if (security.isLoaded && !deployment.has?.('sofa-ark-container') && deployment.bizName === undefined)
    security.loaded.configureSecurity(context);
  else
    jvm.machine.throwNew(
      'java.lang.UnsupportedOperationException',
      'not supported: Spring Security in a base or a module (the trial does not simulate it, and would answer without asking who asks; a real base does)',
    );
}

function createWebServer(context: ApplicationContext): void {
  const { jvm, hooks, deployment } = context;
  const { logback } = jvm;
  const port = Number(context.property('server.port') ?? '8080');
  const own = context.property('server.servlet.context-path');
  const name = own ?? deployment.webContextPath ?? hooks.rootContextName;
  const proper = properPath(name);
  if (name !== proper)
    logback.logTomcat(
      'WARN',
      `${ENGINE}.StandardContext`,
      `A context path must either be an empty string or start with a '/' and do not end with a '/'. The path [${name}] does not meet these criteria and has been changed to [${proper}]`,
    );
  const tomcat = jvm.tomcat(port);
  const application = new WebApplication(context, name, tomcat);
  const first = tomcat.isEmpty && !tomcat.isListening;
  if (!tomcat.add(application)) {
    const cause = jvm.machine.newObject(jvm.machine.jdk('java.lang.IllegalArgumentException'), '<init>(java.lang.String)', [
      `Child name [${name}] is not unique`,
    ]);
    context.failures.raise('org.springframework.context.ApplicationContextException', 'Unable to start web server', cause);
  }
  context.web = application;
  const initialized = (): void => logback.log('INFO', SERVER, `Tomcat initialized with ${hooks.portWords} ${port} (http)`);
  if (first) {
    initialized();
    tomcat.countInstance();
    if (!tomcat.start(context.property('spring.application.name') ?? context.primary.name) && hooks.portWords !== 'port') {
      logback.logTomcat(
        'ERROR',
        'org.apache.catalina.util.LifecycleBase',
        `Failed to initialize component [Connector["http-nio-${port}"]]`,
        bindTrace(jvm, 'Protocol handler initialization failed'),
      );
    }
    logback.logTomcat('INFO', `${ENGINE}.StandardService`, 'Starting service [Tomcat]');
    logback.logTomcat('INFO', `${ENGINE}.StandardEngine`, `Starting Servlet engine: [Apache Tomcat/${jvm.tomcatVersion}]`);
  }
  logback.logTomcat('INFO', application.logger, 'Initializing Spring embedded WebApplicationContext');
  logback.log(
    'INFO',
    `${WEB_CONTEXT}.ServletWebServerApplicationContext`,
    `Root WebApplicationContext: initialization completed in ${Math.max(1, Math.round(jvm.now() - context.startedAt))} ms`,
  );
  if (!first) {
    initialized();
    tomcat.countInstance();
  }
}

function startWebServer(context: ApplicationContext, web: WebApplication): void {
  const { jvm, hooks } = context;
  const { port } = web.tomcat;
  const shared = hooks.portWords !== 'port';
  if (!web.tomcat.isListening) {
    if (shared)
      jvm.logback.logTomcat(
        'ERROR',
        'org.apache.catalina.util.LifecycleBase',
        `Failed to start component [Connector["http-nio-${port}"]]`,
        bindTrace(jvm, 'Protocol handler start failed'),
      );
    const cause = context.failures.make(
      'org.springframework.boot.web.server.WebServerException',
      `Unable to start embedded Tomcat connector on port ${port}`,
      undefined,
      { kind: 'port', port, shared },
    );
    context.failures.raise('org.springframework.context.ApplicationContextException', "Failed to start bean 'webServerStartStop'", cause);
  }
  jvm.logback.log('INFO', SERVER, `Tomcat started on ${hooks.portWords} ${port} (http) with context path '${web.path}'`);
  web.tomcat.opened(web);
}

/** Tomcat's exception for a port that is in use, thrown from where the application stands now. */
function bindTrace({ machine }: SpringJvm, message: string): string {
  const here = machine.stackTraceOf(machine.newObject(machine.jdk('java.lang.RuntimeException'), '<init>()', []));
  return `org.apache.catalina.LifecycleException: ${message}\n${here.slice(here.indexOf('\n') + 1)}Caused by: java.net.BindException: Address already in use\n`;
}

/** Says why the start failed, as Boot does, and gives the exception that leaves run(). */
function failed(context: ApplicationContext, error: JavaThrow, web: boolean): JavaThrow {
  const { logback, machine } = context.jvm;
  const exception = error.object;
  logback.log(
    'WARN',
    contextClass(web),
    `Exception encountered during context initialization - cancelling refresh attempt: ${machine.toJavaString(exception)}`,
  );
  context.web?.tomcat.remove(context.web);
  context.factory.destroy();
  if (stopOwnTomcat(context)) logback.logTomcat('INFO', `${ENGINE}.StandardService`, 'Stopping service [Tomcat]');
  if (!context.deployment.withoutFactories)
    logback.log(
      'INFO',
      'org.springframework.boot.autoconfigure.logging.ConditionEvaluationReportLogger',
      "\n\nError starting ApplicationContext. To display the condition evaluation report re-run your application with 'debug' enabled.",
    );
  report(context, exception);
  return error;
}

/** A plain application's web server ends with its context. In a base, modules share it: it stays. */
function stopOwnTomcat({ web, hooks }: ApplicationContext): boolean {
  if (!web || hooks.portWords !== 'port') return false;
  web.tomcat.stop();
  return true;
}

/** Prints the failure analysis or, where no analyser knows the exception, its stack trace. */
function report({ jvm, failures, deployment }: ApplicationContext, exception: JavaObject): void {
  const { logback, machine } = jvm;
  const analysis = deployment.withoutFactories ? undefined : analyse(exception, failures);
  if (analysis) logback.log('ERROR', 'org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter', formatAnalysis(analysis));
  else
    logback.log(
      'ERROR',
      'org.springframework.boot.SpringApplication',
      'Application run failed',
      decorate(machine.stackTraceOf(exception), deployment.packagingData),
    );
  // Whoever cleans up is a listener of spring.factories.
  if (!deployment.withoutFactories) logback.cleanUp();
  jvm.reported(exception);
}

/** What Boot does once it has said that the application is started. */
function runRunners(context: ApplicationContext, args: readonly string[]): void {
  const { factory, jvm } = context;
  const { machine } = jvm;
  context.events.publishOwn(
    'org.springframework.boot.context.event.ApplicationStartedEvent',
    'org.springframework.context.ConfigurableApplicationContext',
  );
  const list = machine.newArray(machine.jdk('java.lang.String'), args);
  const orderOf = (name: string): number => factory.definition(name)?.order ?? 0;
  const runners = factory.names.filter((n) => {
    const type = factory.definition(n)?.type;
    return (
      type !== undefined &&
      ['org.springframework.boot.CommandLineRunner', 'org.springframework.boot.ApplicationRunner'].some((i) => implementsName(type, i))
    );
  });
  for (const name of runners.toSorted((a, b) => orderOf(a) - orderOf(b))) {
    const bean = factory.get(name);
    if (!(bean instanceof JavaObject)) continue;
    if (implementsName(bean.javaClass, 'org.springframework.boot.CommandLineRunner'))
      machine.invokeVirtual(bean, 'run(java.lang.String[])', [list]);
    else machine.invokeVirtual(bean, 'run(org.springframework.boot.ApplicationArguments)', [springArguments(context)]);
  }
  context.events.publishOwn(
    'org.springframework.boot.context.event.ApplicationReadyEvent',
    'org.springframework.context.ConfigurableApplicationContext',
  );
}

function springArguments(context: ApplicationContext): JavaObject {
  const bean = context.factory.get('springApplicationArguments');
  if (bean instanceof JavaObject) return bean;
  throw new Error('springApplicationArguments is no object.');
}
