import { expect, test } from 'vitest';
import { concurrentHashOrder } from './biz-registry.ts';

test.each([
  [
    ['1.0.0', '2.0.0'],
    ['2.0.0', '1.0.0'],
  ],
  [
    ['1.0.0', '3.0.0'],
    ['3.0.0', '1.0.0'],
  ],
  [
    ['3.0.0', '1.0.1'],
    ['3.0.0', '1.0.1'],
  ],
  [
    ['reports', 'visits'],
    ['reports', 'visits'],
  ],
  [
    ['inventory', 'promo'],
    ['promo', 'inventory'],
  ],
])('%j comes in the order that a real base gave', (keys, expected) => {
  expect(concurrentHashOrder(keys)).toEqual(expected);
});
