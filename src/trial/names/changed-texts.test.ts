import { expect, it } from 'vitest';
import { changedTexts } from './changed-texts.ts';

const place = (path: string, from: number): { path: string; from: number; to: number; role: 'use' } => ({
  path,
  from,
  to: from + 3,
  role: 'use',
});

it('puts a name at all its places, or nothing where a file has changed since', () => {
  const files = new Map([
    ['a', 'one = one + 1'],
    ['b', 'use(one)'],
  ]);
  const read = (path: string): string | null => files.get(path) ?? null;
  const places = [place('a', 0), place('a', 6), place('b', 4)];
  expect(changedTexts(read, places, 'one', 'first')).toEqual(
    new Map([
      ['a', 'first = first + 1'],
      ['b', 'use(first)'],
    ]),
  );
  files.set('b', ' use(one)');
  expect(changedTexts(read, places, 'one', 'first')).toBeNull();
  expect(changedTexts(read, [place('gone', 0)], 'one', 'first')).toBeNull();
});
