import { fromBig } from '../../run/long.ts';
import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import type { JavaArray } from '../../run/value.ts';
import { type JavaObject, type Long, type Value } from '../../run/value.ts';
import { bigHash, bigIntegerIn, bigOf, magnitude, newBig } from './big-number.ts';

type Big = JavaObject;
type Other = JavaObject | null;

const fail = (m: Machine, message: string): never => m.throwNew('java.lang.ArithmeticException', message);

/** A method of two BigIntegers that gives a third. */
function binary(operation: (a: bigint, b: bigint, m: Machine) => bigint) {
  return (m: Machine, self: Big, other: Other): Value => newBig(m, operation(bigOf(m, self), bigOf(m, other), m));
}

function unary(operation: (a: bigint, m: Machine) => bigint) {
  return (m: Machine, self: Big): Value => newBig(m, operation(bigOf(m, self), m));
}

function nonZero(m: Machine, b: bigint): bigint {
  return b === 0n ? fail(m, 'BigInteger divide by zero') : b;
}

function floorMod(m: Machine, a: bigint, modulus: bigint): bigint {
  if (modulus <= 0n) return fail(m, 'BigInteger: modulus not positive');
  const rest = a % modulus;
  return rest < 0n ? rest + modulus : rest;
}

export function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus;
  for (let b = base % modulus, e = exponent; e > 0n; e >>= 1n, b = (b * b) % modulus) if (e & 1n) result = (result * b) % modulus;
  return result < 0n ? result + modulus : result;
}

function modInverse(m: Machine, a: bigint, modulus: bigint): bigint {
  let [r, next, t, nextT] = [modulus, floorMod(m, a, modulus), 0n, 1n];
  while (next !== 0n) {
    const q = r / next;
    [r, next, t, nextT] = [next, r - q * next, nextT, t - q * nextT];
  }
  return r === 1n ? floorMod(m, t, modulus) : fail(m, 'BigInteger not invertible.');
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [magnitude(a), magnitude(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The largest whole number whose square is not above `value`. */
export function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

const WITNESSES = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n];

/** Miller-Rabin; with these witnesses sure below 3.3e24. */
function isPrime(value: bigint): boolean {
  if (value < 2n) return false;
  for (const p of WITNESSES) if (value % p === 0n) return value === p;
  let odd = value - 1n;
  let twos = 0;
  for (; odd % 2n === 0n; odd /= 2n) twos++;
  return WITNESSES.every((w) => {
    let x = modPow(w, odd, value);
    if (x === 1n || x === value - 1n) return true;
    for (let i = 1; i < twos; i++) {
      x = (x * x) % value;
      if (x === value - 1n) return true;
    }
    return false;
  });
}

function nextPrime(a: bigint, m: Machine): bigint {
  if (a < 0n) return fail(m, `start < 0: ${a}`);
  for (let candidate = a + 1n; ; candidate++) if (isPrime(candidate)) return candidate;
}

function parse(m: Machine, text: string | null, radix: number): bigint {
  if (text === null) return m.throwNew('java.lang.NullPointerException');
  const bad = (message: string): never => m.throwNew('java.lang.NumberFormatException', message);
  if (text.length === 0) return bad('Zero length BigInteger');
  const digits = text.replace(/^[+-]/, '');
  if (digits.length === 0) return bad('Zero length BigInteger');
  if (/[+-]/.test(digits)) return bad('Illegal embedded sign character');
  let value = 0n;
  for (const c of digits) {
    const digit = Number.parseInt(c, 36);
    if (!(digit < radix)) return bad(`For input string: "${badGroup(digits, c, radix)}"${radix === 10 ? '' : ` under radix ${radix}`}`);
    value = value * BigInt(radix) + BigInt(digit);
  }
  return text.startsWith('-') ? -value : value;
}

/** The JDK reads nine decimal digits at a time and complains about the group. */
function badGroup(digits: string, c: string, radix: number): string {
  const size = radix === 10 ? 9 : Math.floor(Math.log(2 ** 31) / Math.log(radix));
  const first = digits.length % size || size;
  const at = digits.indexOf(c);
  const start = at < first ? 0 : first + Math.floor((at - first) / size) * size;
  return start === 0 ? digits.slice(0, first) : digits.slice(start, start + size);
}

function bitLength(value: bigint): number {
  return value === 0n ? 0 : (value < 0n ? -value - 1n : value).toString(2).replace(/^0$/, '').length;
}

function toBytes(m: Machine, value: bigint): Value {
  const count = Math.floor(bitLength(value) / 8) + 1;
  const unsigned = BigInt.asUintN(count * 8, value);
  return m.newArray(
    m.jdk('byte'),
    Array.from({ length: count }, (_, i) => Number(BigInt.asIntN(8, unsigned >> BigInt(8 * (count - 1 - i))))),
  );
}

function fromBytes(bytes: JavaArray): bigint {
  let value = 0n;
  for (const b of bytes.store) value = (value << 8n) | BigInt(Number(b) & 255);
  return BigInt.asIntN(bytes.store.length * 8, value);
}

function exact(bits: number, name: string) {
  return (m: Machine, self: Big): Value => {
    const value = bigOf(m, self);
    if (BigInt.asIntN(bits, value) !== value) fail(m, `BigInteger out of ${name} range`);
    return bits === 64 ? fromBig(value) : Number(value);
  };
}

const bigInteger: NativeClass = {
  '<init>(java.lang.String)': (m: Machine, self: Big, text: string | null) => {
    self.native = parse(m, text, 10);
  },
  '<init>(java.lang.String,int)': (m: Machine, self: Big, text: string | null, radix: number) => {
    self.native = parse(m, text, radix);
  },
  '<init>(byte[])': (_m: Machine, self: Big, bytes: JavaArray) => {
    self.native = fromBytes(bytes);
  },
  '<init>(int,byte[])': (_m: Machine, self: Big, sign: number, bytes: JavaArray) => {
    const size = BigInt.asUintN(bytes.store.length * 8, fromBytes(bytes));
    self.native = sign < 0 ? -size : size;
  },
  valueOf: (m: Machine, _self: null, value: Long) => newBig(m, BigInt(value)),
  add: binary((a, b) => a + b),
  subtract: binary((a, b) => a - b),
  multiply: binary((a, b) => a * b),
  divide: binary((a, b, m) => a / nonZero(m, b)),
  remainder: binary((a, b, m) => a % nonZero(m, b)),
  mod: binary((a, b, m) => floorMod(m, a, b)),
  gcd: binary(gcd),
  modInverse: binary((a, b, m) => modInverse(m, a, b)),
  and: binary((a, b) => a & b),
  or: binary((a, b) => a | b),
  xor: binary((a, b) => a ^ b),
  andNot: binary((a, b) => a & ~b),
  negate: unary((a) => -a),
  abs: unary(magnitude),
  not: unary((a) => ~a),
  sqrt: unary((a, m) => (a < 0n ? fail(m, 'Negative BigInteger') : wholeRoot(a))),
  nextProbablePrime: unary(nextPrime),
  modPow: (m: Machine, self: Big, exponent: Other, modulus: Other) => {
    const [a, e, n] = [bigOf(m, self), bigOf(m, exponent), bigOf(m, modulus)];
    if (n <= 0n) fail(m, 'BigInteger: modulus not positive');
    return newBig(m, e < 0n ? modPow(modInverse(m, a, n), -e, n) : modPow(a, e, n));
  },
  pow: (m: Machine, self: Big, exponent: number) => {
    if (exponent < 0) fail(m, 'Negative exponent');
    m.allocate((bitLength(bigOf(m, self)) * exponent) / 8);
    return newBig(m, bigOf(m, self) ** BigInt(exponent));
  },
  shiftLeft: (m: Machine, self: Big, n: number) => newBig(m, n < 0 ? bigOf(m, self) >> BigInt(-n) : bigOf(m, self) << BigInt(n)),
  shiftRight: (m: Machine, self: Big, n: number) => newBig(m, n < 0 ? bigOf(m, self) << BigInt(-n) : bigOf(m, self) >> BigInt(n)),
  signum: (m: Machine, self: Big) => Number(bigOf(m, self) > 0n) - Number(bigOf(m, self) < 0n),
  testBit: (m: Machine, self: Big, n: number) => ((bigOf(m, self) >> BigInt(n)) & 1n) === 1n,
  setBit: (m: Machine, self: Big, n: number) => newBig(m, bigOf(m, self) | (1n << BigInt(n))),
  clearBit: (m: Machine, self: Big, n: number) => newBig(m, bigOf(m, self) & ~(1n << BigInt(n))),
  bitLength: (m: Machine, self: Big) => bitLength(bigOf(m, self)),
  bitCount: (m: Machine, self: Big) => {
    const value = bigOf(m, self);
    return (value < 0n ? ~value : value).toString(2).replaceAll('0', '').length;
  },
  isProbablePrime: (m: Machine, self: Big) => isPrime(magnitude(bigOf(m, self))),
  compareTo: (m: Machine, self: Big, other: Other) => {
    const [a, b] = [bigOf(m, self), bigOf(m, other)];
    return a < b ? -1 : a > b ? 1 : 0;
  },
  equals: (m: Machine, self: Big, other: Value) => other instanceof Object && bigIntegerIn(other) === bigOf(m, self),
  hashCode: (m: Machine, self: Big) => bigHash(bigOf(m, self)),
  'toString()': (m: Machine, self: Big) => bigOf(m, self).toString(),
  'toString(int)': (m: Machine, self: Big, radix: number) => bigOf(m, self).toString(radix),
  toByteArray: (m: Machine, self: Big) => toBytes(m, bigOf(m, self)),
  intValue: (m: Machine, self: Big) => Number(BigInt.asIntN(32, bigOf(m, self))),
  longValue: (m: Machine, self: Big) => fromBig(bigOf(m, self)),
  floatValue: (m: Machine, self: Big) => Math.fround(Number(bigOf(m, self))),
  doubleValue: (m: Machine, self: Big) => Number(bigOf(m, self)),
  intValueExact: exact(32, 'int'),
  longValueExact: exact(64, 'long'),
};

export const bigIntegerNatives: Natives = { 'java.math.BigInteger': bigInteger };
