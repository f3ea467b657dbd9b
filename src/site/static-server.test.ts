import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from './static-server.ts';

const root = mkdtempSync(path.join(tmpdir(), 'site-'));
const files = {
  'index.html': 'home',
  'a/index.html': 'page a',
  'zh-cn/404/index.html': '没有',
  '404.html': 'nothing',
  'x.md': '# x',
  'empty/x.txt': 'x',
};
for (const [file, text] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
const server = createSiteServer(root, new Map([['/old/', '/a/']]));
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** The address goes out as it is written, dots and all. */
const ask = (address: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ port, path: address, method, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => (body += part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
    })
      .on('error', reject)
      .end();
  });

test('folders answer with their page, and are sent to their slash', async () => {
  expect(await ask('/a/')).toMatchObject({ status: 200, body: 'page a' });
  const moved = await ask('/a?q=1');
  expect(moved.status).toBe(301);
  expect(moved.headers['location']).toBe('/a/?q=1');
});

test('old addresses are sent on, with and without their slash', async () => {
  for (const address of ['/old/', '/old']) expect((await ask(address)).headers['location']).toBe('/a/');
});

test('what does not exist is said with status 404, in the language of the address', async () => {
  expect(await ask('/none')).toMatchObject({ status: 404, body: 'nothing' });
  expect(await ask('/zh-cn/none')).toMatchObject({ status: 404, body: '没有' });
  expect(await ask('/empty/')).toMatchObject({ status: 404 });
});

test('nothing outside the site is served', async () => {
  for (const address of ['/../../etc/hostname', '/..%2f..%2fetc/hostname', '/a/..%2f..%2f..%2fetc/hostname', '/%2e%2e/%2e%2e/etc/hostname'])
    expect((await ask(address)).status, address).toBe(404);
});

test('an address that cannot be read is refused', async () => {
  expect((await ask('/%E0%A4%A')).status).toBe(400);
  expect((await ask('/a%00b')).status).toBe(404);
});

test('a page that the browser has is not sent again', async () => {
  const { headers } = await ask('/a/');
  const again = await ask('/a/', 'GET', { 'if-none-match': String(headers['etag']) });
  expect(again).toMatchObject({ status: 304, body: '' });
});

test('only reading is allowed', async () => {
  expect((await ask('/', 'POST')).status).toBe(405);
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('text is packed for those who can unpack it', async () => {
  expect((await ask('/a/', 'GET', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
  expect((await ask('/a/')).headers['content-encoding']).toBeUndefined();
});
