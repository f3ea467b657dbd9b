import { describe, expect, it } from 'vitest';
import { placeOf, placeOfQuery, stepNamed, trialPath, type Place } from './place.ts';

const lessons = [
  { name: 'one-minute', steps: ['deploy', 'change'] },
  { name: 'split', steps: ['run', 'split'] },
];

describe('an address of the trial', () => {
  it.each([
    ['/trial/', { language: 'en', lesson: null, step: null }],
    ['/zh-cn/trial/', { language: 'zh-CN', lesson: null, step: null }],
    ['/trial/split/', { language: 'en', lesson: 'split', step: null }],
    ['/zh-cn/trial/one-minute/change/', { language: 'zh-CN', lesson: 'one-minute', step: 'change' }],
  ] as const satisfies readonly (readonly [string, Place])[])('%s is read and written alike', (path, place) => {
    expect(placeOf(path)).toEqual(place);
    expect(trialPath(place)).toBe(path);
  });

  it.each(['/', '/zh-cn/', '/lessons/split/', '/trials/'])('%s is none', (path) => {
    expect(placeOf(path)).toBeNull();
  });

  it('deeper than a step names nothing', () => {
    expect(placeOf('/trial/split/run/more/')).toEqual({ language: 'en', lesson: null, step: null });
  });
});

describe('a step', () => {
  it('is named by its number from 1, or its id', () => {
    expect(stepNamed(['deploy', 'change'], '2')).toBe(1);
    expect(stepNamed(['deploy', 'change'], 'change')).toBe(1);
  });

  it.each([null, '0', '99', 'nowhere', '1.5', ''])('%j names none', (wanted) => {
    expect(stepNamed(['deploy', 'change'], wanted)).toBeNull();
  });
});

describe('a former address', () => {
  const to = (address: string): string | null => placeOfQuery(new URL(address, 'https://host'), lessons);

  it.each([
    ['/trial/?lesson=split', '/trial/split/'],
    ['/trial/?lesson=split&step=split', '/trial/split/split/'],
    ['/zh-cn/trial/?lesson=split&step=1', '/zh-cn/trial/split/run/'],
    ['/trial/?step=2', '/trial/one-minute/change/'],
    ['/trial/?lesson=split&file=pom.xml#main', '/trial/split/?file=pom.xml#main'],
  ])('%s leads to %s', (from, path) => {
    expect(to(from)).toBe(path);
  });

  it.each([
    ['/trial/?lesson=nowhere&step=2', '/trial/'],
    ['/trial/?lesson=split&step=nowhere', '/trial/split/'],
  ])('%s names what is not there, which is forgotten: %s', (from, path) => {
    expect(to(from)).toBe(path);
  });

  it.each(['/trial/', '/trial/split/run/?file=pom.xml'])('%s is none', (address) => {
    expect(to(address)).toBeNull();
  });
});
