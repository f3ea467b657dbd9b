import { expect, it } from 'vitest';
import { createMemoryNetwork } from './memory-network.ts';
import type { HttpAnswer } from './network.ts';

const answer: HttpAnswer = { status: 200, reason: 'OK', headers: [], body: new Uint8Array(), ending: 'length' };
const request = { method: 'GET', path: '/', headers: [], body: new Uint8Array() };

it('refuses where nobody listens, and a port that is taken', async () => {
  const network = createMemoryNetwork();
  let changes = 0;
  network.watch(() => changes++);
  expect(network.request(8080, request)).toBeUndefined();
  const first = network.listen(8080, 'base', () => answer);
  expect(network.listen(8080, 'other', () => answer)).toBeUndefined();
  expect(network.ports).toEqual([{ port: 8080, name: 'base' }]);
  await expect(network.request(8080, request)).resolves.toBe(answer);
  expect([network.ask(8080, request), network.ask(9090, request)]).toEqual([answer, undefined]);
  first?.close();
  const second = network.listen(8080, 'other', () => answer);
  // A handle that is closed twice must not close its successor.
  first?.close();
  expect(second && network.ports).toEqual([{ port: 8080, name: 'other' }]);
  expect(changes).toBe(3);
});
