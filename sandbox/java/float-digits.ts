/** Digits of a positive finite number: 0.d1d2d3… × 10^exponent. */
export interface FloatDigits {
  /** No leading zeros; trailing ones may be there. */
  readonly digits: string;
  readonly exponent: number;
}

const bits = new DataView(new ArrayBuffer(8));
const FRACTION = (1n << 52n) - 1n;

/**
 * The digits that Java 17 prints for a double. They tell the double apart, but are not always the fewest: Java 17
 * has an older algorithm than JavaScript. Without `compatible` (String.format) at least two digits are made.
 */
export function doubleDigits(value: number, compatible: boolean): FloatDigits {
  bits.setFloat64(0, value);
  const all = bits.getBigUint64(0);
  return digitsOf(all & FRACTION, Number(all >> 52n), 53, 1023, compatible);
}

/** The same for a float, as Float.toString prints it. */
export function floatDigits(value: number): FloatDigits {
  bits.setFloat32(0, value);
  const all = bits.getUint32(0);
  return digitsOf(BigInt(all & 0x7fffff) << 29n, all >>> 23, 24, 127, true);
}

/** `fraction` has 52 bits; `precision` counts the bits of the type with the hidden one. */
function digitsOf(fraction: bigint, biased: number, precision: number, bias: number, compatible: boolean): FloatDigits {
  if (biased !== 0) return develop(fraction | (1n << 52n), biased - bias, precision, compatible);
  const shift = 53 - fraction.toString(2).length;
  return develop(fraction << BigInt(shift), 1 - shift - bias, precision - shift, compatible);
}

/** value = significand / 2^52 × 2^binaryExponent, with bit 52 set. */
function develop(significand: bigint, binaryExponent: number, significantBits: number, compatible: boolean): FloatDigits {
  const text = significand.toString(2);
  const fractionBits = text.replace(/0+$/, '').length;
  const tinyBits = Math.max(0, fractionBits - binaryExponent - 1);
  if (tinyBits === 0 && binaryExponent <= 62 && fractionBits < 64) return wholeDigits(significand, binaryExponent, significantBits);
  return generate({
    odd: significand >> BigInt(53 - fractionBits),
    fractionBits,
    tinyBits,
    binaryExponent,
    significantBits,
    estimate: estimateExponent(significand, binaryExponent),
    compatible,
  });
}

/** A whole number below 2^63: its own digits, without those that a double cannot tell. */
function wholeDigits(significand: bigint, binaryExponent: number, significantBits: number): FloatDigits {
  let whole = binaryExponent >= 52 ? significand << BigInt(binaryExponent - 52) : significand >> BigInt(52 - binaryExponent);
  const spare = binaryExponent > significantBits ? binaryExponent - significantBits - 1 : 0;
  const dropped = spare > 1 ? Math.floor(spare * Math.log10(2)) : 0;
  if (dropped > 0) {
    const unit = 10n ** BigInt(dropped);
    const rest = whole % unit;
    whole = whole / unit + (rest >= unit / 2n ? 1n : 0n);
  }
  const text = whole.toString();
  return { digits: text.replace(/0+$/, ''), exponent: text.length + dropped };
}

/** floor(log10(value)), or one less. */
function estimateExponent(significand: bigint, binaryExponent: number): number {
  const mantissa = Number(significand) / 2 ** 52;
  return Math.floor((mantissa - 1.5) * 0.289529654 + 0.176091259 + binaryExponent * 0.301029995663981);
}

interface Start {
  readonly odd: bigint;
  readonly fractionBits: number;
  readonly tinyBits: number;
  readonly binaryExponent: number;
  readonly significantBits: number;
  readonly estimate: number;
  readonly compatible: boolean;
}

const bitsOfPowerOfFive = (n: number): number => (n === 0 ? 0 : n <= 26 ? (5n ** BigInt(n)).toString(2).length : n * 3);

/** Steele and White's free-format algorithm with the JDK's shortcuts, which decide where it stops. */
function generate(start: Start): FloatDigits {
  let exponent = start.estimate;
  const b5 = Math.max(0, -exponent);
  const s5 = Math.max(0, exponent);
  let b2 = b5 + start.tinyBits + start.binaryExponent;
  let s2 = s5 + start.tinyBits;
  let m2 = b2 - start.significantBits;
  b2 -= start.fractionBits - 1;
  const common = Math.min(b2, s2);
  b2 -= common;
  s2 -= common;
  m2 -= common;
  if (start.fractionBits === 1) m2 -= 1;
  if (m2 < 0) {
    b2 -= m2;
    s2 -= m2;
    m2 = 0;
  }
  const bBits = start.fractionBits + b2 + bitsOfPowerOfFive(b5);
  const tenSBits = s2 + 1 + bitsOfPowerOfFive(s5 + 1);
  const width = bBits < 32 && tenSBits < 32 ? 32 : bBits < 64 && tenSBits < 64 ? 64 : undefined;

  const s = (5n ** BigInt(s5)) << BigInt(s2);
  const tens = s * 10n;
  let b = (start.odd * 5n ** BigInt(b5)) << BigInt(b2);
  let m = (5n ** BigInt(b5)) << BigInt(m2);
  let low = false;
  let high = false;
  const step = (): number => {
    const q = Number(b / s);
    b = 10n * (b % s);
    // The JDK's integers overflow here now and then, and so do these.
    m = width === undefined ? m * 10n : BigInt.asIntN(width, m * 10n);
    if (m > 0n) {
      low = b < m;
      high = width === undefined ? b + m >= tens : BigInt.asIntN(width, b + m) > tens;
    } else {
      low = high = true;
    }
    return q;
  };

  const digits: number[] = [];
  const first = step();
  if (first === 0 && !high) exponent--;
  else digits.push(first);
  if (!start.compatible || exponent < -3 || exponent >= 8) low = high = false;
  while (!low && !high) digits.push(step());
  const last = digits.at(-1) ?? 0;
  const beyondHalf = width === undefined ? 2n * b - tens : BigInt.asIntN(width, 2n * b - tens);
  const up = high && (!low || beyondHalf > 0n || (beyondHalf === 0n && last % 2 === 1));
  return up ? roundUp(digits, exponent + 1) : { digits: digits.join(''), exponent: exponent + 1 };
}

function roundUp(digits: number[], exponent: number): FloatDigits {
  const next = (BigInt(digits.join('')) + 1n).toString().padStart(digits.length, '0');
  return next.length > digits.length ? { digits: next.slice(0, -1), exponent: exponent + 1 } : { digits: next, exponent };
}
