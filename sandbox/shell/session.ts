import { Bash, defineCommand } from 'just-bash/browser';
import { resolvePath } from '../host/paths.ts';
import { bashCommands } from './bash-commands.ts';
import { bashFiles } from './bash-files.ts';
import { shellCommands } from './commands/all.ts';
import type { CommandRun, ShellCommand, ShellWorld } from './command.ts';
import { jobLine } from './jobs.ts';
import { TURN } from './loops.ts';
import { createScriptParser, type LogFile, type Pipeline, type ScriptStatement } from './script.ts';

export interface ShellSession {
  readonly workingDirectory: string;
  /** The command in the foreground, or null at the prompt. */
  readonly running: string | null;
  /** Runs a line; settles with its exit status. Output goes to the terminal while it runs. */
  run(line: string): Promise<number>;
  /** Whether more must come before a text can be run, and what bash says when no more comes; undefined when it is whole. */
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

/** Where one pipeline's commands find out how they are run. */
interface Running {
  readonly background: boolean;
  readonly interrupts: Set<() => void>;
  readonly ready: () => void;
  readonly pid: () => number;
}

interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const INTERRUPTED = 130;
const UNLIMITED = Number.MAX_SAFE_INTEGER;
/** Milliseconds between two openings for messages: often enough for Ctrl-C, seldom enough for speed. */
const TURN_INTERVAL = 8;
/** just-bash's own `help` cannot be replaced: the trial's goes by another name inside. */
const HELP = 'trial-help';

/** The shell: just-bash line by line, with what a session keeps between lines, jobs, and the sandbox's own commands. */
export function createSession({ world, out, home, changed }: SessionOptions): ShellSession {
  const parse = createScriptParser();
  let workingDirectory = home;
  let environment: Record<string, string> = {
    HOME: home,
    USER: 'visitor',
    LANG: 'C.UTF-8',
    PATH: '/usr/bin:/bin',
    JAVA_HOME: '/usr/lib/jvm/java-17',
    TERM: 'xterm-256color',
  };
  let functions = '';
  let lastStatus = 0;
  let running: string | null = null;
  let foreground: { readonly interrupts: Set<() => void>; readonly controller: AbortController } | undefined;

  const setRunning = (line: string | null): void => {
    running = line;
    changed();
  };

  /** A shell of its own for each pipeline: how it is run is known to its commands alone. */
  async function runPipeline(
    pipeline: Pipeline,
    how: Running,
    signal: AbortSignal,
  ): Promise<{ status: number; environment: Record<string, string> }> {
    const toLog = pipeline.log && logWriter(pipeline.log);
    const terminal: Output = { out: toLog ?? out, err: pipeline.log?.errors === true ? (toLog ?? out) : out };
    let written = '';
    const flush = (): void => {
      if (written !== '') out(written);
      written = '';
    };
    const bash = new Bash({
      fs: bashFiles(world.host.files, (text) => void (written += text)),
      // Somebody at the terminal has Ctrl-C; without, a loop must come to an end by itself.
      ...(world.attended ? { executionLimits: { maxCommandCount: UNLIMITED, maxLoopIterations: UNLIMITED } } : {}),
      commands: [...bashCommands],
      cwd: workingDirectory,
      env: environment,
      customCommands: [
        ...shellCommands.map((command) => adapt(command, how, pipeline.attached === command.name ? terminal : undefined)),
        turnCommand(flush),
      ],
      sleep: (milliseconds) => {
        flush();
        if (world.attended) return sleep(milliseconds, signal);
        world.skip(milliseconds);
        return Promise.resolve();
      },
    });
    const text = pipeline.text.trim() === 'help' ? HELP : pipeline.text;
    // Each shell is a new one; `$?` of the one before is handed on by a command that fails so.
    const status = lastStatus === 0 ? '' : `(exit ${lastStatus})\n`;
    const result = await bash.exec(functions + status + text, { cwd: workingDirectory, env: environment, replaceEnv: true, signal });
    flush();
    if (result.stdout !== '') out(result.stdout);
    if (result.stderr !== '') out(inOurWords(result.stderr));
    return { status: signal.aborted ? INTERRUPTED : result.exitCode, environment: { ...result.env } };
  }

  function logWriter({ path, append }: LogFile): (text: string) => void {
    const { files } = world.host;
    const file = resolvePath(workingDirectory, path.replace(/^~(?=\/)/, home));
    let written = append && files.stat(file)?.kind === 'file' ? files.readText(file) : '';
    files.write(file, written);
    return (text) => {
      written += text;
      files.write(file, written);
    };
  }

  /** With a terminal, output goes there while the command runs; else it is handed on when it has ended. */
  function adapt(command: ShellCommand, how: Running, terminal: Output | undefined): ReturnType<typeof defineCommand> {
    return defineCommand(command.name === 'help' ? HELP : command.name, async (args, context) => {
      // `$(curl …)` wants the answer, not the terminal.
      const direct = (context.substitutionDepth ?? 0) === 0 ? terminal : undefined;
      let stdout = '';
      let stderr = '';
      const own = new Set<() => void>();
      const run: CommandRun = {
        args,
        workingDirectory: context.cwd,
        environment: context.exportedEnv ?? {},
        // A ByteString has one byte a character.
        input: Uint8Array.from(String(context.stdin), (character) => character.charCodeAt(0)),
        attached: direct !== undefined,
        background: how.background,
        out: direct?.out ?? ((text) => void (stdout += text)),
        err: direct?.err ?? ((text) => void (stderr += text)),
        onInterrupt(listener) {
          own.add(listener);
          how.interrupts.add(listener);
          return () => how.interrupts.delete(listener);
        },
        ready: how.ready,
        pid: how.pid,
      };
      const exitCode = await command.run(run, world);
      // Who has ended does not listen any more: Ctrl-C is for what comes after.
      for (const listener of own) how.interrupts.delete(listener);
      return { stdout, stderr, exitCode };
    });
  }

  async function runStatement(statement: ScriptStatement, how: Running, signal: AbortSignal, keep: boolean): Promise<number> {
    let status = 0;
    for (const pipeline of statement.pipelines) {
      if ((pipeline.after === 'success' && status !== 0) || (pipeline.after === 'failure' && status === 0)) continue;
      const result = await runPipeline(pipeline, how, signal);
      status = result.status;
      if (keep) {
        environment = result.environment;
        lastStatus = status;
        workingDirectory = result.environment['PWD'] ?? workingDirectory;
      }
      if (signal.aborted) break;
    }
    if (statement.definesFunction && status === 0) functions += `${statement.text}\n`;
    return status;
  }

  /** `&`: settles when the command has ended or says that it is up. */
  async function runInBackground(statement: ScriptStatement): Promise<void> {
    const up = Promise.withResolvers<void>();
    const interrupts = new Set<() => void>();
    const controller = new AbortController();
    const pid = world.processes.nextPid();
    const started = runStatement(
      statement,
      { background: true, interrupts, ready: () => up.resolve(), pid: () => pid },
      controller.signal,
      false,
    );
    const job = world.jobs.add({ pid, line: statement.text, done: started, interrupt: () => stop(interrupts, controller) });
    out(`[${job.id}] ${job.pid}\n`);
    await Promise.race([up.promise, started]);
  }

  function stop(interrupts: ReadonlySet<() => void>, controller: AbortController): void {
    if (interrupts.size === 0) controller.abort();
    for (const interrupt of interrupts) interrupt();
  }

  return {
    get workingDirectory() {
      return workingDirectory;
    },
    get running() {
      return running;
    },
    async run(line) {
      const script = parse(line);
      if (script.kind !== 'script') {
        out(script.problem);
        return 2;
      }
      const controller = new AbortController();
      const interrupts = new Set<() => void>();
      foreground = { interrupts, controller };
      setRunning(line.trim());
      let status = 0;
      try {
        for (const statement of script.statements) {
          if (controller.signal.aborted) break;
          if (statement.background) {
            await runInBackground(statement);
            status = 0;
          } else {
            status = await runStatement(
              statement,
              { background: false, interrupts, ready: () => undefined, pid: () => world.processes.nextPid() },
              controller.signal,
              true,
            );
          }
        }
      } finally {
        foreground = undefined;
        setRunning(null);
      }
      return status;
    },
    openPart(text) {
      const script = parse(text);
      return script.kind === 'incomplete' ? script.problem : undefined;
    },
    interrupt() {
      if (foreground) stop(foreground.interrupts, foreground.controller);
    },
    takeNotices: () =>
      world.jobs
        .takeEnded()
        .map((job) => jobLine(job, job.status === 0 ? 'Done' : `Exit ${job.status ?? 0}`))
        .join(''),
  };
}

/** Between two turns of a loop: what was written is shown, and messages, Ctrl-C among them, come in. */
function turnCommand(flush: () => void): ReturnType<typeof defineCommand> {
  let opened = performance.now();
  return defineCommand(TURN, async () => {
    if (performance.now() - opened >= TURN_INTERVAL) {
      flush();
      await new Promise((resolve) => void setTimeout(resolve));
      opened = performance.now();
    }
    return { stdout: '', stderr: '', exitCode: 0 };
  });
}

/** Waits in real time; Ctrl-C ends it, and what would come after. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}

/** just-bash tells its own users which of its settings to change; the visitor has none of them. */
const inOurWords = (text: string): string => text.replaceAll(/,? ?increase executionLimits\.\w+/g, '; the trial stops it here');
