import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { createLink } from '../../protocol/link.ts';
import type { EventMessage, FromSandbox, ReplyMessage, RequestName, Requests } from '../../protocol/messages.ts';

/** `script` of util-linux gives a pseudo-terminal where there is no native module for one. */
export const hasPseudoTerminal = spawnSync('script', ['-qefc', 'true', '/dev/null']).status === 0;

/** The sandbox's process, over pipes or over a pseudo-terminal, as a page would drive it. */
export class NodeProcess {
  readonly events: EventMessage[] = [];
  /** Told of every message. */
  heard: (message: FromSandbox) => void = () => undefined;
  /** Everything that came, as text. */
  received = '';
  readonly ended: Promise<number | null>;
  readonly #post: (message: unknown) => void;
  readonly #write: (text: string) => void;
  readonly #kill: () => void;
  readonly #waiting = new Map<number, (reply: ReplyMessage) => void>();
  readonly replies: ReplyMessage[] = [];
  #asked = 0;

  constructor(bundle: string, how: 'pipes' | 'pseudo-terminal', { raw = true, args = new Array<string>() } = {}) {
    const line = [process.execPath, bundle, '--framed', ...args].map((word) => `'${word}'`).join(' ');
    const child =
      how === 'pipes'
        ? spawn(process.execPath, [bundle, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
        : // A pipe behind the terminal keeps Node from seeing it, and so from switching it to raw mode.
          spawn('script', ['-qefc', raw ? line : `cat | ${line}`, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
    this.ended = new Promise((resolve) => child.on('close', resolve));
    child.stdin.on('error', () => undefined);
    this.#write = (text) => child.stdin.write(text);
    this.#kill = () => {
      if (child.exitCode !== null || child.pid === undefined) return;
      if (how === 'pipes') child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    };
    child.stdout.setEncoding('latin1');
    child.stdout.on('data', (chunk: string) => (this.received += chunk));
    if (how === 'pipes') {
      this.#post = (message) => child.stdin.write(`${JSON.stringify(message)}\n`);
      createInterface({ input: child.stdout }).on('line', (text) => this.#hear(JSON.parse(text)));
      return;
    }
    const link = createLink({
      side: 'page',
      write: (text) => child.stdin.write(text),
      receive: (message) => this.#hear(message as FromSandbox),
      unreadable: (reason) => this.replies.push({ id: 0, error: { code: 'unreadable', message: reason } }),
      after(milliseconds, callback) {
        const timer = setTimeout(callback, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    void this.ended.then(() => link.close());
    child.stdout.on('data', (chunk: string) => link.hear(chunk));
    this.#post = (message) => link.send(message);
  }

  /** @throws Error with the sandbox's code and words */
  async ask<K extends RequestName>(request: K, params: Requests[K]['params']): Promise<Requests[K]['result']> {
    const id = ++this.#asked;
    const reply = await new Promise<ReplyMessage>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#post({ id, request, params });
    });
    if ('error' in reply) throw new Error(`${reply.error.code}: ${reply.error.message}`);
    // The protocol's table ties the result to the request's name.
    return reply.result as Requests[K]['result'];
  }

  /** Anything, as a message. */
  post(message: unknown): void {
    this.#post(message);
  }

  /** Anything, as bytes. */
  write(text: string): void {
    this.#write(text);
  }

  output(): string {
    return this.events.map((event) => (event.event === 'output' ? event.data : '')).join('');
  }

  async stop(): Promise<void> {
    this.#kill();
    await this.ended;
  }

  #hear(message: FromSandbox): void {
    this.heard(message);
    if ('event' in message) {
      this.events.push(message);
      return;
    }
    this.replies.push(message);
    this.#waiting.get(message.id)?.(message);
    this.#waiting.delete(message.id);
  }
}
