import { resolvePath } from '../../host/paths.ts';
import { MojoFailure } from '../problem.ts';
import { printTree, type ResolvedNode } from '../resolve.ts';
import type { GoalContext, KnownPlugin } from '../session.ts';
import { installedPath } from '../workspace.ts';

export const dependencyPlugin: KnownPlugin = {
  groupId: 'org.apache.maven.plugins',
  artifactId: 'maven-dependency-plugin',
  prefix: 'dependency',
  defaultVersion: '3.6.1',
  goals: {
    tree: { phase: undefined, needsDependencies: true, run: tree },
    list: { phase: undefined, needsDependencies: true, run: list },
    resolve: { phase: undefined, needsDependencies: true, run: list },
    'build-classpath': { phase: undefined, needsDependencies: true, run: buildClassPath },
  },
};

function tree(context: GoalContext): void {
  const { session, project, log } = context;
  const { tree: nodes } = session.resolutionOf(project);
  const lines = [
    `${project.groupId}:${project.artifactId}:${project.packaging}:${project.version}`,
    ...printTree(filtered(nodes, context)),
  ];
  const file = project.lookup('outputFile');
  if (file === undefined) {
    for (const line of lines) log.info(line);
    return;
  }
  const target = resolvePath(project.directory, file);
  const before = project.lookup('appendOutput') === 'true' && session.files.stat(target) ? session.files.readText(target) : '';
  session.files.write(target, `${before}${lines.join('\n')}\n`);
  log.info(`Wrote dependency tree to: ${target}`);
}

/** `-Dincludes`, `-Dexcludes`, `-Dscope`: what matches, and what it hangs on. */
function filtered(nodes: readonly ResolvedNode[], context: GoalContext): readonly ResolvedNode[] {
  const { project } = context;
  const includes = patterns(project.lookup('includes'));
  const excludes = patterns(project.lookup('excludes'));
  const scope = project.lookup('scope');
  const wanted = (node: ResolvedNode): boolean =>
    (includes.length === 0 || includes.some((pattern) => pattern(node))) &&
    !excludes.some((pattern) => pattern(node)) &&
    (scope === undefined || inScope(node, scope));
  const keep = (node: ResolvedNode): readonly ResolvedNode[] => {
    const children = node.children.flatMap(keep);
    return children.length > 0 || wanted(node) ? [{ ...node, children }] : [];
  };
  return nodes.flatMap(keep);
}

/** `group:artifact:type:version`, each part with stars, empty ones and missing ones for anything. */
function patterns(list: string | undefined): readonly ((node: ResolvedNode) => boolean)[] {
  return (list ?? '')
    .split(',')
    .filter((pattern) => pattern.trim() !== '')
    .map((pattern) => {
      const parts = pattern.trim().split(':').map(partPattern);
      return ({ dependency: { groupId, artifactId, type, version } }) =>
        [groupId, artifactId, type, version].every((text, index) => parts[index]?.test(text) ?? true);
    });
}

function partPattern(part: string): RegExp {
  return part === ''
    ? /^/
    : new RegExp(
        `^${part
          .split('*')
          .map((each) => each.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
          .join('.*')}$`,
      );
}

/** What a scope's class path holds. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  compile: ['compile', 'provided', 'system'],
  runtime: ['compile', 'runtime'],
};

function inScope({ scope }: ResolvedNode, wanted: string): boolean {
  return wanted === 'test' || (HOLDS[wanted] ?? [wanted]).includes(scope);
}

function list({ session, project, log }: GoalContext): void {
  const nodes = session.resolutionOf(project).all;
  log.info('');
  log.info('The following files have been resolved:');
  if (nodes.length === 0) log.info('   none');
  for (const { dependency, scope } of nodes) {
    const { groupId, artifactId, type, classifier, version } = dependency;
    log.info(`   ${[groupId, artifactId, type, ...(classifier === undefined ? [] : [classifier]), version, scope].join(':')}`);
  }
  log.info('');
}

function buildClassPath({ session, project, log }: GoalContext): void {
  const paths = session
    .resolutionOf(project)
    .all.map(({ dependency }) => installedPath(session.home, dependency, 'jar', dependency.classifier));
  const file = project.lookup('mdep.outputFile');
  if (file === undefined) {
    log.info('Dependencies classpath:');
    log.print(paths.join(':'));
    return;
  }
  const target = resolvePath(project.directory, file);
  if (session.files.stat(target)?.kind === 'directory')
    throw new MojoFailure(`Error while writing to classpath file '${target}'`, 'MojoExecutionException');
  session.files.write(target, paths.join(':'));
  log.info(`Wrote classpath file '${target}'.`);
}
