import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { HEEDED, INERT } from '../names.ts';
import type { Annotated } from '../reflect.ts';

/** Annotations of a class of the application that come from a library and that the trial does not act on. */
export function unheededAnnotations(machine: Machine, javaClass: RuntimeClass, own: (name: string) => boolean): Set<string> {
  const found = new Set<string>();
  const look = (element: Annotated): void => {
    for (const { name } of machine.annotations(element))
      if (!own(name) && !name.startsWith('java.') && !HEEDED.has(name) && !INERT.has(name) && !isContainer(name)) found.add(name);
  };
  look(javaClass);
  javaClass.declaredFields.forEach(look);
  for (const method of javaClass.declaredMethods) {
    look(method);
    method.symbol.parameters.forEach((_p, parameter) => look({ method, parameter }));
  }
  return found;
}

/** `@Size.List` holds annotations that are judged by themselves. */
const isContainer = (name: string): boolean => name.endsWith('$List');
