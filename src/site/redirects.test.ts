import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRedirects } from './redirects.ts';

/** `/` is the home page there and here. */
const former = readFileSync('content/former-addresses.txt', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('/') && line !== '/');
const redirects = readRedirects();

test('every address of the former site leads somewhere', () => {
  expect(former.length).toBe(224);
  expect(former.filter((address) => !redirects.has(address))).toEqual([]);
});

test('a former English address leads to an English page, a Chinese one to a Chinese page', () => {
  const toChinese = former.filter((address) => redirects.get(address)?.startsWith('/zh-cn/'));
  expect(toChinese).toEqual(former.filter((address) => !address.startsWith('/en/')));
});
