import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import type { JavaObject, Value } from '../../java/run/value.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { asReference } from '../json/json-writer.ts';
import { isSecured } from '../boot/spring-jvm.ts';
import { data, features, security, validation } from '../parts.ts';
import { isRuntimeClass, superclasses } from '../reflect.ts';
import { enables } from './enabled.ts';

/** A call of a bean's method, on its way to the bean. */
export interface MethodCall {
  readonly target: JavaObject;
  readonly proxy: JavaObject;
  readonly method: RuntimeMethod;
  args: readonly Value[];
  /** Goes on, to the next advice or to the method. */
  proceed(): Value | undefined;
}

export type Advice = (call: MethodCall) => Value | undefined;

/** Says what stands around a method of a class; undefined: nothing. */
export type Advisor = (javaClass: RuntimeClass, method: RuntimeMethod) => Advice | undefined;

/** Puts a subclass as CGLIB makes it before beans whose calls something stands around. */
export class BeanProxies {
  private readonly context: ApplicationContext;
  private advisors: readonly Advisor[] = [];
  /** The bean behind a proxy. */
  private readonly targets = new WeakMap<JavaObject, JavaObject>();

  constructor(context: ApplicationContext) {
    this.context = context;
  }

  /** Reads what the application asks for; called when its definitions are known. */
  read(): void {
    const { context } = this;
    const { validator, deployment } = context;
    const hasAspects = isRuntimeClass(deployment.loader.load('org.aspectj.lang.annotation.Aspect'));
    this.advisors = [
      enables(context, 'org.springframework.scheduling.annotation.EnableAsync') ? features.loaded.asyncAdvisor(context) : undefined,
      isSecured(deployment) ? security.loaded.methodSecurityAdvisor(context) : undefined,
      validator && validation.loaded.validationAdvisor(context, validator),
      hasAspects ? features.loaded.aspectAdvisor(context) : undefined,
      enables(context, 'org.springframework.cache.annotation.EnableCaching') ? features.loaded.cacheAdvisor(context) : undefined,
      data.isLoaded ? data.loaded.transactionAdvisor(context) : undefined,
    ].filter((a) => a !== undefined);
  }

  targetOf(object: JavaObject): JavaObject {
    return this.targets.get(object) ?? object;
  }

  /** The bean itself where nothing stands around its methods. */
  wrap(bean: JavaObject, name: string): JavaObject {
    if (this.advisors.length === 0) return bean;
    const { javaClass } = bean;
    const definition = this.context.factory.definition(name);
    if (!javaClass.loader || javaClass.symbol?.nesting === 'anonymous' || !definition) return bean;
    const chains = new Map<RuntimeMethod, readonly Advice[]>();
    for (const method of superclasses(javaClass).flatMap((c) => c.declaredMethods)) {
      const { flags, name: methodName } = method.symbol;
      if (flags.static || flags.access === 'private' || methodName === '<init>' || method.owner.name === 'java.lang.Object') continue;
      const chain = this.advisors.map((a) => a(javaClass, method)).filter((a) => a !== undefined);
      if (chain.length > 0) chains.set(method, chain);
    }
    if (chains.size === 0) return bean;
    const { machine } = this.context.jvm;
    refuseSubclass(this.context, javaClass);
    const proxy: JavaObject = machine.subclassProxy(javaClass, `${javaClass.name}$$SpringCGLIB$$0`, javaClass.loader, (method, args) => {
      const own = javaClass.findMethod(method.symbol.signature) ?? method;
      return this.run(chains.get(own) ?? [], { target: bean, proxy, method: own, args, proceed: () => undefined });
    });
    this.targets.set(proxy, bean);
    return proxy;
  }

  private run(chain: readonly Advice[], start: MethodCall): Value | undefined {
    const from = (at: number): Value | undefined => {
      const advice = chain[at];
      if (!advice) return start.method.invoke([start.target, ...call.args]);
      return advice({
        ...start,
        get args() {
          return call.args;
        },
        set args(given) {
          call.args = given;
        },
        proceed: () => from(at + 1),
      });
    };
    const call = { args: start.args };
    return from(0);
  }
}

/** The call's arguments as an advice or an expression sees them. */
export function referencesOf(context: ApplicationContext, { method, args }: MethodCall): ReturnType<typeof asReference>[] {
  return args.map((a, i) => asReference(context.jvm.machine, a, method.symbol.parameters[i]?.type ?? { kind: 'unknown' }));
}

/** What CGLIB cannot subclass: final classes, and those of the JDK, whose packages are closed. */
function refuseSubclass(context: ApplicationContext, { symbol, loader, name }: RuntimeClass): void {
  if (symbol?.flags.final || symbol?.typeKind === 'record' || (!loader && name.startsWith('java.')))
    context.failures.raise(
      'org.springframework.aop.framework.AopConfigException',
      `Could not generate CGLIB subclass of class ${name}: Common causes of this problem include using a final class or a non-visible class`,
    );
}

/** A stand-in that looks the bean up at its first call. */
export function lazyProxy(context: ApplicationContext, type: RuntimeClass, resolve: () => Value): Value {
  const { machine } = context.jvm;
  const loader = type.loader ?? context.deployment.loader;
  const handler = (method: RuntimeMethod, args: readonly Value[]): Value | undefined =>
    machine.invokeVirtual(asReference(machine, resolve(), { kind: 'unknown' }), method.symbol.signature, args);
  if (type.symbol?.typeKind === 'interface') return machine.proxy(loader, [type], handler);
  refuseSubclass(context, type);
  return machine.subclassProxy(type, `${type.name}$$SpringCGLIB$$0`, loader, handler);
}
