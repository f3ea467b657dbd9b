import type { Reference } from '../../run/value.ts';

type Compare = (a: Reference, b: Reference) => number;

/** java.util.PriorityQueue's binary heap: the same sifting, so that iteration shows the same order. */
export class Heap {
  items: Reference[] = [];
  modCount = 0;
  readonly compare: Compare;
  constructor(compare: Compare) {
    this.compare = compare;
  }

  offer(element: Reference): void {
    this.modCount++;
    // The JDK compares a lone element with itself, so that one that cannot be compared is refused at once.
    if (this.items.length === 0) this.compare(element, element);
    this.items.push(element);
    this.siftUp(this.items.length - 1, element);
  }

  /** The least element; there must be one. */
  poll(): Reference {
    this.modCount++;
    const least = this.items[0] ?? null;
    const last = this.items.pop() ?? null;
    if (this.items.length > 0) this.siftDown(0, last);
    return least;
  }

  /** Gives the element that went to a place before the index, where an iterator will not meet it any more. */
  removeAt(index: number): Reference | undefined {
    this.modCount++;
    const last = this.items.pop() ?? null;
    if (index === this.items.length) return undefined;
    this.siftDown(index, last);
    if (this.items[index] !== last) return undefined;
    this.siftUp(index, last);
    return this.items[index] === last ? undefined : last;
  }

  heapify(elements: Reference[]): void {
    this.items = elements;
    for (let i = (elements.length >>> 1) - 1; i >= 0; i--) this.siftDown(i, elements[i] ?? null);
  }

  private siftUp(index: number, element: Reference): void {
    let at = index;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      const above = this.items[parent] ?? null;
      if (this.compare(element, above) >= 0) break;
      this.items[at] = above;
      at = parent;
    }
    this.items[at] = element;
  }

  private siftDown(index: number, element: Reference): void {
    const { items } = this;
    const half = items.length >>> 1;
    let at = index;
    while (at < half) {
      let child = 2 * at + 1;
      let below = items[child] ?? null;
      const right = child + 1;
      if (right < items.length && this.compare(below, items[right] ?? null) > 0) {
        child = right;
        below = items[right] ?? null;
      }
      if (this.compare(element, below) <= 0) break;
      items[at] = below;
      at = child;
    }
    items[at] = element;
  }
}
