import type { Machine } from '../../run/machine.ts';
import type { NativeClass } from '../../run/native.ts';
import type { JavaObject, Reference } from '../../run/value.ts';
import { elementsOf } from './elements.ts';
import { hashOf, same } from './key.ts';
import { ListState, modCount } from './list-state.ts';
import { payload } from './payload.ts';

export const itemsOf = (self: JavaObject): Reference[] => payload(self, ListState).items;

export function checkIndex(m: Machine, index: number, length: number): void {
  if (index < 0 || index >= length) m.throwNew('java.lang.IndexOutOfBoundsException', `Index ${index} out of bounds for length ${length}`);
}

export const indexIn = (m: Machine, items: readonly Reference[], o: Reference): number => items.findIndex((e) => same(m, o, e));
export const lastIndexIn = (m: Machine, items: readonly Reference[], o: Reference): number => items.findLastIndex((e) => same(m, o, e));

export function concurrent(m: Machine): never {
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

export function iterate(m: Machine, self: JavaObject, iteratorClass: string): JavaObject {
  const iterator = m.newObject(m.jdk(iteratorClass), '<init>()', []);
  iterator.native = new Cursor(self, payload(self, ListState));
  return iterator;
}

/** What ArrayList and the immutable lists answer alike. */
export const reading: NativeClass = {
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

function hasNext(self: JavaObject): boolean {
  const at = payload(self, Cursor);
  return at.next !== at.items.items.length;
}

export const cursor: NativeClass = {
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
export const immutableCursor: NativeClass = {
  hasNext: (_m: Machine, self: JavaObject) => hasNext(self),
  next: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    if (at.next >= at.items.items.length) m.throwNew('java.util.NoSuchElementException');
    return at.items.items[at.next++] ?? null;
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
