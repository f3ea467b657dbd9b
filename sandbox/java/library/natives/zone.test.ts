import { expect, test } from 'vitest';
import { offsetSeconds } from './zone.ts';

const at = (text: string): number => Date.parse(text) / 1000;

test.each([
  ['Europe/Paris', '2024-01-15T12:00:00Z', 3600],
  ['Europe/Paris', '2024-07-15T12:00:00Z', 7200],
  ['Asia/Kolkata', '2024-07-15T12:00:00Z', 19_800],
  ['America/New_York', '2024-11-03T05:59:59Z', -14_400],
  ['America/New_York', '2024-11-03T06:00:00Z', -18_000],
])('%s is at %s so many seconds ahead of UTC: %i', (zone, moment, seconds) => {
  expect(offsetSeconds(zone, at(moment))).toBe(seconds);
});
