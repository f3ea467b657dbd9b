import type { AnnotationMember, AnnotationValues } from '../../java/run/machine.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { erasedName } from '../../java/types/types.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { asReference } from '../json/json-writer.ts';
import { expressions } from '../parts.ts';
import { findAnnotation, findOnHierarchy, isRuntimeClass, text, texts } from '../reflect.ts';
import { type Advice, type Advisor, type MethodCall, referencesOf } from './bean-proxies.ts';

const C = 'org.springframework.cache';
const UNKNOWN = { kind: 'unknown' } as const;

type Operation = { readonly kind: 'Cacheable' | 'CachePut' | 'CacheEvict'; readonly values: AnnotationValues };

/** @Cacheable, @CachePut and @CacheEvict, where @EnableCaching is somewhere. undefined: there is no cache manager. */
export function cacheAdvisor(context: ApplicationContext): Advisor | undefined {
  const { machine } = context.jvm;
  const manager = managerOf(context);
  if (!manager) return undefined;
  return (javaClass, method) => {
    const operations: Operation[] = (['Cacheable', 'CachePut', 'CacheEvict'] as const).flatMap((kind) => {
      const own =
        findAnnotation(machine, method, `${C}.annotation.${kind}`) ?? findOnHierarchy(machine, javaClass, `${C}.annotation.${kind}`);
      const grouped = nested(
        findAnnotation(machine, method, `${C}.annotation.Caching`)?.[
          { Cacheable: 'cacheable', CachePut: 'put', CacheEvict: 'evict' }[kind]
        ],
      );
      return [...(own ? [own] : []), ...grouped].map((values) => ({ kind, values }));
    });
    if (operations.length === 0) return undefined;
    const shared = texts(findOnHierarchy(machine, javaClass, `${C}.annotation.CacheConfig`)?.['cacheNames']);
    return new MethodCache(context, manager, operations, shared).advice;
  };
}

function nested(member: AnnotationMember | undefined): AnnotationValues[] {
  const list: readonly AnnotationMember[] = Array.isArray(member) ? member : member === undefined ? [] : [member];
  return list.filter((m): m is AnnotationValues => typeof m === 'object' && m !== null && Object.getPrototypeOf(m) === Object.prototype);
}

/** The application's CacheManager, or Boot's: maps in memory. */
function managerOf(context: ApplicationContext): (() => JavaObject) | undefined {
  const { deployment, factory, jvm } = context;
  const type = deployment.loader.load(`${C}.CacheManager`);
  const simple = deployment.loader.load(`${C}.concurrent.ConcurrentMapCacheManager`);
  if (!isRuntimeClass(type) || !isRuntimeClass(simple)) return undefined;
  if (factory.namesOf(type).length === 0) context.supply('cacheManager', jvm.machine.newObject(simple, '<init>()', []));
  return () => {
    const bean = factory.getByType(type);
    if (bean instanceof JavaObject) return bean;
    throw new Error('cacheManager is no object.');
  };
}

class MethodCache {
  private readonly context: ApplicationContext;
  private readonly manager: () => JavaObject;
  private readonly operations: readonly Operation[];
  private readonly shared: readonly string[];

  constructor(context: ApplicationContext, manager: () => JavaObject, operations: readonly Operation[], shared: readonly string[]) {
    this.context = context;
    this.manager = manager;
    this.operations = operations;
    this.shared = shared;
  }

  readonly advice: Advice = (call) => {
    const { machine } = this.context.jvm;
    const { returnType } = call.method.symbol;
    const of = (kind: Operation['kind'], before: boolean): Operation[] =>
      this.operations.filter((o) => o.kind === kind && (kind !== 'CacheEvict' || (o.values['beforeInvocation'] === true) === before));
    for (const o of of('CacheEvict', true)) this.evict(o, call, null);
    const readable = of('Cacheable', false).filter((o) => this.holds(o, 'condition', call, null));
    for (const o of readable) {
      for (const cache of this.caches(o, call)) {
        const found = machine.invokeVirtual(cache, 'get(java.lang.Object)', [this.key(o, call, null)]);
        if (found instanceof JavaObject && of('CachePut', false).length === 0) {
          const value = asReference(machine, machine.invokeVirtual(found, 'get()', []) ?? null, UNKNOWN);
          if (erasedName(returnType) === OPTIONAL)
            return machine.invokeStatic(machine.jdk(OPTIONAL), 'ofNullable(java.lang.Object)', [value]) ?? null;
          return returnType.kind === 'primitive' && value !== null ? machine.unbox(value) : value;
        }
      }
    }
    const value = call.proceed();
    const result = unwrapped(this.context, asReference(machine, value ?? null, returnType));
    for (const o of [...readable, ...of('CachePut', false).filter((p) => this.holds(p, 'condition', call, result))]) {
      if (text(o.values['unless']) !== '' && this.holds(o, 'unless', call, result)) continue;
      for (const cache of this.caches(o, call))
        machine.invokeVirtual(cache, 'put(java.lang.Object,java.lang.Object)', [this.key(o, call, result), result]);
    }
    for (const o of of('CacheEvict', false)) this.evict(o, call, result);
    return value;
  };

  private evict(o: Operation, call: MethodCall, result: Reference): void {
    if (!this.holds(o, 'condition', call, result)) return;
    const { machine } = this.context.jvm;
    for (const cache of this.caches(o, call)) {
      if (o.values['allEntries'] === true) machine.invokeVirtual(cache, 'clear()', []);
      else machine.invokeVirtual(cache, 'evict(java.lang.Object)', [this.key(o, call, result)]);
    }
  }

  private caches({ values, kind }: Operation, { method }: MethodCall): JavaObject[] {
    const { machine } = this.context.jvm;
    const own = [...texts(values['value']), ...texts(values['cacheNames'])];
    const names = own.length > 0 ? own : this.shared;
    if (names.length === 0)
      return machine.throwNew(
        'java.lang.IllegalStateException',
        `No cache names could be detected on '${method.owner.name}.${method.symbol.name}' for @${kind}. Make sure to set the value parameter on the annotation or declare a @CacheConfig at the class-level with the default cache name(s) to use.`,
      );
    const manager = this.manager();
    return names.map((name) => {
      const cache = machine.invokeVirtual(manager, 'getCache(java.lang.String)', [name]);
      return cache instanceof JavaObject
        ? cache
        : machine.throwNew(
            'java.lang.IllegalArgumentException',
            `Cannot find cache named '${name}' for Builder[${method.owner.name}.${method.symbol.name}]`,
          );
    });
  }

  /** The key's expression, or the arguments: none, the one, or all together. */
  private key({ values }: Operation, call: MethodCall, result: Reference): Reference {
    const expression = text(values['key']);
    if (expression !== '') return this.evaluate(expression, call, result);
    const { machine } = this.context.jvm;
    const args = referencesOf(this.context, call);
    const [only] = args;
    if (args.length === 1 && only !== null && only !== undefined) return only;
    return this.context.failures.construct('org.springframework.cache.interceptor.SimpleKey', '<init>(java.lang.Object[])', [
      machine.newArray(machine.jdk('java.lang.Object'), args),
    ]);
  }

  private holds({ values }: Operation, member: 'condition' | 'unless', call: MethodCall, result: Reference): boolean {
    const expression = text(values[member]);
    return expression === '' || this.evaluate(expression, call, result) === true;
  }

  private evaluate(expression: string, call: MethodCall, result: Reference): Reference {
    const args = referencesOf(this.context, call);
    const variables = new Map<string, Reference>();
    call.method.symbol.parameters.forEach((p, i) => {
      const value = args[i] ?? null;
      for (const name of [p.name, `a${i}`, `p${i}`]) variables.set(name, value);
    });
    variables.set('result', result);
    const { machine } = this.context.jvm;
    const root = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
    const put = (key: string, value: Value): void =>
      void machine.invokeVirtual(root, 'put(java.lang.Object,java.lang.Object)', [key, value]);
    put('methodName', call.method.symbol.name);
    put('target', call.target);
    put('targetClass', call.target.javaClass.classObject);
    put('args', machine.newArray(machine.jdk('java.lang.Object'), args));
    return expressions.loaded.evaluateText(this.context, expression, variables, root);
  }
}

const OPTIONAL = 'java.util.Optional';

/** An Optional is kept by what it holds. */
function unwrapped(context: ApplicationContext, value: Reference): Reference {
  if (!(value instanceof JavaObject) || value.javaClass.name !== OPTIONAL) return value;
  return asReference(context.jvm.machine, context.jvm.machine.invokeVirtual(value, 'orElse(java.lang.Object)', [null]) ?? null, UNKNOWN);
}
