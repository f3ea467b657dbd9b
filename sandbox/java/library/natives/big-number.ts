import type { Machine } from '../../run/machine.ts';
import { JavaObject, type Reference } from '../../run/value.ts';

/** What a java.math.BigDecimal holds: unscaled × 10^-scale. */
export class Decimal {
  readonly unscaled: bigint;
  readonly scale: number;
  constructor(unscaled: bigint, scale: number) {
    this.unscaled = unscaled;
    this.scale = scale;
  }

  get precision(): number {
    return magnitude(this.unscaled).toString().length;
  }
}

export const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

export const pow10 = (n: number): bigint => 10n ** BigInt(n);

export function bigIntegerIn(value: Reference): bigint | undefined {
  return value instanceof JavaObject && typeof value.native === 'bigint' ? value.native : undefined;
}

export function bigDecimalIn(value: Reference): Decimal | undefined {
  return value instanceof JavaObject && value.native instanceof Decimal ? value.native : undefined;
}

/** The number in a BigInteger; null is refused as every method of it does. */
export function bigOf(m: Machine, value: JavaObject | null): bigint {
  return bigIntegerIn(value) ?? m.throwNew('java.lang.NullPointerException');
}

export function decimalOf(m: Machine, value: JavaObject | null): Decimal {
  return bigDecimalIn(value) ?? m.throwNew('java.lang.NullPointerException');
}

export function newBig(m: Machine, value: bigint): JavaObject {
  m.allocate(40);
  return new JavaObject(m.jdk('java.math.BigInteger'), [], value);
}

export function newDecimal(m: Machine, unscaled: bigint, scale: number): JavaObject {
  m.allocate(48);
  if (scale > 2147483647) return m.throwNew('java.lang.ArithmeticException', 'Underflow');
  if (scale < -2147483648) return m.throwNew('java.lang.ArithmeticException', 'Overflow');
  return new JavaObject(m.jdk('java.math.BigDecimal'), [], new Decimal(unscaled, scale));
}

/** BigInteger.hashCode. */
export function bigHash(value: bigint): number {
  let hash = 0;
  const hex = magnitude(value).toString(16);
  const start = hex.length % 8;
  if (start > 0) hash = Number.parseInt(hex.slice(0, start), 16) | 0;
  for (let i = start; i < hex.length; i += 8) hash = (Math.imul(31, hash) + Number.parseInt(hex.slice(i, i + 8), 16)) | 0;
  return value < 0n ? -hash | 0 : value === 0n ? 0 : hash;
}

/** Ordinals of java.math.RoundingMode. */
const UP = 0,
  DOWN = 1,
  CEILING = 2,
  FLOOR = 3,
  HALF_UP = 4,
  HALF_DOWN = 5,
  HALF_EVEN = 6;

/** numerator / denominator as a whole number, rounded by the ordinal of a RoundingMode. */
export function divideRounded(m: Machine, numerator: bigint, denominator: bigint, mode: number): bigint {
  const quotient = numerator / denominator;
  const rest = magnitude(numerator % denominator);
  if (rest === 0n) return quotient;
  const sign = numerator < 0n === denominator < 0n ? 1n : -1n;
  return awayFromZero(m, mode, sign, quotient, 2n * rest - magnitude(denominator)) ? quotient + sign : quotient;
}

function awayFromZero(m: Machine, mode: number, sign: bigint, quotient: bigint, beyondHalf: bigint): boolean {
  switch (mode) {
    case UP:
      return true;
    case DOWN:
      return false;
    case CEILING:
      return sign > 0n;
    case FLOOR:
      return sign < 0n;
    case HALF_UP:
      return beyondHalf >= 0n;
    case HALF_DOWN:
      return beyondHalf > 0n;
    case HALF_EVEN:
      return beyondHalf > 0n || (beyondHalf === 0n && quotient % 2n !== 0n);
    default:
      return m.throwNew('java.lang.ArithmeticException', 'Rounding necessary');
  }
}
