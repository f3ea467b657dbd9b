import { doubleText, floatText } from '../../number-text.ts';
import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import type { JavaArray, JavaObject, Long, Reference } from '../../run/value.ts';
import { payload } from './payload.ts';
import { sequenceText, textOf } from './text.ts';

/** A StringBuilder's text. JavaScript joins strings lazily, so that `+=` is the fast way. */
class Builder {
  text: string;
  capacity: number;
  constructor(text: string, capacity: number) {
    this.text = text;
    this.capacity = capacity;
  }
}

const of = (self: JavaObject): Builder => payload(self, Builder);

function checkIndex(m: Machine, index: number, length: number): void {
  if (index < 0 || index >= length) m.throwNew('java.lang.StringIndexOutOfBoundsException', `index ${index}, length ${length}`);
}

function append(m: Machine, self: JavaObject, text: string): JavaObject {
  m.allocate(2 * text.length);
  of(self).text += text;
  return self;
}

function insert(m: Machine, self: JavaObject, offset: number, text: string): JavaObject {
  const builder = of(self);
  if (offset < 0 || offset > builder.text.length)
    m.throwNew('java.lang.StringIndexOutOfBoundsException', `offset ${offset}, length ${builder.text.length}`);
  m.allocate(2 * text.length);
  builder.text = builder.text.slice(0, offset) + text + builder.text.slice(offset);
  return self;
}

function splice(m: Machine, self: JavaObject, start: number, end: number, text: string): JavaObject {
  const builder = of(self);
  const { length } = builder.text;
  const to = Math.min(end, length);
  if (start < 0 || start > to) m.throwNew('java.lang.StringIndexOutOfBoundsException', `start ${start}, end ${to}, length ${length}`);
  builder.text = builder.text.slice(0, start) + text + builder.text.slice(to);
  return self;
}

const char = String.fromCharCode;

/** The text that an argument of append() or insert() stands for, by the erased type of its parameter. */
const TEXTS: Readonly<Record<string, (m: Machine, value: never) => string>> = {
  'java.lang.Object': (m: Machine, o: Reference) => m.toJavaString(o),
  'java.lang.String': (_m: Machine, s: string | null) => String(s),
  'java.lang.StringBuffer': (m: Machine, s: Reference) => m.toJavaString(s),
  'java.lang.CharSequence': (m: Machine, s: Reference) => m.toJavaString(s),
  'char[]': (_m: Machine, chars: JavaArray) => textOf(chars),
  boolean: (_m: Machine, b: boolean) => String(b),
  char: (_m: Machine, c: number) => char(c),
  int: (_m: Machine, i: number) => String(i),
  long: (_m: Machine, l: Long) => String(l),
  float: (_m: Machine, f: number) => floatText(f),
  double: (_m: Machine, d: number) => doubleText(d),
};

const appending: NativeClass = Object.fromEntries(
  Object.entries(TEXTS).map(([type, text]) => [
    `append(${type})`,
    (m: Machine, self: JavaObject, value: never) => append(m, self, text(m, value)),
  ]),
);

const inserting: NativeClass = Object.fromEntries(
  Object.entries(TEXTS)
    .filter(([type]) => type !== 'java.lang.StringBuffer')
    .map(([type, text]) => [
      `insert(int,${type})`,
      (m: Machine, self: JavaObject, offset: number, value: never) => insert(m, self, offset, text(m, value)),
    ]),
);

const builder: NativeClass = {
  ...appending,
  ...inserting,
  '<init>()': (_m: Machine, self: JavaObject) => void (self.native = new Builder('', 16)),
  '<init>(int)': (m: Machine, self: JavaObject, capacity: number) => {
    if (capacity < 0) m.throwNew('java.lang.NegativeArraySizeException', String(capacity));
    self.native = new Builder('', capacity);
  },
  '<init>(java.lang.String)': (m: Machine, self: JavaObject, text: string | null) => {
    const start = text ?? m.throwNew('java.lang.NullPointerException', 'Cannot invoke "String.length()" because "str" is null');
    self.native = new Builder(start, start.length + 16);
  },
  '<init>(java.lang.CharSequence)': (m: Machine, self: JavaObject, sequence: Reference) => {
    const text = sequenceText(m, sequence);
    self.native = new Builder(text, text.length + 16);
  },
  'append(char[],int,int)': (m: Machine, self: JavaObject, chars: JavaArray, offset: number, count: number) =>
    append(m, self, textOf(chars, offset, offset + count)),
  appendCodePoint: (m: Machine, self: JavaObject, point: number) => append(m, self, String.fromCodePoint(point)),
  delete: (m: Machine, self: JavaObject, start: number, end: number) => splice(m, self, start, end, ''),
  deleteCharAt: (m: Machine, self: JavaObject, index: number) => {
    checkIndex(m, index, of(self).text.length);
    return splice(m, self, index, index + 1, '');
  },
  replace: (m: Machine, self: JavaObject, start: number, end: number, text: string) => splice(m, self, start, end, text),
  'indexOf(java.lang.String)': (_m: Machine, self: JavaObject, s: string) => of(self).text.indexOf(s),
  'indexOf(java.lang.String,int)': (_m: Machine, self: JavaObject, s: string, from: number) => of(self).text.indexOf(s, from),
  'lastIndexOf(java.lang.String)': (_m: Machine, self: JavaObject, s: string) => of(self).text.lastIndexOf(s),
  'lastIndexOf(java.lang.String,int)': (_m: Machine, self: JavaObject, s: string, from: number) =>
    from < 0 ? -1 : of(self).text.lastIndexOf(s, from),
  reverse: (_m: Machine, self: JavaObject) => {
    // Surrogate pairs stay in order.
    of(self).text = Array.from(of(self).text).reverse().join('');
    return self;
  },
  toString: (_m: Machine, self: JavaObject) => of(self).text,
  length: (_m: Machine, self: JavaObject) => of(self).text.length,
  capacity: (_m: Machine, self: JavaObject) => {
    const b = of(self);
    while (b.capacity < b.text.length) b.capacity = Math.max(b.capacity * 2 + 2, b.text.length);
    return b.capacity;
  },
  setLength: (m: Machine, self: JavaObject, length: number) => {
    if (length < 0) m.throwNew('java.lang.StringIndexOutOfBoundsException', `String index out of range: ${length}`);
    of(self).text = of(self).text.slice(0, length).padEnd(length, '\0');
  },
  charAt: (m: Machine, self: JavaObject, index: number) => {
    checkIndex(m, index, of(self).text.length);
    return of(self).text.charCodeAt(index);
  },
  codePointAt: (m: Machine, self: JavaObject, index: number) => {
    checkIndex(m, index, of(self).text.length);
    return of(self).text.codePointAt(index) ?? 0;
  },
  setCharAt: (m: Machine, self: JavaObject, index: number, c: number) => {
    checkIndex(m, index, of(self).text.length);
    splice(m, self, index, index + 1, char(c));
  },
  'substring(int)': (m: Machine, self: JavaObject, start: number) => substring(m, self, start, of(self).text.length),
  'substring(int,int)': substring,
};

function substring(m: Machine, self: JavaObject, start: number, end: number): string {
  const { text } = of(self);
  if (start < 0 || start > end || end > text.length)
    m.throwNew('java.lang.StringIndexOutOfBoundsException', `start ${start}, end ${end}, length ${text.length}`);
  return text.slice(start, end);
}

export const builders: Natives = { 'java.lang.StringBuilder': builder, 'java.lang.StringBuffer': builder };
