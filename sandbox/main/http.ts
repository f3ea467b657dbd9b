import type { HttpAnswer, Network } from '../host/network.ts';
import type { HttpResult, RequestBody } from '../protocol/messages.ts';
import { LOCALHOST } from '../protocol/state.ts';
import { RequestError } from './request-error.ts';

const DEFAULT_LIMIT = 10_000;
const NOTHING = { status: 0, reason: '', headers: [], body: '' } as const;

/**
 * HTTP to a port of the sandbox, as the page asks it.
 * @throws RequestError for a machine that the sandbox does not have.
 */
export async function sendRequest(
  network: (machine: string) => Network | undefined,
  now: () => number,
  { machine = LOCALHOST, port, method, path, headers = [], body = '', timeout = DEFAULT_LIMIT }: RequestBody,
): Promise<HttpResult> {
  const there = network(machine);
  if (!there)
    throw new RequestError(
      'no-machine',
      `The sandbox has no machine “${machine}”; there is ${LOCALHOST}, and those of a cluster that runs.`,
    );
  const started = performance.now();
  const content = new TextEncoder().encode(body);
  const given = new Set(headers.map(([name]) => name.toLowerCase()));
  const standard = [
    ['Host', `localhost:${port}`],
    ['Accept', '*/*'],
    ...(content.length > 0 ? [['Content-Length', String(content.length)]] : []),
  ] as const;
  const all: (readonly [string, string])[] = [
    ...standard.flatMap(([name = '', value = '']): (readonly [string, string])[] => (given.has(name.toLowerCase()) ? [] : [[name, value]])),
    ...headers,
  ];
  const pending = there.request(port, { method, path, headers: all, body: content });
  const took = (): number => Math.round((performance.now() - started) * 10) / 10;
  if (!pending) return { outcome: 'refused', ...NOTHING, milliseconds: took(), at: now() };
  const answer = await within(pending, timeout);
  if (!answer || answer.ending === 'never') return { outcome: 'never', ...NOTHING, milliseconds: took(), at: now() };
  return {
    outcome: 'answered',
    status: answer.status,
    reason: answer.reason,
    headers: answer.headers,
    body: new TextDecoder().decode(answer.body),
    milliseconds: took(),
    at: now(),
  };
}

async function within(pending: Promise<HttpAnswer>, milliseconds: number): Promise<HttpAnswer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  const answer = await Promise.race([pending, limit]);
  clearTimeout(timer);
  return answer;
}
