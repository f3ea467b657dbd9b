import type { Files } from '../host/files.ts';
import { parentOf, resolvePath } from '../host/paths.ts';
import { shellCommands } from './commands/all.ts';
import type { ShellCommand, ShellWorld } from './command.ts';
import type { LineResult, Place } from './line.ts';
import { openLogs } from './log-files.ts';
import { directoryAfter, type PlainLine, readPlainLine } from './plain-line.ts';
import { runCommand } from './run-command.ts';
import { startingCommands, startJob } from './start-job.ts';
import { INTERRUPTED, type Output, type Task } from './task.ts';

export interface PlainShell {
  readonly world: ShellWorld;
  readonly output: Output;
  readonly home: string;
}

/** Runs a line in the foreground. */
export type RunLine = (task: Task, place: Place) => Promise<LineResult>;

/** How to run a line that needs no just-bash, in a shell that has no functions and options yet; undefined for every other. */
export function plainRunOf(line: string, directory: string, shell: PlainShell): RunLine | undefined {
  const plain = readPlainLine(line, shell.home);
  if (!plain) return undefined;
  const { files } = shell.world.host;
  if (plain.name === 'cd') {
    const path = directoryAfter(plain, directory, shell.home, (each) => files.stat(each)?.kind === 'directory');
    return path === undefined ? undefined : async (_, { variables }) => enter(path, variables);
  }
  const command = shellCommands.find(({ name }) => name === plain.name);
  if (!command || !writable(plain, directory, files)) return undefined;
  if (!plain.background) return async (task, place) => done(await run(command, plain, task, place, shell), place);
  return async (_, place) => {
    await startJob(
      {
        text: plain.text,
        depth: 1,
        startsJvm: startingCommands.has(command.name),
        run: (task, signal) => run(command, plain, task, { ...place, signal }, shell),
      },
      shell.world,
      shell.output.out,
    );
    return done(0, place);
  };
}

const done = (status: number, { variables }: Place): LineResult => ({ status, environment: variables, left: false });

const enter = (path: string, variables: Place['variables']): LineResult => ({
  status: 0,
  environment: { ...variables, OLDPWD: variables['PWD'] ?? path, PWD: path },
  left: false,
});

/** Whether its log files can be written; what bash says of others, it says itself. */
const writable = ({ redirections }: PlainLine, directory: string, files: Files): boolean =>
  redirections.every((target, index) => {
    if (index % 2 === 0 || redirections[index - 1] === '2>&') return true;
    const path = resolvePath(directory, target);
    return files.stat(parentOf(path))?.kind === 'directory' && files.stat(path)?.kind !== 'directory';
  });

async function run(command: ShellCommand, plain: PlainLine, task: Task, place: Place, { world, output }: PlainShell): Promise<number> {
  const { args, redirections } = plain;
  const call = {
    args,
    directory: place.directory,
    environment: place.variables,
    input: new Uint8Array(),
    execute: () => Promise.resolve({ stdout: '', stderr: '', status: 127 }),
    ...(redirections.length === 0
      ? { form: 'terminal' as const }
      : { form: 'file' as const, files: openLogs(redirections, world.host.files, place.directory, output.out) }),
  };
  const aborted = Promise.withResolvers<number>();
  const abort = (): void => aborted.resolve(INTERRUPTED);
  place.signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([runCommand(command, call, task, output, world).then(({ status }) => status), aborted.promise]);
  } catch (error) {
    output.out(`${command.name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    place.signal.removeEventListener('abort', abort);
  }
}
