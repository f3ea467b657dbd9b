import type { Token, TokenKind } from './token.ts';

/** A number from its first digit or dot. Values are checked by the parser, forms here. */
export function scanNumber(text: string, start: number): Token {
  const make = (kind: TokenKind, end: number, error?: { code: string; message: string; offset?: number }): Token => ({
    kind: error ? 'error' : kind,
    start,
    end,
    text: text.slice(start, end),
    error: error && { code: error.code, message: error.message, offset: error.offset ?? start },
  });
  const run = (at: number, digits: RegExp): number => {
    let end = at;
    while (digits.test(text[end] ?? '')) end++;
    return end;
  };
  const suffixed = (end: number, floating: boolean): Token => {
    const suffix = text[end] ?? '';
    if (/[lL]/.test(suffix) && !floating) return make('long literal', end + 1);
    if (/[fF]/.test(suffix)) return make('float literal', end + 1);
    if (/[dD]/.test(suffix)) return make('double literal', end + 1);
    return make(floating ? 'double literal' : 'int literal', end);
  };
  const badUnderscore = (from: number, end: number): Token | undefined =>
    (text[end - 1] === '_' || text[from] === '_') && end > from
      ? make('error', end, { code: 'illegal.underscore', message: 'illegal underscore', offset: text[from] === '_' ? from : end - 1 })
      : undefined;

  const prefix = text.slice(start, start + 2).toLowerCase();
  if (prefix === '0x') {
    let end = run(start + 2, /[0-9a-fA-F_]/);
    const bad = badUnderscore(start + 2, end);
    if (bad) return bad;
    const whole = end > start + 2;
    let floating = false;
    if (text[end] === '.') {
      floating = true;
      end = run(end + 1, /[0-9a-fA-F_]/);
    }
    if (/[pP]/.test(text[end] ?? '')) {
      const digits = /[+-]/.test(text[end + 1] ?? '') ? end + 2 : end + 1;
      const last = run(digits, /[0-9_]/);
      const badExponent = badUnderscore(digits, last);
      if (badExponent) return badExponent;
      return last === digits
        ? make('error', last, { code: 'malformed.fp.lit', message: 'malformed floating-point literal' })
        : suffixed(last, true);
    }
    if (floating) return make('error', end, { code: 'malformed.fp.lit', message: 'malformed floating-point literal' });
    if (!whole)
      return make('error', end, { code: 'invalid.hex.number', message: 'hexadecimal numbers must contain at least one hexadecimal digit' });
    return /[lL]/.test(text[end] ?? '') ? make('long literal', end + 1) : make('int literal', end);
  }
  if (prefix === '0b') {
    const end = run(start + 2, /[01_]/);
    if (end === start + 2)
      return make('error', end, { code: 'invalid.binary.number', message: 'binary numbers must contain at least one binary digit' });
    return badUnderscore(start + 2, end) ?? (/[lL]/.test(text[end] ?? '') ? make('long literal', end + 1) : make('int literal', end));
  }
  let end = run(start, /[0-9_]/);
  const bad = badUnderscore(start, end);
  if (bad) return bad;
  let floating = false;
  if (text[end] === '.') {
    floating = true;
    const fraction = end + 1;
    end = run(fraction, /[0-9_]/);
    const badFraction = badUnderscore(fraction, end);
    if (badFraction) return badFraction;
  }
  if (/[eE]/.test(text[end] ?? '')) {
    floating = true;
    const digits = /[+-]/.test(text[end + 1] ?? '') ? end + 2 : end + 1;
    end = run(digits, /[0-9_]/);
    if (end === digits) return make('error', end, { code: 'malformed.fp.lit', message: 'malformed floating-point literal' });
    const badExponent = badUnderscore(digits, end);
    if (badExponent) return badExponent;
  }
  // An octal number ends before a digit that it cannot have; the rest is the next token.
  const decimal = text.slice(start, end).search(/[89]/);
  if (!floating && text[start] === '0' && decimal > 0 && !/[fFdD]/.test(text[end] ?? ''))
    return badUnderscore(start, start + decimal) ?? make('int literal', start + decimal);
  return suffixed(end, floating);
}

/** Whether an integer literal's value fits its type. `negated`: a minus stands directly before it. */
export function fitsInteger(token: Token, negated: boolean): boolean {
  const long = token.kind === 'long literal';
  const digits = token.text.replace(/[_lL]/g, '').toLowerCase();
  const bits = long ? 64n : 32n;
  const radix = digits.startsWith('0x') ? 16 : digits.startsWith('0b') ? 2 : digits.length > 1 && digits.startsWith('0') ? 8 : 10;
  const value = BigInt(radix === 8 ? `0o${digits.slice(1)}` : digits);
  return radix === 10 ? value <= (1n << (bits - 1n)) - (negated ? 0n : 1n) : value < 1n << bits;
}

/** Whether a floating-point literal is finite, and zero only when it is written so. */
export function floatingRange(token: Token): 'fits' | 'large' | 'small' {
  const digits = token.text.replace(/_/g, '').toLowerCase();
  const hexadecimal = /^0x([0-9a-f]*)\.?([0-9a-f]*)p([+-]?\d+)/.exec(digits);
  if (hexadecimal) {
    const [, whole = '', fraction = '', power = ''] = hexadecimal;
    const mantissa = BigInt(`0x0${whole}${fraction}`);
    if (mantissa === 0n) return 'fits';
    const exponent = mantissa.toString(2).length - 1 - 4 * fraction.length + Number(power);
    const [least, most] = token.kind === 'float literal' ? [-150, 127] : [-1075, 1023];
    return exponent > most ? 'large' : exponent < least ? 'small' : 'fits';
  }
  const value = token.kind === 'float literal' ? Math.fround(Number.parseFloat(digits)) : Number.parseFloat(digits);
  if (!Number.isFinite(value)) return 'large';
  return value === 0 && /[1-9]/.test(digits.replace(/e.*$/, '')) ? 'small' : 'fits';
}
