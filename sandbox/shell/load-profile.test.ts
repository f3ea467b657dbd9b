import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { dayReport, playHour, readProfile, type LoadProfile } from './load-profile.ts';

const PROFILE: LoadProfile = { path: '/inventory/', capacity: 50, hours: Array.from({ length: 24 }, (_, n) => n * 5) };

it('reads a profile, and names the field that is wrong', () => {
  const text = (part: object): string => JSON.stringify({ ...PROFILE, ...part });
  expect(readProfile(text({}))).toEqual(PROFILE);
  expect(readProfile(text({ path: 'inventory' }))).toEqual({ wrong: 'path' });
  expect(readProfile(text({ capacity: 0 }))).toEqual({ wrong: 'capacity' });
  expect(readProfile(text({ hours: [1, 2] }))).toEqual({ wrong: 'hours' });
  expect(readProfile(text({ hours: PROFILE.hours.map((n) => (n === 5 ? -1 : n)) }))).toEqual({ wrong: 'hours' });
  expect(readProfile('[')).toEqual({ wrong: null });
  expect(readProfile('')).toEqual({ wrong: null });
});

it('what is more than the bases can answer is lost, moment by moment', () => {
  expect(playHour(PROFILE, 10, [1, 1])).toEqual({ hour: 10, asked: 50, bases: 1, lost: 0 });
  expect(playHour(PROFILE, 20, [1, 2])).toEqual({ hour: 20, asked: 100, bases: 1.5, lost: 90_000 });
  expect(playHour(PROFILE, 2, [0, 1])).toEqual({ hour: 2, asked: 10, bases: 0.5, lost: 18_000 });
});

it('sums up a day as YAML', () => {
  const report: unknown = parse(dayReport([playHour(PROFILE, 10, [1]), playHour(PROFILE, 20, [1])], 48));
  expect(report).toMatchObject({ asked: 540_000, lost: 180_000, lostPercent: 33.3, baseHours: 2, baseHoursThatRan: 48 });
});
