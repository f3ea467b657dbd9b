import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reference } from '../../run/value.ts';
import { HashTable } from './hash-table.ts';
import { textHash } from './key.ts';

const keys = { hash: (k: Reference) => (typeof k === 'string' ? textHash(k) : 0), same: (a: Reference, b: Reference) => a === b };
const order = (table: HashTable): Reference[] => table.nodes().map((n) => n.key);

/** Few keys, many of one hash ("Aa" and "BB" have the same), so that bins fill. */
const key = fc.oneof(fc.constantFrom('Aa', 'BB', 'AaAa', 'BBBB', 'AaBB', 'BBAa'), fc.string({ maxLength: 2 }));
const step = fc.oneof(
  fc.record({ what: fc.constant('put' as const), key, value: fc.string({ maxLength: 1 }) }),
  fc.record({ what: fc.constant('remove' as const), key }),
  fc.record({ what: fc.constant('compute' as const), key, value: fc.string({ maxLength: 1 }) }),
);

describe('HashTable', () => {
  it.each([false, true])('holds what a map holds (linked: %s)', (linked) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const table = new HashTable(keys, { linked });
        const model = new Map<string, string>();
        for (const s of steps) {
          if (s.what === 'remove') {
            table.remove(s.key);
            model.delete(s.key);
            continue;
          }
          table.prepareCompute();
          const node = s.what === 'put' ? table.put(s.key, s.value) : table.find(s.key);
          if (node) node.value = s.value;
          else if (s.what === 'compute') table.insertComputed(s.key, s.value);
          model.set(s.key, s.value);
        }
        expect(table.size).toBe(model.size);
        expect(new Map(table.nodes().map((n) => [n.key, n.value]))).toEqual(model);
        if (linked) expect(order(table)).toEqual([...model.keys()]);
      }),
    );
  });

  it('iterates in the order of the JDK', () => {
    const table = new HashTable(keys);
    for (const word of ['pear', 'apple', 'fig', 'kiwi', 'plum', 'date', 'AaAa', 'BBBB']) table.put(word, true);
    // What java 17 prints for the same HashSet.
    expect(order(table)).toEqual(['plum', 'date', 'apple', 'pear', 'kiwi', 'fig', 'AaAa', 'BBBB']);
  });

  it('moves a used key to the end in access order', () => {
    const table = new HashTable(keys, { linked: true, accessOrder: true });
    for (const k of ['a', 'b', 'c']) table.put(k, true);
    const a = table.find('a');
    if (a) table.touched(a);
    expect(order(table)).toEqual(['b', 'c', 'a']);
    expect(table.eldest?.key).toBe('b');
  });
});
