import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSchedule } from './cron-schedule.ts';

const from = (at: string, spec: string, zone?: string): string => {
  const schedule = parseSchedule(spec, zone);
  if (typeof schedule === 'string') return schedule;
  const next = schedule.next(Date.parse(at));
  return next === undefined ? 'never' : new Date(next).toISOString().slice(0, 16);
};

it.each([
  ['2026-11-30T12:00:00Z', '*/15 * * * *', undefined, '2026-11-30T12:15'],
  ['2026-11-30T12:00:30Z', '0 8 * * *', undefined, '2026-12-01T08:00'],
  ['2026-11-30T12:00:00Z', '0 8 * * 1-5', undefined, '2026-12-01T08:00'],
  ['2026-12-04T08:00:00Z', '0 8 * * mon-fri', undefined, '2026-12-07T08:00'],
  ['2026-11-30T12:00:00Z', '0 0 29 2 *', undefined, '2028-02-29T00:00'],
  // Both days say something: either will do.
  ['2026-11-30T12:00:00Z', '0 0 13 * 5', undefined, '2026-12-04T00:00'],
  ['2026-11-30T12:00:00Z', '5/20 * * * *', undefined, '2026-11-30T12:05'],
  ['2026-11-30T12:00:00Z', '@hourly', undefined, '2026-11-30T13:00'],
  ['2026-11-30T12:00:00Z', '@every 90m', undefined, '2026-11-30T13:30'],
  ['2026-11-30T12:00:00Z', '0 8 * * *', 'Asia/Shanghai', '2026-12-01T00:00'],
  ['2026-11-30T12:00:00Z', '0 0 31 2 *', undefined, 'never'],
])('after %s, %s in %s is due at %s', (at, spec, zone, due) => {
  expect(from(at, spec, zone)).toBe(due);
});

it.each([
  ['* * * *', 'expected exactly 5 fields, found 4: [* * * *]'],
  ['61 * * * *', 'end of range (61) above maximum (59): 61'],
  ['* * * * 7', 'end of range (7) above maximum (6): 7'],
  ['x * * * *', 'failed to parse int from x: strconv.Atoi: parsing "x": invalid syntax'],
  ['5-1 * * * *', 'beginning of range (5) beyond end of range (1): 5-1'],
  ['*/0 * * * *', 'step of range should be a positive number: */0'],
  ['@often', 'unrecognized descriptor: @often'],
])('%s is refused in the words of the cron library: %s', (spec, said) => {
  expect(parseSchedule(spec, undefined)).toBe(said);
});

it('what is due is later, on a whole minute, and fits', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 59 }),
      fc.integer({ min: 0, max: 23 }),
      fc.date({ noInvalidDate: true, min: new Date('2000'), max: new Date('2060') }),
      (m, h, date) => {
        const schedule = parseSchedule(`${m} ${h} * * *`, undefined);
        if (typeof schedule === 'string') throw new Error(schedule);
        const due = schedule.next(date.getTime()) ?? 0;
        expect(due).toBeGreaterThan(date.getTime());
        expect(due - date.getTime()).toBeLessThanOrEqual(86_400_000);
        expect([new Date(due).getUTCMinutes(), new Date(due).getUTCHours(), due % 60_000]).toEqual([m, h, 0]);
      },
    ),
  );
});
