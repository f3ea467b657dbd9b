import { resolvePath } from '../../host/paths.ts';
import { FileError, type Files } from '../../host/files.ts';
import {
  countLikeJavac,
  decodeClassEntry,
  formatLikeJavac,
  loadSteps,
  releaseOfJars,
  type ClassSource,
  type SourceFile,
} from '../../java/index.ts';
import { runMain } from '../../java/run-main.ts';
import { ArchiveError } from '../../maven/archive.ts';
import { classEntries, jarSource } from '../../maven/class-output.ts';
import type { CommandRun, ShellCommand, ShellWorld } from '../command.ts';

/** A class of the class path, or a file with its source. */
export interface Program {
  readonly properties: Readonly<Record<string, string>>;
  readonly classPath: string | undefined;
  readonly main: string;
  readonly arguments: readonly string[];
}

/** `java Main` and `java File.java`: settles with the exit status. */
export async function runProgram(program: Program, run: CommandRun, world: ShellWorld): Promise<number> {
  const { err, workingDirectory } = run;
  const { files, clock } = world.host;
  const isSource = program.main.endsWith('.java');
  const path = classPathOf(program.classPath ?? run.environment['CLASSPATH'] ?? (isSource ? '' : '.'), run, files);
  const compiled = isSource ? compileSource(program.main, path, run, world) : undefined;
  if (compiled === 'failed') return 1;
  await loadSteps();
  const release = releaseOfJars(path);
  const machine = world.java.createMachine({
    ...(release && { release }),
    clock: { now: () => clock.now(), nanos: () => clock.nanos() },
    debugNames: false,
    out: run.out,
    err,
    files,
    pid: run.pid(),
    properties: {
      'java.version': release ? '21.0.4' : '17.0.15',
      'java.vendor': 'Koupleless trial',
      'user.dir': workingDirectory,
      'user.home': run.environment['HOME'] ?? '/home/visitor',
      'user.name': 'visitor',
      'line.separator': '\n',
      'file.separator': '/',
      'path.separator': ':',
      'os.name': 'Linux',
      'java.io.tmpdir': '/tmp',
      ...program.properties,
    },
  });
  // Classes may be named with slashes, too.
  const mainClass = compiled?.mainClass ?? program.main.replaceAll('/', '.');
  return runMain(machine, {
    classPath: compiled ? [compiled.source, ...path] : path,
    mainClass,
    args: program.arguments,
    err,
    missing(what) {
      if (isSource) return `error: can't find main(String[]) method in class: ${mainClass}\n`;
      return what === 'class'
        ? `Error: Could not find or load main class ${program.main}\nCaused by: java.lang.ClassNotFoundException: ${mainClass}\n`
        : `Error: Main method not found in class ${mainClass}, please define the main method as:\n   public static void main(String[] args)\nor a JavaFX application class must extend javafx.application.Application\n`;
    },
  });
}

/** A file that is run as a source: its first class is the program, whatever the file's name. */
function compileSource(
  name: string,
  classPath: readonly ClassSource[],
  { err, workingDirectory }: CommandRun,
  world: ShellWorld,
): { readonly source: ClassSource; readonly mainClass: string } | 'failed' {
  const text = readText(world.host.files, resolvePath(workingDirectory, name));
  if (text === undefined) {
    err(`error: file not found: ${name}\n`);
    return 'failed';
  }
  const file: SourceFile = { path: name.slice(name.lastIndexOf('/') + 1), text };
  const { diagnostics: found, classNames } = world.java.compile([file], classPath);
  const diagnostics = found.filter(({ code }) => code !== 'compiler.err.class.public.should.be.in.file');
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    for (const diagnostic of diagnostics) err(`${formatLikeJavac({ ...diagnostic, source: { path: name, text } })}\n`);
    err(`${countLikeJavac(diagnostics)}\nerror: compilation failed\n`);
    return 'failed';
  }
  const names = (classNames.get(file) ?? []).filter((each) => !each.includes('$'));
  const [mainClass] = names;
  if (mainClass === undefined) {
    err('error: no class declared in source file\n');
    return 'failed';
  }
  return { mainClass, source: { location: name, find: (each) => (names.includes(each) ? file : undefined), classNames: names } };
}

const JAVAC_USAGE = `Usage: javac <options> <source files>
where possible options include:
  --class-path <path>, -classpath <path>, -cp <path>
        Specify where to find user class files
  -d <directory>               Specify where to place generated class files
  --help, -help, -?            Print this help message
  --version, -version          Version information
`;
/** Options with a value of which the trial takes no notice. */
const VALUED = new Set([
  '--release',
  '-source',
  '--source',
  '-target',
  '--target',
  '-encoding',
  '-processor',
  '-processorpath',
  '-s',
  '-h',
]);

export const javacCommand: ShellCommand = {
  name: 'javac',
  run(run, world) {
    const { args, out, err, workingDirectory } = run;
    const { files } = world.host;
    if (args.includes('-version') || args.includes('--version')) {
      out('javac 17.0.15\n');
      return 0;
    }
    if (args.length === 0 || ['--help', '-help', '-?'].includes(args[0] ?? '')) {
      out(JAVAC_USAGE);
      return args.length === 0 ? 2 : 0;
    }
    const names: string[] = [];
    let target: string | undefined;
    let path = run.environment['CLASSPATH'] ?? '.';
    for (let index = 0; index < args.length; index++) {
      const arg = args[index] ?? '';
      if (arg === '-d') target = args[++index];
      else if (arg === '-cp' || arg === '-classpath' || arg === '--class-path') path = args[++index] ?? '';
      else if (VALUED.has(arg)) index++;
      else if (!arg.startsWith('-')) names.push(arg);
    }
    const wrong = names.find((name) => !name.endsWith('.java'));
    if (wrong !== undefined) {
      err(`error: Class names, '${wrong}', are only accepted if annotation processing is explicitly requested\n1 error\n`);
      return 2;
    }
    const sources: SourceFile[] = [];
    for (const name of names) {
      const text = readText(files, resolvePath(workingDirectory, name));
      if (text === undefined) {
        err(`error: file not found: ${name}\nUsage: javac <options> <source files>\nuse --help for a list of possible options\n`);
        return 2;
      }
      sources.push({ path: name, text });
    }
    const { diagnostics, classNames } = world.java.compile(sources, classPathOf(path, run, files));
    for (const diagnostic of diagnostics) err(`${formatLikeJavac(diagnostic)}\n`);
    if (diagnostics.length > 0) err(`${countLikeJavac(diagnostics)}\n`);
    if (diagnostics.some(({ severity }) => severity === 'error')) return 1;
    for (const { path: entry, content } of classEntries(classNames)) {
      const source = [...classNames].find(([, each]) => each.includes(entry.replace(/\.class$/, '').replaceAll('/', '.')))?.[0];
      // Without -d a class lies beside its source.
      const place =
        target === undefined
          ? `${(source?.path ?? '').replace(/[^/]*$/, '')}${entry.slice(entry.lastIndexOf('/') + 1)}`
          : `${target}/${entry}`;
      files.write(resolvePath(workingDirectory, place), content);
    }
    return 0;
  },
};

function readText(files: Files, path: string): string | undefined {
  return files.stat(path)?.kind === 'file' ? files.readText(path) : undefined;
}

/** `a:lib/b.jar:lib/*`: directories and jars; what is not there is passed over, as the JVM does. */
function classPathOf(path: string, { workingDirectory }: CommandRun, files: Files): readonly ClassSource[] {
  return path.split(':').flatMap((written) => {
    if (written === '') return [];
    if (written.endsWith('*')) {
      const folder = resolvePath(workingDirectory, written.slice(0, -1) || '.');
      const jars = files.stat(folder)?.kind === 'directory' ? files.list(folder).filter((name) => name.endsWith('.jar')) : [];
      return jars.flatMap((name) => jarAt(files, `${folder}/${name}`));
    }
    const place = resolvePath(workingDirectory, written);
    const kind = files.stat(place)?.kind;
    if (kind === 'directory') return [directorySource(files, place)];
    return kind === 'file' ? jarAt(files, place) : [];
  });
}

function jarAt(files: Files, path: string): readonly ClassSource[] {
  try {
    return [jarSource(path, files.read(path))];
  } catch (error) {
    if (error instanceof ArchiveError || error instanceof FileError) return [];
    throw error;
  }
}

/** Classes that Maven or javac of the trial has written below a directory. */
function directorySource(files: Files, directory: string): ClassSource {
  const find = (name: string): SourceFile | undefined => {
    const text = readText(files, `${directory}/${name.replaceAll('.', '/')}.class`);
    const entry = text === undefined ? undefined : decodeClassEntry(text);
    if (!entry) return undefined;
    return 'carriedBy' in entry.unit ? (entry.unit.carriedBy === name ? undefined : find(entry.unit.carriedBy)) : entry.unit;
  };
  return {
    location: directory,
    find,
    get classNames() {
      return files
        .walk(directory)
        .filter((path) => path.endsWith('.class') && !path.includes('$'))
        .map((path) => path.slice(directory.length + 1, -'.class'.length).replaceAll('/', '.'));
    },
    resource: (path) => (files.stat(`${directory}/${path}`)?.kind === 'file' ? files.read(`${directory}/${path}`) : undefined),
  };
}
