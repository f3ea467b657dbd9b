import { expect, it } from 'vitest';
import { digitValue } from './digit.ts';

it.each([
  ['7', 10, 7],
  ['8', 8, -1],
  ['f', 16, 15],
  ['F', 16, 15],
  ['g', 16, -1],
  ['٣', 10, 3],
  ['９', 10, 9],
  ['ｂ', 16, 11],
  ['𝟙', 10, 1],
  ['é', 36, -1],
  ['-', 10, -1],
])('%s in radix %i is %i', (text, radix, value) => {
  expect(digitValue(text.codePointAt(0) ?? 0, radix)).toBe(value);
});
