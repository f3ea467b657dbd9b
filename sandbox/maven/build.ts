import { relativePath } from '../host/paths.ts';
import type { MavenCommand } from './command-line.ts';
import type { CompileCache } from './compile-cache.ts';
import { planGoals, type PlannedGoal } from './lifecycle.ts';
import { endBuild, printErrors } from './maven.ts';
import { centred, dotted, duration, justified, rule, silentLog, type MavenLog } from './maven-log.ts';
import type { Configuration } from './pom.ts';
import { MojoFailure } from './problem.ts';
import type { Project } from './project.ts';
import type { PomReading } from './reading/pom-reading.ts';
import { needs } from './reactor.ts';
import type { MavenEnvironment, MavenSession } from './session.ts';
import { createWorkspace } from './workspace.ts';

export interface BuildOptions {
  readonly reading: PomReading | undefined;
  readonly environment: MavenEnvironment;
  /** Everything below the pom.xml of the run; `selected` is what `-pl` left of it. */
  readonly reactor: readonly Project[];
  readonly selected: readonly Project[];
  readonly command: MavenCommand;
  readonly args: readonly string[];
  readonly log: MavenLog;
  readonly cache: CompileCache;
  readonly pomFile: string;
  readonly started: number;
}

interface Failure {
  readonly project: Project;
  readonly error: MojoFailure;
  readonly goal: PlannedGoal | undefined;
}

/** One build: the selected projects one after the other, until one fails. */
export function createBuild(options: BuildOptions): { run(): number } {
  const { environment, selected, command, args, log, cache, pomFile, started } = options;
  const root = options.reactor.find((project) => project.pomFile === pomFile) ?? selected[0];
  if (!root) throw new Error(`No project was read from ${pomFile}.`);
  const workspace = createWorkspace(() => session, packageNeighbour);
  const session: MavenSession = {
    ...environment,
    root,
    log,
    reading: options.reading,
    cache,
    arguments: args,
    userProperties: command.userProperties,
    reactor: selected,
    compiled: new Map(),
    packaged: new Map(),
    attached: new Map(),
    resolutionOf: (project) => workspace.resolutionOf(project),
    artifactOf: (node) => workspace.artifactOf(node),
  };

  function packageNeighbour(project: Project): Uint8Array {
    const known = session.packaged.get(project.pomFile);
    if (known !== undefined) return session.files.read(known);
    for (const goal of planGoals(project, ['package'])) {
      if (goal.plugin.prefix === 'surefire' || goal.goalName === 'repackage') continue;
      runGoal(goal, project, silentLog);
    }
    return session.files.read(session.packaged.get(project.pomFile) ?? '');
  }

  function runGoal(planned: PlannedGoal, project: Project, goalLog: MavenLog): void {
    planned.goal.run({
      session: goalLog === log ? session : { ...session, log: goalLog },
      project,
      configuration: planned.configuration,
      log: goalLog,
      version: planned.version,
    });
  }

  function buildProject(project: Project, index: number): Failure | undefined {
    const many = selected.length > 1;
    log.info('');
    log.info(centred(`< ${project.groupId}:${project.artifactId} >`));
    const title = `Building ${project.name} ${project.version}`;
    log.info(many ? justified(title, `[${index + 1}/${selected.length}]`) : title);
    log.info(`  from ${relativePath(selected[0]?.directory ?? '/', project.pomFile)}`);
    log.info(centred(`[ ${project.packaging} ]`));
    for (const bom of project.unknownBoms) log.warn(`The trial does not know the BOM ${bom}, and builds without. A real build reads it.`);
    for (const what of project.leftOut)
      log.warn(`The trial does not know ${what} of ${project.pomFile} or its parents, and builds without. A real build heeds it.`);
    let current: PlannedGoal | undefined;
    try {
      const missing = new Set<string>();
      const goals = planGoals(project, command.goals, (what) => missing.add(what));
      if (missing.size > 0)
        log.warn(
          `The trial does not know, and builds without: ${[...missing].join(', ')}. A real build runs ${missing.size > 1 ? 'them' : 'it'}.`,
        );
      const major = (text: string): number => Number.parseInt(text, 10);
      const newer = goals.filter(({ plugin, version }) => major(version) > major(plugin.defaultVersion ?? version));
      for (const name of new Set(newer.map(({ plugin, version }) => `${plugin.groupId}:${plugin.artifactId}:${version}`)))
        log.warn(
          `The trial knows no such version, and takes the one that it knows for ${name}. Whether there is one, Maven Central knows.`,
        );
      if (goals.some((planned) => planned.goal.needsDependencies)) session.resolutionOf(project);
      for (const planned of goals) {
        current = planned;
        log.info('');
        log.info(
          `--- ${planned.plugin.prefix}:${planned.version}:${planned.goalName} (${planned.executionId}) @ ${project.artifactId} ---`,
        );
        tellConfiguration(planned);
        runGoal(planned, project, log);
      }
      return undefined;
    } catch (error) {
      if (error instanceof MojoFailure) return { project, error, goal: current };
      throw error;
    }
  }

  /** With `-X`: what the goal is told. */
  function tellConfiguration({ plugin, version, goalName, executionId, configuration }: PlannedGoal): void {
    if (!command.debug) return;
    log.debug(`Configuring mojo '${plugin.groupId}:${plugin.artifactId}:${version}:${goalName}' of execution ${executionId}`);
    const tell = (node: Configuration, indent: string): void => {
      log.debug(`${indent}(f) ${node.name}${node.text === '' ? '' : ` = ${node.text}`}`);
      for (const child of node.children) tell(child, `${indent}  `);
    };
    for (const child of configuration?.children ?? []) tell(child, '  ');
    log.debug('-- end configuration --');
  }

  function printOrder(): void {
    if (selected.length < 2) return;
    log.info(rule);
    log.info('Reactor Build Order:');
    log.info('');
    for (const project of selected) log.info(justified(project.name, `[${project.packaging}]`));
  }

  return {
    run() {
      printOrder();
      const times: string[] = [];
      const failures: Failure[] = [];
      const skipped = new Set<Project>();
      for (const [index, project] of selected.entries()) {
        if (isStopped(project)) {
          skipped.add(project);
          times.push(`${dotted(project.name)} SKIPPED`);
          continue;
        }
        const before = session.clock.now();
        const failure = buildProject(project, index);
        if (failure) failures.push(failure);
        times.push(`${dotted(project.name)} ${failure ? 'FAILURE' : 'SUCCESS'} [${duration(session.clock.now() - before).padStart(9)}]`);
      }
      if (selected.length > 1) {
        log.info(rule);
        log.info(`Reactor Summary for ${root.name} ${root.version}:`);
        log.info('');
        for (const line of times) log.info(line);
      }
      endBuild(log, failures.length === 0, started, session.clock.now());
      failures.forEach(reportFailure);
      if (failures.length > 0 && command.failing === 'never') log.info('Build failures were ignored.');
      return failures.length > 0 && command.failing !== 'never' ? 1 : 0;

      /** After a failure everything, with `-fae` what needs the project that failed. */
      function isStopped(project: Project): boolean {
        if (command.failing === 'never' || failures.length === 0) return false;
        const gone = [...failures.map((failure) => failure.project), ...skipped];
        return command.failing === 'fast' || gone.some((other) => needs(project, other));
      }
    },
  };

  function reportFailure({ project, error, goal }: Failure): void {
    const { kind, details } = error;
    const named =
      goal && (kind === 'MojoFailureException' || kind === 'MojoExecutionException')
        ? `Failed to execute goal ${goal.plugin.groupId}:${goal.plugin.artifactId}:${goal.version}:${goal.goalName} (${goal.executionId}) on project ${project.artifactId}: ${error.message}`
        : kind === 'DependencyResolutionException'
          ? `Failed to execute goal on project ${project.artifactId}: ${error.message}`
          : error.message;
    const lines = details.length === 0 ? [`${named} -> [Help 1]`] : [named, ...details, '-> [Help 1]'];
    printErrors(log, lines, [kind], command);
    if (selected.length < 2) return;
    log.error('');
    log.error('After correcting the problems, you can resume the build with the command');
    log.error(`  mvn <args> -rf :${project.artifactId}`);
  }
}
