import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Reference } from '../../run/value.ts';
import { Heap } from './heap.ts';

const compare = (a: Reference, b: Reference): number => String(a).localeCompare(String(b), 'en');
const words = fc.array(fc.stringMatching(/^[a-e]{1,2}$/));

function drain(heap: Heap): Reference[] {
  const all: Reference[] = [];
  while (heap.items.length > 0) all.push(heap.poll());
  return all;
}

it('gives its elements in order, also after some were taken out of the middle', () => {
  fc.assert(
    fc.property(words, fc.array(fc.nat()), (elements, gone) => {
      const heap = new Heap(compare);
      for (const e of elements) heap.offer(e);
      const left = [...heap.items];
      for (const n of gone) {
        if (heap.items.length === 0) break;
        const at = n % heap.items.length;
        left.splice(left.indexOf(heap.items[at] ?? null), 1);
        heap.removeAt(at);
      }
      expect(drain(heap)).toEqual(left.sort(compare));
    }),
  );
});

it('makes a heap of an array', () => {
  fc.assert(
    fc.property(words, (elements) => {
      const heap = new Heap(compare);
      heap.heapify([...elements]);
      expect(drain(heap)).toEqual([...elements].sort(compare));
    }),
  );
});
