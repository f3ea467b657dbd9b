import { doubleText, floatText } from '../../number-text.ts';
import { doubleToInt, doubleToLong, fromBig, longCompare, longHash, longToDouble, longToFloat, longToInt } from '../../run/long.ts';
import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import { Box, type Long, type Reference, type Value } from '../../run/value.ts';
import { compareNumbers } from './callable.ts';
import { digitValue } from './digit.ts';
import { bitsToDouble, bitsToFloat, boxHash, doubleBits, doubleHash, floatBits, sameBox } from './key.ts';

type Kind = 'byte' | 'short' | 'int' | 'long' | 'float' | 'double';

const narrow = (v: Long, bits: number): number => (longToInt(v) << (32 - bits)) >> (32 - bits);

/** `intValue()` and its kin of a box. */
function values(kind: Kind): NativeClass {
  const real = kind === 'float' || kind === 'double';
  const asInt = (self: Box): number => (real ? doubleToInt(Number(self.value)) : longToInt(self.value));
  return {
    byteValue: (_m: Machine, self: Box) => narrow(asInt(self), 8),
    shortValue: (_m: Machine, self: Box) => narrow(asInt(self), 16),
    intValue: (_m: Machine, self: Box) => asInt(self),
    longValue: (_m: Machine, self: Box) => (real ? doubleToLong(Number(self.value)) : self.value),
    floatValue: (_m: Machine, self: Box) => (real ? Math.fround(Number(self.value)) : longToFloat(self.value)),
    doubleValue: (_m: Machine, self: Box) => longToDouble(self.value),
  };
}

const textOf: Readonly<Record<Kind, (v: Value) => string>> = {
  byte: String,
  short: String,
  int: String,
  long: String,
  float: (v) => floatText(Number(v)),
  double: (v) => doubleText(Number(v)),
};

function hashFunction(kind: Kind): (v: Long) => number {
  if (kind === 'long') return longHash;
  if (kind === 'double') return (v) => doubleHash(Number(v));
  return kind === 'float' ? (v) => floatBits(Number(v)) : (v) => Number(v);
}

function compareFunction(kind: Kind): (a: Long, b: Long) => number {
  if (kind === 'float' || kind === 'double') return compareNumbers;
  return kind === 'byte' || kind === 'short' ? (a, b) => Number(a) - Number(b) : longCompare;
}

function common(kind: Kind): NativeClass {
  const hash = hashFunction(kind);
  const compare = compareFunction(kind);
  return {
    ...values(kind),
    [`<init>(${kind})`]: (m: Machine, _self: null, value: Long) => new Box(m.jdk(BOX[kind]), value),
    primitiveClass: (m: Machine) => m.jdk(kind).classObject,
    [`valueOf(${kind})`]: (m: Machine, _self: null, value: Long) => m.box(kind, value),
    'toString()': (_m: Machine, self: Box) => textOf[kind](self.value),
    [`toString(${kind})`]: (_m: Machine, _self: null, value: Long) => textOf[kind](value),
    'hashCode()': (_m: Machine, self: Box) => boxHash(self),
    [`hashCode(${kind})`]: (_m: Machine, _self: null, value: Long) => hash(value),
    equals: (_m: Machine, self: Box, o: Reference) => o instanceof Box && sameBox(self, o),
    compare: (_m: Machine, _self: null, a: Long, b: Long) => compare(a, b),
  };
}

const BOX: Readonly<Record<Kind, string>> = {
  byte: 'java.lang.Byte',
  short: 'java.lang.Short',
  int: 'java.lang.Integer',
  long: 'java.lang.Long',
  float: 'java.lang.Float',
  double: 'java.lang.Double',
};

function notANumber(m: Machine, text: string | null, radix: number): never {
  if (text === null) return m.throwNew('java.lang.NumberFormatException', 'Cannot parse null string');
  return m.throwNew('java.lang.NumberFormatException', `For input string: "${text}"${radix === 10 ? '' : ` under radix ${radix}`}`);
}

/** The digits of a text, which a sign may precede. */
function magnitude(m: Machine, text: string | null, radix: number): bigint {
  if (text === null) return notANumber(m, text, radix);
  if (radix < 2 || radix > 36)
    m.throwNew(
      'java.lang.NumberFormatException',
      `radix ${radix} ${radix < 2 ? 'less than Character.MIN_RADIX' : 'greater than Character.MAX_RADIX'}`,
    );
  const digits = text.replace(/^[+-]/, '');
  if (digits === '') return notANumber(m, text, radix);
  let size = 0n;
  for (let i = 0; i < digits.length; i++) {
    const digit = digitValue(digits.charCodeAt(i), radix);
    if (digit < 0) return notANumber(m, text, radix);
    size = size * BigInt(radix) + BigInt(digit);
  }
  return size;
}

function parse(m: Machine, text: string | null, radix: number, kind: 'byte' | 'short' | 'int' | 'long'): Long {
  const size = magnitude(m, text, radix);
  const value = text?.startsWith('-') ? -size : size;
  const bits = BITS[kind];
  if (BigInt.asIntN(kind === 'long' ? 64 : 32, value) !== value) return notANumber(m, text, radix);
  if (BigInt.asIntN(bits, value) !== value)
    m.throwNew('java.lang.NumberFormatException', `Value out of range. Value:"${text ?? ''}" Radix:${radix}`);
  return fromBig(value);
}

const BITS = { byte: 8, short: 16, int: 32, long: 64 } as const;

/** decode(): `-0x1F`, `#1f`, `017` and decimal. */
function decode(m: Machine, text: string, kind: 'byte' | 'short' | 'int' | 'long'): Reference {
  if (text === '') m.throwNew('java.lang.NumberFormatException', 'Zero length string');
  const [, sign = '', prefix = '', rest = ''] = /^([+-]?)(0[xX]|#|0(?=.))?(.*)$/s.exec(text) ?? [];
  const radix = prefix === '' ? 10 : prefix === '0' ? 8 : 16;
  return m.box(kind, parse(m, sign + rest, radix, kind));
}

function integral(kind: 'byte' | 'short' | 'int' | 'long'): NativeClass {
  const name = kind === 'int' ? 'parseInt' : `parse${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)}`;
  return {
    ...common(kind),
    '<init>(java.lang.String)': (m: Machine, _self: null, text: string | null) => new Box(m.jdk(BOX[kind]), parse(m, text, 10, kind)),
    [`${name}(java.lang.String)`]: (m: Machine, _self: null, text: string | null) => parse(m, text, 10, kind),
    [`${name}(java.lang.String,int)`]: (m: Machine, _self: null, text: string | null, radix: number) => parse(m, text, radix, kind),
    decode: (m: Machine, _self: null, text: string) => decode(m, text, kind),
  };
}

/** Bit arithmetic of Integer and Long on the unsigned form of the value. */
function bitwise(kind: 'int' | 'long'): NativeClass {
  const width = kind === 'int' ? 32 : 64;
  const unsigned = (v: Long): bigint => BigInt.asUintN(width, BigInt(v));
  const signed = (v: bigint): Long => fromBig(BigInt.asIntN(width, v));
  const binary = (v: Long): string => unsigned(v).toString(2);
  const full = (v: Long): string => binary(v).padStart(width, '0');
  const rotate = (v: Long, distance: number): Long => {
    const text = full(v);
    const by = distance & (width - 1);
    return signed(BigInt(`0b${text.slice(by)}${text.slice(0, by)}`));
  };
  const name = kind === 'int' ? 'Int' : 'Long';
  return {
    ...integral(kind),
    [`toString(${kind},int)`]: (_m: Machine, _self: null, v: Long, radix: number) => v.toString(radix < 2 || radix > 36 ? 10 : radix),
    toUnsignedString: (_m: Machine, _self: null, v: Long, radix = 10) => unsigned(v).toString(radix < 2 || radix > 36 ? 10 : radix),
    toHexString: (_m: Machine, _self: null, v: Long) => unsigned(v).toString(16),
    toOctalString: (_m: Machine, _self: null, v: Long) => unsigned(v).toString(8),
    toBinaryString: (_m: Machine, _self: null, v: Long) => binary(v),
    [`parseUnsigned${name}`]: (m: Machine, _self: null, text: string | null, radix = 10) => {
      if (text?.startsWith('-')) m.throwNew('java.lang.NumberFormatException', `Illegal leading minus sign on unsigned string ${text}.`);
      const value = magnitude(m, text, radix);
      if (value >> BigInt(width) !== 0n)
        m.throwNew('java.lang.NumberFormatException', `String value ${text ?? ''} exceeds range of unsigned ${kind}.`);
      return signed(value);
    },
    divideUnsigned: (m: Machine, _self: null, a: Long, b: Long) =>
      b === 0 ? m.throwNew('java.lang.ArithmeticException', '/ by zero') : signed(unsigned(a) / unsigned(b)),
    remainderUnsigned: (m: Machine, _self: null, a: Long, b: Long) =>
      b === 0 ? m.throwNew('java.lang.ArithmeticException', '/ by zero') : signed(unsigned(a) % unsigned(b)),
    compareUnsigned: (_m: Machine, _self: null, a: Long, b: Long) => (unsigned(a) < unsigned(b) ? -1 : unsigned(a) > unsigned(b) ? 1 : 0),
    highestOneBit: (_m: Machine, _self: null, v: Long) => (v === 0 ? 0 : signed(1n << BigInt(binary(v).length - 1))),
    lowestOneBit: (_m: Machine, _self: null, v: Long) => signed(unsigned(v) & -unsigned(v)),
    numberOfLeadingZeros: (_m: Machine, _self: null, v: Long) => (v === 0 ? width : width - binary(v).length),
    numberOfTrailingZeros: (_m: Machine, _self: null, v: Long) => (v === 0 ? width : width - 1 - full(v).lastIndexOf('1')),
    bitCount: (_m: Machine, _self: null, v: Long) => binary(v).replaceAll('0', '').length,
    rotateLeft: (_m: Machine, _self: null, v: Long, distance: number) => rotate(v, distance),
    rotateRight: (_m: Machine, _self: null, v: Long, distance: number) => rotate(v, -distance),
    reverse: (_m: Machine, _self: null, v: Long) => signed(BigInt(`0b${[...full(v)].reverse().join('')}`)),
    reverseBytes: (_m: Machine, _self: null, v: Long) => signed(BigInt(`0b${(full(v).match(/.{8}/g) ?? []).reverse().join('')}`)),
  };
}

/** Double.parseDouble: decimal and hexadecimal forms, an ending d or f, NaN and Infinity. */
export function parseDouble(m: Machine, text: string | null): number {
  if (text === null) return m.throwNew('java.lang.NullPointerException', 'Cannot invoke "String.trim()" because "in" is null');
  const trimmed = text.replace(/^[\0-\x20]+|[\0-\x20]+$/g, '');
  if (trimmed === '') return m.throwNew('java.lang.NumberFormatException', 'empty String');
  if (/^[+-]?(NaN|Infinity)$/.test(trimmed)) return trimmed.endsWith('NaN') ? NaN : trimmed.startsWith('-') ? -Infinity : Infinity;
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[dDfF]?$/.test(trimmed)) return Number(trimmed.replace(/[dDfF]$/, ''));
  const hex = /^([+-]?)0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?\d+)[dDfF]?$/.exec(trimmed);
  if (!hex)
    return m.throwNew(
      'java.lang.NumberFormatException',
      /^\s*[+-]?\d*\.\d*\./.test(text) ? 'multiple points' : `For input string: "${trimmed}"`,
    );
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = hex;
  const size = Number(BigInt(`0x0${whole}${fraction}`)) * 2 ** (Number(exponent) - 4 * fraction.length);
  return sign === '-' ? -size : size;
}

const double: NativeClass = {
  ...common('double'),
  '<init>(java.lang.String)': (m: Machine, _self: null, text: string | null) => new Box(m.jdk(BOX.double), parseDouble(m, text)),
  parseDouble: (m: Machine, _self: null, text: string | null) => parseDouble(m, text),
  doubleToLongBits: (_m: Machine, _self: null, v: number) => fromBig(doubleBits(v)),
  doubleToRawLongBits: (_m: Machine, _self: null, v: number) => fromBig(doubleBits(v)),
  longBitsToDouble: (_m: Machine, _self: null, bits: Long) => bitsToDouble(BigInt(bits)),
};

const float: NativeClass = {
  ...common('float'),
  '<init>(double)': (m: Machine, _self: null, value: number) => new Box(m.jdk(BOX.float), Math.fround(value)),
  '<init>(java.lang.String)': (m: Machine, _self: null, text: string | null) =>
    new Box(m.jdk(BOX.float), Math.fround(parseDouble(m, text))),
  parseFloat: (m: Machine, _self: null, text: string | null) => Math.fround(parseDouble(m, text)),
  floatToIntBits: (_m: Machine, _self: null, v: number) => floatBits(v),
  floatToRawIntBits: (_m: Machine, _self: null, v: number) => floatBits(v),
  intBitsToFloat: (_m: Machine, _self: null, bits: number) => bitsToFloat(bits),
};

const boolean: NativeClass = {
  '<init>(boolean)': (_m: Machine, _self: null, value: boolean) => value,
  '<init>(java.lang.String)': (_m: Machine, _self: null, text: string | null) => text?.toLowerCase() === 'true',
  primitiveClass: (m: Machine) => m.jdk('boolean').classObject,
  booleanValue: (_m: Machine, self: boolean) => self,
  'valueOf(boolean)': (_m: Machine, _self: null, b: boolean) => b,
  'toString()': (_m: Machine, self: boolean) => String(self),
  'hashCode()': (_m: Machine, self: boolean) => (self ? 1231 : 1237),
  equals: (_m: Machine, self: boolean, o: Reference) => self === o,
};

export const numbers: Natives = {
  'java.lang.Byte': integral('byte'),
  'java.lang.Short': integral('short'),
  'java.lang.Integer': bitwise('int'),
  'java.lang.Long': bitwise('long'),
  'java.lang.Double': double,
  'java.lang.Float': float,
  'java.lang.Boolean': boolean,
};
