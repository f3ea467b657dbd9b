import type { EventMessage, FromSandbox, RequestMessage, RequestName, Requests } from '../../../sandbox/protocol/messages.ts';

/** Built by sandbox/main before the site is. Said here once more, so that nothing of the trial's page is split off for the manual. */
const WORKER = '/sandbox/sandbox-worker.js';

export interface Client {
  ask<K extends RequestName>(request: K, params: Requests[K]['params']): Promise<Requests[K]['result']>;
  close(): void;
}

/**
 * A sandbox in a worker of a page of the manual: requests and their replies, nothing else. The trial's own engine does more, which a
 * page of the manual has no use for: it takes over, keeps, and watches.
 */
export function openClient(heard: (event: EventMessage) => void, lost: (reason: string) => void): Client {
  const worker = new Worker(WORKER, { type: 'module', name: 'sandbox' });
  const waiting = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromSandbox>) => {
    if ('event' in data) return heard(data);
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asked?.reject(new Error(data.error.message));
    else asked?.resolve(data.result);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    lost(event.message || WORKER);
  });
  return {
    ask: (request, params) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        // The protocol's table ties a result to its request.
        waiting.set(id, { resolve: (result) => resolve(result as Requests[typeof request]['result']), reject });
        worker.postMessage({ id, request, params } as unknown as RequestMessage);
      }),
    close: () => worker.terminate(),
  };
}
