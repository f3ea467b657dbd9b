import type { AnnotationValues, Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import type { Advice, Advisor } from '../features/bean-proxies.ts';
import { classes, enumNames, findAnnotation, findOnHierarchy, loadClass, superclasses, text, texts } from '../reflect.ts';
import { known } from './configuration.ts';

const TX = 'org.springframework.transaction';
const TRANSACTIONAL = `${TX}.annotation.Transactional`;
const PROPAGATIONS = ['REQUIRED', 'SUPPORTS', 'MANDATORY', 'REQUIRES_NEW', 'NOT_SUPPORTED', 'NEVER', 'NESTED'];
const ISOLATIONS: Readonly<Record<string, number>> = { READ_UNCOMMITTED: 1, READ_COMMITTED: 2, REPEATABLE_READ: 4, SERIALIZABLE: 8 };

/** @Transactional. undefined: the application has no transaction manager. */
export function transactionAdvisor(context: ApplicationContext): Advisor | undefined {
  const managers = known(context, `${TX}.TransactionManager`);
  if (!managers || !known(context, TRANSACTIONAL) || context.factory.namesOf(managers).length === 0) return undefined;
  const { machine } = context.jvm;
  return (javaClass, method) => {
    if (method.symbol.flags.access !== 'public' && method.symbol.flags.access !== 'protected' && method.symbol.flags.access !== 'package')
      return undefined;
    const values = annotationOf(machine, javaClass, method);
    return values && inTransaction(context, managers, `${javaClass.name}.${method.symbol.name}`, values);
  };
}

/** The method's own, then its class's; jakarta's says the same in fewer words. */
export function annotationOf(machine: Machine, javaClass: RuntimeClass, method: RuntimeMethod): AnnotationValues | undefined {
  for (const name of [TRANSACTIONAL, 'jakarta.transaction.Transactional']) {
    const own =
      findAnnotation(machine, method, name) ?? ofInterfaces(machine, javaClass, method, name) ?? findOnHierarchy(machine, javaClass, name);
    if (own) return own;
  }
  return undefined;
}

function ofInterfaces(machine: Machine, javaClass: RuntimeClass, method: RuntimeMethod, name: string): AnnotationValues | undefined {
  for (const i of superclasses(javaClass).flatMap((c) => c.interfaces)) {
    const declared = i.declaredMethods.find((m) => m.symbol.signature === method.symbol.signature);
    const found = declared && findAnnotation(machine, declared, name);
    if (found) return found;
  }
  return undefined;
}

/** What TransactionInterceptor does around a method, by the values of the annotation. */
export function inTransaction(context: ApplicationContext, managers: RuntimeClass, name: string, values: AnnotationValues): Advice {
  const { machine } = context.jvm;
  return (call) => {
    const qualifier = text(values['transactionManager']) || text(values['value']);
    const manager = qualifier !== '' ? context.factory.get(qualifier) : context.factory.getByType(managers);
    if (!(manager instanceof JavaObject)) return call.proceed();
    const status =
      machine.invokeVirtual(manager, `getTransaction(${TX}.TransactionDefinition)`, [definition(context, name, values)]) ?? null;
    const aspect = loadClass(machine, `${TX}.interceptor.TransactionAspectSupport`, context.primary);
    const enter = (entered: Value): Value => machine.invokeStatic(aspect, `enter(${TX}.TransactionStatus)`, [entered]) ?? null;
    const before = enter(status);
    const end = (how: 'commit' | 'rollback'): void => {
      enter(before);
      machine.invokeVirtual(manager, `${how}(${TX}.TransactionStatus)`, [status]);
    };
    let result: Value | undefined;
    try {
      result = call.proceed();
    } catch (error) {
      end(error instanceof JavaThrow && !rollsBack(values, error.object) ? 'commit' : 'rollback');
      throw error;
    }
    end('commit');
    return result;
  };
}

function definition(context: ApplicationContext, name: string, values: AnnotationValues): JavaObject {
  const { machine } = context.jvm;
  const made = context.failures.construct(`${TX}.support.DefaultTransactionDefinition`, '<init>()', []);
  const [propagation = text(values['value'])] = [...enumNames(values['propagation']), ...enumNames(values['value'])];
  machine.invokeVirtual(made, 'setPropagationBehavior(int)', [Math.max(0, PROPAGATIONS.indexOf(propagation))]);
  machine.invokeVirtual(made, 'setIsolationLevel(int)', [ISOLATIONS[enumNames(values['isolation'])[0] ?? ''] ?? -1]);
  machine.invokeVirtual(made, 'setReadOnly(boolean)', [values['readOnly'] === true]);
  machine.invokeVirtual(made, 'setName(java.lang.String)', [name]);
  return made;
}

/** The rule that is nearest to the exception's class decides; without one, unchecked exceptions and errors roll back. */
function rollsBack(values: AnnotationValues, exception: JavaObject): boolean {
  const chain = superclasses(exception.javaClass).map((c) => c.name);
  const rules = (['rollback', 'noRollback'] as const).flatMap((kind) => {
    const own =
      kind === 'rollback'
        ? [...classes(values['rollbackFor']), ...classes(values['rollbackOn'])]
        : [...classes(values['noRollbackFor']), ...classes(values['dontRollbackOn'])];
    const depths = own.map((c) => chain.indexOf(c.name));
    const named = texts(values[`${kind}ForClassName`]).map((n) => chain.findIndex((c) => c.includes(n)));
    return [...depths, ...named].filter((depth) => depth >= 0).map((depth) => ({ kind, depth }));
  });
  const [nearest] = rules.toSorted((a, b) => a.depth - b.depth);
  if (nearest) return nearest.kind === 'rollback';
  return chain.includes('java.lang.RuntimeException') || chain.includes('java.lang.Error');
}
