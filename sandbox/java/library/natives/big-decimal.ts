import { fromBig } from '../../run/long.ts';
import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import type { JavaObject, Long, Value } from '../../run/value.ts';
import { wholeRoot } from './big-integer.ts';
import { bigDecimalIn, bigHash, bigOf, Decimal, decimalOf, divideRounded, magnitude, newBig, newDecimal, pow10 } from './big-number.ts';
import { doubleBits } from './key.ts';

type Other = JavaObject | null;

const fail = (m: Machine, message: string): never => m.throwNew('java.lang.ArithmeticException', message);

function parse(m: Machine, text: string | null): Decimal {
  if (text === null) return m.throwNew('java.lang.NullPointerException');
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text);
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts ?? [];
  if (!parts || (whole === '' && fraction === '')) return badNumber(m, text);
  const size = BigInt(whole + fraction);
  return new Decimal(sign === '-' ? -size : size, fraction.length - Number(exponent));
}

function badNumber(m: Machine, text: string): never {
  const bad = (message?: string): never => m.throwNew('java.lang.NumberFormatException', message);
  if (text === '') return bad('Index 0 out of bounds for length 0');
  const odd = /[^0-9.eE]/.exec(text.replace(/^[+-]/, ''));
  if (odd && !/[eE]/.test(text.slice(0, text.indexOf(odd[0]))))
    return bad(`Character ${odd[0]} is neither a decimal digit number, decimal point, nor "e" notation exponential mark.`);
  if (/\..*\./.test(text)) return bad('Character array contains more than one decimal point.');
  if (/[eE][+-]?$/.test(text)) return bad('No exponent digits.');
  if (odd) return bad('Not a digit.');
  return bad('No digits found.');
}

/** Exactly the binary fraction that the double is. */
function ofDouble(m: Machine, value: number): Decimal {
  if (!Number.isFinite(value)) return m.throwNew('java.lang.NumberFormatException', 'Infinite or NaN');
  if (value === 0) return new Decimal(0n, 0);
  const all = doubleBits(Math.abs(value));
  const biased = Number(all >> 52n);
  let significand = (all & ((1n << 52n) - 1n)) | (biased === 0 ? 0n : 1n << 52n);
  let exponent = Math.max(biased, 1) - 1075;
  for (; significand % 2n === 0n; significand /= 2n) exponent++;
  const signed = value < 0 ? -significand : significand;
  return exponent < 0 ? new Decimal(signed * 5n ** BigInt(-exponent), -exponent) : new Decimal(signed << BigInt(exponent), 0);
}

/** Both unscaled values at the larger of the two scales. */
function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.unscaled * pow10(scale - a.scale), b.unscaled * pow10(scale - b.scale), scale];
}

function rescale(m: Machine, a: Decimal, scale: number, mode: number): Decimal {
  if (scale >= a.scale) return new Decimal(a.unscaled === 0n ? 0n : a.unscaled * pow10(scale - a.scale), scale);
  return new Decimal(divideRounded(m, a.unscaled, pow10(a.scale - scale), mode), scale);
}

function rounded(m: Machine, a: Decimal, precision: number, mode: number): Decimal {
  let result = a;
  for (let drop = result.precision - precision; precision > 0 && drop > 0; drop = result.precision - precision) {
    result = new Decimal(divideRounded(m, result.unscaled, pow10(drop), mode), result.scale - drop);
  }
  return result;
}

/** Takes zeros off the end down to `scale`. */
function stripped(a: Decimal, scale: number): Decimal {
  let { unscaled } = a;
  let at = a.scale;
  while (at > scale && unscaled !== 0n && unscaled % 10n === 0n) {
    unscaled /= 10n;
    at--;
  }
  return new Decimal(unscaled, at);
}

function checkDivisor(m: Machine, a: Decimal, b: Decimal): void {
  if (b.unscaled === 0n) fail(m, a.unscaled === 0n ? 'Division undefined' : 'Division by zero');
}

/** divide(BigDecimal): the exact quotient, or an ArithmeticException. */
function exactQuotient(m: Machine, a: Decimal, b: Decimal): Decimal {
  checkDivisor(m, a, b);
  const preferred = a.scale - b.scale;
  if (a.unscaled === 0n) return new Decimal(0n, preferred);
  let denominator = magnitude(b.unscaled);
  for (let [x, y] = [magnitude(a.unscaled), denominator]; ; [x, y] = [y, x % y]) {
    if (y !== 0n) continue;
    denominator /= x;
    break;
  }
  let twos = 0;
  let fives = 0;
  for (; denominator % 2n === 0n; denominator /= 2n) twos++;
  for (; denominator % 5n === 0n; denominator /= 5n) fives++;
  if (denominator !== 1n) fail(m, 'Non-terminating decimal expansion; no exact representable decimal result.');
  const places = Math.max(twos, fives);
  return new Decimal((a.unscaled * pow10(places)) / b.unscaled, preferred + places);
}

/** divide(BigDecimal, MathContext) with a precision above zero. */
function contextQuotient(m: Machine, a: Decimal, b: Decimal, precision: number, mode: number): Decimal {
  checkDivisor(m, a, b);
  const preferred = a.scale - b.scale;
  if (a.unscaled === 0n) return new Decimal(0n, preferred);
  const extra = Math.max(0, precision + 3 + b.precision - a.precision);
  const numerator = a.unscaled * pow10(extra);
  const quotient = numerator / b.unscaled;
  const exact = numerator % b.unscaled === 0n;
  const sign = a.unscaled < 0n === b.unscaled < 0n ? 1n : -1n;
  // One more digit stands for all that follow, so that rounding sees whether anything does.
  const result = rounded(m, new Decimal(quotient * 10n + (exact ? 0n : sign), preferred + extra + 1), precision, mode);
  return exact ? stripped(result, preferred) : result;
}

/** The whole part of the quotient, with the scale that divideToIntegralValue prefers. */
function wholeQuotient(m: Machine, a: Decimal, b: Decimal): Decimal {
  const preferred = a.scale - b.scale;
  checkDivisor(m, a, b);
  const [x, y] = aligned(a, b);
  const whole = x / y;
  if (whole === 0n) return new Decimal(0n, preferred);
  return preferred > 0 ? new Decimal(whole * pow10(preferred), preferred) : stripped(new Decimal(whole, 0), preferred);
}

function text(a: Decimal, engineering: boolean): string {
  const digits = magnitude(a.unscaled).toString();
  const sign = a.unscaled < 0n ? '-' : '';
  if (a.scale === 0) return sign + digits;
  let adjusted = digits.length - 1 - a.scale;
  if (a.scale > 0 && adjusted >= -6) return plainText(a);
  if (!engineering) return `${sign}${digits.charAt(0)}${digits.length > 1 ? `.${digits.slice(1)}` : ''}${exponentText(adjusted)}`;
  let lead = ((adjusted % 3) + 3) % 3;
  adjusted -= lead;
  lead++;
  if (a.unscaled !== 0n) {
    const body = lead >= digits.length ? digits.padEnd(lead, '0') : `${digits.slice(0, lead)}.${digits.slice(lead)}`;
    return `${sign}${body}${exponentText(adjusted)}`;
  }
  if (lead === 1) return `0${exponentText(adjusted)}`;
  return `${lead === 2 ? '0.00' : '0.0'}${exponentText(adjusted + 3)}`;
}

const exponentText = (exponent: number): string => (exponent === 0 ? '' : `E${exponent > 0 ? '+' : ''}${exponent}`);

function plainText(a: Decimal): string {
  const sign = a.unscaled < 0n ? '-' : '';
  const digits = magnitude(a.unscaled).toString();
  if (a.scale <= 0) return a.unscaled === 0n ? '0' : sign + digits + '0'.repeat(-a.scale);
  const padded = digits.padStart(a.scale + 1, '0');
  return `${sign}${padded.slice(0, -a.scale)}.${padded.slice(-a.scale)}`;
}

const toWhole = (a: Decimal): bigint => (a.scale <= 0 ? a.unscaled * pow10(-a.scale) : a.unscaled / pow10(a.scale));

function compare(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** sqrt(MathContext): correctly rounded, with the JDK's preferred scale when exact. */
function root(m: Machine, a: Decimal, precision: number, mode: number): Decimal {
  if (a.unscaled < 0n) return fail(m, 'Attempted square root of negative BigDecimal');
  const preferred = Math.trunc(a.scale / 2);
  if (a.unscaled === 0n) return new Decimal(0n, preferred);
  const digits = (precision > 0 ? precision : Math.floor(a.precision / 2) + 1) + 2;
  let shift = Math.max(0, 2 * digits - a.precision + 2);
  if ((a.scale + shift) % 2 !== 0) shift++;
  const scaled = a.unscaled * pow10(shift);
  const whole = wholeRoot(scaled);
  const exact = whole * whole === scaled;
  if (!exact && (precision === 0 || mode === 7)) return fail(m, 'Computed square root not exact.');
  const result = rounded(m, new Decimal(whole * 10n + (exact ? 0n : 1n), (a.scale + shift) / 2 + 1), precision, mode);
  return exact ? stripped(result, preferred) : result;
}

function made(compute: (m: Machine, a: Decimal, ...rest: never[]) => Decimal) {
  return (m: Machine, self: JavaObject, ...rest: never[]): Value => {
    const { unscaled, scale } = compute(m, decimalOf(m, self), ...rest);
    return newDecimal(m, unscaled, scale);
  };
}

function exact(bits: number) {
  return (m: Machine, self: JavaObject): Value => {
    const a = decimalOf(m, self);
    const whole = divideRounded(m, a.unscaled * pow10(Math.max(0, -a.scale)), pow10(Math.max(0, a.scale)), 7);
    if (BigInt.asIntN(bits, whole) !== whole) fail(m, 'Overflow');
    return bits === 64 ? fromBig(whole) : Number(whole);
  };
}

const bigDecimal: NativeClass = {
  '<init>(java.lang.String)': (m: Machine, self: JavaObject, value: string | null) => {
    self.native = parse(m, value);
  },
  '<init>(int)': (_m: Machine, self: JavaObject, value: number) => {
    self.native = new Decimal(BigInt(value), 0);
  },
  '<init>(long)': (_m: Machine, self: JavaObject, value: Long) => {
    self.native = new Decimal(BigInt(value), 0);
  },
  '<init>(double)': (m: Machine, self: JavaObject, value: number) => {
    self.native = ofDouble(m, value);
  },
  '<init>(java.math.BigInteger)': (m: Machine, self: JavaObject, value: Other) => {
    self.native = new Decimal(bigOf(m, value), 0);
  },
  '<init>(java.math.BigInteger,int)': (m: Machine, self: JavaObject, value: Other, scale: number) => {
    self.native = new Decimal(bigOf(m, value), scale);
  },
  'valueOf(long)': (m: Machine, _self: null, value: Long) => newDecimal(m, BigInt(value), 0),
  'valueOf(long,int)': (m: Machine, _self: null, value: Long, scale: number) => newDecimal(m, BigInt(value), scale),
  'add(java.math.BigDecimal)': made((m, a, other: Other) => {
    const [x, y, scale] = aligned(a, decimalOf(m, other));
    return new Decimal(x + y, scale);
  }),
  'subtract(java.math.BigDecimal)': made((m, a, other: Other) => {
    const [x, y, scale] = aligned(a, decimalOf(m, other));
    return new Decimal(x - y, scale);
  }),
  'multiply(java.math.BigDecimal)': made((m, a, other: Other) => {
    const b = decimalOf(m, other);
    return new Decimal(a.unscaled * b.unscaled, a.scale + b.scale);
  }),
  'divide(java.math.BigDecimal)': made((m, a, other: Other) => exactQuotient(m, a, decimalOf(m, other))),
  divideContext: made((m, a, other: Other, precision: number, mode: number) => contextQuotient(m, a, decimalOf(m, other), precision, mode)),
  divideScale: made((m, a, other: Other, scale: number, mode: number) => {
    const b = decimalOf(m, other);
    if (b.unscaled === 0n) fail(m, '/ by zero');
    const shift = scale - a.scale + b.scale;
    return new Decimal(divideRounded(m, a.unscaled * pow10(Math.max(0, shift)), b.unscaled * pow10(Math.max(0, -shift)), mode), scale);
  }),
  'divideToIntegralValue(java.math.BigDecimal)': made((m, a, other: Other) => wholeQuotient(m, a, decimalOf(m, other))),
  'pow(int)': made((m, a, n: number) => {
    if (n < 0 || n > 999999999) fail(m, 'Invalid operation');
    return new Decimal(a.unscaled ** BigInt(n), a.scale * n);
  }),
  'negate()': made((_m, a) => new Decimal(-a.unscaled, a.scale)),
  round: made((m, a, precision: number, mode: number) => rounded(m, a, precision, mode)),
  rescale: made((m, a, scale: number, mode: number) => rescale(m, a, scale, mode)),
  root: made((m, a, precision: number, mode: number) => root(m, a, precision, mode)),
  stripTrailingZeros: made((_m, a) => (a.unscaled === 0n ? new Decimal(0n, 0) : stripped(a, -2147483648))),
  scaleByPowerOfTen: made((_m, a, n: number) => new Decimal(a.unscaled, a.scale - n)),
  ulp: made((_m, a) => new Decimal(1n, a.scale)),
  signum: (m: Machine, self: JavaObject) => Number(decimalOf(m, self).unscaled > 0n) - Number(decimalOf(m, self).unscaled < 0n),
  scale: (m: Machine, self: JavaObject) => decimalOf(m, self).scale,
  precision: (m: Machine, self: JavaObject) => decimalOf(m, self).precision,
  unscaledValue: (m: Machine, self: JavaObject) => newBig(m, decimalOf(m, self).unscaled),
  compareTo: (m: Machine, self: JavaObject, other: Other) => compare(decimalOf(m, self), decimalOf(m, other)),
  equals: (m: Machine, self: JavaObject, other: Value) => {
    const [a, b] = [decimalOf(m, self), other instanceof Object ? bigDecimalIn(other) : undefined];
    return b !== undefined && a.scale === b.scale && a.unscaled === b.unscaled;
  },
  hashCode: (m: Machine, self: JavaObject) => (Math.imul(31, bigHash(decimalOf(m, self).unscaled)) + decimalOf(m, self).scale) | 0,
  toString: (m: Machine, self: JavaObject) => text(decimalOf(m, self), false),
  toEngineeringString: (m: Machine, self: JavaObject) => text(decimalOf(m, self), true),
  toPlainString: (m: Machine, self: JavaObject) => plainText(decimalOf(m, self)),
  toBigInteger: (m: Machine, self: JavaObject) => newBig(m, toWhole(decimalOf(m, self))),
  toBigIntegerExact: (m: Machine, self: JavaObject) => newBig(m, rescale(m, decimalOf(m, self), 0, 7).unscaled),
  intValue: (m: Machine, self: JavaObject) => Number(BigInt.asIntN(32, toWhole(decimalOf(m, self)))),
  longValue: (m: Machine, self: JavaObject) => fromBig(toWhole(decimalOf(m, self))),
  floatValue: (m: Machine, self: JavaObject) => Math.fround(Number(text(decimalOf(m, self), false))),
  doubleValue: (m: Machine, self: JavaObject) => Number(text(decimalOf(m, self), false)),
  intValueExact: exact(32),
  longValueExact: exact(64),
};

export const bigDecimalNatives: Natives = { 'java.math.BigDecimal': bigDecimal };
