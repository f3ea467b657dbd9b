import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { BeanFactory } from '../beans/bean-factory.ts';
import { BindFailure } from '../beans/bind-failure.ts';
import type { PropertyBinder } from '../beans/bind-properties.ts';
import { ConfigurationReader, prefixOf } from '../beans/configuration.ts';
import { ConversionFailure } from '../beans/convert.ts';
import { Failures } from '../beans/failures.ts';
import { readResource } from '../env/config-files.ts';
import type { LoadedConfig } from '../env/load-config.ts';
import { implementsName } from '../json/json-writer.ts';
import { findOnHierarchy, isRuntimeClass, loadClass, superclasses } from '../reflect.ts';
import type { ScheduledTask } from '../features/scheduled-methods.ts';
import { BeanProxies, lazyProxy } from '../features/bean-proxies.ts';
import { autoConfigured } from './auto-configured.ts';
import { conditionHolds, matchesCondition, selectedImports } from './conditions.ts';
import { EventPublisher } from './events.ts';
import { boundProperties, expressions, validation } from '../parts.ts';
import type { Validator } from '../validation/validator.ts';
import { currentScope } from '../web/request-context.ts';
import type { RequestValidation } from '../web/validation-port.ts';
import { changesMapper, customizeMapper, jacksonBeans } from './jackson-beans.ts';
import { bootMapper, jsonOfMapper, jsonThrough } from './jackson-natives.ts';
import { jacksonOptions } from './jackson-properties.ts';
import type { JavaJson } from './java-json.ts';
import type { JsonOptions } from '../json/json-options.ts';
import { objectProvider } from './object-provider.ts';
import type { Deployment, SpringJvm, StartHooks } from './spring-jvm.ts';
import type { WebApplication } from './web-application.ts';

const VALIDATED = 'org.springframework.validation.annotation.Validated';
const BEAN_POST_PROCESSOR = 'org.springframework.beans.factory.config.BeanPostProcessor';
const isMapper = (type: RuntimeClass | undefined): boolean => type !== undefined && superclasses(type).some((c) => c.name === MAPPER);
const MAPPER = 'com.fasterxml.jackson.databind.ObjectMapper';

/** A Spring application context: bean factory, environment, events, web application. */
export class ApplicationContext {
  readonly jvm: SpringJvm;
  readonly deployment: Deployment;
  readonly hooks: StartHooks;
  readonly config: LoadedConfig;
  readonly failures: Failures;
  readonly factory: BeanFactory;
  readonly events: EventPublisher;
  readonly primary: RuntimeClass;
  /** Its `ApplicationContext` and `Environment` objects. */
  readonly object: JavaObject;
  readonly environment: JavaObject;
  readonly startedAt: number;
  web: WebApplication | undefined;
  active = false;
  closed = false;
  readonly validator: Validator | undefined;
  private readonly limits = new Set<string>();
  /** Its @Scheduled methods. */
  readonly scheduled: ScheduledTask[] = [];
  private plainJson: JavaJson | undefined;
  private bootMapper: JavaObject | undefined;
  private processors: readonly JavaObject[] = [];
  readonly proxies: BeanProxies;
  private madeBinder: PropertyBinder | undefined;

  constructor(
    jvm: SpringJvm,
    deployment: Deployment,
    hooks: StartHooks,
    config: LoadedConfig,
    primary: RuntimeClass,
    contextClass: string,
  ) {
    this.jvm = jvm;
    this.deployment = deployment;
    this.hooks = hooks;
    this.config = config;
    this.primary = primary;
    this.startedAt = jvm.now();
    const { machine } = jvm;
    this.failures = new Failures(machine, primary);
    this.object = machine.newObject(loadClass(machine, contextClass, primary), '<init>()', []);
    this.object.native = this;
    this.environment = machine.newObject(loadClass(machine, 'org.springframework.core.env.StandardEnvironment', primary), '<init>()', []);
    this.environment.native = this;
    this.factory = new BeanFactory({
      machine,
      failures: this.failures,
      properties: config.sources,
      resolvable: (javaClass) => this.resolvable(javaClass),
      autoConfigured: (wanted) => autoConfigured(this, wanted),
      beforeInit: (bean, name) => this.bindProperties(bean, name),
      beforePostConstruct: (bean, name) => hooks.beanCreated(bean, name),
      constructBound: (type, name) => this.constructBound(type, name),
      aware: (bean, name) => this.tellAware(bean, name),
      failedToDestroy: (logger, message) => jvm.logback.log('WARN', logger, message),
      expression: (text, type, from) => this.expression(text, type, from),
      beforeInitialization: (bean, name) => this.process('postProcessBeforeInitialization', bean, name),
      afterInitialization: (bean, definition) =>
        this.proxies.wrap(this.process('postProcessAfterInitialization', bean, definition.name), definition.name),
      lazyProxy: (type, resolve) => lazyProxy(this, type, resolve),
      scope: (name) => (name === 'application' ? this.applicationScope : currentScope(machine, name)),
      targetOf: (bean) => this.proxies.targetOf(bean),
      circularReferences: config.sources.get('spring.main.allow-circular-references') === 'true',
      objectProvider: (dependency, argument) => objectProvider(this, dependency, argument),
    });
    const hasValidator = isRuntimeClass(deployment.loader.load('org.hibernate.validator.constraints.Length'));
    this.validator = hasValidator ? new validation.loaded.Validator(this) : undefined;
    this.events = new EventPublisher(this);
    this.proxies = new BeanProxies(this);
  }

  private readonly applicationScope = new Map<string, Reference>();

  /** In whatever form a file has the key: Boot binds its own properties. */
  property(key: string): string | undefined {
    return this.config.sources.get(key) ?? this.config.sources.getRelaxed(key);
  }

  /** A text with `#{…}` as a value of a type. */
  private expression(text: string, type: Type, from: RuntimeClass): Value {
    if (expressions.isLoaded) return expressions.loaded.expressionValue(this, text, type, from);
    throw new ConversionFailure(
      erasedName(type),
      `the trial looks for expressions in an application's archive, arguments and environment before it starts, and ${text} stands elsewhere`,
    );
  }

  /** Says once that something is not simulated, though the application starts without it. */
  limit(what: string): void {
    if (this.limits.has(what)) return;
    this.limits.add(what);
    this.jvm.logback.log('WARN', 'trial', `not supported: ${what} (the trial does not simulate it; a real base does)`);
  }

  /** Jackson as the application's mapper is set up. */
  get json(): JavaJson {
    const { machine } = this.jvm;
    const own = this.factory.names.find((n) => isMapper(this.factory.definition(n)?.type));
    if (own === undefined && !this.bootMapper && changesMapper(jacksonBeans(this)))
      this.bootMapper = this.madeMapper(loadClass(machine, MAPPER, this.primary));
    const mapper = own === undefined ? this.bootMapper : this.factory.get(own);
    const make = (c: RuntimeClass): JavaObject => this.factory.createUnmanaged(c);
    if (mapper instanceof JavaObject) return jsonOfMapper(machine, mapper, make);
    return (this.plainJson ??= jsonThrough(machine, this.jacksonOptions(), this.primary, make));
  }

  private jacksonOptions(): JsonOptions {
    return jacksonOptions(this.config.sources, (key) => this.limit(`the property ${key}`));
  }

  /** Boot's own mapper, made when somebody asks for it. */
  private madeMapper(javaClass: RuntimeClass): JavaObject {
    const made = this.jvm.machine.newObject(javaClass, '<init>()', []);
    bootMapper(made, this.jacksonOptions());
    customizeMapper(this, made);
    return made;
  }

  /** Bean Validation, where a validator is on the class path. */
  validation(): RequestValidation | undefined {
    return this.validator && validation.loaded.requestValidation(this, this.validator);
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
      condition: (condition) => matchesCondition(this, condition),
      expression: (text) => conditionHolds(this, text),
      web: this.deployment.web && this.property('spring.main.web-application-type')?.toUpperCase() !== 'NONE',
      resource: (path) => this.deployment.resource(path),
      imports: (selector) => selectedImports(this, selector),
      propertySource: (location, ignoreMissing, encoding) => this.addPropertySource(location, ignoreMissing, encoding),
      unheeded: (what) => this.limit(what),
    }).read(sources);
  }

  supply(name: string, object: JavaObject): void {
    this.factory.register({
      name,
      type: object.javaClass,
      genericType: undefined,
      origin: { kind: 'supplied', make: () => object },
      where: '',
      primary: false,
      lazy: true,
      prototype: false,
      aliases: [],
      product: undefined,
      qualifiers: [],
      dependsOn: [],
      order: 0,
      scope: undefined,
      priority: undefined,
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
      'org.springframework.core.io.ResourceLoader',
    ];
    if (javaClass.name === MAPPER && this.factory.namesOf(javaClass).length === 0) return (this.bootMapper ??= this.madeMapper(javaClass));
    return wanted.includes(javaClass.name) ? this.object : undefined;
  }

  /** Makes the BeanPostProcessor beans: they see every bean that comes after them. */
  makeProcessors(): void {
    const names = this.factory.names.filter((n) => {
      const type = this.factory.definition(n)?.type;
      return type !== undefined && implementsName(type, BEAN_POST_PROCESSOR);
    });
    const made = names.flatMap((name) => {
      const bean = this.factory.get(name);
      return bean instanceof JavaObject ? [{ name, bean }] : [];
    });
    this.processors = made.toSorted((a, b) => this.factory.orderOf(a.name) - this.factory.orderOf(b.name)).map((p) => p.bean);
    this.proxies.read();
  }

  private process(method: string, bean: JavaObject, name: string): JavaObject {
    let current = bean;
    for (const processor of this.processors) {
      const made = this.jvm.machine.invokeVirtual(processor, `${method}(java.lang.Object,java.lang.String)`, [current, name]);
      if (made instanceof JavaObject) current = made;
    }
    return current;
  }

  private addPropertySource(location: string, ignoreMissing: boolean, encoding: string): void {
    const path = this.config.sources.resolve(location, true).replace(/^classpath\*?:\/?/, '');
    const values = readResource((p) => this.deployment.resource(p), path, /^utf-?8$/i.test(encoding) ? 'utf-8' : 'latin1');
    if (values) this.config.sources.addBelow({ name: `class path resource [${path}]`, values });
    else if (!ignoreMissing)
      this.failures.raise(
        'org.springframework.beans.factory.BeanDefinitionStoreException',
        `Failed to parse configuration class [${this.primary.name}]`,
        this.jvm.machine.newObject(this.jvm.machine.jdk('java.io.FileNotFoundException'), '<init>(java.lang.String)', [
          `class path resource [${path}] cannot be opened because it does not exist`,
        ]),
      );
  }

  private tellAware(bean: JavaObject, name: string): void {
    const { machine } = this.jvm;
    const aware: readonly (readonly [string, string, JavaObject | string])[] = [
      ['org.springframework.beans.factory.BeanNameAware', 'setBeanName(java.lang.String)', name],
      ['org.springframework.beans.factory.BeanFactoryAware', 'setBeanFactory(org.springframework.beans.factory.BeanFactory)', this.object],
      ['org.springframework.context.MessageSourceAware', 'setMessageSource(org.springframework.context.MessageSource)', this.object],
      ['org.springframework.context.ResourceLoaderAware', 'setResourceLoader(org.springframework.core.io.ResourceLoader)', this.object],
      [
        'org.springframework.beans.factory.BeanClassLoaderAware',
        'setBeanClassLoader(java.lang.ClassLoader)',
        this.deployment.loader.loaderObject,
      ],
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

  private get binder(): PropertyBinder {
    const { machine } = this.jvm;
    return (this.madeBinder ??= new boundProperties.loaded.PropertyBinder(machine, this.factory.converter, this.config.sources));
  }

  private bindProperties(bean: JavaObject, name: string): void {
    const { machine } = this.jvm;
    const definition = this.factory.definition(name);
    const prefix =
      definition?.origin.kind === 'method'
        ? (prefixOf(machine, definition.origin.method) ?? prefixOf(machine, bean.javaClass))
        : prefixOf(machine, bean.javaClass);
    if (prefix === undefined || bean.javaClass.symbol?.typeKind === 'record') return;
    this.bound(name, bean.javaClass, prefix, () => this.binder.bindBean(bean, prefix), bean);
  }

  /** A @ConfigurationProperties class that is made by its constructor. */
  private constructBound(type: RuntimeClass, name: string): JavaObject | undefined {
    const prefix = prefixOf(this.jvm.machine, type);
    return prefix === undefined ? undefined : this.bound(name, type, prefix, () => this.binder.construct(type, prefix));
  }

  /** Binds; a property that does not fit becomes Boot's exception, which names the bean. */
  private bound<T>(name: string, type: RuntimeClass, prefix: string, bind: () => T, bean?: JavaObject): T {
    const { within } = this.binder;
    within.length = 0;
    const target = { name, type, prefix };
    let made: T;
    try {
      made = bind();
    } catch (error) {
      if (!(error instanceof BindFailure)) throw error;
      return boundProperties.loaded.raiseUnfit(this, target, error);
    }
    const object = bean ?? made;
    const validator = this.validator && findOnHierarchy(this.jvm.machine, type, VALIDATED) ? this.validation() : undefined;
    if (validator && object instanceof JavaObject)
      boundProperties.loaded.refuseInvalid(this, target, validator, [...within, { prefix, object }]);
    return made;
  }

  /** Where a property's value is written, as Boot says it. */
  originOf(property: string, place = this.config.sources.placeOf(property)): string | undefined {
    if (!place) return this.config.sources.originOf(property);
    const text = place && this.deployment.resource(place.file)?.split('\n')[place.line - 1];
    if (text === undefined) return undefined;
    const before = (place.file.endsWith('.properties') ? /^\s*[^=:\s]+\s*[=:]?\s*/ : /^\s*(?:- +)*(?:[^:]+:)?\s*/).exec(text)?.[0] ?? '';
    const jar = this.deployment.location.replace(/^.*\//, '');
    const from = jar.endsWith('.jar') && this.deployment.bizName === undefined ? ` from ${jar}` : '';
    return `class path resource [${place.file}]${from} - ${place.line}:${before.length + 1}`;
  }

  private lifecycles(): JavaObject[] {
    const { machine } = this.jvm;
    return this.factory.names
      .flatMap((name) => {
        const definition = this.factory.definition(name);
        if (
          !definition ||
          definition.origin.kind === 'supplied' ||
          !implementsName(definition.type, 'org.springframework.context.SmartLifecycle')
        )
          return [];
        const bean = this.factory.get(name);
        return bean instanceof JavaObject ? [{ bean, phase: Number(machine.invokeVirtual(bean, 'getPhase()', [])) }] : [];
      })
      .toSorted((a, b) => a.phase - b.phase)
      .map((l) => l.bean);
  }

  /** Starts the SmartLifecycle beans, lowest phase first. */
  startLifecycles(): void {
    const { machine } = this.jvm;
    for (const bean of this.lifecycles())
      if (machine.invokeVirtual(bean, 'isAutoStartup()', []) === true && machine.invokeVirtual(bean, 'isRunning()', []) !== true)
        machine.invokeVirtual(bean, 'start()', []);
  }

  private stopLifecycles(): void {
    const { machine } = this.jvm;
    for (const bean of this.lifecycles().toReversed())
      if (machine.invokeVirtual(bean, 'isRunning()', []) === true) machine.invokeVirtual(bean, 'stop()', []);
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
    this.stopLifecycles();
    this.factory.destroy();
    this.closed = true;
    this.jvm.logback.cleanUp();
    this.jvm.changed();
  }
}
