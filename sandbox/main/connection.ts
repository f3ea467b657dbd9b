import type { EventMessage, FromSandbox, RequestMessage } from './protocol.ts';
import { RequestError } from './request-error.ts';
import type { Runtime } from './runtime.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

/**
 * A sandbox at the end of a transport: messages in, replies and events out. Messages that come while the engine is
 * loading wait for it.
 */
export function connect(runtime: Promise<Runtime>, send: (message: FromSandbox) => void): (message: RequestMessage) => void {
  const sandbox = runtime.then((loaded) => createSandbox({ runtime: loaded, attended: true, emit: (event: EventMessage) => send(event) }));
  return (message) => void reply(sandbox, message, send);
}

async function reply(pending: Promise<Sandbox>, message: RequestMessage, send: (message: FromSandbox) => void): Promise<void> {
  const { id } = message;
  try {
    const sandbox = await pending;
    send({ id, result: await dispatch(sandbox, message) });
  } catch (error) {
    const code = error instanceof RequestError ? error.code : 'internal';
    send({ id, error: { code, message: error instanceof Error ? error.message : String(error) } });
  }
}

/** One case a request, so that each keeps its own types. */
function dispatch(sandbox: Sandbox, message: RequestMessage): Promise<unknown> {
  switch (message.request) {
    case 'open':
      return sandbox.answer('open', message.params);
    case 'exec':
      return sandbox.answer('exec', message.params);
    case 'input':
      return sandbox.answer('input', message.params);
    case 'resize':
      return sandbox.answer('resize', message.params);
    case 'complete':
      return sandbox.answer('complete', message.params);
    case 'inspect':
      return sandbox.answer('inspect', message.params);
    case 'readFile':
      return sandbox.answer('readFile', message.params);
    case 'writeFile':
      return sandbox.answer('writeFile', message.params);
    case 'removeFile':
      return sandbox.answer('removeFile', message.params);
    case 'list':
      return sandbox.answer('list', message.params);
    case 'request':
      return sandbox.answer('request', message.params);
    case 'state':
      return sandbox.answer('state', message.params);
    case 'split':
      return sandbox.answer('split', message.params);
    case 'check':
      return sandbox.answer('check', message.params);
    case 'interrupt':
      return sandbox.answer('interrupt', message.params);
    case 'stop':
      return sandbox.answer('stop', message.params);
  }
}
