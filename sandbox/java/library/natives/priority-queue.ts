import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import { type JavaArray, JavaObject, type Reference } from '../../run/value.ts';
import { comparison } from './callable.ts';
import { arrayElements } from './elements.ts';
import { Heap } from './heap.ts';
import { same } from './key.ts';
import { payload } from './payload.ts';

const heapOf = (self: JavaObject): Heap => payload(self, Heap);

class Cursor {
  readonly heap: Heap;
  next = 0;
  last = -1;
  expected: number;
  constructor(heap: Heap) {
    this.heap = heap;
    this.expected = heap.modCount;
  }
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
  hasNext: (_m: Machine, self: JavaObject) => payload(self, Cursor).next < payload(self, Cursor).heap.items.length,
  next: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    if (at.expected !== at.heap.modCount) m.throwNew('java.util.ConcurrentModificationException');
    if (at.next >= at.heap.items.length) m.throwNew('java.util.NoSuchElementException');
    at.last = at.next++;
    return at.heap.items[at.last] ?? null;
  },
  remove: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    if (at.last < 0) m.throwNew('java.lang.IllegalStateException');
    at.heap.removeAt(at.last);
    at.next = at.last;
    at.last = -1;
    at.expected = at.heap.modCount;
  },
};

export const priorityQueues: Natives = { 'java.util.PriorityQueue': priorityQueue, 'java.util.PriorityQueue$Itr': cursor };
