import { expect, it } from 'vitest';
import { secondColumn } from './balance.ts';

it('two columns are as even as their order allows', () => {
  expect([[], [3], [1, 1, 1, 3], [5, 1, 1], [1, 1, 1, 1, 1]].map(secondColumn)).toEqual([0, 1, 3, 1, 2]);
});
