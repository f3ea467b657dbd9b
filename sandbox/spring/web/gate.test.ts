import { expect, test } from 'vitest';
import { cookiesOf, invalidCookies } from './cookies.ts';
import { refusedByTomcat } from './gate.ts';
import { headerComplaint, hostComplaint, sizeComplaint, targetComplaint } from './refusals.ts';

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

test.each([
  ['X(Y)', 'z', '[x(Y): z]'],
  ['X Y', 'z', '[x Y: z]'],
  ['', 'z', '[: z]'],
  ['X-Control', 'a\u0001b', '[x-control: a0x01b]'],
])('the header %s: %s is told of as Tomcat tells of it', (name, value, line) => {
  const request = { method: 'GET', path: '/', headers: [['Host', 'a'] as const, [name, value] as const], body: new Uint8Array() };
  expect(headerComplaint(request)).toContain(`The HTTP header line ${line} does not conform to RFC 7230.`);
});

test('cookies are read as Tomcat reads them, and what is none is told', () => {
  const request = { headers: [['Cookie', 'a=1; b="2"; c; =x; d = e ; \u00e4=1; f=g h; i="j;k']] as [string, string][] };
  expect(cookiesOf(request)).toEqual([
    ['a', '1'],
    ['b', '2'],
    ['d', 'e'],
    ['i', 'j'],
  ]);
  expect(invalidCookies(request.headers)).toEqual(['\u00e4=1', 'f=g h']);
});

test('a coding of the body that is not chunks is none that Tomcat knows', () => {
  for (const coding of ['identity', 'gzip', 'rubbish']) expect(ask('/', { Host: 'a', 'Transfer-Encoding': coding })).toBe(501);
  expect(ask('/', { Host: 'a', 'Transfer-Encoding': 'chunked' })).toBeUndefined();
});

test('a whole address names the same host as the header', () => {
  expect(ask('http://localhost:8080/a')).toBeUndefined();
  expect(ask('HTTPS://me@localhost:8080')).toBeUndefined();
  for (const path of ['http://localhost/a', 'http:///a', 'httpx', 'ftp://localhost:8080/a', '*']) expect(ask(path)).toBe(400);
  expect(ask('*', undefined, 'OPTIONS')).toBeUndefined();
});

test('what Tomcat logs of a target or a Host is printed in its bytes, and a blank ends a target', () => {
  const told = (path: string, host = 'a') => targetComplaint({ method: 'GET', path, headers: [['Host', host]], body: new Uint8Array() });
  expect(told('/?a=茶')).toContain('request target [/?a=0xe80x8c0xb6 ]');
  expect(told('/a b')).toContain('HTTP protocol [b ]');
  const long = { method: 'GET', path: `/${'a'.repeat(8192)}`, headers: [], body: new Uint8Array() };
  expect(sizeComplaint(long)).toContain('Request header is too large');
  expect(sizeComplaint({ ...long, path: '/' })).toBeUndefined();
  const host = (text: string) => hostComplaint({ method: 'GET', path: '/', headers: [['Host', text]], body: new Uint8Array() });
  expect(host('127.0.0.1:x')).toEqual({ host: '127.0.0.1:x', fault: 'null' });
  expect(host('127.0.0.1:8080')).toBeUndefined();
});
