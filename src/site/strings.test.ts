import { expect, test } from 'vitest';
import { disagreement, fill } from './strings.ts';

test('a string that is missing in Chinese is named', () => {
  expect(disagreement({ a: 'A', b: 'B' }, { a: '甲' })).toBe('content/i18n/zh-CN.json lacks: b.');
  expect(disagreement({ a: 'A' }, { a: ' ' })).toBe('content/i18n/zh-CN.json lacks: a.');
});

test('a Chinese string that English does not have is named', () => {
  expect(disagreement({ a: 'A' }, { a: '甲', c: '丙' })).toBe('content/i18n/zh-CN.json has keys that en.json has not: c.');
});

test('dictionaries that agree say nothing', () => {
  expect(disagreement({ a: 'A' }, { a: '甲' })).toBe('');
});

test('places are filled, and unknown ones stay to be seen', () => {
  expect(fill('{n} of {all}, {lost}', { n: 1, all: 2 })).toBe('1 of 2, {lost}');
});
