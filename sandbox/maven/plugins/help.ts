import { MojoFailure } from '../problem.ts';
import type { Project } from '../project.ts';
import type { GoalContext, KnownPlugin } from '../session.ts';

export const helpPlugin: KnownPlugin = {
  groupId: 'org.apache.maven.plugins',
  artifactId: 'maven-help-plugin',
  prefix: 'help',
  defaultVersion: '3.5.2',
  goals: {
    'effective-pom': { phase: undefined, needsDependencies: false, run: effectivePom },
    evaluate: { phase: undefined, needsDependencies: false, run: evaluate },
    'active-profiles': { phase: undefined, needsDependencies: false, run: activeProfiles },
  },
};

const named = ({ groupId, artifactId, packaging, version }: Project): string => `${groupId}:${artifactId}:${packaging}:${version}`;

function effectivePom({ session, project, log }: GoalContext): void {
  const { reading } = session;
  if (!reading) throw new Error('What writes effective poms was not loaded.');
  log.info('');
  log.print(`Effective POMs, after inheritance, interpolation, and profiles are applied:\n`);
  log.print(reading.effectivePom(project));
  log.print('');
}

function evaluate({ session, project, log }: GoalContext): void {
  const expression = project.lookup('expression');
  if (expression === undefined)
    throw new MojoFailure(
      'The trial has nobody to ask for an expression: say it, as in -Dexpression=project.version',
      'MojoExecutionException',
    );
  const value = valueOf(project, expression, session.home);
  if (project.lookup('forceStdout') === 'true') {
    log.raw(value ?? 'null object or invalid expression');
    return;
  }
  log.info(`No artifact parameter specified, using '${named(project)}' as project.`);
  log.info('');
  log.print(value ?? 'null object or invalid expression');
}

/** What is neither a property nor said of the project by `lookup`. */
function valueOf(project: Project, expression: string, home: string): string | undefined {
  const known: Readonly<Record<string, string>> = {
    'settings.localRepository': `${home}/.m2/repository`,
    'java.version': project.lookup('java.version') ?? '17.0.15',
    'maven.version': '3.9.9',
    'user.home': home,
    'user.dir': project.directory,
    'project.build.testOutputDirectory': `${project.directory}/target/test-classes`,
  };
  return project.lookup(expression) ?? known[expression];
}

function activeProfiles({ project, log }: GoalContext): void {
  const active = project.activeProfiles.map((profile) => ` - ${profile}`);
  log.info('');
  log.print(`Active Profiles for Project '${named(project)}':`);
  for (const line of ['', 'The following profiles are active:', '', ...(active.length === 0 ? [''] : active), '', '', '']) log.print(line);
}
