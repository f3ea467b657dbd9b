import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import { type JavaArray, JavaObject, type Reference } from '../../run/value.ts';
import { callable, comparison, test } from './callable.ts';
import { arrayElements } from './elements.ts';
import { Heap } from './heap.ts';
import { same } from './key.ts';
import { payload } from './payload.ts';

const heapOf = (self: JavaObject): Heap => payload(self, Heap);

class Cursor {
  readonly heap: Heap;
  next = 0;
  last = -1;
  /** Elements that removals moved to places already passed: they come at the end. */
  readonly moved: Reference[] = [];
  lastMoved: Reference | undefined;
  expected: number;
  constructor(heap: Heap) {
    this.heap = heap;
    this.expected = heap.modCount;
  }
}

function keep(m: Machine, self: JavaObject, passes: (element: Reference) => boolean): boolean {
  const heap = heapOf(self);
  const expected = heap.modCount;
  const kept = heap.items.filter(passes);
  if (heap.modCount !== expected) m.throwNew('java.util.ConcurrentModificationException');
  if (kept.length === heap.items.length) return false;
  heap.modCount++;
  heap.heapify(kept);
  return true;
}

const priorityQueue: NativeClass = {
  order: (m: Machine, self: JavaObject, comparator: Reference) => void (self.native = new Heap(comparison(m, comparator))),
  heapify: (m: Machine, self: JavaObject, elements: JavaArray) => {
    const items = arrayElements(elements);
    if (items.includes(null)) m.throwNew('java.lang.NullPointerException');
    heapOf(self).heapify(items);
  },
  offer: (m: Machine, self: JavaObject, e: Reference) => {
    if (e === null) m.throwNew('java.lang.NullPointerException');
    m.allocate(8);
    heapOf(self).offer(e);
    return true;
  },
  peek: (_m: Machine, self: JavaObject) => heapOf(self).items[0] ?? null,
  poll: (_m: Machine, self: JavaObject) => (heapOf(self).items.length === 0 ? null : heapOf(self).poll()),
  remove: (m: Machine, self: JavaObject, o: Reference) => {
    const at = heapOf(self).items.findIndex((e) => same(m, o, e));
    if (at >= 0) heapOf(self).removeAt(at);
    return at >= 0;
  },
  removeIf: (m: Machine, self: JavaObject, filter: Reference) => {
    const goes = test(m, filter);
    return keep(m, self, (e) => !goes(e));
  },
  removeAll: (m: Machine, self: JavaObject, c: Reference) => {
    const contains = callable(m, c, 'contains(java.lang.Object)');
    return keep(m, self, (e) => contains(e) !== true);
  },
  retainAll: (m: Machine, self: JavaObject, c: Reference) => {
    const contains = callable(m, c, 'contains(java.lang.Object)');
    return keep(m, self, (e) => contains(e) === true);
  },
  contains: (m: Machine, self: JavaObject, o: Reference) => heapOf(self).items.some((e) => same(m, o, e)),
  size: (_m: Machine, self: JavaObject) => heapOf(self).items.length,
  clear: (_m: Machine, self: JavaObject) => {
    heapOf(self).modCount++;
    heapOf(self).items = [];
  },
  toArray: (m: Machine, self: JavaObject) => m.newArray(m.jdk('java.lang.Object'), heapOf(self).items),
  iterator: (m: Machine, self: JavaObject) => new JavaObject(m.jdk('java.util.PriorityQueue$Itr'), [], new Cursor(heapOf(self))),
};

const cursor: NativeClass = {
  hasNext: (_m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    return at.next < at.heap.items.length || at.moved.length > 0;
  },
  next: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    if (at.expected !== at.heap.modCount) m.throwNew('java.util.ConcurrentModificationException');
    at.lastMoved = undefined;
    if (at.next < at.heap.items.length) {
      at.last = at.next++;
      return at.heap.items[at.last] ?? null;
    }
    at.last = -1;
    at.lastMoved = at.moved.shift();
    return at.lastMoved ?? m.throwNew('java.util.NoSuchElementException');
  },
  remove: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    if (at.expected !== at.heap.modCount) m.throwNew('java.util.ConcurrentModificationException');
    if (at.last >= 0) {
      const moved = at.heap.removeAt(at.last);
      if (moved === undefined) at.next--;
      else at.moved.push(moved);
    } else if (at.lastMoved !== undefined) at.heap.removeAt(at.heap.items.indexOf(at.lastMoved));
    else m.throwNew('java.lang.IllegalStateException');
    at.last = -1;
    at.lastMoved = undefined;
    at.expected = at.heap.modCount;
  },
};

export const priorityQueues: Natives = { 'java.util.PriorityQueue': priorityQueue, 'java.util.PriorityQueue$Itr': cursor };
