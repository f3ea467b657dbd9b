import type { Configuration, Pom } from '../../maven/pom.ts';
import { childOf, childrenOf } from '../../maven/xml.ts';
import type { BuildModule, Library, PomFile } from './build-module.ts';
import { below, directoryOf } from './build-module.ts';

/** The Maven modules of the project; those that only gather others (packaging pom) have no source folders. */
export function readMavenModules(poms: readonly PomFile[]): readonly BuildModule[] {
  const byName = new Map(poms.map((pom) => [`${pom.effective.groupId ?? ''}:${pom.effective.artifactId}`, pom]));
  const direct = (pom: PomFile): PomFile[] =>
    pom.effective.dependencies.flatMap((d) => {
      const found = byName.get(`${d.groupId}:${d.artifactId}`);
      return found && found !== pom ? [found] : [];
    });
  return poms.map((pom): BuildModule => {
    const needs = new Set<PomFile>();
    const add = (from: PomFile): void => {
      for (const needed of direct(from)) {
        if (needs.has(needed)) continue;
        needs.add(needed);
        add(needed);
      }
    };
    add(pom);
    const directory = directoryOf(pom.path);
    const folders = (...paths: readonly string[]): string[] => [...new Set(paths.map((p) => `${below(directory, p)}/`))];
    const { build } = pom.effective;
    return {
      tool: 'maven',
      directory,
      name: pom.effective.artifactId,
      pom,
      main: folders(build.sourceDirectory ?? 'src/main/java', 'src/main/java', ...addedFolders(pom.effective, 'add-source')),
      test: folders(testDirectory(pom) ?? 'src/test/java', 'src/test/java', ...addedFolders(pom.effective, 'add-test-source')),
      resources: folders(
        ...(build.resources.length > 0 ? build.resources.map((r) => r.directory) : ['src/main/resources']),
        ...addedFolders(pom.effective, 'add-resource'),
      ),
      libraries: librariesOf(pom.effective),
      needs: new Set([...needs].map((p) => directoryOf(p.path))),
      boot: bootOf(pom.effective, poms),
    };
  });
}

function testDirectory(pom: PomFile): string | undefined {
  return childOf(childOf(pom.element, 'build'), 'testSourceDirectory')?.text;
}

/** What build-helper-maven-plugin adds, except below target/, where generated sources lie. */
function addedFolders(pom: Pom, goal: string): string[] {
  return pom.build.plugins
    .filter((p) => p.artifactId === 'build-helper-maven-plugin')
    .flatMap((p) => p.executions)
    .filter((e) => e.goals.includes(goal))
    .flatMap((e) => leaves(e.configuration))
    .map((path) => path.replaceAll(/\$\{(project\.)?basedir\}\/?/g, ''))
    .filter((path) => path !== '' && !path.includes('${') && !path.startsWith('target'));
}

function leaves(configuration: Configuration | undefined): string[] {
  if (!configuration) return [];
  return configuration.children.length === 0
    ? /source|directory|resource/i.test(configuration.name)
      ? [configuration.text]
      : []
    : configuration.children.flatMap(leaves);
}

function librariesOf(pom: Pom): Library[] {
  const managed = new Map(pom.managedDependencies.map((d) => [`${d.groupId}:${d.artifactId}`, d]));
  return pom.dependencies.map((d) => {
    const by = managed.get(`${d.groupId}:${d.artifactId}`);
    return { groupId: d.groupId, artifactId: d.artifactId, version: d.version ?? by?.version, scope: d.scope ?? by?.scope ?? 'compile' };
  });
}

const BOOT = 'org.springframework.boot';

/** From Spring Boot's parent, its BOM, its plug-in or a library of its group, wherever one of them is named with a version. */
function bootOf(pom: Pom, all: readonly PomFile[]): string | undefined {
  const known = (version: string | undefined): string | undefined => (version && /^\d/.test(version) ? version : undefined);
  const ofPom = (p: Pom): string | undefined =>
    known(p.managedDependencies.find((d) => d.groupId === BOOT && d.artifactId === 'spring-boot-dependencies')?.version) ??
    known([...p.dependencies, ...p.managedDependencies].find((d) => d.groupId === BOOT && known(d.version))?.version) ??
    known(p.properties.get('spring-boot.version') ?? p.properties.get('spring.boot.version')) ??
    known([...p.build.plugins, ...p.build.managedPlugins].find((p) => p.groupId === BOOT && known(p.version))?.version);
  const parents: Pom[] = [pom];
  for (let file = fileOf(pom, all); file?.parent !== undefined; file = all.find((p) => p.path === file?.parent)) {
    const above = all.find((p) => p.path === file?.parent);
    if (!above || parents.includes(above.effective)) break;
    parents.push(above.effective);
  }
  for (const p of parents) if (p.parent?.groupId === BOOT && known(p.parent.version)) return p.parent.version;
  return (
    ofPom(pom) ??
    bomsOf(pom, all)
      .map(ofPom)
      .find((v) => v !== undefined)
  );
}

function fileOf(pom: Pom, all: readonly PomFile[]): PomFile | undefined {
  return all.find((p) => p.effective === pom);
}

/** Imported BOMs that lie in the project themselves. */
function bomsOf(pom: Pom, all: readonly PomFile[]): readonly Pom[] {
  return pom.managedDependencies
    .filter((d) => d.scope === 'import')
    .flatMap((d) =>
      all.filter((p) => p.effective.artifactId === d.artifactId && p.effective.groupId === d.groupId).map((p) => p.effective),
    );
}

/** Profiles that change what is compiled or built, not only properties. */
export function weightyProfiles(pom: PomFile): readonly { readonly id: string; readonly start: number }[] {
  return childrenOf(pom.element, 'profiles', 'profile').flatMap((profile) =>
    ['dependencies', 'modules', 'build', 'dependencyManagement'].some((part) => (childOf(profile, part)?.children.length ?? 0) > 0)
      ? [{ id: childOf(profile, 'id')?.text ?? 'default', start: profile.start }]
      : [],
  );
}
