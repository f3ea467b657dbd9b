import { expect, it } from 'vitest';
import { priceWord } from './price.ts';

it('a price is said beside the worth', () => {
  const word = (cost: number, gain: number): string => priceWord({ cost, gain });
  expect([word(0, 58), word(13, 172), word(13, 77), word(26, 67), word(3, 0), word(90, 60)]).toEqual([
    'none',
    'little',
    'part',
    'part',
    'much',
    'much',
  ]);
});
