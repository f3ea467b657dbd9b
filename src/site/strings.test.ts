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

test('one is told otherwise than many', () => {
  const text = '{n} {n:place|places}, {n:it is|they are} open';
  expect(fill(text, { n: 1 })).toBe('1 place, it is open');
  expect(fill(text, { n: '1' })).toBe('1 place, it is open');
  expect(fill(text, { n: 0 })).toBe('0 places, they are open');
});

test('every string is used: by its key, or by a key that is put together around one word', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.(?:ts|astro)$/.test(file))
    .map((file) => readFileSync(path.join('src', file), 'utf8'))
    .join('\n');
  expect(unused(Object.keys(strings('en')), code)).toEqual([]);
});

test('a string that only begins as a used one, or that only a type speaks of, is not used', () => {
  const code = "t('own.map'); type Key = `own.${string}`; t(`own.side.${side}`); t(`own.ways.${name}.text`); word('found')";
  expect(unused(['own.map', 'own.side.base', 'own.ways.one.text', 'search.found'], code)).toEqual([]);
  const none = ['own.ma', 'own.map.border', 'own.side.base.more', 'own.ways.one', 'own.else', 'search.foun'];
  expect(unused(none, code)).toEqual(none);
});

/** Keys that no code names. */
function unused(keys: readonly string[], code: string): readonly string[] {
  const named = new Set([...code.matchAll(/['"`]([\w-]+(?:\.[\w-]+)+)['"`]/g)].map(([, key]) => key));
  /** The dialog's script asks for `search.…` by the rest of the key. */
  for (const [, rest = ''] of code.matchAll(/\bword\('([\w.-]+)'/g)) named.add(`search.${rest}`);
  const around = [...code.matchAll(/`((?:[\w-]+\.)+)\$\{(?!string\})[^`}]*\}((?:\.[\w-]+)*)`/g)].map(([, beginning = '', end = '']) => ({
    beginning,
    end,
  }));
  /** Strings of Starlight's own interface, which it asks for by itself. */
  const starlight = ['search.label', 'skipLink.label'];
  const puts = (key: string): boolean =>
    around.some(
      ({ beginning, end }) =>
        key.startsWith(beginning) &&
        key.endsWith(end) &&
        /^[\w-]+$/.test(key.slice(beginning.length, end.length > 0 ? -end.length : undefined)),
    );
  return keys.filter((key) => !named.has(key) && !starlight.includes(key) && !puts(key) && !puts(key.replace(/^search\./, '')));
}
