import type { EventMessage, FromSandbox, Hello, ReplyMessage, RequestMessage, RequestName } from '../protocol/messages.ts';
import { RequestError } from './request-error.ts';
import type { Runtime } from './runtime.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';

/** What is answered to something that no id can be read from. */
export const unreadable = (reason: string): ReplyMessage => ({
  id: 0,
  error: { code: 'unreadable', message: `A message could not be read: ${reason}. Send it again.` },
});

/** Whether what came has the outer form of a request; its name and params are the sandbox's to judge. */
function isRequest(message: unknown): message is RequestMessage {
  if (typeof message !== 'object' || message === null || !('id' in message && 'request' in message && 'params' in message)) return false;
  const { id, request, params } = message;
  return typeof id === 'number' && typeof request === 'string' && typeof params === 'object' && params !== null;
}

/**
 * A sandbox at the end of a transport: messages in, replies and events out. Messages that come while the engine is
 * loading wait for it.
 */
export function connect(
  runtime: Promise<Runtime>,
  engine: Hello['engine'],
  send: (message: FromSandbox) => void,
  more: Pick<SandboxOptions, 'openNetwork' | 'join'> = {},
): (message: unknown) => void {
  const sandbox = runtime.then((loaded) =>
    createSandbox({ runtime: loaded, engine, attended: true, emit: (event: EventMessage) => send(event), ...more }),
  );
  return (message) => {
    if (isRequest(message)) void reply(sandbox, message, send);
    else send(unreadable('it is no request of the protocol'));
  };
}

/** One request with its own params: the pair that RequestMessage ties together. */
const answer = <K extends RequestName>(sandbox: Sandbox, { request, params }: Extract<RequestMessage, { request: K }>): Promise<unknown> =>
  sandbox.answer(request, params);

async function reply(pending: Promise<Sandbox>, message: RequestMessage, send: (message: FromSandbox) => void): Promise<void> {
  const { id } = message;
  try {
    const sandbox = await pending;
    send({ id, result: await answer(sandbox, message) });
  } catch (error) {
    const code = error instanceof RequestError ? error.code : 'internal';
    send({ id, error: { code, message: error instanceof Error ? error.message : String(error) } });
  }
}
