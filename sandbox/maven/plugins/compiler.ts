import { relativePath } from '../../host/paths.ts';
import { lineAndColumn, type Diagnostic } from '../../java/diagnostic.ts';
import type { SourceFile } from '../../java/syntax/ast.ts';
import { qualifyNames } from '../qualified-names.ts';
import { nameUnknownClasses, type OwnerOf } from '../unknown-classes.ts';
import { classEntries, compiledSource } from '../class-output.ts';
import { javaSetting, NEWER } from '../java-level.ts';
import type { MavenLog } from '../maven-log.ts';
import { MojoFailure } from '../problem.ts';
import type { Project } from '../project.ts';
import { otherBoot } from '../stand-ins.ts';
import type { GoalContext, KnownPlugin, MavenSession } from '../session.ts';

/**
 * The trial's Java. Older releases are compiled as 17. What asks for 21 is compiled as by a JDK 21 and needs one to run; what
 * lies between or beyond is refused as a JDK 17 refuses it.
 */
const JAVA = 17;
/** The oldest language that javac 17 still compiles. */
const OLDEST = 7;

export const compilerPlugin: KnownPlugin = {
  groupId: 'org.apache.maven.plugins',
  artifactId: 'maven-compiler-plugin',
  prefix: 'compiler',
  defaultVersion: '3.13.0',
  goals: {
    compile: { phase: 'compile', needsDependencies: true, run: compileMain },
    testCompile: { phase: 'test-compile', needsDependencies: true, run: compileTests },
  },
};

function compileMain(context: GoalContext): void {
  const { session, project, log, version } = context;
  const written = readSources(session, project);
  const location = `${project.directory}/target/classes`;
  if (written.length === 0) {
    log.info('No sources to compile');
    session.compiled.set(project.pomFile, compiledSource(location, new Map()));
    return;
  }
  const level = releaseOf(context);
  const classPath = session
    .resolutionOf(project)
    .all.filter((node) => node.scope === 'compile' || node.scope === 'provided')
    .flatMap((node) => session.artifactOf(node).classes ?? []);
  const newer = /(?:^| )21$/.test(level);
  const sources = processed(context, newer ? written.map((source): SourceFile => ({ ...source, release: 21 })) : written);
  const { result, classes, upToDate } = session.cache.compile(location, sources, classPath, session.compile);
  const errors = result.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (
    upToDate &&
    errors.length === 0 &&
    session.files.stat(location)?.kind === 'directory' &&
    session.files.walk(location).some((path) => path.endsWith('.class'))
  ) {
    log.info('Nothing to compile - all classes are up to date');
    session.compiled.set(project.pomFile, classes);
    return;
  }
  const changed = project.dependencies.some((dependency) =>
    session.reactor.some(
      (other) => other.groupId === dependency.groupId && other.artifactId === dependency.artifactId && session.compiled.has(other.pomFile),
    ),
  );
  const what = changed ? 'dependency' : 'source';
  log.info(
    version.startsWith('3.11')
      ? `Changes detected - recompiling the module! :${what}`
      : `Recompiling the module because of changed ${what === 'source' ? 'source code' : 'dependency'}.`,
  );
  log.info(`Compiling ${sources.length} source file${sources.length > 1 ? 's' : ''} with javac [debug ${level}] to target/classes`);
  reportWarnings(context, result.diagnostics);
  if (errors.length > 0) {
    const classNames = [
      ...sources.map((source) => source.path.replace(/\.java$/, '').replaceAll('/', '.')),
      ...classPath.flatMap((each) => each.classNames),
    ];
    throw compilationFailure(
      context,
      nameUnknownClasses(errors, ownerIn(context)).map((error) => qualifyNames(error, classNames)),
    );
  }
  for (const { path, content } of classEntries(result.classNames)) session.files.write(`${location}/${path}`, content);
  session.compiled.set(project.pomFile, classes);
}

/** Finds the dependency that has a class which the trial has no stub of. */
function ownerIn({ session, project }: GoalContext): OwnerOf {
  const nodes = session.resolutionOf(project).all;
  return (name) => {
    const known = nodes.find(({ dependency }) => session.libraryHas?.(dependency.artifactId, name));
    if (known) return known.dependency.artifactId;
    // Of a group without any stub nothing is known but its name.
    const stubbed = new Set(nodes.filter((node) => session.artifactOf(node).classes !== undefined).map((node) => node.dependency.groupId));
    return nodes.find(({ dependency: { groupId } }) => !stubbed.has(groupId) && name.startsWith(`${groupId}.`))?.dependency.artifactId;
  };
}

/** The sources after the annotation processors: Lombok's, where it is a dependency. */
function processed(context: GoalContext, written: readonly SourceFile[]): readonly SourceFile[] {
  const { session, project } = context;
  const { expandLombok } = session;
  const uses = session.resolutionOf(project).all.some((node) => node.dependency.artifactId === 'lombok');
  if (!expandLombok || !uses) return written;
  const all = written.map(expandLombok);
  const refused = all.flatMap(({ limits }, i) =>
    limits.map(({ offset, name }): Diagnostic => ({
      severity: 'error',
      code: 'trial.not.supported',
      message: `not supported: ${name} (the trial does not simulate it; a real base does)`,
      details: [],
      source: written[i] ?? { path: '', text: '' },
      offset,
    })),
  );
  if (refused.length > 0) throw compilationFailure(context, refused);
  return all.map(({ file }) => file);
}

function readSources({ files }: MavenSession, project: Project): readonly SourceFile[] {
  if (files.stat(project.sourceDirectory)?.kind !== 'directory') return [];
  return files
    .walk(project.sourceDirectory)
    .filter((path) => path.endsWith('.java'))
    .map((path) => ({ path: relativePath(project.sourceDirectory, path), text: files.readText(path) }));
}

/** `release 17`, `target 17`: as the compiler plug-in prints it. */
function releaseOf({ project, configuration, log }: GoalContext): string {
  const of = (name: string): string | undefined => javaSetting(project, configuration, name);
  const release = of('release');
  const target = of('target') ?? of('source');
  const written = release ?? target ?? '1.8';
  const isKnown = (level: string | undefined): boolean =>
    level === undefined || level === NEWER || Number(level.replace(/^1\./, '')) <= JAVA;
  const fatal = (what: string): MojoFailure => new MojoFailure(`Fatal error compiling: error: ${what}`, 'MojoExecutionException');
  if (!isKnown(release)) throw fatal(`release version ${release ?? ''} not supported`);
  const isOld = (level: string | undefined): boolean => level !== undefined && Number(level.replace(/^1\./, '')) < OLDEST;
  if (release !== undefined && isOld(release)) throw fatal(`release version ${release} not supported`);
  const old = (['source', 'target'] as const).filter((name) => release === undefined && isOld(of(name)));
  if (old.length > 0)
    throw tellCompilationErrors(
      log,
      old.map((name) => [
        `${name === 'source' ? 'Source' : 'Target'} option ${(of(name) ?? '').replace(/^1\./, '')} is no longer supported. Use ${OLDEST} or later.`,
      ]),
    );
  if (release === undefined && !isKnown(of('source'))) throw fatal(`invalid source release: ${of('source') ?? ''}`);
  if (release === undefined && !isKnown(of('target'))) throw fatal(`invalid target release: ${of('target') ?? ''}`);
  return release === undefined ? `target ${written}` : `release ${release}`;
}

function reportWarnings({ project, log }: GoalContext, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics)
    if (diagnostic.severity === 'warning') log.warn([place(project, diagnostic), ...diagnostic.details].join('\n'));
}

function compilationFailure({ project, log }: GoalContext, errors: readonly Diagnostic[]): MojoFailure {
  const failure = tellCompilationErrors(
    log,
    errors.map((error) => [place(project, error), ...error.details]),
  );
  // -q has kept it back, and what is missing may be just that.
  for (const line of otherBoot(project)) log.error(line);
  return failure;
}

/** `errors`: of each its first line, and the lines that follow it. */
function tellCompilationErrors(log: MavenLog, errors: readonly (readonly string[])[]): MojoFailure {
  const line = '-'.repeat(61);
  log.info(line);
  log.error('COMPILATION ERROR : ');
  log.info(line);
  for (const [first = '', ...details] of errors) {
    log.error(first);
    for (const detail of details) log.print(detail);
  }
  log.info(errors.length > 1 ? `${errors.length} errors ` : '1 error');
  log.info(line);
  const details = errors.flat();
  if (errors.at(-1)?.length === 1) details.push('');
  return new MojoFailure(
    errors.length > 1 ? 'Compilation failure: Compilation failure: ' : 'Compilation failure',
    'MojoFailureException',
    details,
  );
}

function place(project: Project, diagnostic: Diagnostic): string {
  const { line, column } = lineAndColumn(diagnostic.source.text, diagnostic.offset);
  return `${project.sourceDirectory}/${diagnostic.source.path}:[${line},${column}] ${diagnostic.message}`;
}

function compileTests({ session, project, log }: GoalContext): void {
  if (project.lookup('maven.test.skip') === 'true') {
    log.info('Not compiling test sources');
    return;
  }
  const directory = `${project.directory}/src/test/java`;
  const tests = session.files.stat(directory) ? session.files.walk(directory).filter((path) => path.endsWith('.java')) : [];
  if (tests.length === 0) log.info('No sources to compile');
  else
    log.warn(
      `The trial knows no JUnit: ${tests.length} file${tests.length > 1 ? 's' : ''} below src/test/java left uncompiled. Real Maven compiles ${tests.length > 1 ? 'them' : 'it'}.`,
    );
}
