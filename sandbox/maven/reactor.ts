import { readProject, type ModelOptions } from './model.ts';
import { ModelProblems, type ModelProblem } from './problem.ts';
import { identityOf, type Project } from './project.ts';
import { modulePom } from './workspace.ts';

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
  if (problems.length > 0) throw new ModelProblems(problems);
  return sort(projects);
}

function sort(projects: readonly Project[]): readonly Project[] {
  const sorted: Project[] = [];
  const open = new Set<Project>();
  const visit = (project: Project): void => {
    if (sorted.includes(project)) return;
    if (open.has(project)) {
      const cycle = [...open].map(identityOf).join("', '");
      throw new ModelProblems([
        {
          severity: 'ERROR',
          message: `The projects in the reactor contain a cyclic reference: '${cycle}'`,
          pomFile: project.pomFile,
          project: identityOf(project),
          line: undefined,
          column: undefined,
          help: 'ProjectCycleException',
        },
      ]);
    }
    open.add(project);
    for (const other of projects) if (other !== project && needs(project, other)) visit(other);
    open.delete(project);
    sorted.push(project);
  };
  projects.forEach(visit);
  return sorted;
}

function needs(project: Project, other: Project): boolean {
  return (
    project.parents.includes(other.pomFile) ||
    project.dependencies.some((dependency) => identityOf(dependency) === identityOf(other)) ||
    project.plugins.some((plugin) => identityOf({ ...plugin, version: '' }) === identityOf(other))
  );
}

/** `-pl` and `-am`: the projects named and, with `-am`, what they need. undefined: a name that is no project. */
export function selectProjects(
  reactor: readonly Project[],
  wanted: readonly string[],
  alsoMake: boolean,
  root: string,
): readonly Project[] | { readonly unknown: string } {
  if (wanted.length === 0) return reactor;
  const chosen = new Set<Project>();
  for (const name of wanted) {
    const project = reactor.find(
      (each) =>
        each.directory === `${root}/${name.replace(/^\.\//, '').replace(/\/$/, '')}` ||
        (name === '.' && each.directory === root) ||
        `:${each.artifactId}` === name ||
        identityOf(each) === name,
    );
    if (!project) return { unknown: name };
    chosen.add(project);
  }
  if (alsoMake)
    for (const project of chosen) for (const other of reactor) if (other !== project && needs(project, other)) chosen.add(other);
  return reactor.filter((project) => chosen.has(project));
}
