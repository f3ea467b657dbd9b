import type { Long } from './value.ts';

/**
 * Arithmetic of Java's long. A value is a number while it is a safe integer, else a bigint, so that one value has
 * one form and common sizes stay fast. No function returns -0.
 */
const MAX = Number.MAX_SAFE_INTEGER;
const HIGH = 4294967296;

export function fromBig(value: bigint): Long {
  const wrapped = BigInt.asIntN(64, value);
  return wrapped <= 9007199254740991n && wrapped >= -9007199254740991n ? Number(wrapped) : wrapped;
}

export function longAdd(a: Long, b: Long): Long {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= MAX && sum >= -MAX) return sum;
  }
  return fromBig(BigInt(a) + BigInt(b));
}

export function longSub(a: Long, b: Long): Long {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (difference <= MAX && difference >= -MAX) return difference;
  }
  return fromBig(BigInt(a) - BigInt(b));
}

export function longMul(a: Long, b: Long): Long {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (product <= MAX && product >= -MAX) return product + 0;
  }
  return fromBig(BigInt(a) * BigInt(b));
}

/** The divisor is not zero. */
export function longDiv(a: Long, b: Long): Long {
  if (typeof a === 'number' && typeof b === 'number') return Math.trunc(a / b) + 0;
  return fromBig(BigInt(a) / BigInt(b));
}

/** The divisor is not zero. */
export function longRem(a: Long, b: Long): Long {
  if (typeof a === 'number' && typeof b === 'number') return (a % b) + 0;
  return fromBig(BigInt(a) % BigInt(b));
}

export function longNeg(a: Long): Long {
  return typeof a === 'number' ? 0 - a : fromBig(-a);
}

export function longNot(a: Long): Long {
  return typeof a === 'number' ? longSub(-1, a) : fromBig(~a);
}

const high = (a: number): number => Math.floor(a / HIGH);

/** The long whose upper half is `upper` (int) and whose lower half is the low 32 bits of `lower`. */
function join(upper: number, lower: number): Long {
  if (upper >= -2097152 && upper < 2097152) {
    const value = upper * HIGH + (lower >>> 0);
    if (value >= -MAX) return value;
  }
  return fromBig((BigInt(upper) << 32n) | BigInt(lower >>> 0));
}

export function longAnd(a: Long, b: Long): Long {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === (a | 0) && b === (b | 0)) return a & b;
    return join(high(a) & high(b), a & b);
  }
  return fromBig(BigInt(a) & BigInt(b));
}

export function longOr(a: Long, b: Long): Long {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === (a | 0) && b === (b | 0)) return a | b;
    return join(high(a) | high(b), a | b);
  }
  return fromBig(BigInt(a) | BigInt(b));
}

export function longXor(a: Long, b: Long): Long {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === (a | 0) && b === (b | 0)) return a ^ b;
    return join(high(a) ^ high(b), a ^ b);
  }
  return fromBig(BigInt(a) ^ BigInt(b));
}

/** `distance` is any int or long: its low six bits count. */
export function longShl(a: Long, distance: Long): Long {
  const by = shiftDistance(distance);
  if (typeof a === 'number' && by < 31) return longMul(a, 2 ** by);
  return fromBig(BigInt(a) << BigInt(by));
}

export function longShr(a: Long, distance: Long): Long {
  const by = shiftDistance(distance);
  if (typeof a === 'number') return Math.floor(a / 2 ** by) + 0;
  return fromBig(a >> BigInt(by));
}

export function longUshr(a: Long, distance: Long): Long {
  const by = shiftDistance(distance);
  if (typeof a === 'number' && a >= 0) return Math.floor(a / 2 ** by);
  return fromBig(BigInt.asUintN(64, BigInt(a)) >> BigInt(by));
}

const shiftDistance = (distance: Long): number => (typeof distance === 'number' ? distance & 63 : Number(distance & 63n));

/** (int) of a long. */
export function longToInt(a: Long): number {
  return typeof a === 'number' ? a | 0 : Number(BigInt.asIntN(32, a));
}

/** (double) of a long, rounded to nearest even as the JVM does. */
export function longToDouble(a: Long): number {
  return Number(a);
}

/** (float) of a long, rounded once. */
export function longToFloat(a: Long): number {
  if (typeof a === 'number') return Math.fround(a);
  const size = a < 0n ? -a : a;
  // Bits that a float cannot hold become one sticky bit, so that rounding to double first changes nothing.
  const cut = (size >> 16n) << 16n;
  const sticky = cut === size ? cut : cut | 32768n;
  const result = Math.fround(Number(sticky));
  return a < 0n ? -result : result;
}

/** (int) of a double or float: NaN is 0, the rest saturates. */
export function doubleToInt(a: number): number {
  if (a >= 2147483647) return 2147483647;
  if (a <= -2147483648) return -2147483648;
  return a | 0;
}

/** (long) of a double or float: NaN is 0, the rest saturates. */
export function doubleToLong(a: number): Long {
  if (Number.isNaN(a)) return 0;
  if (a >= 9223372036854775807) return 9223372036854775807n;
  if (a <= -9223372036854775808) return -9223372036854775808n;
  const whole = Math.trunc(a) + 0;
  return whole <= MAX && whole >= -MAX ? whole : BigInt(whole);
}

/** Long.hashCode. */
export function longHash(a: Long): number {
  if (typeof a === 'number') return (high(a) ^ a) | 0;
  return Number(BigInt.asIntN(32, a ^ (a >> 32n)));
}

export function longCompare(a: Long, b: Long): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
