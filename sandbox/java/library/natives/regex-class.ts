/** Why a regular expression cannot be used. */
export class RegexProblem {
  readonly kind: 'syntax' | 'unsupported';
  readonly description: string;
  /** UTF-16 offset in the pattern. */
  readonly index: number;
  constructor(kind: 'syntax' | 'unsupported', description: string, index: number) {
    this.kind = kind;
    this.description = description;
    this.index = index;
  }
}

const PROPERTIES: Readonly<Record<string, string>> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\x00-\\x7F',
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Alnum: 'a-zA-Z0-9',
  Blank: ' \\t',
  XDigit: '0-9a-fA-F',
  Punct: '\\x21-\\x2F\\x3A-\\x40\\x5B-\\x60\\x7B-\\x7E',
  Graph: '\\x21-\\x7E',
  Print: '\\x20-\\x7E',
  Cntrl: '\\x00-\\x1F\\x7F',
  Space: ' \\t\\n\\x0B\\f\\r',
  javaLowerCase: '\\p{Lowercase}',
  javaUpperCase: '\\p{Uppercase}',
  javaWhitespace: '\\t-\\r\\x1C-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000',
  javaLetter: '\\p{L}',
  javaDigit: '\\p{Nd}',
  javaLetterOrDigit: '\\p{L}\\p{Nd}',
  IsDigit: '\\p{Nd}',
  IsWhite_Space: '\\p{White_Space}',
  IsPunctuation: '\\p{P}',
};

/** Java's predefined classes, as the inside of a JavaScript class. */
export const PREDEFINED: Readonly<Record<string, string>> = {
  d: '0-9',
  w: 'a-zA-Z_0-9',
  s: ' \\t\\n\\x0B\\f\\r',
  h: ' \\t\\xA0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000',
  v: '\\n\\x0B\\f\\r\\x85\\u2028\\u2029',
};

/** A code point that stands for itself, inside and outside of classes. */
export const literal = (point: number): string => `\\u{${point.toString(16)}}`;

/** Reads `{Name}` or one letter after `\p`; answers the inside of a class and where the reading ended. */
export function readProperty(pattern: string, at: number): { inside: string; end: number } {
  if (pattern.charAt(at) !== '{') return { inside: `\\p{${checked(pattern.charAt(at), at)}}`, end: at + 1 };
  const close = pattern.indexOf('}', at);
  if (close < 0) throw new RegexProblem('syntax', 'Unclosed character family', pattern.length - 1);
  const name = pattern.slice(at + 1, close);
  return { inside: PROPERTIES[name] ?? `\\p{${checked(unicodeName(name, at), at)}}`, end: close + 1 };
}

function unicodeName(name: string, at: number): string {
  const [key = '', value] = name.split('=');
  if (value !== undefined)
    return /^(script|sc)$/i.test(key) ? `Script=${value}` : /^(general_category|gc)$/i.test(key) ? value : refuse(`\\p{${name}}`, at);
  if (name.startsWith('In')) return refuse(`\\p{${name}}`, at);
  if (!name.startsWith('Is')) return name;
  const rest = name.slice(2);
  return /^[A-Z][a-z]?$/.test(rest) || isProperty(rest) ? rest : `Script=${rest.charAt(0)}${rest.slice(1).toLowerCase()}`;
}

function refuse(what: string, at: number): never {
  throw new RegexProblem('unsupported', `the property ${what} in regular expressions`, at);
}

function isProperty(name: string): boolean {
  try {
    return new RegExp(`\\p{${name}}`, 'u').source !== '';
  } catch {
    return false;
  }
}

function checked(name: string, at: number): string {
  if (isProperty(name)) return name;
  throw new RegexProblem('syntax', `Unknown character property name {${name.replace(/^Script=/, '')}}`, at);
}

const ESCAPED: Readonly<Record<string, number>> = { t: 9, n: 10, r: 13, f: 12, a: 7, e: 27 };

/** The code point that the escape after a backslash at `at - 1` stands for. */
export function readEscapedPoint(pattern: string, at: number): { point: number; end: number } {
  const c = pattern.charAt(at);
  const simple = ESCAPED[c];
  if (simple !== undefined) return { point: simple, end: at + 1 };
  const hex = /^(?:x([0-9a-fA-F]{2})|x\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4}))/.exec(pattern.slice(at, at + 12));
  if (hex) return { point: Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16), end: at + hex[0].length };
  const octal = /^0([0-3]?[0-7]{1,2})/.exec(pattern.slice(at, at + 4));
  if (octal) return { point: Number.parseInt(octal[1] ?? '', 8), end: at + octal[0].length };
  if (c === 'c' && at + 1 < pattern.length) return { point: pattern.charCodeAt(at + 1) ^ 64, end: at + 2 };
  if (c === '') throw new RegexProblem('syntax', 'Unexpected internal error', at);
  if (/[a-zA-Z]/.test(c)) throw new RegexProblem('syntax', 'Illegal/unsupported escape sequence', at);
  const point = pattern.codePointAt(at) ?? 0;
  return { point, end: at + (point > 0xffff ? 2 : 1) };
}

/** Reads a class from the bracket at `at`; answers it in JavaScript's form (flag v). */
export function readClass(pattern: string, at: number): { text: string; end: number } {
  let i = at + 1;
  const negated = pattern.charAt(i) === '^';
  if (negated) i++;
  const operands: string[] = [];
  let items = '';
  let first = true;
  for (;;) {
    const c = pattern.charAt(i);
    if (c === '') throw new RegexProblem('syntax', 'Unclosed character class', pattern.length - 1);
    if (c === ']' && !first) break;
    first = false;
    if (c === '[') {
      const inner = readClass(pattern, i);
      items += inner.text;
      i = inner.end;
    } else if (pattern.startsWith('&&', i)) {
      if (items !== '') operands.push(`[${items}]`);
      items = '';
      i += 2;
    } else if (pattern.startsWith('\\Q', i)) {
      const end = pattern.indexOf('\\E', i);
      for (const quoted of pattern.slice(i + 2, end < 0 ? undefined : end)) items += literal(quoted.codePointAt(0) ?? 0);
      i = end < 0 ? pattern.length : end + 2;
    } else {
      const item = readItem(pattern, i);
      items += item.text;
      i = item.end;
    }
  }
  if (items !== '') operands.push(`[${items}]`);
  return { text: `[${negated ? '^' : ''}${operands.length === 1 ? operands[0] : operands.join('&&')}]`, end: i + 1 };
}

function readItem(pattern: string, at: number): { text: string; end: number } {
  const c = pattern.charAt(at + 1);
  if (pattern.charAt(at) === '\\') {
    const known = PREDEFINED[c] ?? PREDEFINED[c.toLowerCase()];
    if (known !== undefined) return { text: c in PREDEFINED ? `[${known}]` : `[^${known}]`, end: at + 2 };
    if (c === 'p' || c === 'P') {
      const { inside, end } = readProperty(pattern, at + 2);
      return { text: `[${c === 'P' ? '^' : ''}${inside}]`, end };
    }
  }
  const from = readPoint(pattern, at);
  const next = pattern.charAt(from.end + 1);
  if (pattern.charAt(from.end) !== '-' || next === ']' || next === '[' || next === '') return { text: literal(from.point), end: from.end };
  const to = readPoint(pattern, from.end + 1);
  if (to.point < from.point) throw new RegexProblem('syntax', 'Illegal character range', to.end - 1);
  return { text: `${literal(from.point)}-${literal(to.point)}`, end: to.end };
}

function readPoint(pattern: string, at: number): { point: number; end: number } {
  if (pattern.charAt(at) === '\\') return readEscapedPoint(pattern, at + 1);
  const point = pattern.codePointAt(at) ?? 0;
  return { point, end: at + (point > 0xffff ? 2 : 1) };
}
