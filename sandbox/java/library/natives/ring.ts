import type { Reference } from '../../run/value.ts';

/** A row of elements that grows and shrinks at both ends without moving the rest. */
export class Ring {
  private store: Reference[] = [];
  private head = 0;
  modCount = 0;

  get size(): number {
    return this.store.length - this.head;
  }

  at(index: number): Reference {
    return this.store[this.head + index] ?? null;
  }

  set(index: number, element: Reference): void {
    this.store[this.head + index] = element;
  }

  push(element: Reference): void {
    this.modCount++;
    this.store.push(element);
  }

  unshift(element: Reference): void {
    this.modCount++;
    if (this.head === 0) {
      const room = Math.max(8, this.store.length);
      this.store = [...new Array<Reference>(room).fill(null), ...this.store];
      this.head = room;
    }
    this.store[--this.head] = element;
  }

  /** The first element; there must be one. */
  shift(): Reference {
    this.modCount++;
    const element = this.at(0);
    this.store[this.head++] = null;
    if (this.head > 32 && this.head * 2 > this.store.length) {
      this.store = this.store.slice(this.head);
      this.head = 0;
    }
    return element;
  }

  /** The last element; there must be one. */
  pop(): Reference {
    this.modCount++;
    return this.store.pop() ?? null;
  }

  insert(index: number, element: Reference): void {
    this.modCount++;
    this.store.splice(this.head + index, 0, element);
  }

  remove(index: number): Reference {
    this.modCount++;
    return this.store.splice(this.head + index, 1)[0] ?? null;
  }

  clear(): void {
    this.modCount++;
    this.store = [];
    this.head = 0;
  }

  elements(): Reference[] {
    return this.store.slice(this.head);
  }

  copy(): Ring {
    const copy = new Ring();
    copy.store = this.elements();
    return copy;
  }
}
