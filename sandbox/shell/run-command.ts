import type { CommandRun, ShellCommand, ShellWorld } from './command.ts';
import type { Output, Task } from './task.ts';

/**
 * How one of the sandbox's own commands is called: both streams go to the terminal, standard output alone, or none; into a
 * pipe of which only a part is read; into files that it writes itself.
 */
export type Form = 'terminal' | 'out' | 'captured' | 'bounded' | 'file';

/** What a command is given by the shell that calls it. */
export interface Call {
  readonly form: Form;
  readonly args: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly input: Uint8Array;
  /** Where the form `file` writes. */
  readonly files?: { readonly out: (text: string) => void; readonly err: (text: string) => void };
  readonly execute: CommandRun['execute'];
}

/** What did not go to the terminal or into files. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

/** Bytes that a pipe of the trial holds. */
const PIPE = 4 * 1024 * 1024;
/** Of which an endless command fills so many, when its reader wants a part only. */
const BOUNDED_PIPE = 256 * 1024;

/** Runs one of the sandbox's own commands as a part of `task`. */
export async function runCommand(
  command: ShellCommand,
  call: Call,
  task: Task,
  { out, flow }: Output,
  world: ShellWorld,
): Promise<Outcome> {
  const { form, args } = call;
  let stdout = '';
  let stderr = '';
  let direct = call.files;
  if (form === 'terminal') direct = { out, err: out };
  if (form === 'out') direct = { out, err: (text) => void (stderr += text) };
  const own = new Set<() => void>();
  const run: CommandRun = {
    args,
    workingDirectory: call.directory,
    environment: call.environment,
    input: call.input,
    attached: form === 'terminal' || form === 'out',
    background: task.background,
    out: direct?.out ?? ((text) => void (stdout += text)),
    err: direct?.err ?? ((text) => void (stderr += text)),
    async write(text) {
      if (form === 'terminal' || form === 'out') await flow.write(text, () => task.stopped);
      else {
        run.out(text);
        await flow.turn();
      }
      if (task.stopped || stdout.length < (form === 'bounded' ? BOUNDED_PIPE : PIPE)) return !task.stopped;
      if (form === 'captured') run.err(pipeIsFull(command.name, world.language()));
      return false;
    },
    onInterrupt(listener) {
      own.add(listener);
      task.interrupts.add(listener);
      // Ctrl-C came while what the command needs was loaded.
      if (task.stopped) queueMicrotask(listener);
      return () => task.interrupts.delete(listener);
    },
    execute: call.execute,
    readLine: () => (task.background || task.stopped ? Promise.resolve(undefined) : world.readLine()),
    ready: () => task.ready(),
    pid: () => task.pid(),
  };
  try {
    const asked = args[0] === '--help' && command.usage !== undefined;
    if (asked) run.out(`Usage: ${command.usage}\n`);
    const status = asked ? 0 : await command.run(run, world);
    // After Ctrl-C nobody reads the pipe any more; what is in it would only be worked through.
    return { stdout: task.stopped ? '' : stdout, stderr, status };
  } finally {
    // Who has ended does not listen any more: Ctrl-C is for what comes after.
    for (const listener of own) task.interrupts.delete(listener);
  }
}

const pipeIsFull = (name: string, language: 'en' | 'zh-CN'): string =>
  language === 'en'
    ? `${name}: a pipe or a file takes ${PIPE / 1024 / 1024} MB of one command in the trial, and what reads it comes after; this is all that it gets\n`
    : `${name}：在试用里，一条命令最多向管道或文件写入 ${PIPE / 1024 / 1024} MB，读它的命令要等它写完才开始；写进去的就是这些\n`;
