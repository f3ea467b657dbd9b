import type { RuntimeClass } from './runtime-class.ts';

/**
 * How Java values look to TypeScript.
 *
 * | Java | here |
 * | --- | --- |
 * | boolean | boolean |
 * | byte, short, int, char (its code unit), float (rounded with Math.fround), double | number |
 * | long | number when it is a safe integer, else bigint: one value has one form, so `===` compares |
 * | String | string |
 * | Boolean | boolean (its two instances are unique in practice) |
 * | Byte, Short, Character, Integer, Long, Float, Double | Box, cached as the JDK caches them, so `==` behaves |
 * | null | null |
 * | arrays | JavaArray |
 * | everything else | JavaObject |
 */
export type Value = boolean | number | bigint | string | null | Box | JavaArray | JavaObject;
export type Long = number | bigint;
/** A value that can stand where an Object is expected: never a bare number or bigint. */
export type Reference = boolean | string | null | Box | JavaArray | JavaObject;

export class Box {
  readonly javaClass: RuntimeClass;
  readonly value: number | bigint;
  constructor(javaClass: RuntimeClass, value: number | bigint) {
    this.javaClass = javaClass;
    this.value = value;
  }
}

export type ArrayStore = Int8Array | Int16Array | Uint16Array | Int32Array | Float32Array | Float64Array | Value[];

export class JavaArray {
  /** The class of the array itself, e.g. that of `int[]`. */
  readonly javaClass: RuntimeClass;
  /** boolean[] and long[] are plain JavaScript arrays of boolean and Long. */
  readonly store: ArrayStore;
  constructor(javaClass: RuntimeClass, store: ArrayStore) {
    this.javaClass = javaClass;
    this.store = store;
  }
}

export class JavaObject {
  readonly javaClass: RuntimeClass;
  /** Instance fields, superclass first; the slot of a field is in its RuntimeField. */
  readonly fields: Value[];
  /** What a native library class keeps for itself (the entries of a HashMap, the text of a StringBuilder, the closure of a lambda). */
  native: unknown;
  constructor(javaClass: RuntimeClass, fields: Value[], native?: unknown) {
    this.javaClass = javaClass;
    this.fields = fields;
    this.native = native;
  }
}

/** `native` of an enum constant. */
export interface EnumState {
  readonly name: string;
  readonly ordinal: number;
}
