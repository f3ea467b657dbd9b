import { expect, it } from 'vitest';
import { levelOf } from './level.ts';

const well = { installed: [true, true, true], used: [true, true], loadersKept: 0, threadsLeft: 0 };

it.each([
  ['X', { ...well, installed: [true, false], loadersKept: 2 }],
  ['X', { ...well, installed: [] }],
  ['C0', { ...well, used: [true, false], loadersKept: 3 }],
  ['U0', { ...well, loadersKept: 2, threadsLeft: 1 }],
  ['U1', { ...well, loadersKept: 1 }],
  ['U2', { ...well, threadsLeft: 4 }],
  ['U3', well],
])('%s is the first level that fits', (level, rounds) => {
  expect(levelOf(rounds)).toBe(level);
});
