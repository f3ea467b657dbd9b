import type { Literal } from './ast.ts';

/** A literal that cannot be: what javac says and where. */
export class LiteralError extends Error {
  readonly offset: number;
  readonly code: string;
  constructor(code: string, message: string, offset: number) {
    super(message);
    this.name = 'LiteralError';
    this.code = code;
    this.offset = offset;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', s: ' ', '"': '"', "'": "'", '\\': '\\' };

/** Decodes Java's escape sequences; `at` is the offset of `text` in its file. */
export function unescape(text: string, at: number): string {
  if (!text.includes('\\')) return text;
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c !== '\\') {
      result += c;
      continue;
    }
    const next = text.charAt(++i);
    const simple = ESCAPES[next];
    if (simple !== undefined) result += simple;
    else if (next === '\n') continue;
    else if (/[0-7]/.test(next)) {
      const octal = /^(?:[0-3][0-7]{0,2}|[4-7][0-7]?)/.exec(text.slice(i))?.[0] ?? next;
      result += String.fromCharCode(Number.parseInt(octal, 8));
      i += octal.length - 1;
    } else if (next === 'u') {
      const unicode = /^u+([0-9a-fA-F]{4})/.exec(text.slice(i));
      if (!unicode?.[1]) throw new LiteralError('compiler.err.illegal.unicode.esc', 'illegal unicode escape', at + i);
      result += String.fromCharCode(Number.parseInt(unicode[1], 16));
      i += unicode[0].length - 1;
    } else throw new LiteralError('compiler.err.illegal.esc.char', 'illegal escape character', at + i);
  }
  return result;
}

/** The text of a text block (JLS 3.10.6), given what stands between the three quotes. */
export function textBlock(content: string, at: number): string {
  const opened = content.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const lines = opened.slice(opened.indexOf('\n') + 1).split('\n');
  const last = lines.length - 1;
  const significant = lines.filter((line, i) => line.trim() !== '' || i === last);
  const indent = Math.min(...significant.map((line) => line.length - line.trimStart().length));
  const stripped = lines.map((line) => (line.trim() === '' ? '' : line.slice(indent).replace(/[ \t\f]+$/, '')));
  return unescape(stripped.join('\n'), at);
}

const INT_MAX = 0x7fffffffn;
const LONG_MAX = 0x7fffffffffffffffn;

/** `negated`: a unary minus stands before it, so that the smallest value is allowed. */
export function integerLiteral(raw: string, start: number, end: number, negated: boolean): Literal {
  const long = /[lL]$/.test(raw);
  const digits = raw.replace(/[lL]$/, '').replaceAll('_', '');
  const decimal = /^[1-9]|^0$/.test(digits);
  const value = decimal ? BigInt(digits) : /^0[xXbB]/.test(digits) ? BigInt(digits.toLowerCase()) : parseOctal(digits, raw, start);
  const max = long ? LONG_MAX : INT_MAX;
  const limit = decimal ? (negated ? max + 1n : max) : max * 2n + 1n;
  if (value > limit)
    throw new LiteralError('compiler.err.int.number.too.large', `integer number too large: ${digits.replace(/^0[xXbB]/, '')}`, start);
  const signed = long ? BigInt.asIntN(64, value) : BigInt.asIntN(32, value);
  return { kind: 'Literal', start, end, raw, literal: long ? 'long' : 'int', value: long ? signed : Number(signed) };
}

function parseOctal(digits: string, raw: string, start: number): bigint {
  if (/[89]/.test(digits)) throw new LiteralError('compiler.err.int.number.too.large', `integer number too large: ${raw}`, start);
  return BigInt(`0o${digits.slice(1) || '0'}`);
}

export function floatingLiteral(raw: string, start: number, end: number): Literal {
  const float = /[fF]$/.test(raw) && !/^0[xX]/.test(raw.replace(/[pP].*$/, '')) ? true : /^0[xX].*[pP].*[fF]$/.test(raw);
  const digits = raw.replaceAll('_', '').replace(/[fFdD]$/, '');
  const hex = /^0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?\d+)$/.exec(digits);
  const double = hex
    ? Number.parseInt(`${hex[1] ?? ''}${hex[2] ?? ''}` || '0', 16) * 2 ** (Number(hex[3]) - 4 * (hex[2]?.length ?? 0))
    : Number(digits);
  const value = float ? Math.fround(double) : double;
  const nonZero = /[1-9a-fA-F]/.test(digits.replace(/^0[xX]/, '').replace(/[eEpP].*$/, ''));
  if (!Number.isFinite(value)) throw new LiteralError('compiler.err.fp.number.too.large', 'floating-point number too large', start);
  if (value === 0 && nonZero) throw new LiteralError('compiler.err.fp.number.too.small', 'floating-point number too small', start);
  return { kind: 'Literal', start, end, raw, literal: float ? 'float' : 'double', value };
}
