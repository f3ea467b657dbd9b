import { describe, expect, it } from 'vitest';
import { goOnAt, statusOf, type Kept } from './course-progress.ts';

const lesson = (name: string) => ({ name, steps: ['one', 'two', 'three'] });
const kept = (step: number, done: number, savedAt = 0): Kept => ({ step, done, savedAt });

describe('how far a lesson is', () => {
  it.each([
    [null, { kind: 'new' }],
    [kept(0, 0), { kind: 'begun', step: 'one', number: 1 }],
    [kept(1, 1), { kind: 'begun', step: 'two', number: 2 }],
    [kept(0, 2), { kind: 'begun', step: 'one', number: 1 }],
    [kept(9, 2), { kind: 'begun', step: 'three', number: 3 }],
    [kept(2, 3), { kind: 'done' }],
  ])('%j', (entry, status) => {
    expect(statusOf(lesson('a'), entry)).toEqual(status);
  });
});

describe('where one goes on', () => {
  const lessons = ['a', 'b', 'c'].map(lesson);
  const at = (entries: Readonly<Record<string, Kept>>): string | undefined => goOnAt(lessons, new Map(Object.entries(entries)))?.name;

  it('at the lesson that was begun last, else at the first that is not done', () => {
    expect(at({})).toBe('a');
    expect(at({ a: kept(2, 3) })).toBe('b');
    expect(at({ a: kept(1, 1, 5), c: kept(1, 1, 9) })).toBe('c');
    expect(at({ a: kept(2, 3), b: kept(2, 3), c: kept(2, 3) })).toBeUndefined();
  });
});
