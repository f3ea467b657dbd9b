import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** How the host fails, when it does. */
export interface Plan {
  /** It loads, and never greets. */
  readonly silent?: boolean;
  /** Milliseconds until it greets. */
  readonly delay?: number;
  /** It greets, and says this instead of starting. */
  readonly buildError?: string;
  /** It greets, and its machine never comes. */
  readonly stalled?: boolean;
  /** What it starts never ends and says nothing. */
  readonly deafNode?: boolean;
}

interface Tree {
  readonly d: Readonly<Record<string, Tree | { readonly f: { readonly c: string; readonly b?: boolean } }>>;
}

interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: { readonly cols: number; readonly rows: number };
}

/** A call of the frame, as host-frame.ts makes it. */
type Call =
  | { readonly op: 'plan' | 'info' | 'teardown' }
  | { readonly op: 'build'; readonly options: { readonly workdirName?: string }; readonly isolated: boolean }
  | { readonly op: 'mount'; readonly tree: Tree }
  | { readonly op: 'spawn'; readonly command: Command }
  | { readonly op: 'start' | 'kill'; readonly id: number }
  | { readonly op: 'write'; readonly id: number; readonly data: string };

const HOOK = new URL('listen-hook.mjs', import.meta.url).href;
const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/**
 * The machine behind the double of the WebContainer's host: a temporary folder, and real processes on pseudo-terminals, which
 * `script` of util-linux gives. Ports are moved to free ones, so that tests can run side by side.
 */
export class Machine {
  readonly spawned: string[] = [];
  builds = 0;
  /** Port inside → port of this computer. */
  readonly ports = new Map<number, number>();
  folder = '';
  plan: Plan;
  readonly #tell: (event: object) => void;
  readonly #commands = new Map<number, Command>();
  readonly #children = new Map<number, ChildProcess>();
  #home = '';
  #last = 0;
  #control: Server | null = null;

  constructor(plan: Plan, tell: (event: object) => void) {
    this.plan = plan;
    this.#tell = tell;
  }

  async call(call: Call): Promise<unknown> {
    switch (call.op) {
      case 'plan':
        return this.plan;
      case 'info':
        return { path: process.env['PATH'], cwd: this.#home };
      case 'build':
        return this.#build(call.options.workdirName ?? 'double', call.isolated);
      case 'mount':
        return this.#mount(this.folder, call.tree);
      case 'spawn': {
        const id = ++this.#last;
        this.#commands.set(id, call.command);
        this.spawned.push([call.command.command, ...call.command.args].join(' '));
        return id;
      }
      case 'start':
        return this.#start(call.id);
      case 'write':
        this.#children.get(call.id)?.stdin?.write(call.data);
        return null;
      case 'kill':
        this.#kill(call.id, 'SIGTERM');
        return null;
      case 'teardown':
        return this.stop();
    }
  }

  /** An error of the machine's own, as when memory runs out. */
  fail(message: string): void {
    this.#event('error', { message });
  }

  async stop(): Promise<void> {
    for (const id of this.#children.keys()) this.#kill(id, 'SIGKILL');
    this.#control?.close();
    this.#control = null;
    if (this.folder !== '') await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #event(name: string, ...args: readonly unknown[]): void {
    this.#tell({ told: 'event', name, args });
  }

  async #build(name: string, isolated: boolean): Promise<void> {
    this.builds += 1;
    if (this.plan.buildError !== undefined) throw new Error(this.plan.buildError);
    if (this.plan.stalled) await new Promise(() => undefined);
    if (!isolated) throw new Error('SharedArrayBuffer transfer requires self.crossOriginIsolated.');
    this.#home = `/home/${name}`;
    this.folder = await mkdtemp(path.join(tmpdir(), 'webcontainer-double-'));
    const control = createServer((request, response) => {
      const [, type = '', inside = '', outside = ''] = request.url?.split('/') ?? [];
      response.end();
      this.#port(type, Number(inside), Number(outside));
    });
    this.#control = control;
    await new Promise<void>((resolve) => control.listen(0, '127.0.0.1', resolve));
  }

  #port(type: string, inside: number, outside: number): void {
    const url = addressOf(inside);
    if (type === 'open') this.ports.set(inside, outside);
    else this.ports.delete(inside);
    this.#event('port', inside, type, url);
    if (type === 'open') this.#event('server-ready', inside, url);
  }

  async #mount(folder: string, { d }: Tree): Promise<void> {
    await mkdir(folder, { recursive: true });
    for (const [name, entry] of Object.entries(d)) {
      const target = path.join(folder, name);
      if ('d' in entry) await this.#mount(target, entry);
      else await writeFile(target, entry.f.b ? Buffer.from(entry.f.c, 'latin1') : entry.f.c);
    }
  }

  #start(id: number): void {
    const given = this.#commands.get(id);
    const control = this.#control?.address();
    if (!given || typeof control !== 'object' || control === null) return;
    if (this.plan.deafNode && given.command === 'node') return;
    // The machine's own shell is not to be had outside of it.
    const words = given.command === 'jsh' ? ['bash', '--norc', '--noprofile', '-i'] : [given.command, ...given.args];
    const { cols, rows } = given.terminal ?? { cols: 80, rows: 24 };
    const line = `stty rows ${rows} cols ${cols}; exec ${words.map(quoted).join(' ')}`;
    const env = Object.entries(given.env ?? {}).map(([name, value]) => [name, value.replaceAll(this.#home, this.folder)]);
    const child = spawn('script', ['-qefc', line, '/dev/null'], {
      cwd: this.folder,
      env: {
        ...process.env,
        TERM: 'xterm-256color',
        SHELL: '/bin/sh',
        PS1: '$ ',
        LISTEN_CONTROL: String(control.port),
        NODE_OPTIONS: `--import ${HOOK}`,
        ...Object.fromEntries(env),
      },
      // A group of its own, which ends as one.
      detached: true,
    });
    this.#children.set(id, child);
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (bytes: Buffer) => this.#tell({ told: 'output', id, data: bytes.toString('base64') }));
    child.on('close', (status) => {
      this.#children.delete(id);
      this.#tell({ told: 'output', id, data: null });
      this.#tell({ told: 'exit', id, status: status ?? 143 });
    });
  }

  #kill(id: number, signal: NodeJS.Signals): void {
    const pid = this.#children.get(id)?.pid;
    try {
      if (pid !== undefined) process.kill(-pid, signal);
    } catch {
      // It has ended already.
    }
  }
}

/** Where a port of the machine is seen from the page, as the real host names it. */
export const addressOf = (port: number): string => `https://double--${port}--trial.local-corp.webcontainer-api.io`;
export const portOf = (address: string): number => Number(/--(\d+)--/.exec(new URL(address).hostname)?.[1] ?? 0);
