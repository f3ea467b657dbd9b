import { doubleDigits } from '../../float-digits.ts';
import type { Machine } from '../../run/machine.ts';
import { doubleBits } from './key.ts';
import { type FormatSpecifier, refuseFlags } from './format-specifier.ts';

/** A decimal number as the formatter rounds it: digits × 10^-scale, never negative. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const WIDTHS: Readonly<Record<string, number>> = {
  'java.lang.Byte': 8,
  'java.lang.Short': 16,
  'java.lang.Integer': 32,
  'java.lang.Long': 64,
};

/** %d %o %x of a Byte, Short, Integer, Long or BigInteger. */
export function formatInteger(m: Machine, s: FormatSpecifier, className: string, value: bigint): string {
  if (s.conversion === 'd') return signed(s, value < 0n, magnitude(value).toString());
  const width = WIDTHS[className];
  const radix = s.conversion === 'x' ? 16 : 8;
  const prefix = s.flags.includes('#') ? (radix === 16 ? '0x' : '0') : '';
  if (width === undefined) return cased(s, signedWithPrefix(s, value < 0n, prefix, magnitude(value).toString(radix)));
  refuseFlags(m, s, '( +');
  const digits = BigInt.asUintN(width, value).toString(radix);
  const zeros = s.flags.includes('0') ? Math.max(0, (s.width ?? 0) - digits.length - prefix.length) : 0;
  return cased(s, `${prefix}${'0'.repeat(zeros)}${digits}`);
}

/** %f %e %g %a of a Float or Double. */
export function formatDouble(m: Machine, s: FormatSpecifier, value: number): string {
  const negative = value < 0 || Object.is(value, -0);
  if (Number.isNaN(value)) return s.upper ? 'NAN' : 'NaN';
  if (!Number.isFinite(value)) return enclose(s, negative, s.upper ? 'INFINITY' : 'Infinity');
  if (s.conversion === 'a') return hexadecimal(m, s, value);
  return formatDecimal(s, negative, decimalOf(Math.abs(value)));
}

/** %f %e %g of a BigDecimal: its unscaled value and scale. */
export function formatBigDecimal(s: FormatSpecifier, unscaled: bigint, scale: number): string {
  return formatDecimal(s, unscaled < 0n, { digits: magnitude(unscaled), scale });
}

function decimalOf(size: number): Decimal {
  if (size === 0) return { digits: 0n, scale: 0 };
  const { digits, exponent } = doubleDigits(size, false);
  return { digits: BigInt(digits), scale: digits.length - exponent };
}

function formatDecimal(s: FormatSpecifier, negative: boolean, value: Decimal): string {
  const precision = s.precision ?? 6;
  if (s.conversion === 'f') return signed(s, negative, withPoint(s, fixed(value, precision)));
  if (s.conversion === 'e') return scientific(s, negative, value, precision);
  const significant = precision === 0 ? 1 : precision;
  if (value.digits === 0n) return signed(s, negative, fixed(value, significant - 1));
  const rounded = toSignificant(value, significant);
  const exponent = exponentOf(rounded);
  if (exponent < -4 || exponent >= significant) return scientific(s, negative, value, significant - 1);
  return signed(s, negative, fixed(rounded, significant - exponent - 1));
}

function scientific(s: FormatSpecifier, negative: boolean, value: Decimal, precision: number): string {
  const rounded = toSignificant(value, precision + 1);
  const exponent = value.digits === 0n ? 0 : exponentOf(rounded);
  const mantissa = fixed({ digits: rounded.digits, scale: rounded.scale + exponent }, precision);
  const sign = exponent < 0 ? '-' : '+';
  const tail = `${s.upper ? 'E' : 'e'}${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
  return signed(s, negative, withPoint(s, mantissa), tail);
}

/** The decimal exponent of the first digit. */
const exponentOf = (value: Decimal): number => value.digits.toString().length - 1 - value.scale;

function toSignificant(value: Decimal, count: number): Decimal {
  const drop = value.digits.toString().length - count;
  return drop <= 0 ? value : { digits: dropDigits(value.digits, drop), scale: value.scale - drop };
}

/** Plain digits with exactly `places` after the point, rounded half up. */
function fixed(value: Decimal, places: number): string {
  const digits = value.scale > places ? dropDigits(value.digits, value.scale - places) : value.digits * 10n ** BigInt(places - value.scale);
  const text = digits.toString().padStart(places + 1, '0');
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** Divides by 10^count, half up. */
function dropDigits(digits: bigint, count: number): bigint {
  const unit = 10n ** BigInt(count);
  return (digits + unit / 2n) / unit;
}

const withPoint = (s: FormatSpecifier, text: string): string => (s.flags.includes('#') && !text.includes('.') ? `${text}.` : text);

/** Sign, grouping and leading zeros around the plain digits; the tail is an exponent. */
function signed(s: FormatSpecifier, negative: boolean, digits: string, tail = ''): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = s.flags.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const number = fraction === undefined ? (digits.endsWith('.') ? `${grouped}.` : grouped) : `${grouped}.${fraction}`;
  return enclose(s, negative, number, tail, s.flags.includes('0'));
}

function signedWithPrefix(s: FormatSpecifier, negative: boolean, prefix: string, digits: string): string {
  const zeros = s.flags.includes('0') ? Math.max(0, (s.width ?? 0) - digits.length - prefix.length - enclose(s, negative, '').length) : 0;
  return enclose(s, negative, `${prefix}${'0'.repeat(zeros)}${digits}`);
}

function enclose(s: FormatSpecifier, negative: boolean, number: string, tail = '', zeros = false): string {
  const before = negative ? (s.flags.includes('(') ? '(' : '-') : s.flags.includes('+') ? '+' : s.flags.includes(' ') ? ' ' : '';
  const after = before === '(' ? ')' : '';
  const missing = zeros ? Math.max(0, (s.width ?? 0) - before.length - number.length - tail.length - after.length) : 0;
  return `${before}${'0'.repeat(missing)}${number}${tail}${after}`;
}

function hexadecimal(m: Machine, s: FormatSpecifier, value: number): string {
  if (s.precision !== undefined)
    m.throwNew('java.lang.UnsupportedOperationException', `The trial's Java does not support ${s.text} with a precision; a real JVM does.`);
  const text = hexText(Math.abs(value));
  const zeros = s.flags.includes('0') ? Math.max(0, (s.width ?? 0) - text.length - (value < 0 ? 1 : 0)) : 0;
  return cased(s, enclose(s, value < 0 || Object.is(value, -0), `0x${'0'.repeat(zeros)}${text.slice(2)}`));
}

/** Double.toHexString of a number that is not negative. */
export function hexText(size: number): string {
  const all = doubleBits(size);
  const fraction = (all & ((1n << 52n) - 1n)).toString(16).padStart(13, '0').replace(/0+$/, '') || '0';
  const biased = Number(all >> 52n);
  if (size === 0) return '0x0.0p0';
  return biased === 0 ? `0x0.${fraction}p-1022` : `0x1.${fraction}p${biased - 1023}`;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
const cased = (s: FormatSpecifier, text: string): string => (s.upper ? text.toUpperCase() : text);
