import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import type { PropertySources } from '../env/property-sources.ts';
import { asReference, implementsName } from '../json/json-writer.ts';
import { call } from '../reflect.ts';
import { type BeanDefinition, defined, LOWEST_PRECEDENCE } from './bean-definition.ts';
import { Converter } from './convert.ts';
import { type Dependency, fits, parameterDependencies } from './dependency.ts';
import { DependencyResolution } from './dependency-resolution.ts';
import type { Failures } from './failures.ts';
import { chooseConstructor, injectMembers } from './injection.ts';
import { introspect } from './introspection.ts';
import { destroyBean, initializeBean } from './lifecycle.ts';

const P = 'org.springframework.beans.factory';
export type Bean = Exclude<Reference, null>;

export interface BeanFactoryOptions {
  readonly machine: Machine;
  readonly failures: Failures;
  readonly properties: PropertySources;
  /** Beans that are injected by type, but are no beans: the context itself. */
  readonly resolvable: (javaClass: RuntimeClass) => JavaObject | undefined;
  /** Beans that Boot brings where the application has none of a type, or of a name. */
  readonly autoConfigured: (wanted: RuntimeClass | string) => JavaObject | undefined;
  /** A destroy method threw, which is told and stops nothing. */
  readonly failedToDestroy: (logger: string, message: string) => void;
  /** Called on each new bean before its init methods: binds @ConfigurationProperties. */
  readonly beforeInit: (bean: JavaObject, name: string) => void;
  /** Called after @PostConstruct: Koupleless injects its proxies here. */
  readonly beforePostConstruct: (bean: JavaObject, name: string) => void;
  /** A class that is made from properties by its constructor; undefined: it is not. */
  readonly constructBound: (type: RuntimeClass, name: string) => JavaObject | undefined;
  readonly aware: (bean: JavaObject, name: string) => void;
  /** A text with `#{…}`, as a value of the type. */
  readonly expression: (text: string, type: Type, from: RuntimeClass) => Value;
  /** @BeanPostProcessor objects and what the framework itself does to beans; the result takes the bean's place. */
  readonly beforeInitialization: (bean: JavaObject, name: string) => JavaObject;
  readonly afterInitialization: (bean: JavaObject, definition: BeanDefinition) => JavaObject;
  /** A stand-in for a bean that is looked up when it is first used. */
  readonly lazyProxy: (type: RuntimeClass, resolve: () => Value) => Value;
  /** What a web scope keeps; undefined: no request is being served. */
  readonly scope: (name: 'request' | 'session' | 'application') => Map<string, Reference> | undefined;
  /** The bean behind a proxy, or the bean itself. */
  readonly targetOf: (bean: JavaObject) => JavaObject;
  /** `spring.main.allow-circular-references`. */
  readonly circularReferences: boolean;
  readonly objectProvider: (dependency: Dependency, argument: Type) => JavaObject;
}

/** Whose beans an object of a configuration makes: a class that the base owns may configure several contexts. */
const CONFIGURES = new WeakMap<JavaObject, BeanFactory>();

/** Singletons and prototypes by name and type: creation, injection, life cycle. */
export class BeanFactory {
  readonly options: BeanFactoryOptions;
  readonly converter: Converter;
  readonly dependencies = new DependencyResolution(this);
  private readonly definitions = new Map<string, BeanDefinition>();
  private readonly singletons = new Map<string, Bean>();
  private readonly aliases = new Map<string, string>();
  /** Made, and not filled yet. */
  private readonly early = new Map<string, JavaObject>();
  /** FactoryBean objects by the name of what they make. */
  private readonly factories = new Map<string, JavaObject>();
  private readonly creating: string[] = [];
  /** Names of the beans that each bean was made with. */
  private readonly needed = new Map<string, Set<string>>();
  private readonly created: string[] = [];
  /** The bean whose @Bean method the factory itself is calling. */
  private making: string | undefined;

  constructor(options: BeanFactoryOptions) {
    this.options = options;
    this.converter = Converter.ofApplication(options.machine);
  }

  get names(): readonly string[] {
    return [...this.definitions.keys()];
  }

  /** Names of the beans that a bean was made with, in the order in which it asked for them. */
  dependenciesOf(name: string): readonly string[] {
    return [...(this.needed.get(name) ?? [])];
  }

  /** The singleton of a name as far as it was made. */
  made(name: string): Bean | undefined {
    return this.singletons.get(name);
  }

  definition(name: string): BeanDefinition | undefined {
    return this.definitions.get(this.aliases.get(name) ?? name);
  }

  register(definition: BeanDefinition): void {
    this.definitions.set(definition.name, definition);
    for (const alias of definition.aliases) this.aliases.set(alias, definition.name);
  }

  /** Names of the beans of a type, in order of registration. */
  namesOf(javaClass: RuntimeClass, type?: Type): string[] {
    return [...this.definitions.values()].filter((d) => fits(this.options.machine, d, javaClass, type)).map((d) => d.name);
  }

  createSingletons(): void {
    for (const d of [...this.definitions.values()]) if (!d.lazy && !d.prototype) this.get(d.name);
  }

  get(given: string): Bean {
    if (given.startsWith('&')) {
      this.get(given.slice(1));
      const factory = this.factories.get(given.slice(1));
      if (factory) return factory;
    }
    const name = this.aliases.get(given) ?? given;
    const definition = this.definitions.get(name);
    const brought = definition ? undefined : this.options.autoConfigured(name);
    if (brought) return brought;
    if (!definition)
      return this.options.failures.noSuchBean(`No bean named '${name}' available`, name, undefined, {
        kind: 'missing-bean',
        type: '',
        point: undefined,
        bean: name,
      });
    const asking = this.creating.at(-1);
    if (asking !== undefined && asking !== name) this.needed.set(asking, (this.needed.get(asking) ?? new Set()).add(name));
    const known = this.singletons.get(name);
    if (known !== undefined) return known;
    if (definition.scope && !definition.scope.proxied) return this.scoped(definition, definition.scope.name);
    if (definition.scope) {
      const { name: scope } = definition.scope;
      const proxy = this.options.lazyProxy(definition.type, () => this.scoped(definition, scope));
      const bean = asReference(this.options.machine, proxy, { kind: 'unknown' });
      if (bean !== null) this.singletons.set(name, bean);
      return bean ?? this.scoped(definition, scope);
    }
    if (this.creating.includes(name)) {
      const early = this.early.get(name);
      if (early && this.options.circularReferences) return early;
      return this.options.failures.raise(
        `${P}.BeanCurrentlyInCreationException`,
        `Error creating bean with name '${name}': Requested bean is currently in creation: Is there an unresolvable circular reference?`,
        undefined,
        { kind: 'cycle', name },
      );
    }
    this.creating.push(name);
    try {
      definition.dependsOn.forEach((d) => this.get(d));
      const bean = this.create(definition);
      if (!definition.prototype) {
        this.singletons.set(name, bean);
        this.created.push(name);
      }
      return bean;
    } finally {
      this.creating.pop();
      this.early.delete(name);
    }
  }

  /** The bean of the request, the session or the application that asks; made when it is first asked for. */
  private scoped(definition: BeanDefinition, scope: NonNullable<BeanDefinition['scope']>['name']): Bean {
    const { name } = definition;
    const kept = this.options.scope(scope);
    if (!kept)
      return this.options.failures.raise(
        'org.springframework.beans.factory.support.ScopeNotActiveException',
        `Error creating bean with name 'scopedTarget.${name}': Scope '${scope}' is not active for the current thread; consider defining a scoped proxy for this bean if you intend to refer to it from a singleton`,
      );
    const before = kept.get(`scopedTarget.${name}`);
    if (before !== undefined && before !== null) return before;
    const made = this.create(definition);
    kept.set(`scopedTarget.${name}`, made);
    return made;
  }

  /** The singletons that have been made so far, by name. */
  allMade(): Iterable<readonly [name: string, bean: Bean]> {
    return this.singletons;
  }

  /** Tells the singletons that all of them are there. */
  singletonsInstantiated(): void {
    const { machine } = this.options;
    for (const name of [...this.created]) {
      const bean = this.singletons.get(name);
      if (bean instanceof JavaObject && implementsName(bean.javaClass, `${P}.SmartInitializingSingleton`))
        machine.invokeVirtual(bean, 'afterSingletonsInstantiated()', []);
    }
  }

  /** The one bean of a type, as getBean(Class) finds it. */
  getByType(javaClass: RuntimeClass): Bean {
    const candidates = this.candidates(javaClass, undefined);
    const chosen = this.choose(candidates, undefined);
    if (chosen) return this.get(chosen.name);
    const { failures } = this.options;
    if (candidates.length === 0) {
      const own = this.options.resolvable(javaClass) ?? this.options.autoConfigured(javaClass);
      if (own) return own;
      return failures.noSuchBean(`No qualifying bean of type '${javaClass.name}' available`, undefined, javaClass, {
        kind: 'missing-bean',
        type: javaClass.name,
        point: undefined,
      });
    }
    return failures.noUniqueBean(
      javaClass,
      candidates.map((c) => c.name),
    );
  }

  /** As getBean(String, Class): the bean must be of that type. */
  getOfType(name: string, javaClass: RuntimeClass): Bean {
    const bean = this.get(name);
    const actual = this.options.machine.classOf(bean);
    if (actual.isSubclassOf(javaClass)) return bean;
    throw new JavaThrow(
      this.options.failures.construct(`${P}.BeanNotOfRequiredTypeException`, '<init>(java.lang.String,java.lang.Class,java.lang.Class)', [
        name,
        javaClass.classObject,
        actual.classObject,
      ]),
    );
  }

  /** The bean of a type that is alone or preferred; undefined: there is none, or there are several. */
  uniqueOf(javaClass: RuntimeClass, type: Type): Bean | undefined {
    const chosen = this.choose(this.candidates(javaClass, type), undefined);
    return chosen && this.get(chosen.name);
  }

  /** All beans of a type, ordered by @Order. */
  allOf(javaClass: RuntimeClass, type?: Type): { readonly name: string; readonly bean: Bean }[] {
    return this.candidates(javaClass, type).map((d) => ({ name: d.name, bean: this.get(d.name) }));
  }

  /** Calls back the beans' destroy methods, last created first. */
  destroy(): void {
    for (const name of this.created.toReversed()) {
      const bean = this.singletons.get(name);
      const definition = this.definitions.get(name);
      if (bean instanceof JavaObject && definition && (definition.origin.kind !== 'supplied' || definition.destroyMethod !== ''))
        destroyBean(this.options, this.factories.get(name) ?? this.options.targetOf(bean), definition);
    }
    this.created.length = 0;
    this.singletons.clear();
  }

  /** Whatever fits a type, by definition. */
  candidates(javaClass: RuntimeClass, type: Type | undefined): BeanDefinition[] {
    return [...this.definitions.values()].filter((d) => fits(this.options.machine, d, javaClass, type));
  }

  /** The one that Spring prefers: alone, primary, by priority, by name. */
  choose(candidates: readonly BeanDefinition[], name: string | undefined): BeanDefinition | undefined {
    if (candidates.length === 1) return candidates[0];
    const primary = candidates.filter((c) => c.primary);
    if (primary.length === 1) return primary[0];
    const [first, second] = candidates.filter((c) => c.priority !== undefined).toSorted((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
    if (first && first.priority !== second?.priority) return first;
    return candidates.find((c) => c.name === name || (name !== undefined && c.aliases.includes(name)));
  }

  // ---- creation ----

  private create(definition: BeanDefinition): Bean {
    const { machine, failures } = this.options;
    const { origin, name } = definition;
    if (origin.kind === 'supplied') return origin.make();
    const bean = origin.kind === 'class' ? this.construct(definition) : this.callFactory(definition, origin.configuration, origin.method);
    if (!(bean instanceof JavaObject)) return bean;
    this.early.set(name, bean);
    injectMembers(this, bean, definition);
    try {
      return this.product(name, this.initialize(bean, definition));
    } catch (error) {
      if (!(error instanceof JavaThrow) || failures.is(error.object, 'org.springframework.beans.BeansException')) throw error;
      return failures.raise(
        `${P}.BeanCreationException`,
        `Error creating bean with name '${name}'${defined(definition)}: ${machine.messageOf(error.object) ?? ''}`,
        error.object,
      );
    }
  }

  private initialize(bean: JavaObject, definition: BeanDefinition): JavaObject {
    const before = initializeBean(this.options, bean, definition);
    return this.options.afterInitialization(before, definition);
  }

  /** What a FactoryBean makes stands for it. */
  private product(name: string, bean: JavaObject): Bean {
    if (!implementsName(bean.javaClass, `${P}.FactoryBean`)) return bean;
    this.factories.set(name, bean);
    const made = this.options.machine.invokeVirtual(bean, 'getObject()', []) ?? null;
    const reference = asReference(this.options.machine, made, { kind: 'unknown' });
    return reference ?? bean;
  }

  private construct(definition: BeanDefinition): JavaObject {
    const { machine } = this.options;
    const bound = this.options.constructBound(definition.type, definition.name);
    if (bound) return bound;
    introspect(this.options, definition);
    const constructor = chooseConstructor(this, definition);
    const args = this.arguments(definition, constructor, true);
    try {
      return machine.newObject(definition.type, constructor.symbol.signature, args);
    } catch (error) {
      return this.instantiationFailed(error, definition, definition.type.name, (message) => `Constructor threw exception${message}`);
    }
  }

  /** An object that is injected like a bean, but is none: a constraint's validator. */
  createUnmanaged(type: RuntimeClass): JavaObject {
    const definition: BeanDefinition = {
      name: type.name,
      type,
      genericType: undefined,
      origin: { kind: 'class' },
      where: '',
      primary: false,
      lazy: true,
      prototype: true,
      aliases: [],
      product: undefined,
      qualifiers: [],
      dependsOn: [],
      order: LOWEST_PRECEDENCE,
      scope: undefined,
      priority: undefined,
      initMethod: '',
      destroyMethod: '',
    };
    const made = this.construct(definition);
    injectMembers(this, made, definition);
    return made;
  }

  /** Calls of a @Configuration's @Bean method give the bean, as the subclass that Spring makes of it does. */
  interceptBeanMethod(name: string, method: RuntimeMethod): void {
    this.options.machine.intercept(method, (receiver, proceed) => {
      const owner = receiver instanceof JavaObject ? CONFIGURES.get(receiver) : undefined;
      if (owner !== undefined && owner !== this) return proceed();
      if (this.making === name) {
        this.making = undefined;
        return proceed();
      }
      return this.get(name);
    });
  }

  private callFactory(definition: BeanDefinition, configuration: string, method: RuntimeMethod): Bean {
    const receiver = method.symbol.flags.static ? null : this.get(configuration);
    const args = this.arguments(definition, method, true);
    if (receiver instanceof JavaObject) CONFIGURES.set(receiver, this);
    let made: Value | undefined;
    this.making = definition.name;
    try {
      made = call(method, receiver instanceof JavaObject ? receiver : null, args);
    } catch (error) {
      return this.instantiationFailed(
        error,
        definition,
        erasedName(method.symbol.returnType),
        (_m, inner) => `Factory method '${method.symbol.name}' threw exception with message: ${inner ?? 'null'}`,
      );
    }
    if (made === null || made === undefined)
      return this.options.failures.raise(
        `${P}.BeanCreationException`,
        `Error creating bean with name '${definition.name}'${defined(definition)}: the trial's Spring does not know @Bean methods that return null`,
      );
    return typeof made === 'number' || typeof made === 'bigint' ? (this.options.machine.box('int', made) as Bean) : made;
  }

  private instantiationFailed(
    error: unknown,
    definition: BeanDefinition,
    type: string,
    say: (message: string, inner: string | null) => string,
  ): never {
    if (!(error instanceof JavaThrow)) throw error;
    const { failures, machine } = this.options;
    const what = `Failed to instantiate [${type}]: ${say('', machine.messageOf(error.object))}`;
    const inner = failures.make('org.springframework.beans.BeanInstantiationException', what, error.object);
    return failures.raise(
      `${P}.BeanCreationException`,
      `Error creating bean with name '${definition.name}'${defined(definition)}: ${what}`,
      inner,
    );
  }

  /** Resolves the parameters of a method that makes or fills a bean. */
  arguments(definition: BeanDefinition, method: RuntimeMethod, required: boolean): Value[] {
    return parameterDependencies(this.options.machine, method, required).map((d) => this.dependencies.resolveFor(definition, d));
  }

  /** @Order, or what an Ordered bean says itself. */
  orderOf(name: string): number {
    const definition = this.definition(name);
    const { machine } = this.options;
    if (definition && definition.order === LOWEST_PRECEDENCE && implementsName(definition.type, 'org.springframework.core.Ordered')) {
      const bean = this.get(name);
      if (bean instanceof JavaObject) return Number(machine.invokeVirtual(bean, 'getOrder()', []));
    }
    return definition?.order ?? LOWEST_PRECEDENCE;
  }
}
