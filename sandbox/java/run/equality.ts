import { hashText } from './array-text.ts';
import { Box, type Reference } from './value.ts';
import type { Vm } from './vm.ts';

/** `a.equals(b)`, with null on either side. */
export function equalObjects(vm: Vm, a: Reference, b: Reference): boolean {
  if (a === b) return true;
  if (a === null || typeof a === 'boolean' || typeof a === 'string') return false;
  if (a instanceof Box) return b instanceof Box && a.javaClass === b.javaClass && Object.is(a.value, b.value);
  return vm.invokeVirtual(a, 'equals(java.lang.Object)', [b]) === true;
}

/** `reference.hashCode()`; NullPointerException for null. */
export function hashOf(vm: Vm, reference: Reference): number {
  if (reference === null) return vm.throwNew('java.lang.NullPointerException');
  if (typeof reference === 'string') return hashText(reference);
  const hash = vm.invokeVirtual(reference, 'hashCode()', []);
  return typeof hash === 'number' ? hash : 0;
}
