import { expect, test } from 'vitest';
import { nextTime, parseCron } from './cron.ts';

const after = (text: string, now: string): string | undefined => {
  const cron = parseCron(text);
  const next = cron && nextTime(cron, Date.parse(now));
  return next === undefined || next === Infinity ? undefined : new Date(next).toISOString();
};

test.each([
  ['*/5 * * * * *', '2024-02-28T23:59:57Z', '2024-02-29T00:00:00.000Z'],
  ['0 0 9-17 * * MON-FRI', '2024-03-01T17:00:00Z', '2024-03-04T09:00:00.000Z'],
  ['0 0 0 29 2 ?', '2024-03-01T00:00:00Z', '2028-02-29T00:00:00.000Z'],
  ['10,40 30 8 1 jan,jul *', '2024-01-01T08:30:10Z', '2024-01-01T08:30:40.000Z'],
  ['0 0 12 * * 7', '2024-03-02T00:00:00Z', '2024-03-03T12:00:00.000Z'],
  ['0 10/20 * * * *', '2024-03-02T00:31:00Z', '2024-03-02T00:50:00.000Z'],
  ['@daily', '2024-12-31T00:00:00Z', '2025-01-01T00:00:00.000Z'],
  ['@Hourly', '2024-12-31T23:00:01Z', '2025-01-01T00:00:00.000Z'],
  ['0 0 0 31 4 *', '2024-01-01T00:00:00Z', undefined],
])('%s after %s comes at %s', (text, now, next) => {
  expect(after(text, now)).toBe(next);
});

test.each(['* * * * *', '60 * * * * *', '0 0 0 L * *', '0 0 0 ? * MON#1', '0 */0 * * * *', '0 5-1-2x * * * *', 'x', ''])(
  '%s is no expression that the trial knows',
  (text) => {
    expect(parseCron(text)).toBeUndefined();
  },
);
