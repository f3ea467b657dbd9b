import type { MavenCommand } from './command-line.ts';
import { readProject, type ModelOptions } from './model.ts';
import { ModelProblems, type ModelProblem } from './problem.ts';
import { identityOf, type Project } from './project.ts';
import { modulePom } from './module-pom.ts';

/**
 * A project and its modules, at any depth, in build order: what a project needs comes before it, otherwise the order
 * of the modules.
 * @throws {ModelProblems}
 */
export function readReactor(pomFile: string, options: ModelOptions): readonly Project[] {
  const projects: Project[] = [];
  const problems: ModelProblem[] = [];
  const visit = (path: string): void => {
    try {
      const project = readProject(path, options);
      if (projects.some((other) => other.pomFile === path)) return;
      projects.push(project);
      for (const module of project.modules) {
        const modulePath = modulePom(options.files, project.directory, module);
        if (options.files.stat(modulePath)?.kind === 'file') {
          visit(modulePath);
          continue;
        }
        const id = `${identityOf(project)}:${project.version}`;
        problems.push({
          severity: 'ERROR',
          message: `Child module ${modulePath.replace(/\/pom\.xml$/, '')} of ${path} does not exist`,
          pomFile: path,
          project: id,
          line: undefined,
          column: undefined,
          help: undefined,
        });
      }
    } catch (error) {
      if (!(error instanceof ModelProblems)) throw error;
      problems.push(...error.problems);
    }
  };
  visit(pomFile);
  // What cannot be read at all is told first: every file is read before any is looked into.
  const unread = (problem: ModelProblem): boolean => /^Non-(?:parse|read)able POM/.test(problem.message);
  if (problems.length > 0) throw new ModelProblems([...problems.filter(unread), ...problems.filter((problem) => !unread(problem))]);
  const twice = projects.find((project, index) => projects.findIndex((other) => identityOf(other) === identityOf(project)) < index);
  if (twice) {
    throw reactorProblem(
      `Project '${identityOf(twice)}:${twice.version}' is duplicated in the reactor`,
      twice,
      'DuplicateProjectException',
    );
  }
  return sort(projects);
}

function reactorProblem(message: string, { pomFile }: Project, help: string): ModelProblems {
  return new ModelProblems([{ severity: 'ERROR', message, pomFile, project: '', line: undefined, column: undefined, help }]);
}

function sort(projects: readonly Project[]): readonly Project[] {
  const sorted: Project[] = [];
  const open = new Set<Project>();
  const visit = (project: Project): void => {
    if (sorted.includes(project)) return;
    if (open.has(project)) {
      const cycle = [...open].slice([...open].indexOf(project)).map((each) => `${identityOf(each)}:${each.version}`);
      const [first = ''] = cycle;
      throw reactorProblem(
        `The projects in the reactor contain a cyclic reference: Edge between 'Vertex{label='${cycle.at(-1) ?? ''}'}' and 'Vertex{label='${first}'}' introduces to cycle in the graph ${[...cycle, first].join(' --> ')}`,
        project,
        'ProjectCycleException',
      );
    }
    open.add(project);
    for (const other of projects) if (other !== project && needs(project, other)) visit(other);
    open.delete(project);
    sorted.push(project);
  };
  projects.forEach(visit);
  return sorted;
}

/** Directly. */
export function needs(project: Project, other: Project): boolean {
  return (
    project.parents.includes(other.pomFile) ||
    project.dependencies.some((dependency) => identityOf(dependency) === identityOf(other)) ||
    project.plugins.some((plugin) => identityOf({ ...plugin, version: '' }) === identityOf(other))
  );
}

/** `-pl`, `-am` and `-amd`: the projects named with what they need and what needs them. `unknown`: a name that is no project. */
export function selectProjects(
  reactor: readonly Project[],
  { projects, alsoMake, alsoMakeDependents }: Pick<MavenCommand, 'projects' | 'alsoMake' | 'alsoMakeDependents'>,
  root: string,
): readonly Project[] | { readonly unknown: string } {
  const chosen = new Set<Project>();
  const left = new Set<Project>();
  for (const written of projects) {
    const name = written.replace(/^[!\-+?]+/, '');
    const project = reactor.find(
      (each) =>
        each.directory === `${root}/${name.replace(/^\.\//, '').replace(/\/$/, '')}` ||
        each.pomFile === `${root}/${name}` ||
        (name === '.' && each.directory === root) ||
        `:${each.artifactId}` === name ||
        identityOf(each) === name,
    );
    if (project) (/^[!-]/.test(written) ? left : chosen).add(project);
    else if (!written.includes('?')) return { unknown: name };
  }
  if (chosen.size === 0) for (const project of reactor) chosen.add(project);
  const join = (wanted: (project: Project, other: Project) => boolean): void => {
    for (const project of chosen) for (const other of reactor) if (other !== project && wanted(project, other)) chosen.add(other);
  };
  if (alsoMake) join(needs);
  if (alsoMakeDependents) join((project, other) => needs(other, project));
  return reactor.filter((project) => chosen.has(project) && !left.has(project));
}
