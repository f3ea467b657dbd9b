import type { FromSandbox, RequestMessage } from '../../../sandbox/protocol/messages.ts';
import type { OpenTransport } from './transport.ts';
import { WORKER } from './worker-files.ts';

/**
 * The embedded engine: the sandbox in a worker of this page. The worker is made when its script has `come` into the browser's
 * cache, so that nothing is loaded twice; what is posted earlier waits.
 */
export const openWorker =
  (come: Promise<void>): OpenTransport =>
  (receiver) => {
    let worker: Worker | null = null;
    let closed = false;
    const early: RequestMessage[] = [];
    void come.then(() => {
      if (closed) return;
      worker = new Worker(WORKER, { type: 'module', name: 'sandbox' });
      worker.addEventListener('message', (event: MessageEvent<FromSandbox>) => receiver.message(event.data));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        receiver.lost(event.message || `${WORKER} could not be loaded`);
      });
      worker.addEventListener('messageerror', () => receiver.lost('a message of the worker could not be read'));
      for (const message of early) worker.postMessage(message);
    });
    return {
      post(message) {
        if (worker) worker.postMessage(message);
        else early.push(message);
      },
      close() {
        closed = true;
        worker?.terminate();
      },
    };
  };
