import { longHash } from '../../run/long.ts';
import type { Machine } from '../../run/machine.ts';
import { Box, type Reference } from '../../run/value.ts';

/** String.hashCode. */
export function textHash(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

const bits = new DataView(new ArrayBuffer(8));

export function doubleBits(value: number): bigint {
  bits.setFloat64(0, Number.isNaN(value) ? NaN : value);
  return bits.getBigInt64(0);
}

export function bitsToDouble(value: bigint): number {
  bits.setBigInt64(0, value);
  return bits.getFloat64(0);
}

export function floatBits(value: number): number {
  bits.setFloat32(0, value);
  return Number.isNaN(value) ? 0x7fc00000 : bits.getInt32(0);
}

export function bitsToFloat(value: number): number {
  bits.setInt32(0, value);
  return bits.getFloat32(0);
}

/** Double.hashCode. */
export function doubleHash(value: number): number {
  const all = doubleBits(value);
  return Number(BigInt.asIntN(32, all ^ (all >> 32n)));
}

export function boxHash(box: Box): number {
  const { value, javaClass } = box;
  if (typeof value === 'bigint' || javaClass.name === 'java.lang.Long') return longHash(value);
  if (javaClass.name === 'java.lang.Double') return doubleHash(value);
  return javaClass.name === 'java.lang.Float' ? floatBits(value) : value;
}

/** equals() of two boxes: same class and same value, where NaN is itself and 0.0 is not -0.0. */
export function sameBox(a: Box, b: Box): boolean {
  return a.javaClass === b.javaClass && Object.is(a.value, b.value);
}

/** hashCode() of a key; 0 for null. */
export function hashOf(machine: Machine, key: Reference): number {
  if (typeof key === 'string') return textHash(key);
  if (key === null) return 0;
  return key instanceof Box ? boxHash(key) : machine.hashCode(key);
}

/** Objects.equals. */
export function same(machine: Machine, a: Reference, b: Reference): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a === 'string') return false;
  if (a instanceof Box) return b instanceof Box && sameBox(a, b);
  return machine.equals(a, b);
}
