import type { Machine } from './machine.ts';
import type { Value } from './value.ts';

/**
 * A library method written in TypeScript. `self` is null for static methods; for a constructor it is the new object,
 * whose `native` the function fills. Arguments and result are in the form of `value.ts` for the declared (erased) types.
 */
export type NativeMethod = (machine: Machine, self: never, ...args: never[]) => Value | void;

/**
 * Natives of one class: keyed by erased signature as in `MethodSymbol.signature`: `add(int,java.lang.Object)`,
 * `<init>(int)`, `of(java.lang.Object[])`. A key without parentheses (`add`) serves every overload of that name.
 */
export type NativeClass = Readonly<Record<string, NativeMethod>>;

/** By binary name: `java.util.ArrayList`. */
export type Natives = Readonly<Record<string, NativeClass>>;
