import { closestDependencies, knowsGroup, managedByCatalog } from './catalog.ts';
import { BOOT_GROUP, bootVersions } from './catalog/platform.ts';
import { managementKey, type Coordinates, type Dependency, type Project } from './project.ts';
import type { Resolution } from './resolve.ts';
import { SPRING_BOOT_VERSION } from './spring-boot-parent.ts';

/** What the trial takes for an artifact that its catalogue does not have as it is asked for. */
export interface StandIn {
  /** The version that stands in; undefined: nothing does, and the build goes on without it. */
  readonly version: string | undefined;
  readonly dependencies: readonly Dependency[];
}

/** Releases of Koupleless and SOFAArk; another number is a mistake, a snapshot may be anybody's. */
const RELEASES: Readonly<Record<string, RegExp>> = {
  'com.alipay.sofa.koupleless': /^(?:0\.5\.\d|1\.[0-4]\.\d{1,2}|2\.[01]\.\d{1,2})$|-SNAPSHOT$/,
  'com.alipay.sofa': /^(?:1\.1\.\d|2\.[0-3]\.\d{1,2}|3\.[01]\.\d{1,2})$|-SNAPSHOT$/,
};

/** Whether there may be such a version; of Spring Boot's, those between 2.7 and 3.5 are known by name. */
function isRelease(groupId: string, version: string): boolean {
  const known = RELEASES[groupId];
  if (known) return known.test(version);
  return groupId !== BOOT_GROUP || /^(?:[12]|4)\.\d/.test(version) || bootVersions().includes(version);
}

/**
 * An artifact in another version than the catalogue has, or one that it does not have at all but that may well exist. What
 * belongs to the project's own group, or to a group of which the catalogue has others, does not: it is likely misspelt.
 */
export function standInsFor(project: Project, around: readonly Project[]): (coordinates: Coordinates) => StandIn | undefined {
  const ownGroups = new Set([project, ...around].map(({ groupId }) => groupId));
  return (coordinates) => {
    const { groupId, version } = coordinates;
    const closest = closestDependencies(coordinates);
    if (closest) {
      if (!isRelease(groupId, version)) return undefined;
      // What this Spring Boot does not manage, and the trial's does, came with a later release of the artifact.
      const known = (each: Dependency): boolean =>
        project.boot === undefined ||
        managedByCatalog(each.groupId, each.artifactId) === undefined ||
        project.managed.get(managementKey(each)) !== undefined;
      return { ...closest, dependencies: closest.dependencies.filter(known) };
    }
    const managed = project.managed.get(managementKey({ ...coordinates, type: 'jar', classifier: undefined }));
    if (managed === undefined && (ownGroups.has(groupId) || knowsGroup(groupId))) return undefined;
    return { version: undefined, dependencies: [] };
  };
}

/** That a project on another Spring Boot is compiled with the classes of the trial's. */
export function otherBoot({ boot, artifactId }: Pick<Project, 'boot' | 'artifactId'>): readonly string[] {
  if (boot === undefined || boot === SPRING_BOOT_VERSION) return [];
  return [
    `The trial has the classes of Spring Boot ${SPRING_BOOT_VERSION}: ${artifactId} is compiled with them, and runs with them here; a real build takes ${boot}.${boot.startsWith('2.') ? ' What is javax.* there is jakarta.* here.' : ''}`,
  ];
}

/** What a build should say of the artifacts that are not as the pom asks for them. `exact` knows those that are. */
export function standInWarnings(project: Project, resolution: Resolution, exact: (each: Coordinates) => boolean): readonly string[] {
  const { boot } = project;
  const nodes = resolution.all
    .filter(({ scope, dependency }) => scope !== 'test' && !exact(dependency))
    .map(({ dependency }) => dependency);
  const others = nodes.map((dependency) => ({ dependency, closest: closestDependencies(dependency)?.version }));
  const managed = (dependency: Dependency): boolean => project.managed.get(managementKey(dependency)) !== undefined;
  const name = ({ groupId, artifactId, version }: Coordinates): string => `${groupId}:${artifactId}:${version}`;
  const otherVersions = others.flatMap(({ dependency, closest }) =>
    closest === undefined || (boot !== undefined && managed(dependency)) ? [] : [`${name(dependency)} (${closest})`],
  );
  const absent = others.flatMap(({ dependency, closest }) => (closest === undefined ? [name(dependency)] : []));
  return [
    ...otherBoot(project),
    ...(otherVersions.length === 0
      ? []
      : [
          `The trial takes another version, in brackets, of: ${otherVersions.join(', ')}. Whether there is the one that is asked for, Maven Central knows.`,
        ]),
    ...(absent.length === 0
      ? []
      : [
          `The trial does not have, and builds without: ${absent.join(', ')}. A real build downloads ${absent.length > 1 ? 'them' : 'it'}, if Maven Central has ${absent.length > 1 ? 'them' : 'it'}.`,
        ]),
  ];
}
