import type { Type } from '../types/type.ts';
import type { Slot } from './frame.ts';
import type { RtClass } from './rt-class.ts';
import type { ArrayStore } from './value.ts';

/** The value of a variable nobody has assigned. */
export function zeroOf(type: Type): Slot {
  return type.kind !== 'primitive' ? null : type.name === 'boolean' ? false : 0;
}

const BYTES: Readonly<Record<string, number>> = { boolean: 1, byte: 1, short: 2, char: 2, int: 4, long: 8, float: 4, double: 8 };

/** Elements of a new array of this component class, all zero. */
export function storeFor(component: RtClass, length: number): ArrayStore {
  if (component.symbol || component.component) return new Array(length).fill(null);
  switch (component.name) {
    case 'boolean':
      return new Array(length).fill(false);
    case 'byte':
      return new Int8Array(length);
    case 'short':
      return new Int16Array(length);
    case 'char':
      return new Uint16Array(length);
    case 'int':
      return new Int32Array(length);
    case 'long':
      return new Array(length).fill(0);
    case 'float':
      return new Float32Array(length);
    case 'double':
      return new Float64Array(length);
    default:
      return new Array(length).fill(null);
  }
}

/** Bytes that the JVM would take for the elements. */
export const bytesOf = (component: RtClass, length: number): number =>
  16 + length * (component.symbol || component.component ? 4 : (BYTES[component.name] ?? 4));
