import { methodText } from '../java/library/natives/reflect.ts';
import type { LoadFailure } from '../java/run/loader.ts';
import type { JavaLoader } from '../java/run/loader.ts';
import type { Machine } from '../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../java/run/runtime-class.ts';
import { JavaThrow } from '../java/run/thrown.ts';
import { JavaArray, JavaObject, type Reference, type Value } from '../java/run/value.ts';
import type { Bean } from '../spring/beans/bean-factory.ts';
import { erasedName } from '../java/types/types.ts';
import { asReference, reference } from '../spring/json/json-writer.ts';
import { SpringProxy } from '../spring/json/spring-proxy.ts';
import { classOfType, isRuntimeClass, loadClass, superclasses } from '../spring/reflect.ts';
import type { Biz } from './biz.ts';
import type { ArkContainer } from './container.ts';
import type { RuntimeTraits } from './runtime-traits.ts';
import { isPrimitive, ServiceCopier } from './service-copy.ts';

const INVOKER = 'com.alipay.sofa.koupleless.common.service.SpringServiceInvoker';
const NOT_THERE = '100003';
const NOT_VALID = '100004';

/** Which bean of which biz a proxy stands for. */
export interface ServiceKey {
  readonly bizName: string;
  /** Empty: the version that is active when the proxy is first called. */
  readonly bizVersion: string;
  /** null: by type. */
  readonly beanName: string | null;
  readonly type: RuntimeClass;
}

/** Who watches what base and modules take of one another. */
export interface ServiceWatcher {
  /** A client was given a bean: a proxy of it, or, not `proxied`, the bean itself. */
  readonly borrowed: (client: JavaLoader, biz: Biz, bean: string | null, type: string, proxied: boolean) => void;
  /** A call crosses from one loader to another. */
  readonly called: (client: JavaLoader, biz: Biz, bean: string | null, type: string, method: string) => void;
}

/** Koupleless's calls between base and modules. Used inside an entry into Java. */
export class Services {
  private readonly machine: Machine;
  private readonly container: ArkContainer;
  private readonly traits: RuntimeTraits;
  /** A class whose loader sees Koupleless. */
  private readonly through: () => RuntimeClass;
  private readonly watcher: ServiceWatcher;
  /** Proxies that were given out, by the biz they call, the loader they were made for, and what `proxyOf` says. */
  private readonly proxies = new Map<string, WeakMap<JavaLoader, Map<RuntimeClass, JavaObject>>>();
  /** A module's loader keeps what it threw for a name, and throws it again with the frames of the first time. */
  private readonly notFound = new WeakMap<JavaLoader, Map<string, JavaObject>>();

  constructor(machine: Machine, container: ArkContainer, traits: RuntimeTraits, through: () => RuntimeClass, watcher: ServiceWatcher) {
    this.machine = machine;
    this.container = container;
    this.traits = traits;
    this.through = through;
    this.watcher = watcher;
  }

  private raise(code: string, message: string): never {
    const javaClass = loadClass(this.machine, 'com.alipay.sofa.koupleless.common.exception.BizRuntimeException', this.through());
    throw new JavaThrow(this.machine.newObject(javaClass, '<init>(java.lang.String,java.lang.String)', [code, message]));
  }

  private find(name: string, version: string): Biz | undefined {
    return version === '' ? this.container.registry.active(name) : this.container.registry.get(name, version);
  }

  /** The bean now, or undefined when the biz is not there yet. */
  private beanOf(key: ServiceKey): Bean | undefined {
    const biz = this.find(key.bizName, key.bizVersion);
    if (!biz || biz.state === 'resolved') return undefined;
    if (biz.state !== 'activated' && biz.state !== 'deactivated')
      return this.raise(NOT_VALID, `biz ${key.bizName}:${key.bizVersion} state ${biz.state} is not valid`);
    const { context, loader } = biz;
    if (!context || !loader) return this.raise('100002', `biz ${key.bizName}:${key.bizVersion} application context is null`);
    if (key.beanName !== null && key.beanName !== '') return context.factory.get(key.beanName);
    return context.factory.getByType(this.typeSeenBy(biz, key.type));
  }

  private typeSeenBy(biz: Biz, type: RuntimeClass): RuntimeClass {
    const found = biz.loader?.load(type.name);
    return isRuntimeClass(found) ? found : this.raise('100005', `Cannot find class ${type.name} from the biz ${biz.identity}`);
  }

  /** A proxy that finds its bean at the first call and keeps it. */
  proxy(key: ServiceKey, client: JavaLoader): JavaObject {
    return this.proxyOf(key, this.beanOf(key), client);
  }

  /**
   * Koupleless keeps proxies by the class of the bean, or by the interface where there is no bean yet: who asks for a
   * second bean of the same class gets the proxy of the first (koupleless#372).
   */
  private proxyOf(key: ServiceKey, known: Bean | undefined, client: JavaLoader): JavaObject {
    const biz = this.find(key.bizName, key.bizVersion);
    if (biz) this.watcher.borrowed(client, biz, nameIn(key), key.type.name, true);
    const identity = biz?.identity ?? `${key.bizName}:${key.bizVersion}`;
    const ofBiz = this.proxies.get(identity) ?? new WeakMap<JavaLoader, Map<RuntimeClass, JavaObject>>();
    this.proxies.set(identity, ofBiz);
    const kept = ofBiz.get(client) ?? new Map<RuntimeClass, JavaObject>();
    ofBiz.set(client, kept);
    const by = known === undefined ? key.type : this.machine.classOf(known);
    const proxy = kept.get(by) ?? this.makeProxy(key, known, client);
    kept.set(by, proxy);
    return proxy;
  }

  /** A module has gone: nobody is given its proxies again. */
  forget(identity: string): void {
    this.proxies.delete(identity);
  }

  private makeProxy(key: ServiceKey, known: Bean | undefined, client: JavaLoader): JavaObject {
    let target = known;
    const handler = (method: RuntimeMethod, args: readonly Value[]): Value | undefined => {
      // Spring's proxies answer these two themselves.
      if (method.symbol.signature === 'equals(java.lang.Object)') return args[0] === proxy;
      if (method.symbol.signature === 'hashCode()') return this.machine.identityHash(proxy);
      const biz = this.find(key.bizName, key.bizVersion);
      const named = `biz ${key.bizName}:${key.bizVersion}`;
      if (!biz) return this.raise(NOT_THERE, `${named} does not exist when called`);
      if (biz.state === 'resolved') return this.raise(NOT_THERE, `${named} is still installing when called`);
      if (biz.state !== 'activated' && biz.state !== 'deactivated')
        return this.raise(NOT_VALID, `${named} state ${biz.state} is not valid`);
      target ??= this.beanOf(key);
      if (target === undefined) return this.raise(NOT_VALID, `Cannot find service bean from the biz ${biz.identity}`);
      if (biz.loader !== client) this.watcher.called(client, biz, nameIn(key), key.type.name, method.symbol.name);
      const bean = target;
      return this.withLoaderOf(bean, () => this.call(bean, method, args, client, biz));
    };
    const isInterface = key.type.symbol?.typeKind === 'interface';
    const proxy = isInterface ? this.machine.proxy(client, [key.type], handler) : this.subclass(key.type, client, handler);
    if (isInterface) proxy.native = new SpringProxy([key.type.name]);
    return proxy;
  }

  /** Spring's proxy of a class: a subclass in the client's loader. */
  private subclass(
    type: RuntimeClass,
    client: JavaLoader,
    handler: (method: RuntimeMethod, args: readonly Value[]) => Value | undefined,
  ): JavaObject {
    if (!type.symbol?.flags.final) return this.machine.subclassProxy(type, `${type.name}$$SpringCGLIB$$0`, client, handler);
    const cause = this.machine.newObject(this.machine.jdk('java.lang.IllegalArgumentException'), '<init>(java.lang.String)', [
      `Cannot subclass final class ${type.name}`,
    ]);
    const failure = loadClass(this.machine, 'org.springframework.aop.framework.AopConfigException', this.through());
    throw new JavaThrow(
      this.machine.newObject(failure, '<init>(java.lang.String,java.lang.Throwable)', [
        `Could not generate CGLIB subclass of class ${type.name}: Common causes of this problem include using a final class or a non-visible class`,
        cause,
      ]),
    );
  }

  /** While a service works, its own loader is the thread's. */
  private withLoaderOf<T>(target: Bean, body: () => T): T {
    const { machine } = this;
    const loader = machine.classOf(target).loader;
    const thread = loader && machine.invokeStatic(machine.jdk('java.lang.Thread'), 'currentThread()', []);
    if (!loader || !(thread instanceof JavaObject)) return body();
    const set = (value: Value): void => void machine.invokeVirtual(thread, 'setContextClassLoader(java.lang.ClassLoader)', [value]);
    const before = machine.invokeVirtual(thread, 'getContextClassLoader()', []) ?? null;
    set(loader.loaderObject);
    try {
      return body();
    } finally {
      set(before);
    }
  }

  private call(target: Bean, method: RuntimeMethod, args: readonly Value[], client: JavaLoader, biz: Biz): Value | undefined {
    const { machine } = this;
    const { signature } = method.symbol;
    const service = machine.classOf(target).loader;
    if (!machine.classOf(target).findMethod(signature)) this.raiseNoMethod(target, method, biz);
    const crosses = service !== method.owner.loader;
    if (!crosses || !service || signature === 'toString()') return this.invoke(target, method, args);
    const carry = this.carrier(service);
    const carried = args.map((a, i) =>
      method.symbol.parameters[i]?.type.kind === 'primitive' ? a : carry(asReference(machine, a, { kind: 'unknown' })),
    );
    this.checkParameterTypes(method, service);
    this.checkAccess(target, signature);
    const result = this.invoke(target, method, carried);
    if (result === undefined || method.symbol.returnType.kind === 'primitive' || method.symbol.returnType.kind === 'void') return result;
    const returned = reference(machine, result);
    return returned instanceof JavaArray && !this.traits.alwaysCopies ? this.carryArray(returned, client) : this.carrier(client)(returned);
  }

  /** Before 2.1.7 a result that is an array is handed over item by item, and only an Object[] can be. */
  private carryArray(array: JavaArray, client: JavaLoader): Reference {
    const { component } = array.javaClass;
    if (!component || isPrimitive(component))
      return this.machine.throwNew(
        'java.lang.ClassCastException',
        `class ${array.javaClass.name} cannot be cast to class [Ljava.lang.Object; (${array.javaClass.name} and [Ljava.lang.Object; are in module java.base of loader 'bootstrap')`,
      );
    const items = Array.from<Value>(array.store);
    if (items.length === 0) return array;
    const carry = this.carrier(client);
    return this.machine.newArray(
      component,
      items.map((item) => carry(reference(this.machine, item))),
    );
  }

  /** The bean was found by its name, and is of another type. */
  private raiseNoMethod(target: Bean, method: RuntimeMethod, biz: Biz): never {
    return this.machine.throwNew(
      'java.lang.IllegalStateException',
      `${this.machine.toJavaString(target)} in ${biz.identity} don't have the method ${methodText(method)}`,
    );
  }

  /** By reflection nobody calls a method that a class declares which is not public: an anonymous one, say. */
  private checkAccess(target: Bean, signature: string): void {
    const { machine } = this;
    const found = machine.classOf(target).findMethod(signature);
    if (
      !found ||
      this.traits.alwaysCopies ||
      !found.owner.symbol ||
      found.owner.symbol.flags.access === 'public' ||
      found.owner.symbol.typeKind === 'interface'
    )
      return;
    const message = `class ${INVOKER} cannot access a member of class ${found.owner.name} with modifiers "${found.symbol.flags.access === 'package' ? '' : found.symbol.flags.access}"`;
    const denied = machine.newObject(machine.jdk('java.lang.IllegalAccessException'), '<init>(java.lang.String)', [message]);
    throw new JavaThrow(
      machine.newObject(machine.jdk('java.lang.reflect.UndeclaredThrowableException'), '<init>(java.lang.Throwable)', [denied]),
    );
  }

  /** Reflection wraps what the bean throws, and a proxy wraps that again where the method declares no such checked exception. */
  private invoke(target: Bean, { symbol }: RuntimeMethod, args: readonly Value[]): Value | undefined {
    const { machine } = this;
    try {
      return machine.invokeVirtual(target, symbol.signature, args);
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      const inner = machine.newObject(machine.jdk('java.lang.reflect.InvocationTargetException'), '<init>(java.lang.Throwable)', [
        error.object,
      ]);
      if (symbol.thrown.some((type) => superclasses(inner.javaClass).some((c) => c.name === erasedName(type)))) throw new JavaThrow(inner);
      throw new JavaThrow(
        machine.newObject(machine.jdk('java.lang.reflect.UndeclaredThrowableException'), '<init>(java.lang.Throwable)', [inner]),
      );
    }
  }

  private carrier(target: JavaLoader): (value: Reference) => Reference {
    const copied = (value: Reference): Reference =>
      new ServiceCopier(this.machine, target, (failure, name) => this.raiseLoadFailure(failure, name, target)).copy(value);
    if (this.traits.alwaysCopies) return copied;
    return (value) => {
      // An array's class is looked up by its name, too, by which no loader knows it.
      if (value instanceof JavaArray) return this.raiseUnknownAt(target, value.javaClass.name);
      if (!(value instanceof JavaObject)) return value;
      const { javaClass } = value;
      if ((javaClass.loader === undefined && javaClass.symbol) || javaClass.loader === target) return value;
      const there = target.load(javaClass.name);
      if (!isRuntimeClass(there)) return this.raiseLoadFailure(there, javaClass.name, target);
      return there === javaClass ? value : copied(value);
    };
  }

  /** Before 2.1.7 the parameter types are looked up by name at the other side, where neither `int` nor an array is a class. */
  private checkParameterTypes(method: RuntimeMethod, service: JavaLoader): void {
    if (this.traits.alwaysCopies) return;
    for (const { type } of method.symbol.parameters) {
      if (type.kind === 'primitive') this.raiseUnknownAt(service, type.name);
      if (type.kind === 'array') this.raiseUnknownAt(service, classOfType(type, method.owner, this.machine)?.name ?? '');
    }
  }

  private raiseUnknownAt(loader: JavaLoader, name: string): never {
    // As for any class that nobody has: an array's name means nothing to a loader.
    const failure = loader.load(name.startsWith('[') ? `unknown.${name}` : name);
    if (!failure || !('exceptionClass' in failure)) return this.raiseLoadFailure(undefined, name, loader);
    return this.raiseLoadFailure({ ...failure, message: failure.message.replace('unknown.', '') }, name, loader);
  }

  /** A class that is to be the copy's is not there: what SerializeUtils makes of it. */
  private raiseLoadFailure(failure: LoadFailure | undefined, name: string, loader: JavaLoader): never {
    const { machine } = this;
    const around = (cause: JavaObject): never => {
      throw new JavaThrow(machine.newObject(machine.jdk('java.lang.RuntimeException'), '<init>(java.lang.Throwable)', [cause]));
    };
    const ark = failure?.exceptionClass.endsWith('.ArkLoaderException') ? failure : undefined;
    if (ark?.message.startsWith('[ArkBiz Loader]'))
      return around(
        withoutStack(
          machine,
          machine.newObject(loadClass(machine, ark.exceptionClass, this.through()), '<init>(java.lang.String)', [ark.message]),
        ),
      );
    const fresh = (): JavaObject => machine.newObject(machine.jdk('java.lang.ClassNotFoundException'), '<init>(java.lang.String)', [name]);
    if (!ark) return around(fresh());
    const kept = this.notFound.get(loader) ?? new Map<string, JavaObject>();
    this.notFound.set(loader, kept);
    const notFound = kept.get(name) ?? fresh();
    kept.set(name, notFound);
    const javaClass = loadClass(machine, ark.exceptionClass, this.through());
    return around(machine.newObject(javaClass, '<init>(java.lang.String,java.lang.Throwable)', [ark.message, notFound]));
  }

  // ---- SpringBeanFinder ----

  /** A bean of the base as it is, or null. */
  baseBean(by: string | RuntimeClass, client: JavaLoader): Bean | null {
    const { master } = this.container;
    const factory = master.context?.factory;
    const bean = (typeof by === 'string' ? factory?.get(by) : factory?.getByType(by)) ?? null;
    if (bean !== null) {
      const type = typeof by === 'string' ? this.machine.classOf(bean).name : by.name;
      this.watcher.borrowed(client, master, typeof by === 'string' ? by : null, type, false);
    }
    return bean;
  }

  // ---- SpringServiceFinder ----

  /** The active version's bean, or null when no version is active. */
  activeService(bizName: string, beanName: string, type: RuntimeClass, client: JavaLoader): JavaObject | null {
    this.requireText('name', bizName);
    if (this.container.registry.versionsOf(bizName).length === 0) return this.raise(NOT_THERE, `biz ${bizName} does not exist`);
    const biz = this.container.registry.active(bizName);
    return biz ? this.proxy({ bizName, bizVersion: biz.descriptor.version, beanName, type }, client) : null;
  }

  /** Proxies of all beans of a type in one biz, by bean name; looked up at once. */
  all(bizName: string, bizVersion: string, type: RuntimeClass, client: JavaLoader): { readonly name: string; readonly bean: JavaObject }[] {
    for (const [what, text] of [
      ['name', bizName],
      ['version', bizVersion],
    ] as const)
      this.requireText(what, text);
    const biz = this.container.registry.get(bizName, bizVersion);
    this.checkState(biz, bizName, bizVersion);
    if (!biz.context) return this.raise('100002', biz.isMaster ? 'biz runtime context is null' : 'biz application context is null');
    return biz.context.factory
      .allOf(this.typeSeenBy(biz, type))
      .map(({ name, bean }) => ({ name, bean: this.proxyOf({ bizName, bizVersion, beanName: name, type }, bean, client) }));
  }

  /** BizManagerServiceImpl's assertion. */
  private requireText(what: string, text: string): void {
    if (/^[\0- ]*$/.test(text)) this.machine.throwNew('java.lang.IllegalArgumentException', `Biz ${what} must not be empty.`);
  }

  private checkState(biz: Biz | undefined, name: string, version: string): asserts biz is Biz {
    if (!biz) this.raise(NOT_THERE, `biz ${name}:${version} does not exist`);
    if (biz.state !== 'activated' && biz.state !== 'deactivated')
      this.raise(NOT_VALID, `biz ${name}:${version} state ${biz.state} is not valid`);
  }

  /** Every biz but the base, with its beans of the type. */
  allOfAll(
    type: RuntimeClass,
    client: JavaLoader,
  ): { readonly biz: Biz; readonly beans: { readonly name: string; readonly bean: JavaObject }[] }[] {
    return this.container.registry
      .inOrder()
      .filter((b) => !b.isMaster)
      .map((biz) => ({ biz, beans: this.all(biz.descriptor.name, biz.descriptor.version, type, client) }));
  }

  /** Active modules that have a bean of that name and type. */
  named(beanName: string, type: RuntimeClass, client: JavaLoader): { readonly biz: Biz; readonly bean: JavaObject }[] {
    return this.container.registry
      .inOrder()
      .filter((b) => !b.isMaster && b.state === 'activated')
      .flatMap((biz) => {
        if (!isRuntimeClass(biz.loader?.load(type.name)) || !biz.context) return [];
        const beans = biz.context.factory.allOf(this.typeSeenBy(biz, type));
        const found = beans.find((b) => b.name === beanName);
        return found
          ? [
              {
                biz,
                bean: this.proxyOf(
                  { bizName: biz.descriptor.name, bizVersion: biz.descriptor.version, beanName, type },
                  found.bean,
                  client,
                ),
              },
            ]
          : [];
      });
  }
}

const nameIn = ({ beanName }: ServiceKey): string | null => (beanName === '' ? null : beanName);

/** SOFAArk's exception is thrown for every class that a module lacks, and carries no stack. */
function withoutStack(machine: Machine, exception: JavaObject): JavaObject {
  const frames = machine.newArray(machine.jdk('java.lang.StackTraceElement'), []);
  machine.invokeVirtual(exception, 'setStackTrace(java.lang.StackTraceElement[])', [frames]);
  return exception;
}
