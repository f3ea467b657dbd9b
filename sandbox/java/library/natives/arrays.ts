import { doubleText, floatText } from '../../number-text.ts';
import { longHash } from '../../run/long.ts';
import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import type { RuntimeClass } from '../../run/runtime-class.ts';
import { JavaArray, JavaObject, type Long, type Reference, type Value } from '../../run/value.ts';
import { compareNumbers, comparison } from './callable.ts';
import { classIn } from './class.ts';
import { doubleHash, floatBits, hashOf, same } from './key.ts';
import { reference } from './payload.ts';

const componentName = (array: JavaArray): string => array.javaClass.component?.name ?? '';

function elementText(m: Machine, array: JavaArray): (v: Value) => string {
  switch (componentName(array)) {
    case 'boolean':
    case 'byte':
    case 'short':
    case 'int':
    case 'long':
      return String;
    case 'char':
      return (v) => String.fromCharCode(Number(v));
    case 'float':
      return (v) => floatText(Number(v));
    case 'double':
      return (v) => doubleText(Number(v));
    default:
      return (v) => m.toJavaString(reference(v));
  }
}

function elementHash(m: Machine, array: JavaArray): (v: Value) => number {
  switch (componentName(array)) {
    case 'boolean':
      return (v) => (v === true ? 1231 : 1237);
    case 'byte':
    case 'short':
    case 'char':
    case 'int':
      return Number;
    case 'long':
      return (v) => longHash(asLong(v));
    case 'float':
      return (v) => floatBits(Number(v));
    case 'double':
      return (v) => doubleHash(Number(v));
    default:
      return (v) => hashOf(m, reference(v));
  }
}

const asLong = (v: Value): Long => (typeof v === 'bigint' ? v : Number(v));
const isPrimitive = (array: JavaArray): boolean =>
  array.javaClass.component?.symbol === undefined && array.javaClass.component?.component === undefined;

function sameElement(m: Machine, array: JavaArray): (a: Value, b: Value) => boolean {
  return isPrimitive(array) ? Object.is : (a, b) => same(m, reference(a), reference(b));
}

/** Order of the elements of a primitive array. */
const primitiveOrder = (a: Value, b: Value): number => compareNumbers(asLong(a), asLong(b));

function joined(m: Machine, array: JavaArray | null): string {
  return array === null ? 'null' : `[${Array.from(array.store, elementText(m, array)).join(', ')}]`;
}

function deepText(m: Machine, array: JavaArray | null, around: readonly JavaArray[] = []): string {
  if (array === null) return 'null';
  if (isPrimitive(array)) return joined(m, array);
  const inside = [...around, array];
  return `[${Array.from(array.store, (v) => (v instanceof JavaArray ? (inside.includes(v) ? '[...]' : deepText(m, v, inside)) : m.toJavaString(reference(v)))).join(', ')}]`;
}

function hash(array: JavaArray, of: (v: Value) => number): number {
  return Array.from(array.store, of).reduce((h, e) => (Math.imul(31, h) + e) | 0, 1);
}

function deepHash(m: Machine, array: JavaArray): number {
  return hash(
    array,
    isPrimitive(array) ? elementHash(m, array) : (v) => (v instanceof JavaArray ? deepHash(m, v) : hashOf(m, reference(v))),
  );
}

function equal(a: JavaArray | null, b: JavaArray | null, element: (x: Value, y: Value) => boolean): boolean {
  if (a === null || b === null || a === b) return a === b;
  return a.store.length === b.store.length && Array.from(a.store).every((e, i) => element(e, b.store[i] ?? null));
}

function deepEqual(m: Machine, a: Value, b: Value): boolean {
  if (a instanceof JavaArray && b instanceof JavaArray)
    return a.javaClass === b.javaClass || !isPrimitive(a) ? equal(a, b, isPrimitive(a) ? Object.is : (x, y) => deepEqual(m, x, y)) : false;
  return same(m, reference(a), reference(b));
}

function checkRange(m: Machine, length: number, from: number, to: number): void {
  if (from > to) m.throwNew('java.lang.IllegalArgumentException', `fromIndex(${from}) > toIndex(${to})`);
  if (from < 0) m.throwNew('java.lang.ArrayIndexOutOfBoundsException', `Array index out of range: ${from}`);
  if (to > length) m.throwNew('java.lang.ArrayIndexOutOfBoundsException', `Array index out of range: ${to}`);
}

function store(array: JavaArray, at: number, values: readonly Value[]): void {
  values.forEach((v, i) => void (array.store[at + i] = v));
}

function sort(m: Machine, array: JavaArray, from: number, to: number, comparator: Reference): void {
  checkRange(m, array.store.length, from, to);
  const part: readonly Value[] = Array.from(array.store.slice(from, to));
  if (isPrimitive(array)) return store(array, from, [...part].sort(primitiveOrder));
  const compare = comparison(m, comparator);
  store(array, from, part.map(reference).sort(compare));
}

/** sort(a), sort(a, c), sort(a, from, to), sort(a, from, to, c). */
function sortCall(m: Machine, array: JavaArray, args: readonly Value[]): void {
  const [from, to, comparator] = args.length >= 2 ? [args[0], args[1], args[2]] : [0, array.store.length, args[0]];
  sort(m, array, Number(from), Number(to), comparator === undefined ? null : reference(comparator));
}

/** binarySearch(a, key), (a, key, c), (a, from, to, key), (a, from, to, key, c). */
function searchCall(m: Machine, array: JavaArray, args: readonly Value[]): number {
  const ranged = args.length > 2;
  const [from, to] = ranged ? [Number(args[0]), Number(args[1])] : [0, array.store.length];
  checkRange(m, array.store.length, from, to);
  const [key = null, comparator = null] = ranged ? args.slice(2) : args;
  return binarySearch(m, array, from, to, key, reference(comparator));
}

function binarySearch(m: Machine, array: JavaArray, from: number, to: number, key: Value, comparator: Reference): number {
  const compare: (a: Value, b: Value) => number = isPrimitive(array)
    ? primitiveOrder
    : (
        (order) => (a: Value, b: Value) =>
          order(reference(a), reference(b))
      )(comparison(m, comparator));
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compare(array.store[middle] ?? null, key);
    if (order < 0) low = middle + 1;
    else if (order > 0) high = middle - 1;
    else return middle;
  }
  return -(low + 1);
}

/** The component of the array class that copyOf is given, else that of the array. */
function componentOf(m: Machine, array: JavaArray, type: Reference): RuntimeClass {
  const wanted = type instanceof JavaObject ? classIn(type).component : undefined;
  return wanted ?? array.javaClass.component ?? m.jdk('java.lang.Object');
}

function copyRange(m: Machine, array: JavaArray, from: number, to: number, type: Reference): JavaArray {
  const component = componentOf(m, array, type);
  m.allocate(8 * (to - from));
  const copy = m.newZeroArray(component, to - from);
  store(copy, 0, Array.from(array.store.slice(from, to)));
  return copy;
}

/** Two arrays or a part of each, as the methods take them that compare. */
interface Parts {
  readonly a: JavaArray;
  readonly b: JavaArray;
  readonly aFrom: number;
  readonly bFrom: number;
  readonly aLength: number;
  readonly bLength: number;
  readonly comparator: Reference;
}

/** (a, b), (a, b, c), (a, from, to, b, from, to), (a, from, to, b, from, to, c). */
function partsOf(m: Machine, args: readonly Value[]): Parts {
  const ranged = args.length > 3;
  const [first, second] = ranged ? [args[0], args[3]] : args;
  if (!(first instanceof JavaArray) || !(second instanceof JavaArray)) return m.throwNew('java.lang.NullPointerException');
  const [aFrom, aTo, bFrom, bTo] = ranged
    ? [Number(args[1]), Number(args[2]), Number(args[4]), Number(args[5])]
    : [0, first.store.length, 0, second.store.length];
  checkRange(m, first.store.length, aFrom, aTo);
  checkRange(m, second.store.length, bFrom, bTo);
  const comparator = reference((ranged ? args[6] : args[2]) ?? null);
  return { a: first, b: second, aFrom, bFrom, aLength: aTo - aFrom, bLength: bTo - bFrom, comparator };
}

function mismatch(p: Parts, element: (x: Value, y: Value) => boolean): number {
  const length = Math.min(p.aLength, p.bLength);
  for (let i = 0; i < length; i++) if (!element(p.a.store[p.aFrom + i] ?? null, p.b.store[p.bFrom + i] ?? null)) return i;
  return p.aLength === p.bLength ? -1 : length;
}

function sameIn(m: Machine, p: Parts): (x: Value, y: Value) => boolean {
  if (p.comparator === null) return sameElement(m, p.a);
  const order = comparison(m, p.comparator);
  return (x, y) => order(reference(x), reference(y)) === 0;
}

function equalCall(m: Machine, args: readonly Value[]): boolean {
  const [a, b] = args;
  if (args.length === 2 && (a === null || b === null || a === b)) return a === b;
  const parts = partsOf(m, args);
  return parts.aLength === parts.bLength && mismatch(parts, sameIn(m, parts)) < 0;
}

/** As compare() of the element's box orders two primitives. */
function elementOrder(array: JavaArray, unsigned: boolean): (a: Value, b: Value) => number {
  const kind = componentName(array);
  const bits = { byte: 8, short: 16, int: 32, long: 64 }[kind];
  const plain = unsigned && bits !== undefined ? (v: Value): Long => BigInt.asUintN(bits, BigInt(asLong(v))) : asLong;
  if (kind === 'byte' || kind === 'short' || kind === 'char') return (a, b) => Number(plain(a)) - Number(plain(b));
  return (a, b) => compareNumbers(plain(a), plain(b));
}

function referenceOrder(m: Machine, comparator: Reference): (a: Value, b: Value) => number {
  const order = comparison(m, comparator);
  if (comparator !== null) return (a, b) => order(reference(a), reference(b));
  return (a, b) => (a === b ? 0 : a === null ? -1 : b === null ? 1 : order(reference(a), reference(b)));
}

function compareCall(m: Machine, args: readonly Value[], unsigned: boolean): number {
  const [first, second] = args;
  if (args.length <= 3 && (first === null || second === null)) return first === second ? 0 : first === null ? -1 : 1;
  const p = partsOf(m, args);
  const order = isPrimitive(p.a) ? elementOrder(p.a, unsigned) : referenceOrder(m, p.comparator);
  for (let i = 0; i < Math.min(p.aLength, p.bLength); i++) {
    const v = order(p.a.store[p.aFrom + i] ?? null, p.b.store[p.bFrom + i] ?? null);
    if (v !== 0) return v;
  }
  return p.aLength - p.bLength;
}

const arrays: NativeClass = {
  sort: (m: Machine, _self: null, array: JavaArray, ...args: Value[]) => sortCall(m, array, args),
  binarySearch: (m: Machine, _self: null, array: JavaArray, ...args: Value[]) => searchCall(m, array, args),
  equals: (m: Machine, _self: null, ...args: Value[]) => equalCall(m, args),
  compare: (m: Machine, _self: null, ...args: Value[]) => compareCall(m, args, false),
  compareUnsigned: (m: Machine, _self: null, ...args: Value[]) => compareCall(m, args, true),
  fill: (m: Machine, _self: null, array: JavaArray, ...args: Value[]) => {
    const [from, to, value] = args.length === 1 ? [0, array.store.length, args[0]] : [Number(args[0]), Number(args[1]), args[2]];
    checkRange(m, array.store.length, from, to);
    for (let i = from; i < to; i++) array.store[i] = value ?? null;
  },
  copyOf: (m: Machine, _self: null, array: JavaArray, length: number, type: Reference = null) => {
    if (length < 0) m.throwNew('java.lang.NegativeArraySizeException', String(length));
    return copyRange(m, array, 0, length, type);
  },
  copyOfRange: (m: Machine, _self: null, array: JavaArray, from: number, to: number, type: Reference = null) => {
    if (from > to) m.throwNew('java.lang.IllegalArgumentException', `${from} > ${to}`);
    if (from < 0 || from > array.store.length) m.throwNew('java.lang.ArrayIndexOutOfBoundsException', `Array index out of range: ${from}`);
    return copyRange(m, array, from, to, type);
  },
  hashCode: (m: Machine, _self: null, array: JavaArray | null) => (array === null ? 0 : hash(array, elementHash(m, array))),
  deepHashCode: (m: Machine, _self: null, array: JavaArray | null) => (array === null ? 0 : deepHash(m, array)),
  deepEquals: (m: Machine, _self: null, a: JavaArray | null, b: JavaArray | null) => equal(a, b, (x, y) => deepEqual(m, x, y)),
  toString: (m: Machine, _self: null, array: JavaArray | null) => joined(m, array),
  deepToString: (m: Machine, _self: null, array: JavaArray | null) => deepText(m, array),
  mismatch: (m: Machine, _self: null, ...args: Value[]) => {
    const parts = partsOf(m, args);
    return mismatch(parts, sameIn(m, parts));
  },
};

export const arrayClasses: Natives = { 'java.util.Arrays': arrays };
