import {
  PROTOCOL_VERSION,
  type EventMessage,
  type FromSandbox,
  type Hello,
  type ReplyMessage,
  type RequestMessage,
  type RequestName,
  type Requests,
} from '../../../sandbox/protocol/messages.ts';
import { Listeners } from '../listeners.ts';
import { deadlines, HEARD_LATELY, INTERRUPT_PATIENCE, LATE } from './deadlines.ts';
import { Heartbeat, type Health } from './heartbeat.ts';
import type { OpenTransport, Transport } from './transport.ts';

/** `lost`: the sandbox is gone. `deadline`: it lives, and has not done this in its time. Other codes are the sandbox's own. */
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
  timer: ReturnType<typeof setTimeout>;
}

/** Ctrl-C, in either of its forms. */
const interrupts = <K extends RequestName>(request: K, params: Requests[K]['params']): boolean =>
  request === 'interrupt' || (request === 'input' && 'data' in params && typeof params.data === 'string' && params.data.includes('\u0003'));

const isHello = (result: unknown): result is Hello =>
  typeof result === 'object' && result !== null && 'version' in result && typeof result.version === 'number';

/**
 * Requests to a sandbox and their replies, and its events. The engine holds nothing that the page needs: it may be
 * thrown away and filled again from the page's own files.
 */
export class Engine {
  readonly events = new Listeners<EventMessage>();
  readonly losses = new Listeners<string>();
  readonly healths = new Listeners<Health>();
  /** A Ctrl-C was not even taken: the engine is busy for good, and only a restart helps. */
  readonly stuck = new Listeners<null>();
  #open: OpenTransport;
  readonly #heartbeat = new Heartbeat({ ping: () => this.#ping(), changed: (health) => this.healths.tell(health) });
  #pingId = 0;
  readonly #waiting = new Map<number, Waiting>();
  #transport: Transport | null = null;
  #lastId = 0;
  #fresh = true;
  /** When something was heard of the sandbox last. */
  #heard = -Infinity;

  constructor(open: OpenTransport) {
    this.#open = open;
  }

  get health(): Health {
    return this.#heartbeat.health;
  }

  /** From the next restart on, sandboxes come from here. */
  use(open: OpenTransport): void {
    this.#open = open;
    this.#fresh = false;
  }

  /**
   * Throws the sandbox away, if there is one, and takes a new one; one that was asked nothing yet is new. Requests that
   * wait are rejected as `lost`.
   */
  restart(): void {
    if (this.#transport && this.#fresh && this.health !== 'silent') return;
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
    this.#heartbeat.start();
  }

  /** @throws EngineError */
  ask<K extends RequestName>(request: K, params: Requests[K]['params']): Promise<Requests[K]['result']> {
    const transport = this.#transport;
    if (!transport) return Promise.reject(new EngineError('lost', 'there is no sandbox'));
    this.#fresh = false;
    const id = ++this.#lastId;
    return new Promise<Requests[K]['result']>((resolve, reject) => {
      const timer = this.#deadline(id, request, deadlines[request]);
      this.#waiting.set(id, { resolve: (result) => resolve(result as Requests[K]['result']), reject, timer });
      if (interrupts(request, params)) this.#escalate(id);
      // The protocol's table ties params to the request's name; TypeScript cannot follow a name that is a parameter.
      transport.post({ id, request, params } as RequestMessage);
    });
  }

  close(): void {
    this.#give(null, 'the page was left');
  }

  /** Time in which the engine does not answer at all is the heartbeat's: afterwards the request has its whole time again. */
  #deadline(id: number, request: RequestName, milliseconds: number): Waiting['timer'] {
    return setTimeout(() => {
      const waiting = this.#waiting.get(id);
      if (!waiting) return;
      if (this.health !== 'answering') {
        waiting.timer = this.#deadline(id, request, milliseconds);
        return;
      }
      this.#waiting.delete(id);
      waiting.reject(new EngineError('deadline', `${request}: no answer within ${milliseconds / 1000} s`));
    }, milliseconds);
  }

  #escalate(id: number, patience = INTERRUPT_PATIENCE): void {
    const asked = performance.now();
    setTimeout(() => {
      if (!this.#waiting.has(id) || this.health === 'loading') return;
      const now = performance.now();
      const heard = now - this.#heard;
      if (now - asked > patience + LATE) this.#escalate(id);
      else if (heard < HEARD_LATELY) this.#escalate(id, HEARD_LATELY - heard);
      else this.stuck.tell(null);
    }, patience);
  }

  #ping(): void {
    this.#pingId = ++this.#lastId;
    this.#transport?.post({ id: this.#pingId, request: 'hello', params: {} });
  }

  #receive(message: FromSandbox): void {
    this.#heard = performance.now();
    this.#heartbeat.heard();
    if ('event' in message) this.events.tell(message);
    else this.#settle(message);
  }

  #settle(reply: ReplyMessage): void {
    if (reply.id === this.#pingId) {
      this.#answered(reply);
      return;
    }
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    this.#waiting.delete(reply.id);
    clearTimeout(waiting.timer);
    if ('error' in reply) waiting.reject(new EngineError(reply.error.code, reply.error.message));
    else waiting.resolve(reply.result);
  }

  /** A sandbox that could not be loaded answers with an error, and one of another time would be misunderstood. */
  #answered(reply: ReplyMessage): void {
    const version = 'result' in reply && isHello(reply.result) ? reply.result.version : null;
    if (version === PROTOCOL_VERSION) {
      this.#heartbeat.answered();
      return;
    }
    const reason =
      'error' in reply
        ? reply.error.message
        : `the page speaks version ${PROTOCOL_VERSION} of the protocol, the sandbox ${version ?? 'another'}: reload the page`;
    this.#give(null, reason);
    this.losses.tell(reason);
  }

  #give(transport: Transport | null, reason: string): void {
    this.#heartbeat.stop();
    this.#transport?.close();
    this.#transport = transport;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject, timer } of waiting) {
      clearTimeout(timer);
      reject(new EngineError('lost', reason));
    }
  }
}
