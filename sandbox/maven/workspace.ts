import { parentOf } from '../host/paths.ts';
import { catalogDependencies, catalogVersions } from './catalog.ts';
import { jarSource } from './class-output.ts';
import { readProject } from './model.ts';
import { modulePom } from './module-pom.ts';
import { ModelProblems, MojoFailure } from './problem.ts';
import type { Coordinates, Dependency, Project } from './project.ts';
import { resolveDependencies, type DependenciesOf, type Resolution, type ResolvedNode } from './resolve.ts';
import { attachedKey } from './session.ts';
import type { Artifact, MavenSession } from './session.ts';
import { standInsFor, standInWarnings } from './stand-ins.ts';

/** Where `mvn install` puts a project's file and later builds look for it. */
export function installedPath(
  home: string,
  { groupId, artifactId, version }: Coordinates,
  extension: string,
  classifier: string | undefined = undefined,
): string {
  const name = `${artifactId}-${version}${classifier === undefined ? '' : `-${classifier}`}.${extension}`;
  return `${home}/.m2/repository/${groupId.replaceAll('.', '/')}/${artifactId}/${version}/${name}`;
}

/** Where one build finds other projects: in the reactor, in the local repository, in the workspace around it. */
export interface Workspace {
  /** @throws {MojoFailure} */
  resolutionOf(project: Project): Resolution;
  artifactOf(node: ResolvedNode): Artifact;
}

/**
 * `build` packages a project that lies in the workspace but is neither in the reactor nor installed. Real Maven stops
 * there; the trial says so and goes on.
 */
export function createWorkspace(session: () => MavenSession, build: (project: Project) => Uint8Array): Workspace {
  const resolutions = new Map<string, Resolution>();
  const told = new Set<string>();
  let around: readonly Project[] | undefined;

  const inReactor = (dependency: Coordinates): Project | undefined => session().reactor.find((project) => isSame(project, dependency));
  const installed = (dependency: Coordinates): Project | undefined => {
    const { files, home, userProperties } = session();
    const pom = installedPath(home, dependency, 'pom');
    return files.stat(pom) ? readProject(pom, { files, userProperties, localRepository: `${home}/.m2/repository` }) : undefined;
  };
  const neighbour = (dependency: Coordinates): Project | undefined => {
    around ??= readNeighbours(session(), session().root);
    return around.find((project) => isSame(project, dependency));
  };
  const dependenciesOf = (project: Project): DependenciesOf => {
    const standIns = standInsFor(project, [...session().reactor, ...(around ?? [])]);
    return (coordinates) => {
      const known = inReactor(coordinates) ?? installed(coordinates);
      return (
        known?.dependencies ??
        catalogDependencies(coordinates) ??
        neighbour(coordinates)?.dependencies ??
        standIns(coordinates)?.dependencies
      );
    };
  };
  const tell = (project: Project, resolution: Resolution): void => {
    const exact = (each: Coordinates): boolean =>
      (inReactor(each) ?? installed(each) ?? catalogDependencies(each) ?? neighbour(each)) !== undefined;
    for (const line of standInWarnings(project, resolution, exact)) {
      if (told.has(line)) continue;
      told.add(line);
      session().log.warn(line);
    }
  };

  return {
    resolutionOf(project) {
      const known = resolutions.get(project.pomFile);
      if (known) return known;
      const resolution = resolveDependencies(project, dependenciesOf(project));
      if (resolution.missing.length > 0)
        throw unresolved(
          project,
          resolution.missing.map(({ dependency }) => dependency),
        );
      resolutions.set(project.pomFile, resolution);
      tell(project, resolution);
      return resolution;
    },
    artifactOf({ dependency }) {
      const { compiled, packaged, attached, files, home, log } = session();
      const { artifactId, version, classifier } = dependency;
      const fileName = `${artifactId}-${version}${classifier === undefined ? '' : `-${classifier}`}.jar`;
      const ofReactor = inReactor(dependency);
      const classes = ofReactor && compiled.get(ofReactor.pomFile);
      if (ofReactor && classes) {
        const jar =
          (classifier === undefined ? undefined : attached.get(attachedKey(ofReactor.pomFile, classifier))) ??
          packaged.get(ofReactor.pomFile);
        return { kind: 'project', classes, jar: jar === undefined ? new Uint8Array() : files.read(jar), fileName };
      }
      const jar = installedPath(home, dependency, 'jar', classifier);
      if (files.stat(jar)) return { kind: 'project', classes: jarSource(fileName, files.read(jar)), jar: files.read(jar), fileName };
      const beside = catalogDependencies(dependency) === undefined ? neighbour(dependency) : undefined;
      if (beside) {
        if (!packaged.has(beside.pomFile)) {
          log.warn(
            `${dependency.groupId}:${artifactId}:jar:${version} is not in the local repository. The trial builds it from ${beside.directory};`,
          );
          log.warn(`real Maven stops here until it is installed: mvn -f ${parentOf(beside.pomFile)} install`);
        }
        const bytes = build(beside);
        return { kind: 'project', classes: jarSource(fileName, bytes), jar: bytes, fileName };
      }
      return { kind: 'library', classes: session().libraryJar(artifactId), fileName };
    },
  };
}

function isSame(a: Coordinates, b: Coordinates): boolean {
  return a.groupId === b.groupId && a.artifactId === b.artifactId && a.version === b.version;
}

/** Every project of the workspace around `root`: its topmost parent's modules, at any depth. One that cannot be read is none. */
export function readNeighbours(environment: Pick<MavenSession, 'files' | 'home' | 'userProperties'>, root: Project): readonly Project[] {
  const { files, home, userProperties } = environment;
  const projects: Project[] = [];
  const waiting = [root.parents.at(-1) ?? root.pomFile];
  for (let pomFile = waiting.shift(); pomFile !== undefined; pomFile = waiting.shift()) {
    try {
      const project = readProject(pomFile, { files, userProperties, localRepository: `${home}/.m2/repository` });
      projects.push(project);
      waiting.push(
        ...project.modules.map((module) => modulePom(files, project.directory, module)).filter((path) => files.stat(path)?.kind === 'file'),
      );
    } catch (error) {
      if (!(error instanceof ModelProblems)) throw error;
    }
  }
  return projects;
}

function unresolved(project: Project, missing: readonly Dependency[]): MojoFailure {
  const first = `Could not resolve dependencies for project ${project.groupId}:${project.artifactId}:${project.packaging}:${project.version}`;
  const lines = missing.map(({ groupId, artifactId, type, version }) => {
    const known = catalogVersions(groupId, artifactId);
    const hint = known.length > 0 ? `; the trial has it in ${known.join(', ')}` : '; the trial knows no such artifact, Maven Central may';
    return `Could not find artifact ${groupId}:${artifactId}:${type}:${version} in the trial's catalogue${hint}`;
  });
  return new MojoFailure(`${first}: ${lines[0] ?? ''}`, 'DependencyResolutionException', lines.slice(1));
}
