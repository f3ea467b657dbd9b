import { expect, it } from 'vitest';
import { humanDuration } from './time.ts';

it.each([
  [0, '0s'],
  [119, '119s'],
  [120, '2m'],
  [134, '2m14s'],
  [600, '10m'],
  [3 * 3600, '3h'],
  [3 * 3600 + 60, '3h1m'],
  [50 * 3600, '2d2h'],
  [10 * 86400, '10d'],
])('%i seconds are shown as %s', (seconds, shown) => {
  expect(humanDuration(seconds * 1000)).toBe(shown);
});
