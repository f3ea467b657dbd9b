import type { FromSandbox } from '../../../sandbox/protocol/messages.ts';
import type { OpenTransport } from './transport.ts';

/** The worker is one file beside its parsers, built by sandbox/main before the site is. */
const WORKER = '/sandbox/sandbox-worker.js';

/** The embedded engine: the sandbox in a worker of this page. */
export const openWorker: OpenTransport = (receiver) => {
  const worker = new Worker(WORKER, { type: 'module', name: 'sandbox' });
  worker.addEventListener('message', (event: MessageEvent<FromSandbox>) => receiver.message(event.data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    receiver.lost(event.message || `${WORKER} could not be loaded`);
  });
  worker.addEventListener('messageerror', () => receiver.lost('a message of the worker could not be read'));
  return {
    post: (message) => worker.postMessage(message),
    close: () => worker.terminate(),
  };
};
