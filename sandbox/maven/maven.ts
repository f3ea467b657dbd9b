import { parentOf, resolvePath } from '../host/paths.ts';
import { createBuild } from './build.ts';
import { parseCommandLine, type MavenCommand } from './command-line.ts';
import { createCompileCache } from './compile-cache.ts';
import { specifyGoal } from './lifecycle.ts';
import { createMavenLog, duration, rule, timestamp, type MavenLog } from './maven-log.ts';
import { ModelProblems, type ModelProblem } from './problem.ts';
import { multiModuleRoot, readMavenConfig } from './maven-config.ts';
import { areEveryday } from './everyday.ts';
import { requestedIds } from './profiles.ts';
import { identityOf, type Project } from './project.ts';
import type { PomReading } from './reading/pom-reading.ts';
import { readReactor, selectProjects } from './reactor.ts';
import type { MavenEnvironment } from './session.ts';

export interface Maven {
  /** Runs `mvn` with these arguments; returns its exit status. Output, errors too, goes to standard output as Maven's does. */
  run(args: readonly string[], workingDirectory: string, out: (text: string) => void): number;
  /** The same, with what an odd pom needs loaded before. */
  start(args: readonly string[], workingDirectory: string, out: (text: string) => void): Promise<number>;
}

const HELP_PAGE = 'http://cwiki.apache.org/confluence/display/MAVEN/';

export const VERSION_TEXT = `Apache Maven 3.9.9 (simulated by the Koupleless trial)
Maven home: /usr/share/maven
Java version: 17.0.15, vendor: Koupleless trial, runtime: /usr/lib/jvm/java-17
Default locale: en, platform encoding: UTF-8
OS name: "linux", version: "trial", arch: "wasm", family: "unix"
`;

const HELP_TEXT = `
usage: mvn [options] [<goal(s)>] [<phase(s)>]

Options that the trial's Maven knows:
 -am,--also-make               If project list is specified, also build projects required by the list
 -amd,--also-make-dependents   If project list is specified, also build projects that depend on projects on the list
 -B,--batch-mode               Run in non-interactive (batch) mode (always so here)
 -D,--define <arg>             Define a user property
 -e,--errors                   Produce execution error messages
 -f,--file <arg>               Force the use of an alternate POM file (or directory with pom.xml)
 -fae,--fail-at-end            Only fail the build afterwards; allow all non-impacted builds to continue
 -fn,--fail-never              NEVER fail the build, regardless of project result
 -h,--help                     Display help information
 -N,--non-recursive            Do not recurse into sub-projects
 -P,--activate-profiles <arg>  Comma-delimited list of profiles to activate
 -pl,--projects <arg>          Comma-delimited list of specified reactor projects to build
 -q,--quiet                    Quiet output - only show errors
 -rf,--resume-from <arg>       Resume reactor from specified project
 -v,--version                  Display version information
 -V,--show-version             Display version information WITHOUT stopping build
 -X,--debug                    Produce execution debug output
`;

/** Maven with a memory: what did not change between two runs is not compiled again. */
export function createMaven(environment: MavenEnvironment, given?: PomReading): Maven {
  const cache = createCompileCache();
  let reading = given;
  let expandLombok = environment.expandLombok;
  const maven: Maven = {
    async start(args, workingDirectory, out) {
      const parsed = parseCommandLine(args);
      const file = 'problem' in parsed ? undefined : locatePom(parsed.command.file, workingDirectory, environment.files);
      const asked = args.some((arg) => arg.includes('effective-pom'));
      if (!reading && (asked || (file !== undefined && !areEveryday(file, environment.files))))
        reading = (await import('./reading/pom-reading.ts')).pomReading;
      if (!expandLombok && file !== undefined && namesLombok(file, environment.files)) expandLombok = await environment.loadLombok?.();
      return maven.run(args, workingDirectory, out);
    },
    run(args, workingDirectory, out) {
      const given = parseCommandLine(args);
      if ('problem' in given) {
        out(`Unable to parse command line options: ${given.problem}\n${HELP_TEXT}\n`);
        return 1;
      }
      const configured = readMavenConfig(environment.files, configuredFrom(given.command.file, workingDirectory, environment.files));
      const config = parseCommandLine(configured);
      const unread =
        'problem' in config ? config.problem : config.command.goals.length > 0 ? unrecognized(config.command.goals) : undefined;
      if (unread !== undefined) {
        out(`Unable to parse maven.config file options: ${unread}\n${HELP_TEXT}\n`);
        return 1;
      }
      const both = parseCommandLine([...configured, ...args]);
      const { command } = 'problem' in both ? given : both;
      if (command.version) {
        out(VERSION_TEXT);
        return 0;
      }
      if (command.help) {
        out(`${HELP_TEXT}\n`);
        return 0;
      }
      const log = createMavenLog(out, command);
      const { files } = environment;
      if (command.file !== undefined && files.stat(locatePom(command.file, workingDirectory, files))?.kind !== 'file') {
        out(`POM file ${command.file} specified with the -f/--file command line argument does not exist\n`);
        return 1;
      }
      const refused = refusalOf(command, (path) => files.stat(resolvePath(workingDirectory, path))?.kind === 'file', workingDirectory);
      if (refused !== undefined) {
        log.error('Error executing Maven.');
        log.error(refused);
        return 1;
      }
      if (command.showVersion || command.debug) out(VERSION_TEXT);
      const root = multiModuleRoot(files, configuredFrom(command.file, workingDirectory, files));
      for (const name of ['extensions.xml', 'jvm.config'])
        if (files.stat(`${root === '/' ? '' : root}/.mvn/${name}`)?.kind === 'file')
          log.warn(`The trial does not read .mvn/${name}, and builds without. A real build does.`);
      if (command.errors) log.info('Error stacktraces are turned on.');
      if (command.debug) for (const line of debugHead(command, configured)) log.debug(line);
      log.info('Scanning for projects...');
      return runCommand({ command, args, workingDirectory, log, environment: { ...environment, expandLombok }, cache, reading });
    },
  };
  return maven;
}

/** Whether a pom of the project, or one above it, names Lombok. */
function namesLombok(pom: string, files: MavenEnvironment['files']): boolean {
  const folder = pom.replace(/\/[^/]*$/, '');
  const above = folder.split('/').map((_name, at, names) => `${names.slice(0, at + 1).join('/')}/pom.xml`);
  const below = files.walk(folder).filter((path) => path.endsWith('/pom.xml'));
  return [...above, ...below].some((path) => files.stat(path)?.kind === 'file' && files.readText(path).includes('lombok'));
}

interface Run {
  readonly command: MavenCommand;
  readonly args: readonly string[];
  readonly workingDirectory: string;
  readonly log: MavenLog;
  readonly environment: MavenEnvironment;
  readonly cache: ReturnType<typeof createCompileCache>;
  readonly reading: PomReading | undefined;
}

function runCommand({ command, args, workingDirectory, log, environment, cache, reading }: Run): number {
  const { files, clock, home } = environment;
  const started = clock.now();
  const pomFile = locatePom(command.file, workingDirectory, files);
  const fail = (messages: readonly string[], help: string): number => {
    endBuild(log, false, started, clock.now());
    printErrors(log, messages, [help]);
    return 1;
  };
  const failToSelect = (message: string): number => {
    log.error(`[ERROR] ${message} @ `);
    printErrors(log, [`${message} -> [Help 1]`], ['MavenExecutionException']);
    return 1;
  };
  if (command.goals.length === 0) {
    return fail([`No goals have been specified for this build. ${specifyGoal()} -> [Help 1]`], 'NoGoalSpecifiedException');
  }
  if (files.stat(pomFile)?.kind !== 'file') {
    return fail(
      [
        `The goal you specified requires a project to execute but there is no POM in this directory (${workingDirectory}). Please verify you invoked Maven from the correct directory. -> [Help 1]`,
      ],
      'MissingProjectException',
    );
  }
  try {
    const found = readReactor(pomFile, {
      files,
      userProperties: command.userProperties,
      localRepository: `${home}/.m2/repository`,
      profiles: command.profiles,
      reading,
    });
    for (const project of found) reportWarnings(log, project);
    const reactor = command.alone ? found.filter((project) => project.pomFile === pomFile) : found;
    const missing = requestedIds(command.profiles.filter((id) => !/^\s*[!-]/.test(id))).filter(
      (id) => !reactor.some((project) => project.profileIds.has(id)),
    );
    // Before the build, and once more at its end.
    const warn = (): void => {
      for (const id of missing)
        log.warn(
          `The requested profile "${command.profiles.find((each) => each.trim() === `?${id}`) ?? id}" could not be activated because it does not exist.`,
        );
    };
    warn();
    const selected = selectProjects(reactor, command, parentOf(pomFile));
    if ('unknown' in selected) return failToSelect(`Could not find the selected project in the reactor: ${selected.unknown}`);
    const from =
      command.resumeFrom === undefined
        ? 0
        : selected.findIndex((project) => `:${project.artifactId}` === command.resumeFrom || project.artifactId === command.resumeFrom);
    if (from < 0)
      return failToSelect(
        `Could not find project to resume reactor build from: ${command.resumeFrom ?? ''} vs ${selected.map(identityOf).join(', ')}`,
      );
    const status = createBuild({
      environment,
      reading,
      reactor,
      selected: selected.slice(from),
      command,
      args,
      log,
      cache,
      pomFile,
      started,
    }).run();
    warn();
    return status;
  } catch (error) {
    if (!(error instanceof ModelProblems)) throw error;
    const [{ message, help } = { message: '', help: undefined }] = error.problems;
    // These are no problems of one pom.
    if (help === 'ProjectCycleException' || help === 'DuplicateProjectException') {
      log.error(`[ERROR] ${message} @ `);
      printErrors(log, [`${message} -> [Help 1]`], [help]);
      return 1;
    }
    reportModelProblems(log, error.problems);
    return 1;
  }
}

/** What Maven does not begin with. */
function refusalOf({ threads, settings }: MavenCommand, isFile: (path: string) => boolean, directory: string): string | undefined {
  if (threads !== undefined && !/^\d+(?:\.\d+)?C?$/.test(threads))
    return `Invalid threads value: '${threads}'. Supported are integer values.`;
  if (threads !== undefined && Number.parseFloat(threads) <= 0) return `Invalid threads value: '${threads}'. Value must be positive.`;
  if (settings !== undefined && !isFile(settings))
    return `The specified user settings file does not exist: ${resolvePath(directory, settings)}`;
  return undefined;
}

const unrecognized = (words: readonly string[]): string => `Unrecognized maven.config file entries: [${words.join(', ')}]`;

/** Where `mvn` looks for `.mvn`: from the directory of the pom.xml that is named, else from where it is called. */
function configuredFrom(file: string | undefined, workingDirectory: string, files: MavenEnvironment['files']): string {
  return file === undefined ? workingDirectory : parentOf(locatePom(file, workingDirectory, files));
}

/** What `-X` begins with, as far as the trial's Maven has anything to tell. */
function debugHead(command: MavenCommand, configured: readonly string[]): readonly string[] {
  return [
    'The trial tells with -X what it reads and how goals are configured; a real Maven tells much more.',
    ...(configured.length === 0 ? [] : [`The trial read in .mvn/maven.config: ${configured.join(' ')}`]),
    `The trial was asked for the goals: ${command.goals.join(' ')}`,
    ...(command.profiles.length === 0 ? [] : [`The trial was asked for the profiles: ${command.profiles.join(', ')}`]),
    ...[...command.userProperties].map(([key, value]) => `The trial was told: ${key}=${value}`),
  ];
}

function locatePom(file: string | undefined, workingDirectory: string, files: MavenEnvironment['files']): string {
  const path = resolvePath(workingDirectory, file ?? 'pom.xml');
  return files.stat(path)?.kind === 'directory' ? `${path}/pom.xml` : path;
}

export function endBuild(log: MavenLog, success: boolean, started: number, now: number): void {
  log.info(rule);
  log.info(success ? 'BUILD SUCCESS' : 'BUILD FAILURE');
  log.info(rule);
  log.info(`Total time:  ${duration(now - started)}`);
  log.info(`Finished at: ${timestamp(now)}`);
  log.info(rule);
}

/** The closing lines of a failed build, with the pages that Maven points at. */
export function printErrors(
  log: MavenLog,
  messages: readonly string[],
  help: readonly string[],
  told: { readonly errors: boolean; readonly debug: boolean } = { errors: false, debug: false },
): void {
  for (const message of messages) log.error(message);
  log.error('');
  if (told.errors)
    log.error('(The stack traces that a real Maven prints here are those of its own classes, which the trial does not have.)');
  else log.error('To see the full stack trace of the errors, re-run Maven with the -e switch.');
  if (!told.debug) log.error('Re-run Maven using the -X switch to enable full debug logging.');
  if (help.length === 0) return;
  log.error('');
  log.error('For more information about the errors and possible solutions, please read the following articles:');
  help.forEach((page, index) => log.error(`[Help ${index + 1}] ${HELP_PAGE}${page}`));
}

/** `{file}, line 1, column 2`, as far as it is known. */
function placeOf({ source, line, column }: ModelProblem): string {
  return [...(source === undefined ? [] : [source]), ...(line === undefined ? [] : [`line ${line}, column ${column ?? 0}`])].join(', ');
}

function reportWarnings(log: MavenLog, { groupId, artifactId, packaging, version, warnings }: Project): void {
  if (warnings.length === 0) return;
  log.warn('');
  log.warn(`Some problems were encountered while building the effective model for ${groupId}:${artifactId}:${packaging}:${version}`);
  for (const warning of warnings) {
    // Of a project whose name was written otherwise, the place is told whole.
    const source = warning.project === `${groupId}:${artifactId}:${version}` ? undefined : `${warning.project}, ${warning.pomFile}`;
    log.warn(`${warning.message} @ ${placeOf({ ...warning, source })}`);
  }
  log.warn('');
  log.warn('It is highly recommended to fix these problems because they threaten the stability of your build.');
  log.warn('');
  log.warn('For this reason, future Maven versions might no longer support building such malformed projects.');
  log.warn('');
}

function reportModelProblems(log: MavenLog, problems: readonly ModelProblem[]): void {
  const place = (problem: ModelProblem): string => (placeOf(problem) === '' ? '' : ` @ ${placeOf(problem)}`);
  const [first, ...others] = problems;
  if (!first) return;
  const lines = [
    `[ERROR] Some problems were encountered while processing the POMs:`,
    ...[first, ...others].map((problem) => `[${problem.severity}] ${problem.message} @ ${placeOf(problem)}`),
  ];
  // Maven's log gives its level to the first line of a message only.
  log.error(lines[0] ?? '');
  for (const line of lines.slice(1)) log.print(line);
  log.print(' @ ');
  const helps = [...new Set(problems.flatMap((problem) => problem.help ?? []))];
  const poms = [...new Set(problems.map((problem) => problem.pomFile))];
  const messages = [`The build could not read ${poms.length} project${poms.length > 1 ? 's' : ''} -> [Help 1]`];
  for (const pom of poms) {
    const own = problems.filter((problem) => problem.pomFile === pom && problem.severity !== 'WARNING');
    messages.push('  ', `  The project ${own[0]?.project ?? ''} (${pom}) has ${own.length} error${own.length > 1 ? 's' : ''}`);
    for (const problem of own)
      messages.push(
        `    ${problem.message}${place(problem)}${problem.help === undefined ? '' : ` -> [Help ${helps.indexOf(problem.help) + 2}]`}`,
      );
  }
  printErrors(log, messages, ['ProjectBuildingException', ...helps]);
}
