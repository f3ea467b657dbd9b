import type { JavaObject, Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import type { Dependency } from '../beans/dependency.ts';
import { classOfType, loadClass } from '../reflect.ts';
import type { ApplicationContext } from './application-context.ts';

/** An ObjectProvider that looks its beans up when it is asked. */
export function objectProvider(context: ApplicationContext, dependency: Dependency, argument: Type): JavaObject {
  const { machine } = context.jvm;
  const { factory } = context;
  const one = (required: boolean): Value => factory.dependencies.resolve({ ...dependency, type: argument, required });
  const element = classOfType(argument, dependency.from, machine);
  const all = (ordered: boolean): Value => {
    const list = machine.newObject(machine.jdk('java.util.ArrayList'), '<init>()', []);
    const found = element ? factory.allOf(element, argument) : [];
    for (const { bean } of ordered ? found.toSorted((a, b) => factory.orderOf(a.name) - factory.orderOf(b.name)) : found)
      machine.invokeVirtual(list, 'add(java.lang.Object)', [bean]);
    return list;
  };
  return machine.proxy(
    context.deployment.loader,
    [loadClass(machine, 'org.springframework.beans.factory.ObjectProvider', context.primary)],
    (method) => {
      switch (method.symbol.name) {
        case 'getObject':
          return one(true);
        case 'getIfAvailable':
          return one(false);
        case 'getIfUnique':
          return (element && factory.uniqueOf(element, argument)) ?? null;
        case 'stream':
        case 'orderedStream': {
          const list = all(method.symbol.name === 'orderedStream');
          return typeof list === 'object' && list !== null && 'native' in list ? machine.invokeVirtual(list, 'stream()', []) : null;
        }
        default:
          return machine.throwNew(
            'java.lang.UnsupportedOperationException',
            `the trial's ObjectProvider does not know ${method.symbol.name}`,
          );
      }
    },
  );
}
