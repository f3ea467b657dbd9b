import type { Question } from './scenario.ts';
import type { Seeded } from './seeded.ts';

/** A route of a sample project; `{}` in its path stands for a value. */
export interface Route {
  readonly method: string;
  readonly path: string;
  /** Names of its query parameters. */
  readonly query?: readonly [string, ...string[]];
  /** A body that it takes: a JSON object, or another text with its type. */
  readonly json?: Readonly<Record<string, unknown>>;
  readonly values?: readonly [string, ...string[]];
}

const TIMEOUT = 10_000;
const VALUES = [
  'tea',
  'cup',
  'TEA',
  '1',
  '2',
  '0',
  '-1',
  '007',
  '1.5',
  '2147483648',
  '9223372036854775808',
  'true',
  'null',
  'x',
  'a,b',
  '1,2,3',
  'a.b',
  'a.json',
  'a%20b',
  'a+b',
  '%E8%8C%B6',
  '%C3%A4',
  '%41',
  '%25',
  '%3B',
  '%26a%3D1',
  '%22',
  '%5B1%5D',
  "o'hara",
  '~a_b-c',
  '(a)',
  '*',
  'a:b',
  'a@b',
  'GREEN',
  'green',
  'PAPER',
  '2026-03-01',
  '2026-03-01T10:15:30',
  'a'.repeat(300),
] as const;
/** What the gate before every application refuses, or takes apart. */
const ODD_SEGMENTS = [
  'a%2Fb',
  'a%5Cb',
  '%zz',
  '%',
  '%2',
  '%00',
  'a;b=c',
  'a;',
  ';x',
  '.',
  '..',
  '%2e%2e',
  '%2E',
  'a|b',
  'a<b',
  'a"b',
  'a\\b',
  'a^b',
  'a`b',
  'a{b}',
  '茶',
  'a//b',
  '',
  '%C0%AF',
  '%FF',
  'a%0Ab',
  'a%09b',
  'a b',
] as const;
const ACCEPTS = [
  'application/json',
  'text/plain',
  'text/html',
  'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'application/xml',
  'text/*',
  'image/png',
  '*/*',
  '*',
  'rubbish',
  'application/json;q=0',
  'application/json;charset=UTF-8',
  'application/*+json',
  'application/problem+json',
  'application/json;q=2',
  'text/plain;q=0.5, application/json;q=0.4',
  '',
  ',',
  'text/event-stream',
] as const;
const TYPES = [
  'application/json',
  'application/json;charset=UTF-8',
  'application/json;charset=GBK',
  'application/json;charset=nope',
  'text/plain',
  'text/plain;charset=UTF-8',
  'application/xml',
  'application/x-www-form-urlencoded',
  'application/problem+json',
  'application/vnd.shop.v1+json',
  'text/json',
  '*/*',
  'rubbish',
  '',
] as const;
const HEADERS: readonly [Readonly<Record<string, string | null>>, ...Readonly<Record<string, string | null>>[]] = [
  { Origin: 'http://localhost:3000' },
  { Origin: 'null' },
  { Origin: 'http://127.0.0.1:8080' },
  { Origin: 'http://a.example', 'Access-Control-Request-Method': 'PUT' },
  { 'X-Who': 'ann' },
  { 'X-Set': 'z,y' },
  { 'Accept-Language': 'zh-CN' },
  { 'Accept-Charset': 'utf-8' },
  { 'Accept-Encoding': 'gzip' },
  { Range: 'bytes=0-3' },
  { 'If-None-Match': '"x"' },
  { 'If-Modified-Since': 'Thu, 01 Jan 2026 00:00:00 GMT' },
  { 'X-Forwarded-For': '192.0.2.7', 'X-Forwarded-Proto': 'https' },
  { 'X-HTTP-Method-Override': 'DELETE' },
  { 'X-Requested-With': 'XMLHttpRequest' },
  { Cookie: 'a=b; JSESSIONID=1' },
  { Authorization: 'Basic YTpi' },
  { Host: null },
  { Host: '' },
  { Host: 'shop.example' },
  { Host: 'shop.example:99999' },
  { Host: 'a b' },
  { 'X-Long': 'y'.repeat(9000) },
  { 'X-Long': 'y'.repeat(6000) },
  { 'X-Empty': '' },
  { 'Content-Length': '0' },
  { Connection: 'Upgrade', Upgrade: 'h2c' },
];
const METHODS = ['HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'GET', 'FOO', 'get'] as const;

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** One request to an application: most are what a caller sends, some are not. */
export function webQuestion(random: Seeded, routes: readonly [Route, ...Route[]], prefix: string): Question {
  const route = random.pick(routes);
  const value = (): string => {
    if (route.values && random.percent(60)) return random.pick(route.values);
    return random.percent(22) ? random.pick(ODD_SEGMENTS) : random.pick(VALUES);
  };
  let path = prefix + route.path.replaceAll('{}', value);
  if (random.percent(7)) path += random.pick(['/', '//', '/.', '/..', ';v=1', '/x', '.json', '%20', '/*', '?', '#a', '/;a']);
  if (route.query) path += queryOf(random, route.query, value);
  else if (random.percent(8)) path += random.pick(['?', '?a', '?a=1&a=2', '?=', '?&', '?a=%zz', '?a=茶', '?a[]=1', '?a=b|c', '?a=<b>']);
  const method = random.percent(16) ? random.pick(METHODS) : route.method;
  const headers: Record<string, string | null> = {};
  if (random.percent(25)) headers['Accept'] = random.pick(ACCEPTS);
  if (random.percent(18)) Object.assign(headers, random.pick(HEADERS));
  const sends = method === 'POST' || method === 'PUT' || method === 'PATCH';
  const body = sends && (route.json || random.percent(60)) ? webBody(random, route.json ?? { a: 1 }) : undefined;
  if (body !== undefined && random.percent(25)) headers['Content-Type'] = random.pick(TYPES);
  return {
    name: short(`${method} ${path}`),
    to: 'base',
    method,
    path,
    timeout: TIMEOUT,
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    ...(body === undefined ? {} : { body }),
  };
}

function queryOf(random: Seeded, names: readonly [string, ...string[]], value: () => string): string {
  const parts: string[] = [];
  for (const name of names) {
    if (random.percent(12)) continue;
    parts.push(random.percent(6) ? random.pick([name, `${name}=`, `${name.toUpperCase()}=1`, `${name}[]=1`]) : `${name}=${value()}`);
    if (random.percent(8)) parts.push(`${name}=${value()}`);
  }
  return parts.length === 0 ? '' : `?${parts.join(random.percent(95) ? '&' : ';')}`;
}

const WRONG = [null, '', ' ', 'x', '7', 7, -7, 1.5, 1e20, true, false, [], [1], ['x'], {}, { a: 1 }] as const;

/** A JSON body: as it should be, with one field that is not, or a text that is no JSON. */
function webBody(random: Seeded, right: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(right);
  const changed: Record<string, unknown> = { ...right };
  const key = keys[random.below(Math.max(1, keys.length))];
  const kind = random.below(10);
  if (kind < 3) return JSON.stringify(right);
  if (kind < 6 && key !== undefined) changed[key] = random.pick(WRONG);
  else if (kind === 6 && key !== undefined) delete changed[key];
  else if (kind === 7) changed['more'] = random.pick(WRONG);
  else return random.pick(BROKEN);
  return JSON.stringify(changed);
}

const BROKEN = [
  '',
  ' ',
  '{',
  '{}',
  '[]',
  '[{}]',
  'null',
  '"text"',
  '7',
  'true',
  '{"a":1,}',
  "{'a':1}",
  '{a:1}',
  '{"a":}',
  '{"a":1}}',
  '{"a":NaN}',
  '{"a":01}',
  '{"a":"\\x"}',
  '{"a":"',
  '{"a":1 "b":2}',
  '{"a":1,"a":2}',
  '/* c */{}',
  '{"a":"\\u00e4茶"}',
  '{"a":"\t"}',
  '\u{feff}{}',
  'a=1&b=2',
  '<a/>',
  '[[[[1]]]]',
] as const;
