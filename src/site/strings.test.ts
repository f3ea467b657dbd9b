import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { disagreement, fill, strings } from './strings.ts';

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

test('every string is used: by its key, or by a key that is put together from its beginning', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.(?:ts|astro)$/.test(file))
    .map((file) => readFileSync(path.join('src', file), 'utf8'))
    .join('\n');
  const beginnings = [...code.matchAll(/`((?:[\w-]+\.)+)\$\{/g)].map(([, beginning = '']) => beginning);
  /** Strings of Starlight's own interface, which it asks for by itself. */
  const starlight = ['search.label', 'skipLink.label'];
  /** The dialog's script asks for `search.…` by the rest of the key. */
  const used = (key: string) =>
    code.includes(key) ||
    starlight.includes(key) ||
    beginnings.some((beginning) => key.startsWith(beginning)) ||
    code.includes(`word('${key.replace(/^search\./, '')}'`);
  expect(Object.keys(strings('en')).filter((key) => !used(key))).toEqual([]);
});
