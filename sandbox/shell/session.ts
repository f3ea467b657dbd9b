import type { BashSession, createBashSession } from './bash-session.ts';
import type { ShellWorld } from './command.ts';
import { createFlow } from './flow.ts';
import { jobLine } from './jobs.ts';
import type { LineResult, Place } from './line.ts';
import { readPlainLine } from './plain-line.ts';
import { plainRunOf } from './run-plain-line.ts';
import { INTERRUPTED, type Output, pressInterrupt, type RunningTask, startTask, type Task } from './task.ts';

export interface ShellSession {
  readonly workingDirectory: string;
  /** The command in the foreground, or null at the prompt. */
  readonly running: string | null;
  /** Runs a line; settles with its exit status. Output goes to the terminal while it runs. */
  run(line: string): Promise<number>;
  /** Whether a text can be run, or goes on in the next line; `given up` after Ctrl-C, when what reads it had not come yet. */
  readiness(text: string): Promise<'whole' | 'open' | 'given up'>;
  /** Somebody types: what reads every line of bash is loaded meanwhile. */
  warm(): void;
  /** Ctrl-C for what runs in the foreground. */
  interrupt(): void;
  /** Lines about jobs that have ended since the last prompt. */
  takeNotices(): string;
}

export interface SessionOptions {
  readonly world: ShellWorld;
  /** `\n` ends a line. */
  readonly out: (text: string) => void;
  readonly home: string;
  /** Where it begins, when not at home. */
  readonly folder?: string;
  /** Something that `state` shows has changed. */
  readonly changed: () => void;
  /** just-bash and what goes with it, a chunk of its own. */
  readonly loadBash?: () => Promise<{ readonly createBashSession: typeof createBashSession }>;
}

const NOT_LOADED: Readonly<Record<'en' | 'zh-CN', string>> = {
  en: 'bash: the part of the trial that reads this line is loaded on demand and could not be loaded. Look at the network, then run the line again.\n',
  'zh-CN': 'bash：读这一行要用到的部分是按需加载的，这次没有加载成功。请检查网络，然后再运行一次。\n',
};

/**
 * The shell, line by line: what is kept between lines, and what runs in the foreground. Lines that mean the same to every
 * shell are run as they are, until one comes that just-bash has to read; from then on it reads them all.
 */
export function createSession({
  world,
  out,
  home,
  folder = home,
  changed,
  loadBash = () => import('./bash-session.ts'),
}: SessionOptions): ShellSession {
  const output: Output = { out, flow: createFlow(out, world.attended) };
  let workingDirectory = folder;
  let environment: Readonly<Record<string, string>> = {
    HOME: home,
    USER: 'visitor',
    LANG: 'C.UTF-8',
    PATH: '/usr/bin:/bin',
    JAVA_HOME: '/usr/lib/jvm/java-17',
    TERM: 'xterm-256color',
    PWD: folder,
  };
  let lastStatus = 0;
  let running: string | null = null;
  let foreground: RunningTask | undefined;
  let bash: BashSession | undefined;

  const setRunning = (line: string | null): void => {
    running = line;
    changed();
  };
  const newTask = (): RunningTask => startTask(0, { pid: () => world.processes.nextPid() });
  const idle = newTask();

  /** @throws what the loader does; the next line tries again */
  async function loaded(): Promise<BashSession> {
    const module = await loadBash();
    return (bash ??= module.createBashSession({
      world,
      output,
      home,
      environment: () => environment,
      task: () => (foreground ?? idle).task,
    }));
  }

  /** As long as `task` waits for it: undefined after Ctrl-C. */
  function loadedFor({ interrupts }: Task): Promise<BashSession | undefined> {
    const stopped = Promise.withResolvers<undefined>();
    const stop = (): void => stopped.resolve(undefined);
    interrupts.add(stop);
    return Promise.race([loaded(), stopped.promise]).finally(() => interrupts.delete(stop));
  }

  async function runWithBash(line: string, task: Task, place: Place): Promise<LineResult> {
    const failed: LineResult = { status: 1, environment: place.variables, left: false };
    try {
      bash ??= await loadedFor(task);
    } catch {
      out(NOT_LOADED[world.language()]);
      return failed;
    }
    return bash?.run(line, place, lastStatus) ?? failed;
  }

  /** Whatever runs now, Ctrl-C is for. */
  async function inForeground<T>(line: string, run: (current: RunningTask) => Promise<T>): Promise<T> {
    foreground = newTask();
    setRunning(line.trim());
    try {
      return await run(foreground);
    } finally {
      foreground = undefined;
      setRunning(null);
    }
  }

  return {
    get workingDirectory() {
      return workingDirectory;
    },
    get running() {
      return running;
    },
    async run(line) {
      const left = await inForeground(line, async ({ task, controller }) => {
        const place = { variables: environment, directory: workingDirectory, signal: controller.signal };
        const plain = bash ? undefined : plainRunOf(line, workingDirectory, { world, output, home });
        const result = plain ? await plain(task, place) : await runWithBash(line, task, place);
        environment = result.environment;
        workingDirectory = environment['PWD'] ?? workingDirectory;
        lastStatus = task.stopped ? INTERRUPTED : result.status;
        return result.left;
      });
      if (left) world.leave();
      return lastStatus;
    },
    async readiness(text) {
      if (!bash && readPlainLine(text, home)) return 'whole';
      try {
        bash ??= await inForeground(text, ({ task }) => loadedFor(task));
      } catch {
        // Who runs it is told.
        return 'whole';
      }
      if (!bash) return 'given up';
      return bash.isOpen(text) ? 'open' : 'whole';
    },
    warm() {
      if (!bash) void loaded().catch(() => undefined);
    },
    interrupt() {
      if (foreground) pressInterrupt(foreground);
    },
    takeNotices: () =>
      world.jobs
        .takeEnded()
        .map((job) => jobLine(job, job.status === 0 ? 'Done' : `Exit ${job.status ?? 0}`))
        .join(''),
  };
}
