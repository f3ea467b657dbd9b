import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedPart } from './changed-part.ts';

it.each([
  ['hello from inventory 1.0.0', 'good morning from inventory 1.0.0', '', 'good morning', ' from inventory 1.0.0'],
  ['你好，来自库存', '早上好，来自库存', '', '早上', '好，来自库存'],
  ['{"pieces":12}', '{"pieces":11}', '{"pieces":', '11', '}'],
  ['same', 'same', 'same', '', ''],
  ['', 'new', '', 'new', ''],
  ['a a', 'a a a', 'a a', ' a', ''],
])('%s → %s', (before, after, start, changed, end) => {
  expect(changedPart(before, after)).toEqual({ start, changed, end });
});

it('leaves nothing out, and takes its ends from the text before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const { start, changed, end } = changedPart(before, after);
      expect(start + changed + end).toBe(after);
      expect(before.startsWith(start) && before.endsWith(end)).toBe(true);
    }),
  );
});
