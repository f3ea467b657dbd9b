import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import { type JavaArray, JavaObject, type Reference } from '../../run/value.ts';
import { APPLY, callable, comparison, referenceFunction, test } from './callable.ts';
import { elementsOf } from './elements.ts';
import { hashOf, same } from './key.ts';
import { changed, ListState, modCount } from './list-state.ts';
import { payload, reference } from './payload.ts';

const itemsOf = (self: JavaObject): Reference[] => payload(self, ListState).items;

function checkIndex(m: Machine, index: number, length: number): void {
  if (index < 0 || index >= length) m.throwNew('java.lang.IndexOutOfBoundsException', `Index ${index} out of bounds for length ${length}`);
}

function checkPosition(m: Machine, index: number, length: number): void {
  if (index < 0 || index > length) m.throwNew('java.lang.IndexOutOfBoundsException', `Index: ${index}, Size: ${length}`);
}

const indexIn = (m: Machine, items: readonly Reference[], o: Reference): number => items.findIndex((e) => same(m, o, e));
const lastIndexIn = (m: Machine, items: readonly Reference[], o: Reference): number => items.findLastIndex((e) => same(m, o, e));

function concurrent(m: Machine): never {
  return m.throwNew('java.util.ConcurrentModificationException');
}

/** Where an iterator over a list stands. */
class Cursor {
  readonly list: JavaObject;
  readonly items: ListState;
  next = 0;
  last = -1;
  expected: number;
  constructor(list: JavaObject, items: ListState) {
    this.list = list;
    this.items = items;
    this.expected = modCount(list);
  }
}

function iterate(m: Machine, self: JavaObject, iteratorClass: string): JavaObject {
  const iterator = m.newObject(m.jdk(iteratorClass), '<init>()', []);
  iterator.native = new Cursor(self, payload(self, ListState));
  return iterator;
}

/** Walks with the check of the JDK's loops: a change inside ends the walk with ConcurrentModificationException. */
function walk(m: Machine, self: JavaObject, visit: (element: Reference, index: number) => void): void {
  const { items } = payload(self, ListState);
  const expected = modCount(self);
  for (let i = 0; i < items.length && modCount(self) === expected; i++) visit(items[i] ?? null, i);
  if (modCount(self) !== expected) concurrent(m);
}

/** Keeps what passes; says whether anything went. */
function keep(m: Machine, self: JavaObject, passes: (element: Reference) => boolean): boolean {
  const state = payload(self, ListState);
  const expected = modCount(self);
  const kept = state.items.filter(passes);
  if (modCount(self) !== expected) concurrent(m);
  if (kept.length === state.items.length) return false;
  state.items = kept;
  changed(self);
  return true;
}

/** The elements of a collection given as an argument. */
function given(m: Machine, c: Reference): Reference[] {
  return c === null ? m.throwNew('java.lang.NullPointerException', 'Cannot invoke "java.util.Collection.toArray()" because "c" is null') : elementsOf(m, c);
}

function insertAll(m: Machine, self: JavaObject, index: number, collection: Reference): boolean {
  const added = given(m, collection);
  m.allocate(8 * added.length);
  changed(self);
  const { items } = payload(self, ListState);
  if (index === items.length) for (const e of added) items.push(e);
  else payload(self, ListState).items = [...items.slice(0, index), ...added, ...items.slice(index)];
  return added.length > 0;
}

const reading: NativeClass = {
  size: (_m: Machine, self: JavaObject) => itemsOf(self).length,
  isEmpty: (_m: Machine, self: JavaObject) => itemsOf(self).length === 0,
  indexOf: (m: Machine, self: JavaObject, o: Reference) => indexIn(m, itemsOf(self), o),
  lastIndexOf: (m: Machine, self: JavaObject, o: Reference) => lastIndexIn(m, itemsOf(self), o),
  toArray: (m: Machine, self: JavaObject) => m.newArray(m.jdk('java.lang.Object'), itemsOf(self)),
  get: (m: Machine, self: JavaObject, index: number) => {
    const items = itemsOf(self);
    if (index < 0 || index >= items.length) checkIndex(m, index, items.length);
    return items[index] ?? null;
  },
};

const arrayList: NativeClass = {
  ...reading,
  '<init>()': (_m: Machine, self: JavaObject) => void (self.native = new ListState([])),
  '<init>(int)': (m: Machine, self: JavaObject, capacity: number) => {
    if (capacity < 0) m.throwNew('java.lang.IllegalArgumentException', `Illegal Capacity: ${capacity}`);
    self.native = new ListState([]);
  },
  '<init>(java.util.Collection)': (m: Machine, self: JavaObject, c: Reference) => void (self.native = new ListState(given(m, c))),
  contains: (m: Machine, self: JavaObject, o: Reference) => indexIn(m, itemsOf(self), o) >= 0,
  clone: (m: Machine, self: JavaObject) => {
    const copy = new JavaObject(self.javaClass, self.fields.slice(), new ListState(itemsOf(self).slice()));
    m.allocate(8 * itemsOf(self).length);
    return copy;
  },
  set: (m: Machine, self: JavaObject, index: number, element: Reference) => {
    const items = itemsOf(self);
    checkIndex(m, index, items.length);
    const old = items[index] ?? null;
    items[index] = element;
    return old;
  },
  'add(java.lang.Object)': (m: Machine, self: JavaObject, element: Reference) => {
    m.allocate(8);
    changed(self);
    itemsOf(self).push(element);
    return true;
  },
  'add(int,java.lang.Object)': (m: Machine, self: JavaObject, index: number, element: Reference) => {
    const items = itemsOf(self);
    checkPosition(m, index, items.length);
    m.allocate(8);
    changed(self);
    items.splice(index, 0, element);
  },
  'remove(int)': (m: Machine, self: JavaObject, index: number) => {
    const items = itemsOf(self);
    checkIndex(m, index, items.length);
    changed(self);
    return items.splice(index, 1)[0] ?? null;
  },
  'remove(java.lang.Object)': (m: Machine, self: JavaObject, o: Reference) => {
    const at = indexIn(m, itemsOf(self), o);
    if (at < 0) return false;
    changed(self);
    itemsOf(self).splice(at, 1);
    return true;
  },
  clear: (_m: Machine, self: JavaObject) => {
    changed(self);
    itemsOf(self).length = 0;
  },
  'addAll(java.util.Collection)': (m: Machine, self: JavaObject, c: Reference) => insertAll(m, self, itemsOf(self).length, c),
  'addAll(int,java.util.Collection)': (m: Machine, self: JavaObject, index: number, c: Reference) => {
    checkPosition(m, index, itemsOf(self).length);
    return insertAll(m, self, index, c);
  },
  removeRange: (_m: Machine, self: JavaObject, from: number, to: number) => {
    changed(self);
    itemsOf(self).splice(from, to - from);
  },
  removeAll: (m: Machine, self: JavaObject, c: Reference) => {
    const contains = callable(m, c, 'contains(java.lang.Object)');
    return keep(m, self, (e) => contains(e) !== true);
  },
  retainAll: (m: Machine, self: JavaObject, c: Reference) => {
    const contains = callable(m, c, 'contains(java.lang.Object)');
    return keep(m, self, (e) => contains(e) === true);
  },
  removeIf: (m: Machine, self: JavaObject, filter: Reference) => {
    const goes = test(m, filter);
    return keep(m, self, (e) => !goes(e));
  },
  iterator: (m: Machine, self: JavaObject) => iterate(m, self, 'java.util.ArrayList$Itr'),
  forEach: (m: Machine, self: JavaObject, action: Reference) => {
    const accept = callable(m, action, 'accept(java.lang.Object)');
    walk(m, self, (e) => void accept(e));
  },
  replaceAll: (m: Machine, self: JavaObject, operator: Reference) => {
    const apply = referenceFunction(m, operator, APPLY);
    const items = itemsOf(self);
    walk(m, self, (e, i) => void (items[i] = apply(e)));
  },
  sort: (m: Machine, self: JavaObject, comparator: Reference) => {
    const state = payload(self, ListState);
    const expected = modCount(self);
    const sorted = state.items.slice().sort(comparison(m, comparator));
    if (modCount(self) !== expected) concurrent(m);
    state.items = sorted;
    changed(self);
  },
};

function hasNext(self: JavaObject): boolean {
  const at = payload(self, Cursor);
  return at.next !== at.items.items.length;
}

const cursor: NativeClass = {
  hasNext: (_m: Machine, self: JavaObject) => hasNext(self),
  next: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    if (modCount(at.list) !== at.expected) concurrent(m);
    const { items } = at.items;
    if (at.next >= items.length) m.throwNew('java.util.NoSuchElementException');
    at.last = at.next++;
    return items[at.last] ?? null;
  },
  remove: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    if (at.last < 0) m.throwNew('java.lang.IllegalStateException');
    if (modCount(at.list) !== at.expected) concurrent(m);
    m.invokeVirtual(at.list, 'remove(int)', [at.last]);
    at.next = at.last;
    at.last = -1;
    at.expected = modCount(at.list);
  },
};

/** A plain cursor without concurrent changes, for lists that cannot change. */
const immutableCursor: NativeClass = {
  hasNext: (_m: Machine, self: JavaObject) => hasNext(self),
  next: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    if (at.next >= at.items.items.length) m.throwNew('java.util.NoSuchElementException');
    return at.items.items[at.next++] ?? null;
  },
};

function immutableList(m: Machine, items: Reference[], allowsNulls: boolean, name = items.length === 1 || items.length === 2 ? 'List12' : 'ListN'): JavaObject {
  return new JavaObject(m.jdk(`java.util.ImmutableCollections$${allowsNulls ? 'ListN' : name}`), [], new ListState(items, allowsNulls));
}

/** The list that Stream.toList() gives: it may hold nulls. */
export function listAllowingNulls(m: Machine, items: Reference[]): JavaObject {
  m.allocate(8 * items.length);
  return immutableList(m, items, true);
}

function refuseNull(m: Machine, self: JavaObject, o: Reference): void {
  if (o === null && !payload(self, ListState).allowsNulls) m.throwNew('java.lang.NullPointerException');
}

const immutable: NativeClass = {
  ...reading,
  allowsNulls: (_m: Machine, self: JavaObject) => payload(self, ListState).allowsNulls,
  contains: (m: Machine, self: JavaObject, o: Reference) => {
    refuseNull(m, self, o);
    return indexIn(m, itemsOf(self), o) >= 0;
  },
  indexOf: (m: Machine, self: JavaObject, o: Reference) => {
    refuseNull(m, self, o);
    return indexIn(m, itemsOf(self), o);
  },
  get: (m: Machine, self: JavaObject, index: number) => {
    const items = itemsOf(self);
    if (index >= 0 && index < items.length) return items[index] ?? null;
    const { name } = self.javaClass;
    if (name.endsWith('List12')) m.throwNew('java.lang.IndexOutOfBoundsException', `Index: ${index} Size: ${items.length}`);
    if (name.endsWith('SubList')) return checkIndex(m, index, items.length);
    return m.throwNew('java.lang.ArrayIndexOutOfBoundsException', `Index ${index} out of bounds for length ${items.length}`);
  },
  iterator: (m: Machine, self: JavaObject) => iterate(m, self, 'java.util.ImmutableCollections$Itr'),
  forEach: (m: Machine, self: JavaObject, action: Reference) => {
    const accept = callable(m, action, 'accept(java.lang.Object)');
    for (const e of itemsOf(self)) accept(e);
  },
  equals: (m: Machine, self: JavaObject, o: Reference) => sameList(m, self, o),
  hashCode: (m: Machine, self: JavaObject) => listHash(m, itemsOf(self)),
  subList: (m: Machine, self: JavaObject, from: number, to: number) => {
    const items = itemsOf(self);
    if (from < 0) m.throwNew('java.lang.IndexOutOfBoundsException', `fromIndex = ${from}`);
    if (to > items.length) m.throwNew('java.lang.IndexOutOfBoundsException', `toIndex = ${to}`);
    if (from > to) m.throwNew('java.lang.IllegalArgumentException', `fromIndex(${from}) > toIndex(${to})`);
    const state = payload(self, ListState);
    return new JavaObject(m.jdk('java.util.ImmutableCollections$SubList'), [], new ListState(items.slice(from, to), state.allowsNulls));
  },
};

export function listHash(m: Machine, items: readonly Reference[]): number {
  return items.reduce<number>((hash, e) => (Math.imul(31, hash) + hashOf(m, e)) | 0, 1);
}

export function sameList(m: Machine, self: JavaObject, o: Reference): boolean {
  if (o === self) return true;
  if (o === null || !m.classOf(o).isSubclassOf(m.jdk('java.util.List'))) return false;
  const mine = elementsOf(m, self);
  const theirs = elementsOf(m, o);
  return mine.length === theirs.length && mine.every((e, i) => same(m, e, theirs[i] ?? null));
}

export const lists: Natives = {
  'java.util.ArrayList': arrayList,
  'java.util.ArrayList$Itr': cursor,
  'java.util.AbstractList': {
    equals: (m: Machine, self: JavaObject, o: Reference) => sameList(m, self, o),
    hashCode: (m: Machine, self: JavaObject) => listHash(m, elementsOf(m, self)),
  },
  'java.util.ImmutableCollections': {
    list: (m: Machine, _self: null, refuseNulls: boolean, elements: JavaArray) => {
      const items = Array.from(elements.store, (v) => reference(v));
      if (refuseNulls && items.includes(null)) m.throwNew('java.lang.NullPointerException');
      return immutableList(m, items, !refuseNulls);
    },
  },
  'java.util.ImmutableCollections$AbstractImmutableList': immutable,
  'java.util.ImmutableCollections$Itr': immutableCursor,
};
