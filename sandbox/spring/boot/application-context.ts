import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import type { JavaObject } from '../../java/run/value.ts';
import { BeanFactory } from '../beans/bean-factory.ts';
import { BindFailure, PropertyBinder } from '../beans/bind-properties.ts';
import { ConfigurationReader, prefixOf } from '../beans/configuration.ts';
import { Failures } from '../beans/failures.ts';
import type { LoadedConfig } from '../env/load-config.ts';
import { implementsName } from '../json/json-writer.ts';
import { isRuntimeClass, loadClass } from '../reflect.ts';
import { EventPublisher } from './events.ts';
import { JavaJson } from './java-json.ts';
import { objectProvider } from './object-provider.ts';
import type { Deployment, SpringJvm, StartHooks } from './spring-jvm.ts';
import type { WebApplication } from './web-application.ts';

const CONTEXT_CLASS = 'org.springframework.context.support.GenericApplicationContext';

/** A Spring application context: bean factory, environment, events, web application. */
export class ApplicationContext {
  readonly jvm: SpringJvm;
  readonly deployment: Deployment;
  readonly hooks: StartHooks;
  readonly config: LoadedConfig;
  readonly failures: Failures;
  readonly factory: BeanFactory;
  readonly json: JavaJson;
  readonly events: EventPublisher;
  readonly primary: RuntimeClass;
  /** Its `ApplicationContext` and `Environment` objects. */
  readonly object: JavaObject;
  readonly environment: JavaObject;
  readonly startedAt: number;
  web: WebApplication | undefined;
  active = false;
  private readonly binder: PropertyBinder;

  constructor(jvm: SpringJvm, deployment: Deployment, hooks: StartHooks, config: LoadedConfig, primary: RuntimeClass) {
    this.jvm = jvm;
    this.deployment = deployment;
    this.hooks = hooks;
    this.config = config;
    this.primary = primary;
    this.startedAt = jvm.now();
    const { machine } = jvm;
    this.failures = new Failures(machine, primary);
    this.json = new JavaJson(machine);
    this.object = machine.newObject(loadClass(machine, CONTEXT_CLASS, primary), '<init>()', []);
    this.object.native = this;
    this.environment = machine.newObject(loadClass(machine, 'org.springframework.core.env.StandardEnvironment', primary), '<init>()', []);
    this.environment.native = this;
    this.factory = new BeanFactory({
      machine,
      failures: this.failures,
      properties: config.sources,
      resolvable: (javaClass) => this.resolvable(javaClass),
      beforeInit: (bean, name) => this.bindProperties(bean, name),
      afterPostConstruct: (bean, name) => hooks.beanCreated(bean, name),
      constructBound: (type, name) => this.constructBound(type, name),
      aware: (bean, name) => this.tellAware(bean, name),
      objectProvider: (dependency, argument) => objectProvider(this, dependency, argument),
    });
    this.binder = new PropertyBinder(machine, this.factory.converter, config.sources);
    this.events = new EventPublisher(this);
  }

  property(key: string): string | undefined {
    return this.config.sources.get(key);
  }

  /** Registers the beans of the application and those that Boot brings. */
  readConfiguration(sources: readonly RuntimeClass[], args: readonly string[]): void {
    const { machine } = this.jvm;
    const { loader, scannable } = this.deployment;
    this.supply('environment', this.environment);
    this.supply(
      'springApplicationArguments',
      machine.newObject(
        loadClass(machine, 'org.springframework.boot.DefaultApplicationArguments', this.primary),
        '<init>(java.lang.String[])',
        [machine.newArray(machine.jdk('java.lang.String'), args)],
      ),
    );
    new ConfigurationReader({
      machine,
      factory: this.factory,
      failures: this.failures,
      properties: this.config.sources,
      activeProfiles: this.config.activeProfiles,
      scannable,
      load: (name) => loader.load(name),
      whereOf: (c) => this.deployment.whereOf(c.name),
    }).read(sources);
    const mapper = loader.load('com.fasterxml.jackson.databind.ObjectMapper');
    if (isRuntimeClass(mapper) && this.factory.namesOf(mapper).length === 0)
      this.supply('jacksonObjectMapper', machine.newObject(mapper, '<init>()', []), this.json);
  }

  private supply(name: string, object: JavaObject, native?: unknown): void {
    if (native !== undefined) object.native = native;
    this.factory.register({
      name,
      type: object.javaClass,
      genericType: undefined,
      origin: { kind: 'supplied', make: () => object },
      where: '',
      primary: false,
      lazy: true,
      prototype: false,
      qualifiers: [],
      dependsOn: [],
      order: 0,
      initMethod: '',
      destroyMethod: '',
    });
  }

  private resolvable(javaClass: RuntimeClass): JavaObject | undefined {
    const wanted = [
      'org.springframework.context.ApplicationContext',
      'org.springframework.context.ConfigurableApplicationContext',
      'org.springframework.beans.factory.BeanFactory',
      'org.springframework.beans.factory.ListableBeanFactory',
      'org.springframework.context.ApplicationEventPublisher',
    ];
    return wanted.includes(javaClass.name) ? this.object : undefined;
  }

  private tellAware(bean: JavaObject, name: string): void {
    const { machine } = this.jvm;
    const aware: readonly (readonly [string, string, JavaObject | string])[] = [
      ['org.springframework.beans.factory.BeanNameAware', 'setBeanName(java.lang.String)', name],
      ['org.springframework.beans.factory.BeanFactoryAware', 'setBeanFactory(org.springframework.beans.factory.BeanFactory)', this.object],
      ['org.springframework.context.EnvironmentAware', 'setEnvironment(org.springframework.core.env.Environment)', this.environment],
      [
        'org.springframework.context.ApplicationEventPublisherAware',
        'setApplicationEventPublisher(org.springframework.context.ApplicationEventPublisher)',
        this.object,
      ],
      [
        'org.springframework.context.ApplicationContextAware',
        'setApplicationContext(org.springframework.context.ApplicationContext)',
        this.object,
      ],
    ];
    for (const [type, method, argument] of aware) if (implementsName(bean.javaClass, type)) machine.invokeVirtual(bean, method, [argument]);
  }

  private bindProperties(bean: JavaObject, name: string): void {
    const { machine } = this.jvm;
    const definition = this.factory.definition(name);
    const prefix =
      definition?.origin.kind === 'method'
        ? (prefixOf(machine, definition.origin.method) ?? prefixOf(machine, bean.javaClass))
        : prefixOf(machine, bean.javaClass);
    if (prefix === undefined || bean.javaClass.symbol?.typeKind === 'record') return;
    this.bound(name, bean.javaClass, prefix, () => this.binder.bindBean(bean, prefix));
  }

  /** A @ConfigurationProperties class that is made by its constructor. */
  private constructBound(type: RuntimeClass, name: string): JavaObject | undefined {
    const prefix = prefixOf(this.jvm.machine, type);
    return prefix === undefined ? undefined : this.bound(name, type, prefix, () => this.binder.construct(type, prefix));
  }

  /** Binds; a property that does not fit becomes Boot's exception, which names the bean. */
  private bound<T>(name: string, type: RuntimeClass, prefix: string, bind: () => T): T {
    try {
      return bind();
    } catch (error) {
      if (!(error instanceof BindFailure)) throw error;
      return this.failures.raise(
        'org.springframework.beans.factory.BeanCreationException',
        `Error creating bean with name '${name}': Could not bind properties to '${type.name}' : prefix=${prefix}, ignoreInvalidFields=false, ignoreUnknownFields=true`,
        undefined,
        { kind: 'bind', property: error.property, value: error.value, target: error.target, reason: error.message },
      );
    }
  }

  /** Closes the context: events, web application, beans, then logging, which Boot cleans up for the whole JVM. */
  close(): void {
    if (!this.active) return;
    this.active = false;
    try {
      this.events.publishOwn('org.springframework.context.event.ContextClosedEvent', 'org.springframework.context.ApplicationContext');
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
    }
    this.web?.stop();
    this.factory.destroy();
    this.jvm.logback.cleanUp();
    this.jvm.changed();
  }
}
