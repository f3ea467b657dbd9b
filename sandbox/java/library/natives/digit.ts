const DECIMAL = /\p{Nd}/u;

/** Character.digit: ASCII and full-width digits and letters, and the decimal digits of every script; -1 for none. */
export function digitValue(point: number, radix: number): number {
  const value = anyDigit(point);
  return value < radix ? value : -1;
}

function anyDigit(point: number): number {
  const text = String.fromCodePoint(point);
  if (/^[0-9a-zA-Z]$/.test(text)) return parseInt(text, 36);
  // Full-width letters.
  if (/^[\uff21-\uff3a\uff41-\uff5a]$/.test(text)) return parseInt(text.normalize('NFKC'), 36);
  if (!DECIMAL.test(text)) return -1;
  // The digits of a script stand in order from zero; runs of several scripts follow each other ten by ten.
  let zero = point;
  while (DECIMAL.test(String.fromCodePoint(zero - 1))) zero--;
  return (point - zero) % 10;
}
