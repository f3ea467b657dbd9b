import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { postOverHttp } from './post.ts';

let server: Server | undefined;
afterEach(() => server?.close());

const request = { method: 'POST', path: '/queryAllBiz', headers: [['Content-Length', '2']] as const, body: new TextEncoder().encode('{}') };

it('sends a request to a real server, and tells its answer', async () => {
  const port = await new Promise<number>((resolve) => {
    server = createServer((asked, answer) => {
      asked.on('data', (part) => {
        answer.writeHead(404, { 'X-Kind': 'test' });
        answer.end(`${asked.method ?? ''} ${asked.url ?? ''} ${String(part)}`);
      });
    });
    server.listen(0, '127.0.0.1', () => resolve((server?.address() as AddressInfo).port));
  });
  const answer = await postOverHttp('127.0.0.1', port, request);
  if ('unreachable' in answer) throw new Error(answer.unreachable);
  expect(answer.status).toBe(404);
  expect(new TextDecoder().decode(answer.body)).toBe('POST /queryAllBiz {}');
  expect(answer.headers).toContainEqual(['x-kind', 'test']);
});

it('tells in the words of Go that nobody is there', async () => {
  expect(await postOverHttp('127.0.0.1', 1, request)).toEqual({ unreachable: 'dial tcp 127.0.0.1:1: connect: connection refused' });
});
