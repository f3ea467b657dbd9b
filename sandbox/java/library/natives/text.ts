import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import { type JavaArray, type Long, type Reference, type Value } from '../../run/value.ts';
import { doubleText, floatText } from '../../number-text.ts';
import { compareText } from './callable.ts';
import { decode, encode } from './charset.ts';
import { arrayElements } from './elements.ts';
import { formatText } from './format.ts';
import { textHash } from './key.ts';
import { plainNumber } from './payload.ts';

/** Whether the JVM would keep the text with one byte a character: its messages differ then. */
const isLatin = (text: string): boolean => /^[\0-\xff]*$/.test(text);

/** Text of an array of char. */
export function textOf(chars: JavaArray, from = 0, to = chars.store.length): string {
  let text = '';
  for (let i = from; i < to; i += 4096)
    text += String.fromCharCode(...Array.from(chars.store.slice(i, Math.min(to, i + 4096)), (c) => Number(c)));
  return text;
}

export function charArray(m: Machine, text: string): Reference {
  m.allocate(2 * text.length);
  return m.newArray(
    m.jdk('char'),
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
  );
}

function stringArray(m: Machine, texts: readonly string[]): Reference {
  return m.newArray(m.jdk('java.lang.String'), texts);
}

/** The range check of substring() and its kin. */
export function checkRange(m: Machine, begin: number, end: number, length: number): void {
  if (begin < 0 || begin > end || end > length)
    m.throwNew('java.lang.StringIndexOutOfBoundsException', `begin ${begin}, end ${end}, length ${length}`);
}

function checkOffset(m: Machine, offset: number, count: number, length: number): void {
  if (offset < 0 || count < 0 || offset > length - count)
    m.throwNew('java.lang.StringIndexOutOfBoundsException', `offset ${offset}, count ${count}, length ${length}`);
}

function notNull(m: Machine, text: string | null, what: string): string {
  return text ?? m.throwNew('java.lang.NullPointerException', what);
}

/** Text of any CharSequence. */
export function sequenceText(m: Machine, sequence: Reference): string {
  if (sequence === null) return m.throwNew('java.lang.NullPointerException');
  return typeof sequence === 'string' ? sequence : m.toJavaString(sequence);
}

/** Java's trim() and isWhitespace() know other spaces than JavaScript. */
export function isJavaWhitespace(c: number): boolean {
  if (c <= 32) return (c >= 9 && c <= 13) || (c >= 28 && c <= 32);
  return c === 0x1680 || (c >= 0x2000 && c <= 0x200a && c !== 0x2007) || c === 0x2028 || c === 0x2029 || c === 0x205f || c === 0x3000;
}

function startOf(text: string, skip: (c: number) => boolean): number {
  let at = 0;
  while (at < text.length && skip(text.charCodeAt(at))) at++;
  return at;
}

function endOf(text: string, skip: (c: number) => boolean): number {
  let at = text.length;
  while (at > 0 && skip(text.charCodeAt(at - 1))) at--;
  return at;
}

const isTrimmed = (c: number): boolean => c <= 32;
const trimmed = (text: string, skip: (c: number) => boolean): string => {
  const start = startOf(text, skip);
  return text.slice(start, Math.max(start, endOf(text, skip)));
};

const lower = (c: string): string => c.toUpperCase().toLowerCase();

/** Characters are compared one by one in upper case, then in lower case, as the JDK does. */
function foldedText(c: string): string {
  const upper = c.toUpperCase();
  return Array.from(upper).length === 1 ? lower(upper) : c;
}

const foldedUnit = (text: string, at: number): number => foldedText(text.charAt(at)).charCodeAt(0);
const foldedPoint = (points: readonly string[], at: number): number => foldedText(points[at] ?? '').codePointAt(0) ?? 0;

function compareFolded(a: string, b: string): number {
  // Two texts beyond Latin-1 are compared by code points, others by UTF-16 units.
  return isLatin(a) || isLatin(b) ? compareUnits(a, b, foldedUnit) : compareUnits(Array.from(a), Array.from(b), foldedPoint);
}

function compareUnits<T extends ArrayLike<unknown>>(a: T, b: T, folded: (text: T, at: number) => number): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = folded(a, i) - folded(b, i);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

const sameFolded = (a: string, b: string): boolean => a.length === b.length && compareFolded(a, b) === 0;

function regionMatches(ignoreCase: boolean, a: string, at: number, b: string, from: number, length: number): boolean {
  if (from < 0 || at < 0 || at > a.length - length || from > b.length - length) return false;
  if (length <= 0) return true;
  const x = a.slice(at, at + length);
  const y = b.slice(from, from + length);
  return ignoreCase ? sameFolded(x, y) : x === y;
}

const SPECIAL = /[.$|()[{^?*+\\]/;

/** split() by a plain text, which most are; null when a regular expression is needed. */
function splitPlain(text: string, regex: string, limit: number): string[] | undefined {
  const literal =
    regex.length === 1 && !SPECIAL.test(regex)
      ? regex
      : regex.length === 2 && regex.startsWith('\\') && !/[0-9A-Za-z]/.test(regex.charAt(1))
        ? regex.charAt(1)
        : undefined;
  if (literal === undefined) return undefined;
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(literal); at >= 0 && (limit <= 0 || parts.length < limit - 1); at = text.indexOf(literal, from)) {
    parts.push(text.slice(from, at));
    from = at + literal.length;
  }
  if (from === 0 && parts.length === 0) return [text];
  parts.push(text.slice(from));
  if (limit === 0) while (parts.length > 0 && parts.at(-1) === '') parts.pop();
  return parts;
}

function lines(text: string): string[] {
  const all = text.split(/\r\n|\r|\n/);
  if (all.at(-1) === '') all.pop();
  return all;
}

function stripIndent(text: string): string {
  if (text === '') return '';
  const all = text.split(/\r\n|\r|\n/);
  const counted = all.filter((l, i) => i === all.length - 1 || trimmed(l, isJavaWhitespace) !== '');
  const outdent = Math.min(...counted.map((l) => startOf(l, isJavaWhitespace)));
  return all.map((l) => (trimmed(l, isJavaWhitespace) === '' ? '' : l.slice(outdent, endOf(l, isJavaWhitespace)))).join('\n');
}

function indent(text: string, n: number): string {
  if (text === '') return '';
  return (
    lines(text)
      .map((l) => (n > 0 ? ' '.repeat(n) + l : l.slice(Math.min(-n, startOf(l, isJavaWhitespace)))))
      .join('\n') + '\n'
  );
}

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  s: ' ',
  t: '\t',
  "'": "'",
  '"': '"',
  '\\': '\\',
  '\n': '',
};

function translateEscapes(m: Machine, text: string): string {
  return text.replace(/\\(?:([0-3]?[0-7]{1,2})|([\s\S]?))/g, (_all, octal: string | undefined, c: string | undefined) => {
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
    const known = ESCAPES[c ?? ''];
    return (
      known ??
      m.throwNew(
        'java.lang.IllegalArgumentException',
        `Invalid escape sequence: \\${c ?? ''} \\\\u${(c ?? '').charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
      )
    );
  });
}

const codePoints = (text: string): number[] => Array.from(text, (c) => c.codePointAt(0) ?? 0);

const intStream = (m: Machine, values: readonly number[]): Value =>
  m.invokeStatic(m.jdk('java.util.stream.IntStream'), 'of(int[])', [m.newArray(m.jdk('int'), values)]) ?? null;

/** The bytes of a byte array. */
export function bytesOf(array: JavaArray): Uint8Array {
  return Uint8Array.from(Array.from(array.store, (b) => Number(b) & 0xff));
}

export function byteArray(m: Machine, bytes: Uint8Array): Reference {
  m.allocate(bytes.length);
  return m.newArray(
    m.jdk('byte'),
    Array.from(bytes, (b) => (b << 24) >> 24),
  );
}

const string: NativeClass = {
  length: (_m: Machine, self: string) => self.length,
  isEmpty: (_m: Machine, self: string) => self.length === 0,
  charAt: (m: Machine, self: string, index: number) => {
    if (index < 0 || index >= self.length)
      m.throwNew(
        'java.lang.StringIndexOutOfBoundsException',
        isLatin(self) ? `String index out of range: ${index}` : `index ${index}, length ${self.length}`,
      );
    return self.charCodeAt(index);
  },
  codePointAt: (m: Machine, self: string, index: number) => {
    if (index < 0 || index >= self.length) m.throwNew('java.lang.StringIndexOutOfBoundsException', `index ${index}, length ${self.length}`);
    return self.codePointAt(index) ?? 0;
  },
  codePointCount: (m: Machine, self: string, begin: number, end: number) => {
    if (begin < 0 || begin > end || end > self.length) m.throwNew('java.lang.IndexOutOfBoundsException');
    return codePoints(self.slice(begin, end)).length;
  },
  getChars: (m: Machine, self: string, begin: number, end: number, target: JavaArray, at: number) => {
    checkRange(m, begin, end, self.length);
    for (let i = begin; i < end; i++) target.store[at + i - begin] = self.charCodeAt(i);
  },
  'getBytes()': (m: Machine, self: string) => byteArray(m, encode(self, 'UTF-8')),
  encode: (m: Machine, self: string, charset: string) => byteArray(m, encode(self, charset)),
  equals: (_m: Machine, self: string, o: Reference) => self === o,
  equalsIgnoreCase: (_m: Machine, self: string, o: string | null) => o !== null && sameFolded(self, o),
  compareTo: (m: Machine, self: string, o: string | null) =>
    compareText(self, notNull(m, o, 'Cannot read field "value" because "anotherString" is null')),
  compareToIgnoreCase: (m: Machine, self: string, o: string | null) =>
    compareFolded(self, notNull(m, o, 'Cannot read field "value" because "s2" is null')),
  'regionMatches(int,java.lang.String,int,int)': (_m: Machine, self: string, at: number, other: string, from: number, length: number) =>
    regionMatches(false, self, at, other, from, length),
  'regionMatches(boolean,int,java.lang.String,int,int)': (
    _m: Machine,
    self: string,
    ignoreCase: boolean,
    at: number,
    other: string,
    from: number,
    length: number,
  ) => regionMatches(ignoreCase, self, at, other, from, length),
  'startsWith(java.lang.String,int)': (_m: Machine, self: string, prefix: string, at: number) =>
    at >= 0 && at <= self.length - prefix.length && self.startsWith(prefix, at),
  'startsWith(java.lang.String)': (m: Machine, self: string, prefix: string | null) =>
    self.startsWith(notNull(m, prefix, 'Cannot invoke "String.length()" because "prefix" is null')),
  endsWith: (m: Machine, self: string, suffix: string | null) =>
    self.endsWith(notNull(m, suffix, 'Cannot invoke "String.length()" because "suffix" is null')),
  hashCode: (_m: Machine, self: string) => textHash(self),
  'indexOf(int)': (_m: Machine, self: string, c: number) => self.indexOf(String.fromCodePoint(c)),
  'indexOf(int,int)': (_m: Machine, self: string, c: number, from: number) => self.indexOf(String.fromCodePoint(c), from),
  'indexOf(java.lang.String)': (m: Machine, self: string, s: string | null) =>
    self.indexOf(notNull(m, s, 'Cannot invoke "String.coder()" because "str" is null')),
  'indexOf(java.lang.String,int)': (_m: Machine, self: string, s: string, from: number) => self.indexOf(s, from),
  'lastIndexOf(int)': (_m: Machine, self: string, c: number) => self.lastIndexOf(String.fromCodePoint(c)),
  'lastIndexOf(int,int)': (_m: Machine, self: string, c: number, from: number) =>
    from < 0 ? -1 : self.lastIndexOf(String.fromCodePoint(c), from),
  'lastIndexOf(java.lang.String)': (_m: Machine, self: string, s: string) => self.lastIndexOf(s),
  'lastIndexOf(java.lang.String,int)': (_m: Machine, self: string, s: string, from: number) => (from < 0 ? -1 : self.lastIndexOf(s, from)),
  'substring(int)': (m: Machine, self: string, begin: number) => {
    if (begin < 0 || begin > self.length) checkRange(m, begin, self.length, self.length);
    return self.slice(begin);
  },
  'substring(int,int)': (m: Machine, self: string, begin: number, end: number) => {
    checkRange(m, begin, end, self.length);
    return self.slice(begin, end);
  },
  concat: (m: Machine, self: string, s: string | null) => self + notNull(m, s, 'Cannot invoke "String.isEmpty()" because "str" is null'),
  'replace(char,char)': (_m: Machine, self: string, from: number, to: number) =>
    self.replaceAll(String.fromCharCode(from), () => String.fromCharCode(to)),
  'replace(java.lang.CharSequence,java.lang.CharSequence)': (m: Machine, self: string, target: Reference, replacement: Reference) => {
    const isNull = target === null ? 'target' : 'replacement';
    if (target === null || replacement === null)
      return m.throwNew('java.lang.NullPointerException', `Cannot invoke "java.lang.CharSequence.toString()" because "${isNull}" is null`);
    const by = sequenceText(m, replacement);
    return self.replaceAll(sequenceText(m, target), () => by);
  },
  contains: (m: Machine, self: string, s: Reference) => {
    if (s === null)
      return m.throwNew('java.lang.NullPointerException', 'Cannot invoke "java.lang.CharSequence.toString()" because "s" is null');
    return self.includes(sequenceText(m, s));
  },
  splitPlain: (m: Machine, self: string, regex: string | null, limit: number) => {
    const parts = splitPlain(self, notNull(m, regex, 'Cannot invoke "String.length()" because "regex" is null'), limit);
    return parts ? stringArray(m, parts) : null;
  },
  toLowerCase: (_m: Machine, self: string) => self.toLowerCase(),
  toUpperCase: (_m: Machine, self: string) => self.toUpperCase(),
  trim: (_m: Machine, self: string) => trimmed(self, isTrimmed),
  strip: (_m: Machine, self: string) => trimmed(self, isJavaWhitespace),
  stripLeading: (_m: Machine, self: string) => self.slice(startOf(self, isJavaWhitespace)),
  stripTrailing: (_m: Machine, self: string) => self.slice(0, endOf(self, isJavaWhitespace)),
  isBlank: (_m: Machine, self: string) => startOf(self, isJavaWhitespace) === self.length,
  splitLines: (m: Machine, self: string) => stringArray(m, lines(self)),
  indent: (_m: Machine, self: string, n: number) => indent(self, n),
  stripIndent: (_m: Machine, self: string) => stripIndent(self),
  translateEscapes: (m: Machine, self: string) => translateEscapes(m, self),
  chars: (m: Machine, self: string) =>
    intStream(
      m,
      Array.from({ length: self.length }, (_, i) => self.charCodeAt(i)),
    ),
  codePoints: (m: Machine, self: string) => intStream(m, codePoints(self)),
  toCharArray: (m: Machine, self: string) => charArray(m, self),
  intern: (_m: Machine, self: string) => self,
  repeat: (m: Machine, self: string, count: number) => {
    if (count < 0) m.throwNew('java.lang.IllegalArgumentException', `count is negative: ${count}`);
    m.allocate(2 * self.length * count);
    return self.repeat(count);
  },
  'format(java.lang.String,java.lang.Object[])': (m: Machine, _self: null, pattern: string, args: JavaArray | null) =>
    formatText(m, pattern, args && arrayElements(args)),
  'valueOf(java.lang.Object)': (m: Machine, _self: null, o: Reference) => m.toJavaString(o),
  'valueOf(char[])': (_m: Machine, _self: null, chars: JavaArray) => textOf(chars),
  'copyValueOf(char[])': (_m: Machine, _self: null, chars: JavaArray) => textOf(chars),
  'valueOf(char[],int,int)': (m: Machine, _self: null, chars: JavaArray, offset: number, count: number) => partOf(m, chars, offset, count),
  'copyValueOf(char[],int,int)': (m: Machine, _self: null, chars: JavaArray, offset: number, count: number) =>
    partOf(m, chars, offset, count),
  'valueOf(boolean)': (_m: Machine, _self: null, b: boolean) => String(b),
  'valueOf(char)': (_m: Machine, _self: null, c: number) => String.fromCharCode(c),
  'valueOf(int)': (_m: Machine, _self: null, i: number) => String(i),
  'valueOf(long)': (_m: Machine, _self: null, l: Long) => String(l),
  'valueOf(float)': (_m: Machine, _self: null, f: number) => floatText(f),
  'valueOf(double)': (_m: Machine, _self: null, d: number) => doubleText(d),
};

function partOf(m: Machine, chars: JavaArray, offset: number, count: number): string {
  checkOffset(m, offset, count, chars.store.length);
  return textOf(chars, offset, offset + count);
}

/** `new String(…)`: a string is a value here, so that its constructors have no receiver and give it as result. */
const constructors: NativeClass = {
  '<init>()': () => '',
  '<init>(java.lang.String)': (m: Machine, _self: null, original: string | null) =>
    notNull(m, original, 'Cannot read field "value" because "original" is null'),
  '<init>(char[])': (_m: Machine, _self: null, chars: JavaArray) => textOf(chars),
  '<init>(char[],int,int)': (m: Machine, _self: null, chars: JavaArray, offset: number, count: number) => partOf(m, chars, offset, count),
  '<init>(int[],int,int)': (_m: Machine, _self: null, points: JavaArray, offset: number, count: number) =>
    String.fromCodePoint(...Array.from(points.store.slice(offset, offset + count), plainNumber)),
  '<init>(byte[])': (_m: Machine, _self: null, bytes: JavaArray) => decode(bytesOf(bytes), 'UTF-8'),
  '<init>(byte[],int,int)': (m: Machine, _self: null, bytes: JavaArray, offset: number, count: number) => {
    checkOffset(m, offset, count, bytes.store.length);
    return decode(bytesOf(bytes).subarray(offset, offset + count), 'UTF-8');
  },
  '<init>(byte[],java.nio.charset.Charset)': (m: Machine, _self: null, bytes: JavaArray, charset: Reference) =>
    decode(bytesOf(bytes), m.toJavaString(charset)),
  '<init>(byte[],java.lang.String)': (m: Machine, _self: null, bytes: JavaArray, name: string) => {
    const known = m.invokeStatic(m.jdk('java.nio.charset.Charset'), 'isSupported(java.lang.String)', [name]);
    if (known !== true) m.throwNew('java.io.UnsupportedEncodingException', name);
    return decode(bytesOf(bytes), m.toJavaString(name).toUpperCase());
  },
  '<init>(java.lang.StringBuilder)': (m: Machine, _self: null, builder: Reference) => sequenceText(m, builder),
  '<init>(java.lang.StringBuffer)': (m: Machine, _self: null, buffer: Reference) => sequenceText(m, buffer),
};

export const strings: Natives = {
  'java.lang.String': { ...string, ...constructors },
  'jdk.internal.misc.LocaleTexts': {
    formatWith: (m: Machine, _self: null, symbols: string, locale: Reference, pattern: string, args: JavaArray | null) =>
      formatText(m, pattern, args && arrayElements(args), { symbols, locale }),
  },
  'java.text.Normalizer': { normalized: (_m: Machine, _self: null, text: string, form: string) => text.normalize(form) },
};
