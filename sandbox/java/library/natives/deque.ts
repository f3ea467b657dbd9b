import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import { JavaObject, type Reference } from '../../run/value.ts';
import { same } from './key.ts';
import { changed } from './list-state.ts';
import { payload } from './payload.ts';
import { Ring } from './ring.ts';

const ringOf = (self: JavaObject): Ring => payload(self, Ring);

class Cursor {
  readonly owner: JavaObject;
  readonly ring: Ring;
  readonly step: 1 | -1;
  next: number;
  last = -1;
  expected: number;
  constructor(owner: JavaObject, ring: Ring, step: 1 | -1) {
    this.owner = owner;
    this.ring = ring;
    this.step = step;
    this.next = step === 1 ? 0 : ring.size - 1;
    this.expected = ring.modCount;
  }
}

const find = (m: Machine, self: JavaObject, o: Reference): number =>
  ringOf(self)
    .elements()
    .findIndex((e) => same(m, o, e));
const findLast = (m: Machine, self: JavaObject, o: Reference): number =>
  ringOf(self)
    .elements()
    .findLastIndex((e) => same(m, o, e));

/** The deque half of ArrayDeque, which refuses null, and of LinkedList, whose modCount list iterators look at. */
function deque(kind: 'ArrayDeque' | 'LinkedList'): NativeClass {
  const isList = kind === 'LinkedList';
  const note = (self: JavaObject): void => {
    if (isList) changed(self);
  };
  const checked = (m: Machine, e: Reference): Reference => (e === null && !isList ? m.throwNew('java.lang.NullPointerException') : e);
  const first = (m: Machine, self: JavaObject, take: boolean, must: boolean): Reference => {
    const ring = ringOf(self);
    if (ring.size === 0) return must ? m.throwNew('java.util.NoSuchElementException') : null;
    if (!take) return ring.at(0);
    note(self);
    return ring.shift();
  };
  const last = (m: Machine, self: JavaObject, take: boolean, must: boolean): Reference => {
    const ring = ringOf(self);
    if (ring.size === 0) return must ? m.throwNew('java.util.NoSuchElementException') : null;
    if (!take) return ring.at(ring.size - 1);
    note(self);
    return ring.pop();
  };
  const removeAt = (self: JavaObject, index: number): boolean => {
    if (index < 0) return false;
    note(self);
    ringOf(self).remove(index);
    return true;
  };
  const iterator = (m: Machine, self: JavaObject, step: 1 | -1): JavaObject =>
    new JavaObject(
      m.jdk(isList ? 'java.util.LinkedList$Itr' : 'java.util.ArrayDeque$DeqIterator'),
      [],
      new Cursor(self, ringOf(self), step),
    );
  return {
    '<init>()': (_m: Machine, self: JavaObject) => void (self.native = new Ring()),
    addFirst: (m: Machine, self: JavaObject, e: Reference) => {
      note(self);
      ringOf(self).unshift(checked(m, e));
    },
    addLast: (m: Machine, self: JavaObject, e: Reference) => {
      m.allocate(8);
      note(self);
      ringOf(self).push(checked(m, e));
    },
    removeFirst: (m: Machine, self: JavaObject) => first(m, self, true, true),
    removeLast: (m: Machine, self: JavaObject) => last(m, self, true, true),
    pollFirst: (m: Machine, self: JavaObject) => first(m, self, true, false),
    pollLast: (m: Machine, self: JavaObject) => last(m, self, true, false),
    getFirst: (m: Machine, self: JavaObject) => first(m, self, false, true),
    getLast: (m: Machine, self: JavaObject) => last(m, self, false, true),
    peekFirst: (m: Machine, self: JavaObject) => first(m, self, false, false),
    peekLast: (m: Machine, self: JavaObject) => last(m, self, false, false),
    removeFirstOccurrence: (m: Machine, self: JavaObject, o: Reference) => removeAt(self, find(m, self, o)),
    removeLastOccurrence: (m: Machine, self: JavaObject, o: Reference) => removeAt(self, findLast(m, self, o)),
    contains: (m: Machine, self: JavaObject, o: Reference) => find(m, self, o) >= 0,
    size: (_m: Machine, self: JavaObject) => ringOf(self).size,
    isEmpty: (_m: Machine, self: JavaObject) => ringOf(self).size === 0,
    clear: (_m: Machine, self: JavaObject) => {
      note(self);
      ringOf(self).clear();
    },
    iterator: (m: Machine, self: JavaObject) => iterator(m, self, 1),
    descendingIterator: (m: Machine, self: JavaObject) => iterator(m, self, -1),
    clone: (_m: Machine, self: JavaObject) => new JavaObject(self.javaClass, self.fields.slice(), ringOf(self).copy()),
    toArray: (m: Machine, self: JavaObject) => m.newArray(m.jdk('java.lang.Object'), ringOf(self).elements()),
  };
}

function checkElement(m: Machine, index: number, size: number): void {
  if (index < 0 || index >= size) m.throwNew('java.lang.IndexOutOfBoundsException', `Index: ${index}, Size: ${size}`);
}

const linkedList: NativeClass = {
  ...deque('LinkedList'),
  indexOf: find,
  lastIndexOf: findLast,
  get: (m: Machine, self: JavaObject, index: number) => {
    checkElement(m, index, ringOf(self).size);
    return ringOf(self).at(index);
  },
  set: (m: Machine, self: JavaObject, index: number, e: Reference) => {
    checkElement(m, index, ringOf(self).size);
    const old = ringOf(self).at(index);
    ringOf(self).set(index, e);
    return old;
  },
  'add(int,java.lang.Object)': (m: Machine, self: JavaObject, index: number, e: Reference) => {
    const ring = ringOf(self);
    if (index < 0 || index > ring.size) m.throwNew('java.lang.IndexOutOfBoundsException', `Index: ${index}, Size: ${ring.size}`);
    m.allocate(8);
    changed(self);
    ring.insert(index, e);
  },
  'remove(int)': (m: Machine, self: JavaObject, index: number) => {
    checkElement(m, index, ringOf(self).size);
    changed(self);
    return ringOf(self).remove(index);
  },
};

const cursor: NativeClass = {
  hasNext: (_m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    return at.next >= 0 && at.next < at.ring.size;
  },
  next: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    if (at.expected !== at.ring.modCount) m.throwNew('java.util.ConcurrentModificationException');
    if (at.next < 0 || at.next >= at.ring.size) m.throwNew('java.util.NoSuchElementException');
    at.last = at.next;
    at.next += at.step;
    return at.ring.at(at.last);
  },
  remove: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    if (at.last < 0) m.throwNew('java.lang.IllegalStateException');
    if (at.expected !== at.ring.modCount) m.throwNew('java.util.ConcurrentModificationException');
    at.ring.remove(at.last);
    if (at.step === 1) at.next = at.last;
    at.last = -1;
    at.expected = at.ring.modCount;
    if (at.owner.javaClass.isSubclassOf(m.jdk('java.util.LinkedList'))) changed(at.owner);
  },
};

export const deques: Natives = {
  'java.util.ArrayDeque': deque('ArrayDeque'),
  'java.util.ArrayDeque$DeqIterator': cursor,
  'java.util.LinkedList': linkedList,
  'java.util.LinkedList$Itr': cursor,
};
