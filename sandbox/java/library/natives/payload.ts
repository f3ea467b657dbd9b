import type { JavaObject, Reference, Value } from '../../run/value.ts';

/** What a library object keeps in `native`. A constructor of the library has put it there before anything else runs. */
export function payload<T>(self: JavaObject, kind: abstract new (...args: never[]) => T): T {
  if (self.native instanceof kind) return self.native;
  throw new Error(`A ${self.javaClass.name} has no ${kind.name}: its constructor did not run.`);
}

/** The result of a call whose declared type is a class, interface or array. */
export function reference(value: Value | undefined): Reference {
  if (value === undefined || typeof value === 'number' || typeof value === 'bigint') throw new Error('Expected a reference.');
  return value;
}

/** The result of a call whose declared type is int, short, byte, char, float or double. */
export function plainNumber(value: Value | undefined): number {
  if (typeof value !== 'number') throw new Error('Expected a number.');
  return value;
}
