import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { HttpAnswer } from '../network.ts';
import { createOpenNetwork, type PortNews } from './open-network.ts';

const text = (body: string, more: Partial<HttpAnswer> = {}): HttpAnswer => {
  const bytes = new TextEncoder().encode(body);
  return { status: 200, reason: '', headers: [['Content-Length', String(bytes.length)]], body: bytes, ending: 'length', ...more };
};

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A server that holds a port which was free. */
function holdPort(): Promise<{ port: number; server: Server }> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve({ port: address.port, server });
    });
  });
}

async function freePort(): Promise<number> {
  const { port, server } = await holdPort();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function setUp() {
  const news: PortNews[] = [];
  const network = createOpenNetwork((one) => news.push(one));
  const listen: typeof network.listen = (...given) => {
    const entry = network.listen(...given);
    if (entry) closers.push(() => entry.close());
    return entry;
  };
  return { news, network, listen };
}

/** What a server sends, byte by byte, until it closes the connection. */
const raw = (port: number, lines: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(lines));
    socket.on('data', (data) => (received += data.toString()));
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });

describe('createOpenNetwork', () => {
  it('answers inside and outside alike, with the body and the path as they were sent', async () => {
    const { news, network, listen } = setUp();
    const port = await freePort();
    listen(port, 'base', ({ method, path, body }) => text(`${method} ${path} ${new TextDecoder().decode(body)}`));
    await expect.poll(() => news).toEqual([{ outcome: 'open', port, name: 'base' }]);
    expect(network.ports).toEqual([{ port, name: 'base' }]);
    const outside = await fetch(`http://127.0.0.1:${port}/a?b=茶`, { method: 'POST', body: '你好' });
    expect(await outside.text()).toBe('POST /a?b=%E8%8C%B6 你好');
    const inside = await network.request(port, { method: 'GET', path: '/x', headers: [], body: new Uint8Array() });
    expect(new TextDecoder().decode(inside?.body)).toBe('GET /x ');
  });

  it('sends the headers of the answer and no others', async () => {
    const { news, listen } = setUp();
    const port = await freePort();
    const headers = [
      ['Content-Type', 'text/plain;charset=UTF-8'] as const,
      ['Content-Length', '2'] as const,
      ['Connection', 'close'] as const,
    ];
    listen(port, 'base', () => text('hi', { headers }));
    await expect.poll(() => news).toHaveLength(1);
    expect(await raw(port, 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).toBe(
      'HTTP/1.1 200 \r\nContent-Type: text/plain;charset=UTF-8\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi',
    );
  });

  it('ends an answer without a length by closing, one in chunks by a last chunk, and one that never comes not at all', async () => {
    const { news, listen } = setUp();
    const port = await freePort();
    listen(port, 'base', ({ path }) =>
      path === '/closed'
        ? text('bye', { headers: [], ending: 'closed' })
        : path === '/chunks'
          ? text('bits', { headers: [['Transfer-Encoding', 'chunked']], ending: 'chunks' })
          : text('', { ending: 'never' }),
    );
    await expect.poll(() => news).toHaveLength(1);
    expect(await raw(port, 'GET /closed HTTP/1.1\r\nHost: localhost\r\n\r\n')).toBe('HTTP/1.1 200 \r\n\r\nbye');
    expect(await (await fetch(`http://127.0.0.1:${port}/chunks`)).text()).toBe('bits');
    await expect(fetch(`http://127.0.0.1:${port}/never`, { signal: AbortSignal.timeout(100) })).rejects.toThrow();
  });

  it('says that a port is taken, and keeps it inside', async () => {
    const { news, network, listen } = setUp();
    const { port, server } = await holdPort();
    closers.push(() => new Promise((resolve) => server.close(resolve)));
    listen(port, 'base', () => text('inside'));
    await expect.poll(() => news).toEqual([{ outcome: 'taken', port, name: 'base' }]);
    expect(network.request(port, { method: 'GET', path: '/', headers: [], body: new Uint8Array() })).toBeDefined();
  });

  it('gives a port back, and takes it again at once, as a base that is restarted does', async () => {
    const { news, network } = setUp();
    const port = await freePort();
    const first = network.listen(port, 'base', () => text('first'));
    await expect.poll(() => news).toHaveLength(1);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('first');
    first?.close();
    const second = network.listen(port, 'base', () => text('second'));
    await expect.poll(() => news).toHaveLength(2);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('second');
    second?.close();
    await expect.poll(() => fetch(`http://127.0.0.1:${port}/`).then(String, () => 'refused')).toBe('refused');
  });
});
