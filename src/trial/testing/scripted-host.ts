import { createLink, type Link } from '../../../sandbox/protocol/link.ts';
import type { FromSandbox, RequestMessage } from '../../../sandbox/protocol/messages.ts';
import type { Container, Frame, Host } from '../engine/webcontainer/boot.ts';
import type { Receiver, Transport } from '../engine/transport.ts';
import { ScriptedSandbox } from './scripted-sandbox.ts';

type Process = Awaited<ReturnType<Container['spawn']>>;

/** A process of a scripted machine, held by its other end. */
export class ScriptedProcess {
  readonly words: readonly string[];
  readonly process: Process;
  readonly say: (text: string) => void;
  readonly end: (status: number) => void;
  killed = false;
  /** What was written to it. */
  heard: (text: string) => void = () => undefined;

  constructor(words: readonly string[]) {
    this.words = words;
    const exited = Promise.withResolvers<number>();
    const stream = new TransformStream<string, string>();
    const out = stream.writable.getWriter();
    this.say = (text) => void out.write(text);
    this.end = (status) => {
      void out.close();
      exited.resolve(status);
    };
    this.process = {
      output: stream.readable,
      input: new WritableStream({ write: (text: string) => this.heard(text) }),
      exit: exited.promise,
      kill: () => (this.killed = true),
      resize: () => undefined,
    };
  }
}

/** A machine for tests: its smoke script runs, and its sandbox answers by script. */
export class ScriptedContainer implements Container {
  readonly path = '/bin';
  readonly workdir = '/home/visitor';
  readonly mounted: string[] = [];
  readonly processes: ScriptedProcess[] = [];
  readonly sandbox: ScriptedSandbox;
  down = false;
  /** What a process that is started does. */
  run: (process: ScriptedProcess) => void;
  readonly #listeners: { readonly event: string; readonly listener: (...args: never[]) => void }[] = [];
  #smoke = '';

  constructor(sandbox = new ScriptedSandbox()) {
    this.sandbox = sandbox;
    this.run = (process) => {
      if (process.words.includes('.smoke.cjs')) {
        process.say(this.#smoke);
        process.end(0);
      } else serve(process, this.sandbox);
    };
  }

  mount(tree: Parameters<Container['mount']>[0]): Promise<void> {
    this.mounted.push(...Object.keys(tree));
    const smoke: unknown = Reflect.get(tree, '.smoke.cjs');
    this.#smoke = /\("(.*)"\)/.exec(JSON.parse(JSON.stringify(smoke ?? null))?.file?.contents ?? '')?.[1] ?? this.#smoke;
    return Promise.resolve();
  }

  spawn(command: string, ...rest: readonly unknown[]): Promise<Process> {
    const [args] = rest;
    const process = new ScriptedProcess([command, ...(Array.isArray(args) ? args.map(String) : [])]);
    this.processes.push(process);
    queueMicrotask(() => this.run(process));
    return Promise.resolve(process.process);
  }

  on(event: string, listener: (...args: never[]) => void): () => void {
    this.#listeners.push({ event, listener });
    return () => undefined;
  }

  tell(event: string, ...args: readonly unknown[]): void {
    for (const each of this.#listeners) if (each.event === event) Reflect.apply(each.listener, undefined, args);
  }

  teardown(): void {
    this.down = true;
  }
}

/** The sandbox's end of the stream. */
function serve(process: ScriptedProcess, sandbox: ScriptedSandbox): void {
  let link: Link | null = null;
  const receiver: Receiver = { message: (message: FromSandbox) => link?.send(message), lost: () => process.end(1) };
  const transport: Transport = sandbox.open(receiver);
  link = createLink({
    side: 'sandbox',
    write: process.say,
    receive: (message) => transport.post(message as RequestMessage),
    unreadable: () => undefined,
    after(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const { hear } = link;
  process.heard = hear;
}

/** The client of the WebContainer, held by its other end. */
export class ScriptedHost implements Host {
  readonly container: ScriptedContainer;
  frames = 1;
  listening = false;
  start: () => void;
  refuse: (error: unknown) => void;
  readonly greet = (): void => this.#greeted();
  readonly load = (): void => this.#loaded();
  readonly loseFrame = (): void => this.#removed();
  #greeted: () => void = () => undefined;
  #loaded: () => void = () => undefined;
  #removed: () => void = () => undefined;
  readonly #booting: Promise<Container>;

  constructor(container = new ScriptedContainer()) {
    this.container = container;
    const booting = Promise.withResolvers<Container>();
    this.#booting = booting.promise;
    this.start = () => booting.resolve(container);
    this.refuse = booting.reject;
  }

  /** Everything at once, as soon as it is asked for. */
  willing(): this {
    this.start();
    return this;
  }

  boot(): Promise<Container> {
    return this.#booting;
  }

  frame: () => Frame | null = () => ({
    loaded: (listener) => (this.#loaded = listener),
    removed: (listener) => (this.#removed = listener),
    remove: () => (this.frames = 0),
  });

  greeted(listener: () => void): () => void {
    this.listening = true;
    this.#greeted = listener;
    return () => (this.listening = false);
  }
}
