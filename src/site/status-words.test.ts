import { expect, test } from 'vitest';
import { countsInWords, progressInWords } from './status-words.ts';

const items = [{ status: 'unknown' }, { status: 'done' }, { status: 'done' }, { status: 'not' }] as const;

test('a tally reads as a sentence would say it', () => {
  expect(countsInWords(items, 'en')).toBe('2 done · 1 unknown · 1 not delivered');
  expect(countsInWords(items, 'zh-CN')).toBe('2 项已完成 · 1 项未知 · 1 项未交付');
});

test('progress says how many of all are done, once', () => {
  expect(progressInWords(items, 'en')).toBe('2 of 4 done · 1 unknown · 1 not delivered');
  expect(progressInWords([], 'en')).toBe('0 of 0 done');
});
