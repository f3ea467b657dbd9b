import { Bash, defineCommand } from 'just-bash/browser';
import { bashCommands } from './bash-commands.ts';
import { bashFiles } from './bash-files.ts';
import { shellCommands } from './commands/all.ts';
import type { Language, ShellCommand, ShellWorld } from './command.ts';
import type { Flow } from './flow.ts';
import { inOurWords } from './in-our-words.ts';
import { DEVICE, END_OF_REDIRECTIONS, formName, forms, type Sink, type Source, TURN } from './instrument.ts';
import { openLogs } from './log-files.ts';
import { intoFolder } from './into-folder.ts';
import { diffCommand } from './normal-diff.ts';
import { guardedRm } from './rm-guard.ts';
import { type Form, runCommand } from './run-command.ts';
import { plainText } from './plain-text.ts';
import type { Script } from './script.ts';
import type { Output, Task } from './task.ts';
import { createTypedInput } from './typed-input.ts';

type Commands = NonNullable<NonNullable<ConstructorParameters<typeof Bash>[0]>['customCommands']>;

export interface BashShellOptions {
  readonly world: ShellWorld;
  readonly output: Output;
  readonly home: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Whose commands run now. */
  readonly task: () => Task;
  /** Prepares what a command starts in turn: `xargs`, `timeout`, `bash -c`. */
  readonly prepare: (script: Script, place: ScriptPlace) => void;
  /** Commands that prepared scripts call. */
  readonly commands: Commands;
}

/** Where a script writes, and what it reads. */
export interface ScriptPlace {
  readonly sink: Sink;
  readonly source: Source;
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
/** Steps of a `jq` program, which nothing interrupts: they take less than a second. */
const MOST_STEPS = 1_000_000;
const UNLIMITED = Number.MAX_SAFE_INTEGER;
const ELSEWHERE: ScriptPlace = { sink: 'captured', source: 'given' };
/** A day and more, in milliseconds; just-bash's own limit is an hour. */
const LONGEST = 2 ** 31 - 1;

/** just-bash with the trial's commands, running scripts that `instrument` has prepared. */
export function createBashShell({ world, output, home, environment, task, prepare, commands }: BashShellOptions): BashShell {
  let ready: Script | undefined;
  const { flow } = output;
  const stopped = (): boolean => task().stopped;
  const goOn = (): void => {
    if (stopped()) throw new Error('Interrupted');
  };
  /** Where the script writes and reads that a shell at the keyboard is about to run. */
  let called: ScriptPlace | undefined;
  const typed = createTypedInput({ world, output, task, script: ({ sink }) => (called = { sink, source: 'keyboard' }) });
  const bash = new Bash({
    fs: bashFiles(world.host.files, {
      terminal: (device, text) => flow.write(device === DEVICE.err ? inOurWords(text) : text, stopped),
      keyboard: (path) => typed.read(path),
      async turn() {
        await flow.turn();
        goOn();
      },
    }),
    // awk, sed and jq tell of each of their steps, which is where an endless one ends.
    coverage: {
      hit(step) {
        if (!step.startsWith('bash:')) goOn();
      },
    },
    commands: [...bashCommands],
    cwd: home,
    env: { ...environment },
    // It guards a host's globals against scripts; these commands are ours, and have none of them.
    defenseInDepth: false,
    executionLimits: {
      maxExecutionTimeMs: LONGEST,
      maxJqIterations: MOST_STEPS,
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
      diffCommand,
      intoFolder('cp', (_, to) => `cannot create regular file '${to}'`),
      intoFolder('mv', (from, to) => `cannot move '${from}' to '${to}'`),
      innerShell('bash', world.language, () => called !== undefined),
      innerShell('sh', world.language, () => called !== undefined),
      ...commands,
    ],
  });
  bash.registerTransformPlugin({
    name: 'ready',
    transform({ ast }) {
      const [first] = ast.statements[0]?.pipelines[0]?.commands ?? [];
      if (ready && first?.type === 'SimpleCommand' && plainText(first.name) === READY) return { ast: ready };
      prepare(ast, called ?? ELSEWHERE);
      called = undefined;
      return { ast };
    },
  });

  function define(command: ShellCommand, name: string, form: Form): ReturnType<typeof defineCommand> {
    return defineCommand(name, async (given, context) => {
      const end = form === 'file' ? given.indexOf(END_OF_REDIRECTIONS) : -1;
      const { status, ...streams } = await runCommand(
        command,
        {
          form,
          args: given.slice(end + 1),
          directory: context.cwd,
          environment: context.exportedEnv ?? {},
          // A ByteString has one byte a character.
          input: Uint8Array.from(String(context.stdin), (character) => character.charCodeAt(0)),
          ...(form === 'file' ? { files: openLogs(given.slice(0, end), world.host.files, context.cwd, output.out) } : {}),
          async execute(line) {
            const result = await context.exec?.(line, { cwd: context.cwd });
            return result ? { ...result, status: result.exitCode } : { stdout: '', stderr: '', status: 127 };
          },
        },
        task(),
        output,
        world,
      );
      return { ...streams, exitCode: status };
    });
  }

  return {
    async run(script, { environment: variables, directory, signal }) {
      ready = script;
      const result = await bash.exec(READY, { cwd: directory, env: { ...variables }, replaceEnv: true, signal });
      if (result.stdout !== '') await flow.write(result.stdout, stopped);
      if (result.stderr !== '') await flow.write(inOurWords(result.stderr), stopped);
      return { status: result.exitCode, environment: { ...result.env } };
    },
  };
}

const ALREADY: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) =>
    `${name}: this is a shell already, and it starts no second one at the prompt; ${name} FILE and ${name} -c 'LINE' run scripts\n`,
  'zh-CN': (name) => `${name}：这里已经是 Shell，不会再启动一个交互式的。可以用 ${name} FILE 或 ${name} -c 'LINE' 运行脚本\n`,
};

/** just-bash's shell in the shell, which would take what is typed for a script only when all of it has come. */
function innerShell(name: string, language: () => Language, atKeyboard: () => boolean): ReturnType<typeof defineCommand> {
  return defineCommand(name, async (args, { origCommand }) => {
    if (atKeyboard() && args.every((arg) => /^-[il]+$/.test(arg))) return { stdout: '', stderr: ALREADY[language()](name), exitCode: 0 };
    return (await origCommand?.([...args])) ?? { stdout: '', stderr: '', exitCode: 127 };
  });
}

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
