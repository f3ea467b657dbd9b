import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reference } from '../../run/value.ts';
import { CEILING, FLOOR, HIGHER, LOWER, SortedEntry, SortedTable, SortedView } from './sorted-table.ts';

const compare = (a: Reference, b: Reference): number => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0);
const letter = fc.constantFrom(...'abcdefghij');
const bound = fc.option(fc.record({ key: letter, inclusive: fc.boolean() }), { nil: undefined });

function tableOf(keys: readonly string[]): SortedTable {
  const table = new SortedTable(compare);
  for (const key of keys) {
    const { at, found } = table.search(key);
    if (!found) table.insert(at, new SortedEntry(key, key));
  }
  return table;
}

describe('SortedView', () => {
  it('shows the part between its bounds, in its direction', () => {
    fc.assert(
      fc.property(fc.array(letter), bound, bound, fc.boolean(), (keys, low, high, descending) => {
        const view = new SortedView(tableOf(keys), low, high, descending);
        const expected = [...new Set(keys)]
          .sort()
          .filter((k) => !low || (low.inclusive ? k >= low.key : k > low.key))
          .filter((k) => !high || (high.inclusive ? k <= high.key : k < high.key));
        if (descending) expected.reverse();
        expect(view.list().map((e) => e.key)).toEqual(expected);
        expect(view.size).toBe(expected.length);
        expect(view.edge(false)?.key).toBe(expected[0]);
        expect(view.edge(true)?.key).toBe(expected.at(-1));
        for (const k of 'abcdefghij') {
          const ahead = descending ? (x: string): boolean => x < k : (x: string): boolean => x > k;
          expect(view.near(HIGHER, k)?.key).toBe(expected.find(ahead));
          expect(view.near(CEILING, k)?.key).toBe(expected.find((x) => x === k || ahead(x)));
          expect(view.near(LOWER, k)?.key).toBe(expected.findLast((x) => x !== k && !ahead(x)));
          expect(view.near(FLOOR, k)?.key).toBe(expected.findLast((x) => !ahead(x)));
          expect(view.find(k)?.key).toBe(expected.find((x) => x === k));
        }
      }),
    );
  });

  it('clears its part only', () => {
    const table = tableOf([...'abcdef']);
    new SortedView(table, { key: 'b', inclusive: true }, { key: 'd', inclusive: false }).clear();
    expect(table.entries.map((e) => e.key)).toEqual(['a', 'd', 'e', 'f']);
  });
});
