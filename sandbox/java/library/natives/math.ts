import { doubleToInt, doubleToLong, fromBig, longCompare, longMul, longNeg, longSub } from '../../run/long.ts';
import type { Machine } from '../../run/machine.ts';
import type { NativeClass, NativeMethod, Natives } from '../../run/native.ts';
import type { Long } from '../../run/value.ts';
import { bitsToDouble, doubleBits } from './key.ts';
import { cbrt, cos, exp, hypot, log, log10, sin, tan } from './libm.ts';

const unary = (functions: Readonly<Record<string, (a: number) => number>>): NativeClass =>
  Object.fromEntries(Object.entries(functions).map(([name, f]) => [name, (_m: Machine, _self: null, a: number) => f(a)]));

/** Those of the engine are fdlibm's, as the JDK's are. */
const functions = unary({
  sin,
  cos,
  tan,
  exp,
  log,
  log10,
  cbrt,
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  log1p: Math.log1p,
  expm1: Math.expm1,
  sqrt: Math.sqrt,
  ceil: Math.ceil,
  floor: Math.floor,
  sinh: Math.sinh,
  // V8 knows e to the last digit, which fdlibm's e¹ misses by one: seen at 1 alone.
  cosh: (a) => (Math.abs(a) === 1 ? 1.543080634815244 : Math.cosh(a)),
  tanh: Math.tanh,
});

/** To the nearest whole number, halves to the even one. */
function rint(a: number): number {
  if (!Number.isFinite(a) || Math.abs(a) >= 2 ** 52) return a;
  const floor = Math.floor(a);
  const rest = a - floor;
  const whole = rest < 0.5 ? floor : rest > 0.5 ? floor + 1 : floor % 2 === 0 ? floor : floor + 1;
  return whole === 0 && (a < 0 || Object.is(a, -0)) ? -0 : whole;
}

/** floor(a + 1/2) without the rounding of the sum. */
function round(a: number): number {
  const floor = Math.floor(a);
  return a - floor >= 0.5 ? floor + 1 : floor;
}

function ulp(a: number): number {
  const size = Math.abs(a);
  if (!Number.isFinite(size)) return size;
  const next = bitsToDouble(doubleBits(size) + 1n);
  return next === Infinity ? size - bitsToDouble(doubleBits(size) - 1n) : next - size;
}

/** a × b + c, rounded once: exact in fractions of two. */
function fma(a: number, b: number, c: number): number {
  if (![a, b, c].every(Number.isFinite)) return a * b + c;
  const [ma, ea] = parts(a);
  const [mb, eb] = parts(b);
  const [mc, ec] = parts(c);
  const exponent = Math.min(ea + eb, ec);
  const sum = ((ma * mb) << BigInt(ea + eb - exponent)) + (mc << BigInt(ec - exponent));
  if (sum === 0n) return a * b + c;
  return fromParts(sum, exponent);
}

/** A finite double as whole number times a power of two. */
function parts(value: number): [bigint, number] {
  const bits = BigInt.asUintN(64, doubleBits(value));
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const size = exponent === 0 ? fraction : fraction | 0x10000000000000n;
  return [bits >> 63n === 1n ? -size : size, Math.max(exponent, 1) - 1075];
}

function fromParts(whole: bigint, exponent: number): number {
  const size = whole < 0n ? -whole : whole;
  const excess = size.toString(2).length - 64;
  // Number() rounds to nearest even once; bits beyond 64 become one sticky bit.
  const kept = excess > 0 ? (size >> BigInt(excess)) | ((size & ((1n << BigInt(excess)) - 1n)) === 0n ? 0n : 1n) : size;
  const power = exponent + Math.max(excess, 0);
  const value = power < -1000 ? Number(kept) * 2 ** -1000 * 2 ** (power + 1000) : Number(kept) * 2 ** power;
  return whole < 0n ? -value : value;
}

function fits(m: Machine, value: number): number {
  return value === (value | 0) ? value : m.throwNew('java.lang.ArithmeticException', 'integer overflow');
}

function fitsLong(m: Machine, exact: bigint): Long {
  return BigInt.asIntN(64, exact) === exact ? fromBig(exact) : m.throwNew('java.lang.ArithmeticException', 'long overflow');
}

/** One operation on int and on long, each refusing to overflow. */
function exact(
  name: string,
  parameters: string,
  ints: (a: number, b: number) => number,
  longs: (a: bigint, b: bigint) => bigint,
): NativeClass {
  const signature = (kind: string): string => `${name}(${parameters.replaceAll('?', kind)})`;
  return {
    [signature('int')]: (m: Machine, _self: null, a: number, b = 0) => fits(m, ints(a, b)),
    [signature('long')]: (m: Machine, _self: null, a: Long, b: Long = 0) => fitsLong(m, longs(BigInt(a), BigInt(b))),
  };
}

function divisor(m: Machine, b: Long): bigint {
  return b === 0 ? m.throwNew('java.lang.ArithmeticException', '/ by zero') : BigInt(b);
}

function floorDiv(m: Machine, a: Long, b: Long): Long {
  const by = divisor(m, b);
  const quotient = BigInt(a) / by;
  return fromBig(quotient * by !== BigInt(a) && BigInt(a) < 0n !== by < 0n ? quotient - 1n : quotient);
}

const floorMod = (m: Machine, a: Long, b: Long): Long => longSub(a, longMul(floorDiv(m, a, b), b));

/** abs, max and min for one kind of number. */
function sizes(kind: 'int' | 'long' | 'float' | 'double'): NativeClass {
  const abs: NativeMethod =
    kind === 'int'
      ? (_m: Machine, _self: null, a: number) => (a < 0 ? -a | 0 : a)
      : kind === 'long'
        ? (_m: Machine, _self: null, a: Long) => (a < 0 ? longNeg(a) : a)
        : (_m: Machine, _self: null, a: number) => Math.abs(a);
  const pick =
    (wanted: number): NativeMethod =>
    (_m: Machine, _self: null, a: Long, b: Long) =>
      longCompare(a, b) === wanted ? a : b;
  const real = kind === 'float' || kind === 'double';
  return {
    [`abs(${kind})`]: abs,
    [`max(${kind},${kind})`]: real ? (_m: Machine, _self: null, a: number, b: number) => Math.max(a, b) : pick(1),
    [`min(${kind},${kind})`]: real ? (_m: Machine, _self: null, a: number, b: number) => Math.min(a, b) : pick(-1),
  };
}

const math: NativeClass = {
  ...functions,
  rint: (_m: Machine, _self: null, a: number) => rint(a),
  atan2: (_m: Machine, _self: null, y: number, x: number) => Math.atan2(y, x),
  pow: (_m: Machine, _self: null, a: number, b: number) => a ** b,
  hypot: (_m: Machine, _self: null, x: number, y: number) => hypot(x, y),
  'round(float)': (_m: Machine, _self: null, a: number) => doubleToInt(round(a)),
  'round(double)': (_m: Machine, _self: null, a: number) => doubleToLong(round(a)),
  random: () => Math.random(),
  fma: (_m: Machine, _self: null, a: number, b: number, c: number) => fma(a, b, c),
  ulp: (_m: Machine, _self: null, a: number) => ulp(a),
  ...exact(
    'addExact',
    '?,?',
    (a, b) => a + b,
    (a, b) => a + b,
  ),
  ...exact(
    'subtractExact',
    '?,?',
    (a, b) => a - b,
    (a, b) => a - b,
  ),
  ...exact(
    'multiplyExact',
    '?,?',
    (a, b) => a * b,
    (a, b) => a * b,
  ),
  ...exact(
    'incrementExact',
    '?',
    (a) => a + 1,
    (a) => a + 1n,
  ),
  ...exact(
    'decrementExact',
    '?',
    (a) => a - 1,
    (a) => a - 1n,
  ),
  ...exact(
    'negateExact',
    '?',
    (a) => 0 - a,
    (a) => -a,
  ),
  toIntExact: (m: Machine, _self: null, a: Long) => fits(m, Number(a)),
  floorDiv: (m: Machine, _self: null, a: Long, b: Long) => floorDiv(m, a, b),
  'floorDiv(int,int)': (m: Machine, _self: null, a: number, b: number) => Number(floorDiv(m, a, b)) | 0,
  floorMod: (m: Machine, _self: null, a: Long, b: Long) => floorMod(m, a, b),
  ...sizes('int'),
  ...sizes('long'),
  ...sizes('float'),
  ...sizes('double'),
};

export const mathClasses: Natives = { 'java.lang.Math': math };
