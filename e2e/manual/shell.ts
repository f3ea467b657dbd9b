import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a command printed on both streams, and its exit status; null when it was ended. */
export interface Ran {
  readonly output: string;
  readonly status: number | null;
}

/** Milliseconds that a block may take: a first build loads half of Maven's repository. */
const LIMIT = 300_000;

/** Runs commands by bash in a folder, one of them in the background: a base. */
export class Shell {
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string>>;
  #background: { readonly child: ChildProcess; readonly ended: Promise<unknown> } | undefined;

  constructor(folder: string, env: Readonly<Record<string, string>> = {}) {
    this.#folder = folder;
    this.#env = env;
  }

  /** Keeps a text as a file of the folder. */
  async write(file: string, text: string): Promise<void> {
    const target = path.join(this.#folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }

  async run(commands: string, folder = '.'): Promise<Ran> {
    const child = this.#spawn(commands, folder);
    const timer = setTimeout(() => killGroup(child), LIMIT);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
    clearTimeout(timer);
    return { output, status };
  }

  /** Starts commands that go on, and resolves when they have printed `until`, or have ended without. Ends what ran so before. */
  async start(commands: string, until: string, folder = '.'): Promise<Ran> {
    await this.end();
    const child = this.#spawn(commands, folder);
    const ended = new Promise<unknown>((resolve) => child.on('close', resolve));
    this.#background = { child, ended };
    let output = '';
    const seen = new Promise<number | null>((resolve) => {
      const timer = setTimeout(() => resolve(null), LIMIT);
      for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding('utf8').on('data', (text: string) => {
          output += text;
          if (output.includes(until)) resolve(0);
        });
      child.on('close', (status) => resolve(status ?? 1));
      void ended.then(() => clearTimeout(timer));
    });
    return { status: await seen, output };
  }

  /** Ends what runs in the background, and waits until it is gone. */
  async end(): Promise<void> {
    const running = this.#background;
    this.#background = undefined;
    if (!running) return;
    killGroup(running.child);
    await running.ended;
  }

  #spawn(commands: string, folder: string): ChildProcess {
    const background = this.#background?.child.pid;
    return spawn('bash', ['-c', `cd '${folder}' || exit\n${commands}`], {
      cwd: this.#folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Scripts ask for the base's process: `pgrep -g $BACKGROUND java`.
      // npm's own word for the folder it was called in would be taken for that of the commands.
      env: { ...process.env, INIT_CWD: undefined, ...this.#env, ...(background === undefined ? {} : { BACKGROUND: String(background) }) },
    });
  }
}

/** A process and what it has started: each was made the first of a group of its own. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
