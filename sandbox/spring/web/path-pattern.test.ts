import { expect, test } from 'vitest';
import { comparePatterns, parsePattern } from './path-pattern.ts';

const match = (pattern: string, path: string) => {
  const found = parsePattern(pattern).match(path);
  return found && Object.fromEntries(found);
};

test.each([
  ['/v/{id}', '/v/1', { id: '1' }],
  ['/v/{id}', '/v/1/', undefined],
  ['/v/{id}', '/v', undefined],
  ['/v/{id}', '/v/a%20b', { id: 'a b' }],
  ['/v/{n:\\d+}', '/v/x', undefined],
  ['/v/{n:\\d{2,3}}', '/v/12', { n: '12' }],
  ['/files/{*rest}', '/files/a/b', { rest: '/a/b' }],
  ['/a/**', '/a', {}],
  ['/a/*.json', '/a/x.json', {}],
  ['', '', {}],
  ['/', '/', {}],
  ['/v', '/v', {}],
  ['/{a}-{b}', '/x-y', { a: 'x', b: 'y' }],
])('%s and %s', (pattern, path, expected) => {
  expect(match(pattern, path)).toEqual(expected);
});

test('a literal wins over a variable, a variable over a wildcard, and ** comes last', () => {
  const sorted = ['/**', '/v/*', '/v/{id}', '/v/number']
    .map(parsePattern)
    .sort(comparePatterns)
    .map((p) => p.text);
  expect(sorted[0]).toBe('/v/number');
  expect(sorted.at(-1)).toBe('/**');
});
