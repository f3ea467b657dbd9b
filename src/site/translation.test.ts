import { expect, test } from 'vitest';
import { changeTimes, compare, counterpart } from './translation.ts';

const DAY = 86_400;

test('pages of the two languages know each other', () => {
  expect(counterpart('content/docs/start/a.md')).toBe('content/docs/zh-cn/start/a.md');
  expect(counterpart('content/docs/zh-cn/start/a.md')).toBe('content/docs/start/a.md');
});

test('the newest change of each file counts', () => {
  const log = '\u0000300\n\ncontent/docs/a.md\n\n\u0000200\n\ncontent/docs/a.md\ncontent/docs/b.md\n';
  expect([...changeTimes(log)]).toEqual([
    ['content/docs/a.md', 300],
    ['content/docs/b.md', 200],
  ]);
});

test('a page is told when it is older or newer than its other language', () => {
  expect(compare(0, 3 * DAY)).toEqual({ state: 'behind', days: 3 });
  expect(compare(3 * DAY, 0)).toEqual({ state: 'ahead', days: 3 });
  expect(compare(0, DAY - 1)).toEqual({ state: 'same', days: 0 });
});

test('outside a repository nothing is claimed', () => {
  expect(compare(undefined, 5)).toEqual({ state: 'same', days: 0 });
});
