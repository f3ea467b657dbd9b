import { expect, test } from 'vitest';
import { readDate, writeDate } from './date-text.ts';

const TIME = Date.UTC(2024, 1, 29, 15, 4, 5, 67);

test('a date is written as StdDateFormat does, or by its pattern', () => {
  expect(writeDate(TIME, undefined)).toBe('2024-02-29T15:04:05.067+00:00');
  expect(writeDate(TIME, "yyyy-MM-dd'T'HH:mm:ss.SSSZ")).toBe('2024-02-29T15:04:05.067+0000');
  expect(writeDate(TIME, "d MMM yy, h:mm a X ''")).toBe("29 Feb 24, 3:04 PM Z '");
  expect(writeDate(Date.UTC(2024, 0, 1), 'hh:mm a')).toBe('12:00 AM');
});

test.each([
  ['2024-02-29', undefined, '2024-02-29T00:00:00.000Z'],
  ['2024-02-29T15:04', undefined, '2024-02-29T15:04:00.000Z'],
  ['2024-02-29T15:04:05.067Z', undefined, '2024-02-29T15:04:05.067Z'],
  ['2024-02-29T15:04:05+0100', undefined, '2024-02-29T14:04:05.000Z'],
  ['2024-02-29T15:04:05+01', undefined, '2024-02-29T14:04:05.000Z'],
  ['2024-02-29T15:04:05-02:30', undefined, '2024-02-29T17:34:05.000Z'],
  ['29.02.2024 15:04', 'dd.MM.yyyy HH:mm', '2024-02-29T15:04:00.000Z'],
  ['at 2024/2/29', "'at' yyyy/M/d", '2024-02-29T00:00:00.000Z'],
])('%s with %s is %s', (text, pattern, iso) => {
  expect(new Date(readDate(text, pattern) ?? Number.NaN).toISOString()).toBe(iso);
});

test.each([
  ['tomorrow', undefined],
  ['2024-13-45', undefined],
  ['29/02/2024', 'dd.MM.yyyy'],
])('%s with %s is no date', (text, pattern) => {
  expect(readDate(text, pattern)).toBeUndefined();
});
