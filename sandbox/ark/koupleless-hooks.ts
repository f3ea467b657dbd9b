import type { Machine } from '../java/run/machine.ts';
import type { RuntimeClass, RuntimeField } from '../java/run/runtime-class.ts';
import { textHash } from '../java/library/natives/key.ts';
import { HashTable } from '../java/library/natives/hash-table.ts';
import { JavaThrow } from '../java/run/thrown.ts';
import type { JavaObject } from '../java/run/value.ts';
import { type Value } from '../java/run/value.ts';
import { erasedName } from '../java/types/types.ts';
import { listOf } from '../spring/env/load-config.ts';
import type { SpringJvm, StartHooks } from '../spring/boot/spring-jvm.ts';
import { implementsName } from '../spring/json/json-writer.ts';
import { classOfType, describeField, isRuntimeClass, superclasses, text } from '../spring/reflect.ts';
import type { ActuatorOptions } from './actuator.ts';
import { part } from '../spring/part.ts';
import type { Biz } from './biz.ts';
import type { RuntimeTraits } from './runtime-traits.ts';
import type { Services } from './services.ts';

/** Few ask the actuator. */
export const kouplelessActuator = part('the actuator of Koupleless', () => import('./actuator.ts'));
const API = 'com.alipay.sofa.koupleless.common.api';
const PROCESSOR = 'com.alipay.sofa.koupleless.common.service.ArkAutowiredBeanPostProcessor';
const HANDLERS = 'com.alipay.sofa.koupleless.plugin.manager.handler';

export interface HookOptions {
  readonly jvm: SpringJvm;
  readonly biz: Biz;
  readonly traits: RuntimeTraits;
  readonly services: Services;
  readonly actuator: ActuatorOptions;
  /** The base's environment is there, with the name of the base: the container starts. */
  readonly startContainer: (property: (key: string) => string | undefined) => void;
  /** The base is up: Arklet starts. */
  readonly baseStarted: () => void;
}

/** What Koupleless adds to the start and the requests of a Spring Boot application, base or module. */
export function kouplelessHooks(options: HookOptions): StartHooks {
  const { jvm, biz, traits } = options;
  const { logback } = jvm;
  return {
    rootContextName: '/',
    portWords: 'port(s):',
    factoriesRead: (primary) => refuseForeignSpring(options, primary),
    environmentPrepared(environment) {
      if (biz.isMaster) return;
      const base = options.actuator.container.master.context;
      const shareKeys = base ? inHashOrder(listOf(base.config.sources, 'ark.common.env.share.keys')) : [];
      if (logback.isSetUp)
        logback.log(
          'INFO',
          'com.alipay.sofa.koupleless.plugin.spring.ServerlessEnvironmentPostProcessor',
          `register master biz property source to biz, shareKeys: [${shareKeys.join(', ')}]`,
        );
      const shared = shareKeys.flatMap((key): (readonly [string, string])[] => {
        const value = base?.property(key);
        return value === undefined ? [] : [[key, value]];
      });
      environment.addBelow({ name: 'MasterBiz-Config resource', values: new Map(shared) });
    },
    loggingPrepared(environment) {
      if (biz.isMaster) options.startContainer((key) => environment.get(key));
    },
    beforeWebServer(context) {
      biz.context = context;
      const configuration = 'com.alipay.sofa.koupleless.plugin.BaseRuntimeAutoConfiguration';
      logback.log(
        'WARN',
        'org.springframework.context.support.PostProcessorRegistrationDelegate$BeanPostProcessorChecker',
        `Bean '${configuration}' of type [${configuration}$$SpringCGLIB$$0] is not eligible for getting processed by all BeanPostProcessors (for example: not eligible for auto-proxying). The currently created BeanPostProcessor [arkAutowiredBeanPostProcessor] is declared through a non-static factory method on that class; consider declaring it as static instead.`,
      );
    },
    beanCreated: (bean, name) => injectServices(options, bean, name),
    contextRefreshed() {
      if (biz.isMaster) options.baseStarted();
    },
    prepareActuator: () => (kouplelessActuator.isLoaded ? undefined : kouplelessActuator.load()),
    actuatorExtras: (context) => kouplelessActuator.loaded.actuatorExtras(options.actuator, context),
    requestArrived(context) {
      if (biz.isMaster || !traits.logsLoaderSwitch) return;
      const loader = jvm.machine.toJavaString(context.deployment.loader.loaderObject);
      logback.log(
        'INFO',
        'com.alipay.sofa.ark.springboot2.web.SwitchClassLoaderFilter',
        `switch web classLoader from ArkTomcatEmbeddedWebappClassLoader\r\n  context: ${(context.web?.path ?? '').replace(/^\//, '')}\r\n  delegate: true\r\n----------> Parent Classloader:\r\n${loader}\r\n to ${loader}`,
      );
    },
  };
}

/** A module that packs Spring has another ApplicationContextInitializer than the one that the base's initializer implements. */
function refuseForeignSpring({ jvm: { machine }, biz, actuator }: HookOptions, primary: RuntimeClass): void {
  const type = 'org.springframework.context.ApplicationContextInitializer';
  const own = biz.isMaster ? undefined : primary.loader?.load(type);
  if (!isRuntimeClass(own) || own === actuator.container.master.loader?.load(type)) return;
  const initializer = 'com.alipay.sofa.koupleless.plugin.spring.BizApplicationContextInitializer';
  const illegal = (message: string, cause?: JavaObject): JavaObject =>
    machine.newObject(
      machine.jdk('java.lang.IllegalArgumentException'),
      cause ? '<init>(java.lang.String,java.lang.Throwable)' : '<init>(java.lang.String)',
      cause ? [message, cause] : [message],
    );
  const cause = illegal(`Class [${initializer}] is not assignable to factory type [${type}]`);
  throw new JavaThrow(illegal(`Unable to instantiate factory class [${initializer}] for factory type [${type}]`, cause));
}

/** Fills @AutowiredFromBase and @AutowiredFromBiz fields, before @PostConstruct, superclass last. */
function injectServices(options: HookOptions, bean: JavaObject, name: string): void {
  const { jvm } = options;
  const { machine } = jvm;
  for (const field of superclasses(bean.javaClass).flatMap((c) => c.declaredFields)) {
    if (field.symbol.flags.static) continue;
    const fromBase = machine.annotation(field, `${API}.AutowiredFromBase`);
    const fromBiz = machine.annotation(field, `${API}.AutowiredFromBiz`);
    const values = fromBase ?? fromBiz;
    if (!values) continue;
    const described = describeField(field);
    jvm.logback.log('INFO', PROCESSOR, `Processing bean [${name}] field [${described}]`);
    const master = options.actuator.container.master.descriptor;
    const target = fromBase
      ? { bizName: master.name, bizVersion: master.version }
      : { bizName: text(values['bizName']), bizVersion: text(values['bizVersion']) };
    try {
      bean.fields[field.slot] = serviceFor(options, machine, field, target, text(values['name']));
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      const context = options.biz.context;
      const message = `Error creating bean with name '${name}': Failed processing bean [${name}], injected object to bean [${machine.toJavaString(bean)}] field [${described}]`;
      if (context) context.failures.raise('org.springframework.beans.factory.BeanCreationException', message, error.object);
      throw error;
    }
    jvm.logback.log(
      'INFO',
      PROCESSOR,
      `Finished processing bean [${name}], success to inject service proxy to bean [${shownBean(machine, bean)}] field [${described}]`,
    );
  }
}

/** A class with @Configuration is a generated subclass of itself. */
function shownBean(machine: Machine, bean: JavaObject): string {
  const shown = machine.toJavaString(bean);
  const configuration = machine.annotation(bean.javaClass, 'org.springframework.context.annotation.Configuration');
  if (!configuration || configuration['proxyBeanMethods'] === false) return shown;
  return shown.replace(`${bean.javaClass.name}@`, () => `${bean.javaClass.name}$$SpringCGLIB$$0@`);
}

function serviceFor(
  options: HookOptions,
  machine: Machine,
  field: RuntimeField,
  target: { bizName: string; bizVersion: string },
  beanName: string,
): Value {
  const { services } = options;
  const client = machine.scheduler.current.loader;
  const type = classOfType(field.symbol.type, field.owner, machine);
  if (!type) return null;
  const isMap = implementsName(type, 'java.util.Map');
  const isCollection = implementsName(type, 'java.util.Collection');
  if (!isMap && !isCollection) return services.proxy({ ...target, beanName: beanName === '' ? null : beanName, type }, client);
  const argument = field.symbol.type.kind === 'class' ? field.symbol.type.args.at(-1) : undefined;
  const element = argument && classOfType(argument, field.owner, machine);
  if (!element) return null;
  const found = services.all(target.bizName, target.bizVersion, element, client);
  const container = machine.newObject(
    machine.jdk(
      isMap ? 'java.util.HashMap' : erasedName(field.symbol.type) === 'java.util.Set' ? 'java.util.HashSet' : 'java.util.ArrayList',
    ),
    '<init>()',
    [],
  );
  for (const { name, bean } of found) {
    if (isMap) machine.invokeVirtual(container, 'put(java.lang.Object,java.lang.Object)', [name, bean]);
    else machine.invokeVirtual(container, 'add(java.lang.Object)', [bean]);
  }
  return container;
}

/** What Koupleless's handlers print when a module is stopped or could not start. They find only what its own adapters manage. */
export function logStopHandlers(jvm: SpringJvm, biz: Biz): void {
  const loader = biz.loader ? jvm.machine.toJavaString(biz.loader.loaderObject) : 'null';
  const { name } = biz.descriptor;
  const handlers: readonly (readonly [string, string])[] = [
    ['CancelTimersOnUninstallEventHandler', 'No managed timer found for module'],
    ['ShutdownExecutorServicesOnUninstallEventHandler', 'No managed executor service for module'],
    ['ForceStopThreadsOnUninstallEventHandler', 'No managed thread found for module'],
  ];
  for (const [handler, nothing] of handlers) {
    jvm.logback.log('INFO', `${HANDLERS}.${handler}`, `[${handler}] Module name: ${name} , BizClassLoader: ${loader} .`);
    jvm.logback.log('INFO', `${HANDLERS}.${handler}`, `[${handler}] ${nothing}: ${name} , just return. `);
  }
}

/** Hooks of an application without Koupleless. */
export const plainHooks: StartHooks = {
  rootContextName: '',
  portWords: 'port',
  factoriesRead: () => undefined,
  environmentPrepared: () => undefined,
  beforeWebServer: () => undefined,
  beanCreated: () => undefined,
  contextRefreshed: () => undefined,
  requestArrived: () => undefined,
};

/** The texts in the order of a java.util.HashSet, in which the runtime keeps the keys. */
function inHashOrder(texts: readonly string[]): readonly string[] {
  const table = new HashTable({ hash: (key) => (typeof key === 'string' ? textHash(key) : 0), same: (a, b) => a === b });
  for (const one of texts) table.put(one, null);
  return table.nodes().flatMap(({ key }) => (typeof key === 'string' ? [key] : []));
}
