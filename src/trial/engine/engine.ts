import type { EventMessage, FromSandbox, ReplyMessage, RequestMessage, RequestName, Requests } from '../../../sandbox/protocol/messages.ts';
import { Listeners } from '../listeners.ts';
import type { OpenTransport, Transport } from './transport.ts';

/** `lost`: the sandbox is gone. Other codes are the sandbox's own. */
export class EngineError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'EngineError';
    this.code = code;
  }
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: EngineError): void;
}

/**
 * Requests to a sandbox and their replies, and its events. The engine holds nothing that the page needs: it may be
 * thrown away and filled again from the page's own files.
 */
export class Engine {
  readonly events = new Listeners<EventMessage>();
  readonly losses = new Listeners<string>();
  readonly #open: OpenTransport;
  readonly #waiting = new Map<number, Waiting>();
  #transport: Transport | null = null;
  #lastId = 0;
  #fresh = true;

  constructor(open: OpenTransport) {
    this.#open = open;
  }

  /**
   * Throws the sandbox away, if there is one, and takes a new one; one that was asked nothing yet is new. Requests that
   * wait are rejected as `lost`.
   */
  restart(): void {
    if (this.#transport && this.#fresh) return;
    this.#fresh = true;
    this.#give(null, 'the sandbox was started again');
    // A message or a failure of a sandbox that was thrown away is nobody's.
    let current = true;
    const transport = this.#open({
      message: (message) => current && this.#receive(message),
      lost: (reason) => {
        if (!current) return;
        current = false;
        this.#give(null, reason);
        this.losses.tell(reason);
      },
    });
    this.#transport = {
      post: (message) => transport.post(message),
      close: () => {
        current = false;
        transport.close();
      },
    };
  }

  /** @throws EngineError */
  ask<K extends RequestName>(request: K, params: Requests[K]['params']): Promise<Requests[K]['result']> {
    const transport = this.#transport;
    if (!transport) return Promise.reject(new EngineError('lost', 'there is no sandbox'));
    this.#fresh = false;
    const id = ++this.#lastId;
    return new Promise<Requests[K]['result']>((resolve, reject) => {
      this.#waiting.set(id, { resolve: (result) => resolve(result as Requests[K]['result']), reject });
      // The protocol's table ties params to the request's name; TypeScript cannot follow a name that is a parameter.
      transport.post({ id, request, params } as RequestMessage);
    });
  }

  close(): void {
    this.#give(null, 'the page was left');
  }

  #receive(message: FromSandbox): void {
    if ('event' in message) this.events.tell(message);
    else this.#settle(message);
  }

  #settle(reply: ReplyMessage): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    this.#waiting.delete(reply.id);
    if ('error' in reply) waiting.reject(new EngineError(reply.error.code, reply.error.message));
    else waiting.resolve(reply.result);
  }

  #give(transport: Transport | null, reason: string): void {
    this.#transport?.close();
    this.#transport = transport;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new EngineError('lost', reason));
  }
}
