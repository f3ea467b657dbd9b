import type { Machine } from '../../run/machine.ts';
import { Box, type Reference, type Value } from '../../run/value.ts';
import { plainNumber, reference } from './payload.ts';

/** Binds one method of a functional interface. A null function is refused as the JDK does, without a message. */
export function callable(machine: Machine, fn: Reference, signature: string): (...args: Value[]) => Value | undefined {
  if (fn === null) return machine.throwNew('java.lang.NullPointerException');
  const method = machine.classOf(fn).findMethod(signature);
  if (method) return (...args) => method.invoke([fn, ...args]);
  return (...args) => machine.invokeVirtual(fn, signature, args);
}

export const APPLY = 'apply(java.lang.Object)';
export const APPLY_TWO = 'apply(java.lang.Object,java.lang.Object)';

export function referenceFunction(machine: Machine, fn: Reference, signature: string): (...args: Value[]) => Reference {
  const call = callable(machine, fn, signature);
  return (...args) => reference(call(...args));
}

export function test(machine: Machine, fn: Reference, signature = 'test(java.lang.Object)'): (...args: Value[]) => boolean {
  const call = callable(machine, fn, signature);
  return (...args) => call(...args) === true;
}

/** The order of a comparator; null means the natural order. */
export function comparison(machine: Machine, comparator: Reference): (a: Reference, b: Reference) => number {
  if (comparator === null) return (a, b) => natural(machine, a, b);
  const call = callable(machine, comparator, 'compare(java.lang.Object,java.lang.Object)');
  return (a, b) => plainNumber(call(a, b));
}

function natural(machine: Machine, a: Reference, b: Reference): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (a instanceof Box && b instanceof Box && a.javaClass === b.javaClass) return compareNumbers(a.value, b.value);
  if (a === null) return machine.throwNew('java.lang.NullPointerException');
  // In Java, so that what is not comparable gives the JVM's ClassCastException.
  const comparable = machine.classOf(a).isSubclassOf(machine.jdk('java.lang.Comparable'));
  if (!comparable) machine.invokeStatic(machine.jdk('java.util.Collections'), 'asComparable(java.lang.Object)', [a]);
  return plainNumber(machine.invokeVirtual(a, 'compareTo(java.lang.Object)', [b]));
}

/** Order of two numbers of one kind: -0.0 before 0.0, NaN after everything, as Double.compare has it. */
export function compareNumbers(a: number | bigint, b: number | bigint): number {
  if (a < b) return -1;
  if (a > b) return 1;
  if (Object.is(a, b)) return 0;
  return Number.isNaN(a) ? 1 : Number.isNaN(b) || Object.is(a, -0) ? -1 : 1;
}

/** String.compareTo: the difference of the first unlike UTF-16 units, else of the lengths. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
