import { request as send } from 'node:http';
import type { HttpAnswer, HttpRequest } from '../network.ts';

/** What Go says of an address that cannot be reached. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  EHOSTUNREACH: 'no route to host',
  ENETUNREACH: 'network is unreachable',
  ETIMEDOUT: 'connection timed out',
  ECONNRESET: 'connection reset by peer',
};

/** Sends a request to a real server. Settles with why, in Go's words, where there is none. */
export function postOverHttp(host: string, port: number, request: HttpRequest): Promise<HttpAnswer | { readonly unreachable: string }> {
  return new Promise((resolve) => {
    const sent = send(
      { host, port, method: request.method, path: request.path, headers: Object.fromEntries(request.headers), agent: false },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            reason: answer.statusMessage ?? '',
            headers: Object.entries(answer.headers).map(([name, value]) => [name, String(value)] as const),
            body: Buffer.concat(parts),
            ending: 'length',
          }),
        );
        answer.on('error', (error) => resolve({ unreachable: error.message }));
      },
    );
    sent.on('error', (error: NodeJS.ErrnoException & { readonly address?: string }) => {
      if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') resolve({ unreachable: `dial tcp: lookup ${host}: no such host` });
      else resolve({ unreachable: `dial tcp ${error.address ?? host}:${port}: connect: ${REASONS[error.code ?? ''] ?? error.message}` });
    });
    sent.end(request.body);
  });
}
