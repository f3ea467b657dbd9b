import { resolvePath } from '../../host/paths.ts';
import { STATIC_DIRECTORY } from '../../arklet/static-modules.ts';
import type { Files } from '../../host/files.ts';
import { optionsOf } from '../jvm-options.ts';
import type { JvmStart } from '../processes.ts';
import type { CommandRun, ShellCommand, ShellWorld } from '../command.ts';

const VERSION = `openjdk version "17.0.15" 2025-04-15
OpenJDK Runtime Environment (simulated by the Koupleless trial)
OpenJDK 64-Bit Server VM (simulated by the Koupleless trial)
`;

const USAGE = `Usage: java [options] <mainclass> [args...]
           (to execute a class)
   or  java [options] -jar <jarfile> [args...]
           (to execute a jar file)
   or  java [options] <sourcefile> [args]
           (to execute a single source-file program)
`;
/** Options of which the trial takes no notice. */
const WITHOUT_EFFECT = /^(?:-X|-ea|-da|-esa|-dsa|-enableassertions|-server|-client|--add-opens|--add-exports|--enable-preview|-verbose)/;

const SIGINT = 130;

interface JavaCommand {
  readonly properties: Readonly<Record<string, string>>;
  readonly options: Pick<JvmStart, 'maxMetaspace' | 'softMillisPerMegabyte'>;
  readonly jar: string;
  readonly arguments: readonly string[];
}

/** A class of the class path, or a file with its source. */
interface JavaProgram {
  readonly properties: Readonly<Record<string, string>>;
  readonly classPath: string | undefined;
  readonly main: string;
  readonly arguments: readonly string[];
}

export const javaCommand: ShellCommand = {
  name: 'java',
  async run(run, world) {
    const { args, out, err } = run;
    if (args.includes('-version')) {
      err(VERSION);
      return 0;
    }
    if (args[0] === '--help' || args[0] === '-help' || args[0] === '-h') {
      out(USAGE);
      return 0;
    }
    if (args.includes('--version')) {
      out(VERSION);
      return 0;
    }
    const command = parse(args);
    if (typeof command === 'string') {
      err(command);
      return 1;
    }
    return 'jar' in command ? start(command, run, world) : (await import('./java-programs.ts')).runProgram(command, run, world);
  },
};

function parse(args: readonly string[]): JavaCommand | JavaProgram | string {
  const properties: Record<string, string> = {};
  let classPath: string | undefined;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '-jar') {
      const jar = args[index + 1];
      return jar === undefined
        ? `Error: -jar requires jar file specification\n${USAGE}`
        : { properties, options: optionsOf(args.slice(0, index)), jar, arguments: args.slice(index + 2) };
    }
    if (arg.startsWith('-D')) {
      const [key = '', ...value] = arg.slice(2).split('=');
      properties[key] = value.join('=');
    } else if (arg === '-cp' || arg === '-classpath' || arg === '--class-path') {
      classPath = args[++index];
      if (classPath === undefined) return `Error: ${arg} requires class path specification\n${USAGE}`;
    } else if (!arg.startsWith('-')) {
      return { properties, classPath, main: arg, arguments: args.slice(index + 1) };
    } else if (!WITHOUT_EFFECT.test(arg)) {
      return `Unrecognized option: ${arg}\nError: Could not create the Java Virtual Machine.\nError: A fatal exception has occurred. Program will exit.\n`;
    }
  }
  return USAGE;
}

/** Modules that the base installs by itself when it is ready. */
function staticModules(directory: string | undefined, { workingDirectory }: CommandRun, files: Files): readonly Uint8Array[] {
  const path = directory === undefined ? undefined : resolvePath(workingDirectory, directory);
  if (path === undefined || files.stat(path)?.kind !== 'directory') return [];
  return files
    .walk(path)
    .filter((name) => name.endsWith('.jar'))
    .map((name) => files.read(name));
}

async function start(command: JavaCommand, run: CommandRun, world: ShellWorld): Promise<number> {
  const { files } = world.host;
  const path = resolvePath(run.workingDirectory, command.jar);
  if (files.stat(path)?.kind !== 'file') {
    run.err(`Error: Unable to access jarfile ${command.jar}\n`);
    return 1;
  }
  const jar = files.read(path);
  if (jar[0] !== 0x50 || jar[1] !== 0x4b) {
    run.err(`Error: Invalid or corrupt jarfile ${command.jar}\n`);
    return 1;
  }
  const { jvm, up } = await world.processes.start({
    jar,
    jarPath: path,
    arguments: command.arguments,
    properties: command.properties,
    ...command.options,
    modules: staticModules(command.properties[STATIC_DIRECTORY], run, files),
    environment: run.environment,
    workingDirectory: run.workingDirectory,
    pid: run.pid(),
    out: run.out,
    err: run.err,
  });
  void up.then(() => run.ready());
  if (!world.attended && !run.background) {
    await up;
    if (jvm.view().phase === 'up') {
      run.err(`(Nobody is here to press Ctrl-C: process ${jvm.pid} goes on in the background.)\n`);
      return 0;
    }
  }
  let interrupted = false;
  const stopListening = run.onInterrupt(() => {
    if (interrupted) jvm.kill();
    else jvm.stop();
    interrupted = true;
  });
  const status = await jvm.exit;
  stopListening();
  return interrupted ? SIGINT : status;
}

/** The sandbox has no terminal to hang up, so `nohup` is the command behind it. */
export const nohupCommand: ShellCommand = {
  name: 'nohup',
  usage: 'nohup java -jar FILE.jar [ARGS] &',
  run(run, world) {
    const [name, ...args] = run.args;
    if (name === 'java') return javaCommand.run({ ...run, args }, world);
    run.err(name === undefined ? 'nohup: missing operand\n' : `nohup: the sandbox's nohup starts java only, not ${name}\n`);
    return 125;
  },
};
