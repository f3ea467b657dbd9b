import { parentOf, relativePath } from '../host/paths.ts';
import type { ClassSource } from '../java/run/loader.ts';
import type { SourceFile } from '../java/syntax/ast.ts';
import { catalogDependencies, closestDependencies } from './catalog.ts';
import { newerRelease } from './java-level.ts';
import { readProject } from './model.ts';
import { identityOf, type Coordinates, type Project } from './project.ts';
import { resolveDependencies } from './resolve.ts';
import type { MavenEnvironment } from './session.ts';
import { readNeighbours } from './workspace.ts';

/** A project's Java, for an editor: its sources with those of its neighbours, and the libraries it is compiled against. */
export interface ProjectSources {
  readonly project: Project;
  /** By path below the source directory. */
  readonly sources: readonly SourceFile[];
  readonly classPath: readonly ClassSource[];
}

/**
 * The Maven project that a file is in; undefined where no pom.xml is around it or the file is no source of it.
 * @throws {import('./problem.ts').ModelProblems}
 */
export function projectSources(
  file: string,
  environment: Pick<MavenEnvironment, 'files' | 'home' | 'libraryJar'>,
): ProjectSources | undefined {
  const { files, home } = environment;
  let directory = parentOf(file);
  while (directory !== '/' && files.stat(`${directory}/pom.xml`)?.kind !== 'file') directory = parentOf(directory);
  if (directory === '/') return undefined;
  const project = readProject(`${directory}/pom.xml`, { files, userProperties: new Map(), localRepository: `${home}/.m2/repository` });
  if (!file.startsWith(`${project.sourceDirectory}/`)) return undefined;
  return sourcesAround(project, readNeighbours({ files, home, userProperties: new Map() }, project), environment);
}

/**
 * That project, and all that lie around it in its workspace.
 * @throws {import('./problem.ts').ModelProblems}
 */
export function workspaceSources(file: string, environment: Parameters<typeof projectSources>[1]): readonly ProjectSources[] {
  const own = projectSources(file, environment);
  if (!own) return [];
  const { files, home } = environment;
  const around = readNeighbours({ files, home, userProperties: new Map() }, own.project);
  const others = around.filter(({ pomFile, packaging }) => pomFile !== own.project.pomFile && packaging !== 'pom');
  return [own, ...others.map((project) => sourcesAround(project, around, environment))];
}

function sourcesAround(
  project: Project,
  around: readonly Project[],
  environment: Pick<MavenEnvironment, 'files' | 'home' | 'libraryJar'>,
): ProjectSources {
  const { libraryJar } = environment;
  const neighbour = (coordinates: Coordinates): Project | undefined =>
    around.find((other) => identityOf(other) === identityOf(coordinates) && other.version === coordinates.version);
  const { all } = resolveDependencies(
    project,
    (coordinates) =>
      catalogDependencies(coordinates) ?? neighbour(coordinates)?.dependencies ?? closestDependencies(coordinates)?.dependencies ?? [],
  );
  const classPath = all
    .filter((node) => node.scope === 'compile' || node.scope === 'provided')
    .flatMap(({ dependency }) => {
      const beside = catalogDependencies(dependency) === undefined ? neighbour(dependency) : undefined;
      return (beside ? uncompiledSource(beside, environment) : libraryJar(dependency.artifactId)) ?? [];
    });
  return { project, sources: readSources(project, environment), classPath };
}

function readSources(project: Project, { files }: Pick<MavenEnvironment, 'files'>): readonly SourceFile[] {
  if (files.stat(project.sourceDirectory)?.kind !== 'directory') return [];
  const release = newerRelease(project);
  return files
    .walk(project.sourceDirectory)
    .filter((path) => path.endsWith('.java'))
    .map((path) => ({ path: relativePath(project.sourceDirectory, path), text: files.readText(path), ...(release ? { release } : {}) }));
}

function uncompiledSource(project: Project, environment: Pick<MavenEnvironment, 'files'>): ClassSource {
  const byName = new Map(
    readSources(project, environment).map((source) => [source.path.replace(/\.java$/, '').replaceAll('/', '.'), source]),
  );
  return { location: project.sourceDirectory, find: (name) => byName.get(name), classNames: [...byName.keys()] };
}
