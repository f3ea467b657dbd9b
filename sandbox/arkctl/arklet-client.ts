import type { Network } from '../host/network.ts';

/** An answer of Arklet as far as arkctl reads it. */
export interface ArkletAnswer {
  readonly code: string;
  readonly message: string;
  readonly errorStackTrace: string;
  readonly data: unknown;
}

/** Go's words for what a request met instead of an answer. */
export class ConnectionError extends Error {
  constructor(url: string, why: string) {
    super(`Post "${url}": ${why}`);
    this.name = 'ConnectionError';
  }
}

/**
 * Posts a command to Arklet.
 * @throws {ConnectionError}
 */
export async function askArklet(network: Network, host: string, port: number, command: string, body: object): Promise<ArkletAnswer> {
  const url = `http://${host}:${port}/${command}`;
  if (host !== '127.0.0.1' && host !== 'localhost')
    throw new ConnectionError(url, `dial tcp: lookup ${host}: no such host (the trial has one machine, 127.0.0.1)`);
  const text = JSON.stringify(body);
  const content = new TextEncoder().encode(text);
  const pending = network.request(port, {
    method: 'POST',
    path: `/${command}`,
    headers: [
      ['Host', `${host}:${port}`],
      ['User-Agent', 'go-resty/2.7.0 (https://github.com/go-resty/resty)'],
      ['Content-Length', String(content.length)],
      ['Content-Type', 'application/json'],
    ],
    body: content,
  });
  if (!pending) throw new ConnectionError(url, `dial tcp ${host}:${port}: connect: connection refused`);
  const answer = await pending;
  if (answer.ending === 'never') throw new ConnectionError(url, 'no answer');
  const parsed = parseObject(new TextDecoder().decode(answer.body));
  if (!parsed) throw new ConnectionError(url, `the answer is not Arklet's (HTTP ${answer.status})`);
  const field = (name: string): string => (typeof parsed[name] === 'string' ? parsed[name] : '');
  return { code: field('code'), message: field('message'), errorStackTrace: field('errorStackTrace'), data: parsed['data'] };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? Object.fromEntries(Object.entries(parsed)) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
