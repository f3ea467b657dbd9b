import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import { JavaObject, type Reference } from '../../run/value.ts';
import { APPLY, callable, comparison, referenceFunction, test } from './callable.ts';
import { elementsOf } from './elements.ts';
import { checkIndex, concurrent, cursor, indexIn, itemsOf, iterate, listHash, reading, sameList } from './list-reading.ts';
import { changed, ListState, modCount } from './list-state.ts';
import { payload } from './payload.ts';

function checkPosition(m: Machine, index: number, length: number): void {
  if (index < 0 || index > length) m.throwNew('java.lang.IndexOutOfBoundsException', `Index: ${index}, Size: ${length}`);
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
  return c === null
    ? m.throwNew('java.lang.NullPointerException', 'Cannot invoke "java.util.Collection.toArray()" because "c" is null')
    : elementsOf(m, c);
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

export const lists: Natives = {
  'java.util.ArrayList': arrayList,
  'java.util.ArrayList$Itr': cursor,
  'java.util.AbstractList': {
    equals: (m: Machine, self: JavaObject, o: Reference) => sameList(m, self, o),
    hashCode: (m: Machine, self: JavaObject) => listHash(m, elementsOf(m, self)),
  },
};
