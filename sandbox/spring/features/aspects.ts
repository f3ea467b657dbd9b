import { annotationObject } from '../../java/library/natives/annotation.ts';
import { methodObject } from '../../java/library/natives/reflect.ts';
import type { AnnotationValues, Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { erasedName } from '../../java/types/types.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { asReference } from '../json/json-writer.ts';
import { call, classOfType, findAnnotation, isRuntimeClass, loadClass, superclasses, text } from '../reflect.ts';
import { type Advice, type Advisor, type MethodCall, referencesOf } from './bean-proxies.ts';
import { parsePointcut, type Pointcut, PointcutError } from './pointcut.ts';

const A = 'org.aspectj.lang.annotation';
const KINDS = ['Around', 'Before', 'After', 'AfterReturning', 'AfterThrowing'] as const;
type Kind = (typeof KINDS)[number];

interface AdviceMethod {
  readonly kind: Kind;
  readonly aspect: () => JavaObject;
  readonly method: RuntimeMethod;
  readonly pointcut: Pointcut;
  /** Parameter that takes the result or the exception. */
  readonly result: string;
}

/** @Aspect beans. undefined: there are none. */
export function aspectAdvisor(context: ApplicationContext): Advisor | undefined {
  const { factory, jvm } = context;
  const { machine } = jvm;
  const names = factory.names.filter((n) => {
    const type = factory.definition(n)?.type;
    return type !== undefined && findAnnotation(machine, type, `${A}.Aspect`) !== undefined;
  });
  const advices = names
    .toSorted((a, b) => (factory.definition(a)?.order ?? 0) - (factory.definition(b)?.order ?? 0))
    .flatMap((name) => {
      const type = factory.definition(name)?.type;
      return type ? advicesOf(context, type, () => beanOf(context, name)) : [];
    });
  if (advices.length === 0) return undefined;
  const nameOf = (javaClass: RuntimeClass): string => factory.names.find((n) => factory.definition(n)?.type === javaClass) ?? '';
  return (javaClass, method) => {
    if (findAnnotation(machine, javaClass, `${A}.Aspect`)) return undefined;
    const beanName = nameOf(javaClass);
    const own = advices.filter((a) => a.pointcut.matches({ javaClass, method, beanName }));
    if (own.length === 0) return undefined;
    return chain(own.map((a) => adviceOf(context, a)));
  };
}

function beanOf(context: ApplicationContext, name: string): JavaObject {
  const bean = context.factory.get(name);
  if (bean instanceof JavaObject) return bean;
  throw new Error(`Aspect ${name} is no object.`);
}

/** Several as one, the first outermost. */
function chain(advices: readonly Advice[]): Advice {
  return (start) => {
    const from = (at: number): Value | undefined => {
      const advice = advices[at];
      if (!advice) return start.proceed();
      return advice({
        target: start.target,
        proxy: start.proxy,
        method: start.method,
        get args() {
          return start.args;
        },
        set args(given) {
          start.args = given;
        },
        proceed: () => from(at + 1),
      });
    };
    return from(0);
  };
}

function advicesOf(context: ApplicationContext, type: RuntimeClass, aspect: () => JavaObject): AdviceMethod[] {
  const { machine } = context.jvm;
  const methods = superclasses(type).flatMap((c) => c.declaredMethods);
  return KINDS.flatMap((kind) =>
    methods.flatMap((method): AdviceMethod[] => {
      const values = machine.annotation(method, `${A}.${kind}`);
      if (!values) return [];
      const expression = text(values['pointcut']) || text(values['value']);
      try {
        return [
          {
            kind,
            aspect,
            method,
            pointcut: pointcutOf(context, expression, type, method),
            result: text(values['returning']) || text(values['throwing']),
          },
        ];
      } catch (error) {
        if (!(error instanceof PointcutError)) throw error;
        context.limit(`${error.message} at ${type.name}.${method.symbol.name}`);
        return [];
      }
    }),
  );
}

function pointcutOf(context: ApplicationContext, expression: string, type: RuntimeClass, method: RuntimeMethod): Pointcut {
  const { machine } = context.jvm;
  const loaded = (name: string): RuntimeClass | undefined => {
    const found = context.deployment.loader.load(name);
    return isRuntimeClass(found) ? found : undefined;
  };
  return parsePointcut(expression, {
    machine,
    parameter: (name) => {
      const parameter = method.symbol.parameters.find((p) => p.name === name);
      return parameter && erasedName(parameter.type);
    },
    resolve: (name) => {
      if (name.includes('.') || /^(void|boolean|byte|short|char|int|long|float|double)(\[\])*$/.test(name)) return name;
      const imports = type.symbol?.source?.unit.imports ?? [];
      const imported = imports.map((i) => i.name.text).find((n) => n.endsWith(`.${name}`));
      return (
        imported ??
        (loaded(`${type.symbol?.packageName ?? ''}.${name}`) ? `${type.symbol?.packageName ?? ''}.${name}` : `java.lang.${name}`)
      );
    },
    named: (reference) => {
      const dot = reference.lastIndexOf('.');
      const owner =
        dot < 0 ? type : (loaded(reference.slice(0, dot)) ?? loaded(`${type.symbol?.packageName ?? ''}.${reference.slice(0, dot)}`));
      const found =
        owner &&
        superclasses(owner)
          .flatMap((c) => c.declaredMethods)
          .find((m) => m.symbol.name === reference.slice(dot + 1));
      const values = found && machine.annotation(found, `${A}.Pointcut`);
      if (!owner || !found || !values) throw new PointcutError(`the pointcut ${reference}()`);
      return pointcutOf(context, text(values['value']), owner, found.symbol.parameters.length > 0 ? found : method);
    },
  });
}

function adviceOf(context: ApplicationContext, advice: AdviceMethod): Advice {
  const run = (made: MethodCall, extra: Reference): Value | undefined =>
    call(advice.method, advice.aspect(), argumentsOf(context, advice, made, extra));
  switch (advice.kind) {
    case 'Around':
      return (made) => {
        const result = run(made, null) ?? null;
        const { returnType } = made.method.symbol;
        if (returnType.kind !== 'primitive') return result;
        if (result === null)
          return context.failures.raise(
            'org.springframework.aop.AopInvocationException',
            `Null return value from advice does not match primitive return type for: ${made.method.owner.name}.${made.method.symbol.name}`,
          );
        return context.jvm.machine.unbox(asReference(context.jvm.machine, result, { kind: 'unknown' }));
      };
    case 'Before':
      return (made) => {
        run(made, null);
        return made.proceed();
      };
    case 'After':
      return (made) => {
        try {
          return made.proceed();
        } finally {
          run(made, null);
        }
      };
    case 'AfterReturning':
      return (made) => {
        const value = made.proceed();
        const result = asReference(context.jvm.machine, value ?? null, made.method.symbol.returnType);
        if (takes(context, advice, result)) run(made, result);
        return value;
      };
    case 'AfterThrowing':
      return (made) => {
        try {
          return made.proceed();
        } catch (error) {
          if (error instanceof JavaThrow && takes(context, advice, error.object)) run(made, error.object);
          throw error;
        }
      };
  }
}

/** Whether the parameter that takes the result or the exception is of its kind. */
function takes(context: ApplicationContext, { method, result }: AdviceMethod, value: Reference): boolean {
  const parameter = method.symbol.parameters.find((p) => p.name === result);
  const type = parameter && classOfType(parameter.type, method.owner, context.jvm.machine);
  return !type || value === null || context.jvm.machine.classOf(value).isSubclassOf(type);
}

function argumentsOf(context: ApplicationContext, advice: AdviceMethod, made: MethodCall, extra: Reference): Value[] {
  const { machine } = context.jvm;
  return advice.method.symbol.parameters.map((p): Value => {
    const name = erasedName(p.type);
    if (name === 'org.aspectj.lang.ProceedingJoinPoint' || name === 'org.aspectj.lang.JoinPoint') return joinPoint(context, made, name);
    const unboxed = (value: Reference): Value => (p.type.kind === 'primitive' ? machine.unbox(value) : value);
    if (p.name === advice.result) return unboxed(extra);
    const binding = advice.pointcut.bindings.get(p.name);
    switch (binding?.kind) {
      case 'argument':
        return unboxed(referencesOf(context, made)[binding.index] ?? null);
      case 'annotation':
        return boundAnnotation(context, made, binding.type);
      case 'target':
        return made.target;
      case 'this':
        return made.proxy;
      case undefined:
        return unboxed(extra);
    }
  });
}

function boundAnnotation(context: ApplicationContext, { method, target }: MethodCall, type: string): Value {
  const { machine } = context.jvm;
  const values: AnnotationValues | undefined = findAnnotation(machine, method, type) ?? findAnnotation(machine, target.javaClass, type);
  const javaClass = context.deployment.loader.load(type);
  return values && isRuntimeClass(javaClass) ? annotationObject(machine, javaClass, values) : null;
}

function joinPoint(context: ApplicationContext, made: MethodCall, type: string): JavaObject {
  const { machine } = context.jvm;
  const { method } = made;
  const array = (values: readonly Reference[]): Reference => machine.newArray(machine.jdk('java.lang.Object'), values);
  const short = (): string =>
    `${simple(erasedName(method.symbol.returnType))} ${simple(method.owner.name)}.${method.symbol.name}(${method.symbol.parameters.length > 0 ? '..' : ''})`;
  const long = (): string =>
    `${simple(erasedName(method.symbol.returnType))} ${method.owner.name}.${method.symbol.name}(${method.symbol.parameters.map((p) => simple(erasedName(p.type))).join(',')})`;
  const whole = (): string => {
    const modifiers = machine.invokeVirtual(methodObject(machine, method), 'getModifiers()', []) ?? 0;
    const written = machine.invokeStatic(machine.jdk('java.lang.reflect.Modifier'), 'toString(int)', [modifiers]);
    const { symbol, owner } = method;
    return `${written === '' ? '' : `${String(written)} `}${erasedName(symbol.returnType)} ${owner.name}.${symbol.name}(${symbol.parameters.map((p) => erasedName(p.type)).join(', ')})`;
  };
  const signature = (): JavaObject => signatureOf(context, method, long, whole);
  return machine.proxy(
    context.deployment.loader,
    [loadClass(machine, 'org.aspectj.lang.ProceedingJoinPoint', context.primary)],
    (m, args): Value | undefined => {
      switch (m.symbol.name) {
        case 'proceed': {
          const given = args[0] instanceof Object && 'store' in args[0] ? Array.from<Value>(args[0].store) : undefined;
          if (given)
            made.args = given.map((v, i) =>
              method.symbol.parameters[i]?.type.kind === 'primitive' ? machine.unbox(asReference(machine, v, { kind: 'unknown' })) : v,
            );
          return asReference(machine, made.proceed() ?? null, method.symbol.returnType);
        }
        case 'getArgs':
          return array(referencesOf(context, made));
        case 'getTarget':
          return made.target;
        case 'getThis':
          return made.proxy;
        case 'getSignature':
          return signature();
        case 'getKind':
          return 'method-execution';
        case 'toShortString':
          return `execution(${short().replace(/^\S+ /, '')})`;
        case 'toString':
          return `execution(${long()})`;
        case 'toLongString':
          return `execution(${whole()})`;
        case 'hashCode':
          return 1;
        case 'equals':
          return false;
        default:
          return unknown(machine, `${type}.${m.symbol.name}`);
      }
    },
  );
}

function signatureOf(context: ApplicationContext, method: RuntimeMethod, long: () => string, whole: () => string): JavaObject {
  const { machine } = context.jvm;
  const text = (values: readonly string[]): Reference => machine.newArray(machine.jdk('java.lang.String'), values);
  return machine.proxy(
    context.deployment.loader,
    [loadClass(machine, 'org.aspectj.lang.reflect.MethodSignature', context.primary)],
    (m): Value => {
      switch (m.symbol.name) {
        case 'getName':
          return method.symbol.name;
        case 'getMethod':
          return methodObject(machine, method);
        case 'getDeclaringTypeName':
          return method.owner.name;
        case 'getDeclaringType':
          return method.owner.classObject;
        case 'getReturnType':
          return machine.invokeVirtual(methodObject(machine, method), 'getReturnType()', []) ?? null;
        case 'getParameterNames':
          return text(method.symbol.parameters.map((p) => p.name));
        case 'getParameterTypes':
          return machine.invokeVirtual(methodObject(machine, method), 'getParameterTypes()', []) ?? null;
        case 'getModifiers':
          return machine.invokeVirtual(methodObject(machine, method), 'getModifiers()', []) ?? null;
        case 'toShortString':
          return `${simple(method.owner.name)}.${method.symbol.name}(${method.symbol.parameters.length > 0 ? '..' : ''})`;
        case 'toString':
          return long();
        case 'toLongString':
          return whole();
        case 'hashCode':
          return 1;
        case 'equals':
          return false;
        default:
          return unknown(machine, `org.aspectj.lang.reflect.MethodSignature.${m.symbol.name}`);
      }
    },
  );
}

const simple = (name: string): string => name.replace(/^.*[.$]/, '');

function unknown(machine: Machine, what: string): never {
  return machine.throwNew(
    'java.lang.UnsupportedOperationException',
    `not supported: ${what} (the trial does not simulate it; a real base does)`,
  );
}
