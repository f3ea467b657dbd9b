import {
  PROTOCOL_VERSION,
  type EventMessage,
  type FromSandbox,
  type RequestMessage,
  type RequestName,
  type Requests,
} from '../../../sandbox/protocol/messages.ts';
import type { SandboxState } from '../../../sandbox/protocol/state.ts';
import { EngineError } from '../engine/engine.ts';
import type { OpenTransport, Receiver } from '../engine/transport.ts';

type Answers = { [K in RequestName]?: (params: Requests[K]['params']) => Requests[K]['result'] | Promise<Requests[K]['result']> };

export const restingState: SandboxState = { jvms: [], ports: [], workingDirectory: '/home/visitor', running: null };

/** A sandbox for tests: it holds files, answers as a test says, and remembers what it was asked, the heartbeat's `hello` apart. */
export class ScriptedSandbox {
  readonly asked: RequestMessage[] = [];
  readonly files = new Map<string, string>();
  answers: Answers;
  /** How often a sandbox was taken. */
  opened = 0;
  /** Takes what it is asked, and answers nothing: a worker that was ended, or is busy for good. */
  dead = false;
  readonly #unanswered: RequestMessage[] = [];
  #receiver: Receiver | null = null;

  constructor(answers: Answers = {}) {
    this.answers = answers;
  }

  readonly open: OpenTransport = (receiver) => {
    this.opened += 1;
    this.#receiver = receiver;
    return {
      post: (message) => {
        if (message.request !== 'hello') this.asked.push(message);
        if (this.dead) this.#unanswered.push(message);
        else void this.#answer(message, receiver);
      },
      close: () => undefined,
    };
  };

  tell(event: EventMessage): void {
    this.#receiver?.message(event);
  }

  /** Answers what it was asked while it answered nothing. */
  replay(): void {
    for (const message of this.#unanswered.splice(0)) if (this.#receiver) void this.#answer(message, this.#receiver);
  }

  fail(reason: string): void {
    this.#receiver?.lost(reason);
  }

  lines(): readonly string[] {
    return this.asked.flatMap((message) => (message.request === 'exec' ? [message.params.line] : []));
  }

  async #answer(message: RequestMessage, receiver: Receiver): Promise<void> {
    let reply: FromSandbox;
    try {
      reply = { id: message.id, result: await this.#result(message) };
    } catch (error) {
      const code = error instanceof EngineError ? error.code : 'test';
      reply = { id: message.id, error: { code, message: error instanceof Error ? error.message : String(error) } };
    }
    receiver.message(reply);
  }

  #result(message: RequestMessage): unknown {
    switch (message.request) {
      case 'hello':
        return this.answers.hello?.(message.params) ?? { version: PROTOCOL_VERSION, engine: 'worker' };
      case 'open':
        this.files.clear();
        for (const { path, content } of message.params.files) this.files.set(path, content);
        return this.answers.open?.(message.params) ?? { workingDirectory: '/home/visitor' };
      case 'writeFile':
        this.files.set(message.params.path, message.params.content);
        return null;
      case 'readFile': {
        const content = this.files.get(message.params.path);
        return this.answers.readFile?.(message.params) ?? (content === undefined ? null : { path: message.params.path, content });
      }
      case 'state':
        return this.answers.state?.(message.params) ?? restingState;
      case 'exec':
        return this.answers.exec?.(message.params) ?? { status: 0, workingDirectory: '/home/visitor' };
      case 'check':
        return (
          this.answers.check?.(message.params) ?? message.params.checks.map(() => ({ passed: false, found: { en: 'nothing', zh: '没有' } }))
        );
      case 'split':
        return this.answers.split?.(message.params) ?? { outcome: 'refused', reasons: [] };
      case 'request':
        return (
          this.answers.request?.(message.params) ?? {
            outcome: 'refused',
            status: 0,
            reason: '',
            headers: [],
            body: '',
            milliseconds: 0,
            at: 0,
          }
        );
      default:
        return null;
    }
  }
}
