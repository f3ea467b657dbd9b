import { Bash, defineCommand } from 'just-bash/browser';
import { bashCommands } from './bash-commands.ts';
import { bashFiles } from './bash-files.ts';
import { shellCommands } from './commands/all.ts';
import type { CommandRun, ShellCommand, ShellWorld } from './command.ts';
import type { Flow } from './flow.ts';
import { DEVICE, END_OF_REDIRECTIONS, type Form, formName, forms, SKIPPED, TURN } from './instrument.ts';
import { openLogs } from './log-files.ts';
import { guardedRm } from './rm-guard.ts';
import { plainText, type Script } from './script.ts';

/** A line in the foreground, or one with `&`: what its commands know of how they are run. */
export interface Task {
  readonly background: boolean;
  /** How many jobs it was started from, itself included: 0 in the foreground. */
  readonly depth: number;
  /** Ctrl-C was pressed. */
  stopped: boolean;
  /** Who waits for Ctrl-C. */
  readonly interrupts: Set<() => void>;
  /** A background command is up. */
  ready(): void;
  pid(): number;
}

export interface Output {
  readonly out: (text: string) => void;
  readonly flow: Flow;
}

type Commands = NonNullable<NonNullable<ConstructorParameters<typeof Bash>[0]>['customCommands']>;

export interface BashShellOptions {
  readonly world: ShellWorld;
  readonly output: Output;
  readonly home: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Whose commands run now. */
  readonly task: () => Task;
  /** Prepares what a command starts in turn: `xargs`, `timeout`, `bash -c`. */
  readonly prepare: (script: Script) => void;
  /** Commands that prepared scripts call. */
  readonly commands: Commands;
}

export interface BashShell {
  run(
    script: Script,
    options: { readonly environment: Readonly<Record<string, string>>; readonly directory: string; readonly signal: AbortSignal },
  ): Promise<{ readonly status: number; readonly environment: Record<string, string> }>;
}

/** What just-bash is asked to run: the script that stands ready is taken instead. */
const READY = '@ready';
/** Turns of a loop into a pipe that is read in part, after which it is taken to have been heard. */
const HEARD = 2000;
/** Bytes that a pipe of the trial holds. */
const PIPE = 8 * 1024 * 1024;
/** Of which an endless command fills so many, when its reader wants a part only. */
const BOUNDED_PIPE = 256 * 1024;
const UNLIMITED = Number.MAX_SAFE_INTEGER;
/** A day and more, in milliseconds; just-bash's own limit is an hour. */
const LONGEST = 2 ** 31 - 1;

/** just-bash with the trial's commands, running scripts that `instrument` has prepared. */
export function createBashShell({ world, output, home, environment, task, prepare, commands }: BashShellOptions): BashShell {
  let ready: Script | undefined;
  const { out, flow } = output;
  const bash = new Bash({
    fs: bashFiles(world.host.files, (device, text) => flow.write(device === DEVICE.err ? inOurWords(text) : text)),
    commands: [...bashCommands],
    cwd: home,
    env: { ...environment },
    // It guards a host's globals against scripts; these commands are ours, and have none of them.
    defenseInDepth: false,
    executionLimits: {
      maxExecutionTimeMs: LONGEST,
      // Somebody at the terminal has Ctrl-C; without, a loop must come to an end by itself.
      ...(world.attended
        ? { maxCommandCount: UNLIMITED, maxLoopIterations: UNLIMITED, maxWorkUnits: UNLIMITED, maxOutputSize: UNLIMITED }
        : {}),
    },
    sleep: (milliseconds) => sleep(milliseconds, world, task()),
    customCommands: [
      ...shellCommands.flatMap((command) => [
        define(command, command.name, 'captured'),
        ...forms.map((form) => define(command, formName(command.name, form), form)),
      ]),
      turnCommand(flow),
      guardedRm,
      defineCommand(SKIPPED, async () => ({ stdout: '', stderr: '', exitCode: 130 })),
      ...commands,
    ],
  });
  bash.registerTransformPlugin({
    name: 'ready',
    transform({ ast }) {
      const [first] = ast.statements[0]?.pipelines[0]?.commands ?? [];
      if (ready && first?.type === 'SimpleCommand' && plainText(first.name) === READY) return { ast: ready };
      prepare(ast);
      return { ast };
    },
  });

  function define(command: ShellCommand, name: string, form: Form): ReturnType<typeof defineCommand> {
    return defineCommand(name, async (given, context) => {
      let stdout = '';
      let stderr = '';
      let args: readonly string[] = given;
      let direct: { out: (text: string) => void; err: (text: string) => void } | undefined;
      if (form === 'terminal') direct = { out, err: out };
      if (form === 'out') direct = { out, err: (text) => void (stderr += text) };
      if (form === 'file') {
        const end = given.indexOf(END_OF_REDIRECTIONS);
        args = given.slice(end + 1);
        direct = openLogs(given.slice(0, end), world.host.files, context.cwd, out);
      }
      const current = task();
      const own = new Set<() => void>();
      const run: CommandRun = {
        args,
        workingDirectory: context.cwd,
        environment: context.exportedEnv ?? {},
        // A ByteString has one byte a character.
        input: Uint8Array.from(String(context.stdin), (character) => character.charCodeAt(0)),
        attached: form === 'terminal' || form === 'out',
        background: current.background,
        out: direct?.out ?? ((text) => void (stdout += text)),
        err: direct?.err ?? ((text) => void (stderr += text)),
        async write(text) {
          if (form === 'terminal' || form === 'out') await flow.write(text);
          else {
            run.out(text);
            await flow.turn();
          }
          if (current.stopped || stdout.length < (form === 'bounded' ? BOUNDED_PIPE : PIPE)) return !current.stopped;
          if (form === 'captured') run.err(pipeIsFull(command.name, world.language()));
          return false;
        },
        onInterrupt(listener) {
          own.add(listener);
          current.interrupts.add(listener);
          return () => current.interrupts.delete(listener);
        },
        async execute(line) {
          const result = await context.exec?.(line, { cwd: context.cwd });
          return result ? { ...result, status: result.exitCode } : { stdout: '', stderr: '', status: 127 };
        },
        readLine: () => (current.background ? Promise.resolve(undefined) : world.readLine()),
        ready: () => current.ready(),
        pid: () => current.pid(),
      };
      try {
        if (args[0] === '--help' && command.usage !== undefined) run.out(`Usage: ${command.usage}\n`);
        const exitCode = args[0] === '--help' && command.usage !== undefined ? 0 : await command.run(run, world);
        // After Ctrl-C nobody reads the pipe any more; what is in it would only be worked through.
        return { stdout: current.stopped ? '' : stdout, stderr, exitCode };
      } finally {
        // Who has ended does not listen any more: Ctrl-C is for what comes after.
        for (const listener of own) current.interrupts.delete(listener);
      }
    });
  }

  return {
    async run(script, { environment: variables, directory, signal }) {
      ready = script;
      const result = await bash.exec(READY, { cwd: directory, env: { ...variables }, replaceEnv: true, signal });
      if (result.stdout !== '') await flow.write(result.stdout);
      if (result.stderr !== '') await flow.write(inOurWords(result.stderr));
      return { status: result.exitCode, environment: { ...result.env } };
    },
  };
}

const pipeIsFull = (name: string, language: 'en' | 'zh-CN'): string =>
  language === 'en'
    ? `${name}: a pipe of the trial holds ${PIPE / 1024 / 1024} MB, and what reads it comes after; this is all that it gets\n`
    : `${name}：试用里的管道最多容纳 ${PIPE / 1024 / 1024} MB，读它的命令要等它写完才开始；读到的就是这些\n`;

/** Between two turns of a loop messages come in, Ctrl-C among them. */
function turnCommand(flow: Flow): ReturnType<typeof defineCommand> {
  let heard = 0;
  return defineCommand(TURN, async ([bounded]) => {
    await flow.turn();
    // Whoever reads a part only has what it wants by now.
    if (bounded !== undefined && ++heard > HEARD) {
      heard = 0;
      return { stdout: '', stderr: '', exitCode: 141 };
    }
    return { stdout: '', stderr: '', exitCode: 0 };
  });
}

/** In real time where somebody waits, until Ctrl-C; else at once. */
function sleep(milliseconds: number, world: ShellWorld, task: Task): Promise<void> {
  if (task.stopped) return Promise.resolve();
  if (!world.attended) {
    world.skip(milliseconds);
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const end = (): void => {
      cancel();
      task.interrupts.delete(end);
      resolve();
    };
    const cancel = world.host.clock.after(milliseconds, end);
    task.interrupts.add(end);
  });
}

/** just-bash tells its own users which of its settings to change; the visitor has none of them. Nor are there two of a function. */
const inOurWords = (text: string): string =>
  text
    .replaceAll(/,? ?increase executionLimits\.\w+/g, '; the trial stops it here')
    .replaceAll(FORMS, '')
    .replaceAll(/maximum recursion depth \((\d+)\) exceeded/g, 'maximum function nesting level exceeded ($1 in the trial)');

const FORMS = new RegExp(`(?<=\\S)@(?:${forms.join('|')})(?=: )`, 'g');
