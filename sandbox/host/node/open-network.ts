import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createMemoryNetwork } from '../memory-network.ts';
import type { HttpAnswer, HttpHandler, Network } from '../network.ts';

/** What became of a port outside: `taken` by another program, or `refused` by the system for a reason. */
export type PortNews =
  | { readonly outcome: 'open' | 'taken'; readonly port: number; readonly name: string }
  | { readonly outcome: 'refused'; readonly port: number; readonly name: string; readonly reason: string };

/** Bytes of a request's body that are read. */
const LONGEST_BODY = 64 * 1024 * 1024;
const ADDRESS = '127.0.0.1';

/**
 * The sandbox's ports, and each of them open on the loopback address of the machine it runs on. Inside, a port works
 * also when it cannot be had outside.
 */
export function createOpenNetwork(tell: (news: PortNews) => void): Network {
  const inside = createMemoryNetwork();
  /** Servers that are closing: their port is free only afterwards. */
  const closing = new Map<number, Promise<void>>();

  function openOutside(port: number, name: string, handler: HttpHandler): () => void {
    const server = createServer((request, response) => {
      void answer(request, response, handler);
    });
    let wanted = true;
    server.on('error', (error: NodeJS.ErrnoException) => {
      tell(error.code === 'EADDRINUSE' ? { outcome: 'taken', port, name } : { outcome: 'refused', port, name, reason: error.message });
    });
    server.on('listening', () => tell({ outcome: 'open', port, name }));
    const before = closing.get(port) ?? Promise.resolve();
    void before.then(() => {
      if (wanted) server.listen(port, ADDRESS);
    });
    return () => {
      wanted = false;
      const closed = before.then(() => close(server));
      closing.set(port, closed);
      void closed.then(() => closing.get(port) === closed && closing.delete(port));
    };
  }

  return {
    ...inside,
    get ports() {
      return inside.ports;
    },
    listen(port, name, handler) {
      const entry = inside.listen(port, name, handler);
      if (!entry) return undefined;
      const shut = openOutside(port, name, handler);
      let open = true;
      return {
        close() {
          if (!open) return;
          open = false;
          entry.close();
          shut();
        },
      };
    },
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A server that never listened says so, and is closed all the same.
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, handler: HttpHandler): Promise<void> {
  const body = await readBody(request).catch(() => undefined);
  if (!body) {
    request.destroy();
    return;
  }
  const { method = 'GET', url = '/', rawHeaders } = request;
  const headers = rawHeaders.flatMap((name, at): (readonly [string, string])[] => (at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? '']] : []));
  try {
    send(response, await handler({ method, path: url, headers, body }));
  } catch (error) {
    // As when a server dies in the middle of an answer.
    response.destroy(error instanceof Error ? error : undefined);
  }
}

/** @throws when there is too much of it, or the client goes away */
async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > LONGEST_BODY) throw new Error('The body is too long.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Sends exactly the headers of the answer: Node would add its own. */
function send(response: ServerResponse, { status, reason, headers, body, ending }: HttpAnswer): void {
  if (ending === 'never') return;
  response.sendDate = false;
  response.useChunkedEncodingByDefault = false;
  response.removeHeader('connection');
  if (ending === 'closed') response.shouldKeepAlive = false;
  response.writeHead(
    status,
    reason,
    headers.flatMap(([name, value]) => [name, value]),
  );
  response.end(body);
}
