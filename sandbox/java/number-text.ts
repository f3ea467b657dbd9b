import { doubleDigits, floatDigits, type FloatDigits } from './float-digits.ts';

/** Double.toString of Java 17. */
export function doubleText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e7) return `${Object.is(value, -0) ? '-0' : value}.0`;
  return decimalText(value, (size) => doubleDigits(size, true));
}

/** Float.toString of Java 17. */
export function floatText(value: number): string {
  return decimalText(value, floatDigits);
}

function decimalText(value: number, digitsOf: (size: number) => FloatDigits): string {
  if (Number.isNaN(value)) return 'NaN';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const size = Math.abs(value);
  if (size === Infinity) return `${sign}Infinity`;
  if (size === 0) return `${sign}0.0`;
  const { digits, exponent } = digitsOf(size);
  if (exponent > 7 || exponent < -2) return `${sign}${digits.charAt(0)}.${digits.slice(1) || '0'}E${exponent - 1}`;
  if (exponent <= 0) return `${sign}0.${'0'.repeat(-exponent)}${digits}`;
  const padded = digits.padEnd(exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent) || '0'}`;
}
