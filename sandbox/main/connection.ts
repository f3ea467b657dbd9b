import type { EventMessage, FromSandbox, Hello, RequestMessage, RequestName } from '../protocol/messages.ts';
import { RequestError } from './request-error.ts';
import type { Runtime } from './runtime.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

/**
 * A sandbox at the end of a transport: messages in, replies and events out. Messages that come while the engine is
 * loading wait for it.
 */
export function connect(
  runtime: Promise<Runtime>,
  engine: Hello['engine'],
  send: (message: FromSandbox) => void,
): (message: RequestMessage) => void {
  const sandbox = runtime.then((loaded) =>
    createSandbox({ runtime: loaded, engine, attended: true, emit: (event: EventMessage) => send(event) }),
  );
  return (message) => void reply(sandbox, message, send);
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
