import { defineCommand } from 'just-bash/browser';
import { resolvePath } from '../host/paths.ts';
import { createBashShell, type Task } from './bash-shell.ts';
import { shellCommands } from './commands/all.ts';
import type { ShellWorld } from './command.ts';
import { createFlow } from './flow.ts';
import { BACKGROUND, instrument, type Instruments, LAST_JOB, LEAVE, READ_SCRIPT, simple, statement } from './instrument.ts';
import { type Job, jobLine } from './jobs.ts';
import { loadPatterns } from './load-patterns.ts';
import { needsPatterns } from './patterns.ts';
import { createScriptParser, type FunctionDefinition, plainText, type Script, type Statement } from './script.ts';
import { changesShell, type KeptState, noState, readState, restoring, SAVE, saving, setsErrexit } from './shell-state.ts';

export interface ShellSession {
  readonly workingDirectory: string;
  /** The command in the foreground, or null at the prompt. */
  readonly running: string | null;
  /** Runs a line; settles with its exit status. Output goes to the terminal while it runs. */
  run(line: string): Promise<number>;
  /** What bash would say if nothing more came, when the text is not whole yet; undefined when it can be run. */
  openPart(text: string): string | undefined;
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
  /** Something that `state` shows has changed. */
  readonly changed: () => void;
}

/** What a script starts from. */
interface Place {
  readonly variables: Readonly<Record<string, string>>;
  readonly directory: string;
  readonly signal: AbortSignal;
}

const INTERRUPTED = 130;
/** Milliseconds that a command has to hear Ctrl-C by itself. */
const GRACE = 400;
/** Ctrl-C so often ends also what listens to it and does not end. */
const INSISTING = 3;
/** Jobs that run at once, and jobs that start jobs: `:(){ :|:& };:` must come to an end. */
const MOST = 64;
const DEEPEST = 6;
/** Commands whose lines are run before the shell's regular expressions have come. `watch` runs lines of its own. */
const withoutPatterns = new Set(['cd', ...shellCommands.map(({ name }) => name).filter((name) => name !== 'watch')]);
/** Commands that a `&` waits for until they are up, so that the next line finds what they start. */
const STARTING: ReadonlySet<string> = new Set(['java', 'nohup']);
const BEGIN = '@begin';

/** The shell: just-bash line by line, with what a session keeps between lines, jobs, and the sandbox's own commands. */
export function createSession({ world, out, home, changed }: SessionOptions): ShellSession {
  const parser = createScriptParser();
  const flow = createFlow(out, world.attended);
  const functions = new Map<string, FunctionDefinition>();
  const own = new Set(shellCommands.map(({ name }) => name));
  let workingDirectory = home;
  let environment: Record<string, string> = {
    HOME: home,
    USER: 'visitor',
    LANG: 'C.UTF-8',
    PATH: '/usr/bin:/bin',
    JAVA_HOME: '/usr/lib/jvm/java-17',
    TERM: 'xterm-256color',
    PWD: home,
  };
  let kept: KeptState = noState;
  let lastStatus = 0;
  let running: string | null = null;
  let left = false;
  let foreground: { readonly task: Task; readonly controller: AbortController; presses: number } | undefined;

  const setRunning = (line: string | null): void => {
    running = line;
    changed();
  };
  const newTask = (depth: number, ready: () => void, pid: () => number): Task => ({
    depth,
    background: depth > 0,
    stopped: false,
    interrupts: new Set(),
    ready,
    pid,
  });
  const idle = newTask(
    0,
    () => undefined,
    () => world.processes.nextPid(),
  );

  /** A shell for the foreground, or one of its own for a job. */
  function openShell(task: () => Task): { run(script: Script, at: Place): ReturnType<typeof shell.run> } {
    const backgrounds: Statement[] = [];
    let read: readonly Statement[] = [];
    let live: ReadonlyMap<string, string> = new Map();
    /** The line came to its end, where what it leaves is kept. */
    let ended = false;
    const instruments: Instruments = {
      stopped: () => task().stopped,
      own,
      isFunction: (name) => functions.has(name),
      background: (each) => backgrounds.push(each) - 1,
      read: () => read,
    };
    const nothing = { stdout: '', stderr: '', exitCode: 0 };
    const shell = createBashShell({
      world,
      output: { out, flow },
      home,
      environment,
      task,
      prepare: (script) => instrument(script, 'captured', instruments),
      commands: [
        defineCommand(BEGIN, async ([status], { env }) => {
          // The context is taken away when the command has ended.
          live = new Map(env);
          return { ...nothing, exitCode: Number(status) };
        }),
        defineCommand(SAVE, async ([status, declared = ''], { env }) => {
          ended = true;
          kept = readState(declared, env.get('SHELLOPTS') ?? '', (text) => parser.parse(text));
          return { ...nothing, exitCode: Number(status) };
        }),
        defineCommand(LEAVE, async (_args, { env }) => {
          left = true;
          live = new Map(env);
          return nothing;
        }),
        defineCommand(BACKGROUND, async ([id], { env, cwd, assignShellVariable }) => {
          const started = backgrounds[Number(id)];
          if (!started) return nothing;
          const depth = task().depth + 1;
          if (depth > DEEPEST || world.jobs.all.length >= MOST)
            return { ...nothing, stderr: 'bash: fork: Resource temporarily unavailable\n', exitCode: 254 };
          const job = await startJob(structuredClone(started), depth, Object.fromEntries(env), cwd);
          await assignShellVariable?.(LAST_JOB, String(job.pid));
          return nothing;
        }),
        defineCommand(READ_SCRIPT, async ([name = '', sink, ...args], { cwd }) => {
          const text = name === 'eval' ? args.join(' ') : readSource(name, args[0], cwd);
          if (typeof text !== 'string') return { ...nothing, stderr: text.problem, exitCode: 1 };
          const script = parser.parse(text);
          if (script.kind !== 'script') return { ...nothing, stderr: script.problem, exitCode: 2 };
          learn(script.script);
          instrument(script.script, sink === 'terminal' ? 'terminal' : 'captured', instruments);
          read = script.script.statements;
          return nothing;
        }),
      ],
    });
    return {
      async run(script, { variables, directory, signal }) {
        const saves = changesShell(script) || kept !== noState;
        if (saves || functions.size > 0 || needsPatterns(script, withoutPatterns)) await loadPatterns();
        const known: Script = { type: 'Script', statements: [...functions.values()].map((each) => statement(structuredClone(each))) };
        learn(script);
        instrument(known, 'terminal', instruments);
        instrument(script, 'terminal', instruments);
        const whole: Script = {
          type: 'Script',
          statements: [
            ...known.statements,
            ...restoring(kept),
            statement(simple(BEGIN, [String(lastStatus)])),
            ...(kept.errexit ? [statement(simple('set', ['-e']))] : []),
            ...script.statements,
            ...(saves && !task().background ? saving((text) => parser.parse(text)) : []),
          ],
        };
        ended = false;
        const failing = kept.errexit || setsErrexit(script);
        const result = await shell.run(whole, { environment: variables, directory, signal });
        // `set -e` has ended the shell, as it ends an interactive bash; the one that comes begins without it.
        if (saves && failing && !ended && !task().background && !task().stopped) {
          left = true;
          kept = noState;
        }
        // What was ended from outside has no environment to give.
        return signal.aborted || left ? { ...result, environment: Object.fromEntries(live) } : result;
      },
    };
  }

  /** Functions that a script defines are known to what comes after. */
  function learn(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    if (isFunction(node)) functions.set(node.name, structuredClone(node));
    for (const value of Object.values(node)) learn(value);
  }

  function readSource(name: string, path: string | undefined, directory: string): string | { readonly problem: string } {
    if (path === undefined) return { problem: `bash: ${name}: filename argument required\n` };
    const file = resolvePath(directory, path);
    if (world.host.files.stat(file)?.kind !== 'file') return { problem: `bash: ${path}: No such file or directory\n` };
    return world.host.files.readText(file);
  }

  /** `&`: settles when the command runs; one that starts a JVM, when that is up or has ended. */
  async function startJob(started: Statement, depth: number, variables: Record<string, string>, directory: string): Promise<Job> {
    const up = Promise.withResolvers<void>();
    const controller = new AbortController();
    const pid = world.processes.nextPid();
    const task = newTask(
      depth,
      () => up.resolve(),
      () => pid,
    );
    const text = `${parser.print([structuredClone(started)])} &`;
    const starts = started.pipelines.flatMap(({ commands }) => commands).some(startsJvm);
    const done = openShell(() => task)
      .run({ type: 'Script', statements: [started] }, { variables, directory, signal: controller.signal })
      .then(({ status }) => (task.stopped && !startedJvm(pid) ? INTERRUPTED : status));
    const job = world.jobs.add({ pid, line: text, done, interrupt: () => stop({ task, controller, presses: 1 }) });
    out(`[${job.id}] ${job.pid}\n`);
    if (starts) await Promise.race([up.promise, done]);
    return job;
  }

  const startedJvm = (pid: number): boolean => world.processes.find(pid) !== undefined;

  function stop(run: NonNullable<typeof foreground>): void {
    const { task, controller, presses } = run;
    task.stopped = true;
    for (const interrupt of task.interrupts) interrupt();
    setTimeout(() => {
      if (task.interrupts.size === 0 || presses >= INSISTING) controller.abort();
    }, GRACE);
  }

  const shell = openShell(() => foreground?.task ?? idle);

  return {
    get workingDirectory() {
      return workingDirectory;
    },
    get running() {
      return running;
    },
    async run(line) {
      const parsed = parser.parse(line);
      if (parsed.kind !== 'script') {
        out(parsed.problem);
        lastStatus = 2;
        return 2;
      }
      const task = newTask(
        0,
        () => undefined,
        () => world.processes.nextPid(),
      );
      foreground = { task, controller: new AbortController(), presses: 0 };
      left = false;
      setRunning(line.trim());
      try {
        const result = await shell.run(parsed.script, {
          variables: environment,
          directory: workingDirectory,
          signal: foreground.controller.signal,
        });
        environment = result.environment;
        workingDirectory = environment['PWD'] ?? workingDirectory;
        lastStatus = task.stopped ? INTERRUPTED : result.status;
      } finally {
        foreground = undefined;
        setRunning(null);
      }
      if (left) world.leave();
      return lastStatus;
    },
    openPart(text) {
      const script = parser.parse(text);
      return script.kind === 'incomplete' ? script.problem : undefined;
    },
    interrupt() {
      if (!foreground) return;
      foreground.presses += 1;
      stop(foreground);
    },
    takeNotices: () =>
      world.jobs
        .takeEnded()
        .map((job) => jobLine(job, job.status === 0 ? 'Done' : `Exit ${job.status ?? 0}`))
        .join(''),
  };
}

function isFunction(node: object): node is FunctionDefinition {
  return 'type' in node && node.type === 'FunctionDef';
}

function startsJvm(command: Statement['pipelines'][number]['commands'][number]): boolean {
  return command.type === 'SimpleCommand' && STARTING.has(plainText(command.name) ?? '');
}
