import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import { Box, type Reference } from '../../run/value.ts';
import { digitValue } from './digit.ts';
import { plainNumber } from './payload.ts';
import { isJavaWhitespace } from './text.ts';

/** Letters of two characters have a form of their own for the beginning of a word. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['Ǆ', 'ǅ'],
  ['Ǉ', 'ǈ'],
  ['Ǌ', 'ǋ'],
  ['Ǳ', 'ǲ'],
]);

const matches =
  (pattern: RegExp) =>
  (_m: Machine, _self: null, point: number): boolean =>
    point >= 0 && point <= 0x10ffff && pattern.test(String.fromCodePoint(point));

/** The other case, where it is one character too. */
const mapped =
  (change: (text: string) => string) =>
  (_m: Machine, _self: null, point: number): number => {
    const text = change(String.fromCodePoint(point));
    const other = text.codePointAt(0) ?? point;
    return String.fromCodePoint(other) === text ? other : point;
  };

const character: NativeClass = {
  '<init>(char)': (m: Machine, _self: null, c: number) => new Box(m.jdk('java.lang.Character'), c),
  primitiveClass: (m: Machine) => m.jdk('char').classObject,
  'valueOf(char)': (m: Machine, _self: null, c: number) => m.box('char', c),
  charValue: (_m: Machine, self: Box) => self.value,
  'hashCode()': (_m: Machine, self: Box) => self.value,
  equals: (_m: Machine, self: Box, o: Reference) => o instanceof Box && o.javaClass === self.javaClass && o.value === self.value,
  'toString()': (_m: Machine, self: Box) => String.fromCharCode(plainNumber(self.value)),
  'toString(int)': (_m: Machine, _self: null, point: number) => String.fromCodePoint(point),
  'isLowerCase(int)': matches(/\p{Lowercase}/u),
  'isUpperCase(int)': matches(/\p{Uppercase}/u),
  'isDigit(int)': matches(/\p{Nd}/u),
  'isLetter(int)': matches(/\p{L}/u),
  'isLetterOrDigit(int)': matches(/[\p{L}\p{Nd}]/u),
  isSpaceChar: matches(/\p{Z}/u),
  'isWhitespace(int)': (_m: Machine, _self: null, point: number) => isJavaWhitespace(point),
  // The one capital whose small letter is two characters in JavaScript, but one in Java.
  'toLowerCase(int)': mapped((text) => (text === '\u0130' ? 'i' : text.toLowerCase())),
  'toUpperCase(int)': mapped((text) => text.toUpperCase()),
  'toTitleCase(int)': mapped((text) => TITLES.get(text.toUpperCase()) ?? text.toUpperCase()),
  'digit(int,int)': (_m: Machine, _self: null, point: number, radix: number) => digitValue(point, radix),
  forDigit: (_m: Machine, _self: null, value: number, radix: number) =>
    value >= 0 && value < radix && radix <= 36 ? value.toString(36).charCodeAt(0) : 0,
};

export const characters: Natives = { 'java.lang.Character': character };
