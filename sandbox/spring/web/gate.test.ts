import { expect, test } from 'vitest';
import { refusedByTomcat } from './gate.ts';

const ask = (path: string, headers: Readonly<Record<string, string>> = { Host: 'localhost:8080' }, method = 'GET'): number | undefined =>
  refusedByTomcat({ method, path, headers: Object.entries(headers), body: new Uint8Array() });

test.each([
  '/a%2Fb',
  '/%zz',
  '/%00',
  '/a|b',
  '/<b>',
  '/茶',
  '/a b',
  '/a%5Cb',
  '/../x',
  '/%2e%2e/x',
  '/a#b',
  '/%ff',
  '/?a={}',
  '/?a[b]=1',
  'nope',
])('%s is refused, as recorded', (path) => {
  expect(ask(path)).toBe(400);
});

test.each(['/', '//', '/a%20b', '/inventory/../x', '/;a=b', '/%E8%8C%B6', '/a%0ab', '/a&b', '/?%zz', '/?name=a&name=b'])(
  '%s reaches the application, as recorded',
  (path) => {
    expect(ask(path)).toBeUndefined();
  },
);

test('a request says its host, in a head of 8 KB', () => {
  expect(ask('/', {})).toBe(400);
  expect(ask('/', { Host: 'a b' })).toBe(400);
  expect(ask('/', { Host: '' })).toBeUndefined();
  expect(ask('/', { Host: 'a', X: 'x'.repeat(9000) })).toBe(400);
  expect(ask('/', { Host: 'a', X: 'x'.repeat(7000) })).toBeUndefined();
});

test('what Tomcat does not do is 501, what it is not to expect 417', () => {
  expect(ask('/', { Host: 'a' }, 'CONNECT')).toBe(501);
  expect(ask('/', { Host: 'a', 'Transfer-Encoding': 'foo' })).toBe(501);
  expect(ask('/', { Host: 'a', Expect: 'x' })).toBe(417);
});
