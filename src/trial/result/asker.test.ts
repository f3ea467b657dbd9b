import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HttpResult, RequestBody } from '../../../sandbox/protocol/messages.ts';
import { Asker } from './asker.ts';
import { Watch } from './watch.ts';

beforeEach(() => vi.useFakeTimers({ now: 100_000 }));
afterEach(() => vi.useRealTimers());

const came = (at: number, milliseconds = 1): HttpResult => ({
  outcome: 'answered',
  status: 200,
  at,
  body: 'hello',
  reason: '',
  headers: [],
  milliseconds,
});

function setUp(ask: (request: RequestBody) => Promise<HttpResult>) {
  const watch = new Watch({ port: 8080, path: '/' });
  const took = vi.fn();
  const asked = vi.fn(ask);
  const asker = new Asker({ ask: asked, took, now: () => Date.now() });
  asker.start(() => [watch]);
  return { watch, took, asked, asker };
}

it('asks at once and then once a second, until it is paused', async () => {
  const { watch, asked, took, asker } = setUp(() => Promise.resolve(came(Date.now() + 5000)));
  await vi.advanceTimersByTimeAsync(3500);
  expect(asked).toHaveBeenCalledTimes(4);
  expect(took).toHaveBeenCalledTimes(4);
  expect(asker.now).toBe(Date.now() + 5000);
  asker.pause(true);
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toHaveBeenCalledTimes(4);
  asker.pause(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(watch.asks).toHaveLength(5);
});

it('does not ask a second time what has not answered yet, and goes on after a failure', async () => {
  let fail = (): void => undefined;
  const { asked, watch } = setUp(() =>
    asked.mock.calls.length > 1
      ? Promise.resolve(came(1))
      : new Promise((_, reject) => {
          fail = () => reject(new Error('lost'));
        }),
  );
  await vi.advanceTimersByTimeAsync(2500);
  expect(asked).toHaveBeenCalledTimes(1);
  fail();
  await vi.advanceTimersByTimeAsync(1000);
  expect(watch.asks).toHaveLength(1);
});

it('asks less often where answering costs more', async () => {
  const { asked, asker } = setUp(() => Promise.resolve(came(Date.now(), 300)));
  await vi.advanceTimersByTimeAsync(6500);
  expect(asked).toHaveBeenCalledTimes(3);
  expect(asker.every).toBe(3);
});
