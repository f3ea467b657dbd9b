import { relativePath, resolvePath } from '../../host/paths.ts';
import { writeArchive, type ArchiveEntry } from '../archive.ts';
import { setting } from '../configuration.ts';
import { writeManifest, type Manifest } from '../manifest.ts';
import type { Configuration } from '../pom.ts';
import type { Project } from '../project.ts';
import { attachedKey } from '../session.ts';
import type { GoalContext, KnownPlugin, MavenSession } from '../session.ts';

const encoder = new TextEncoder();

export const jarPlugin: KnownPlugin = {
  groupId: 'org.apache.maven.plugins',
  artifactId: 'maven-jar-plugin',
  prefix: 'jar',
  defaultVersion: '3.4.1',
  goals: { jar: { phase: 'package', needsDependencies: true, run: packageJar } },
};

function packageJar({ session, project, configuration, log, version }: GoalContext): void {
  const classifier = setting(configuration, 'classifier') ?? '';
  const folder = resolvePath(project.directory, setting(configuration, 'outputDirectory') ?? 'target');
  const path = `${folder}/${project.finalName}${classifier === '' ? '' : `-${classifier}`}.jar`;
  const files = classFiles(session, project);
  if (files.length === 0) log.warn('JAR will be empty - no content was marked for inclusion!');
  log.info(`Building jar: ${path}`);
  const manifest = jarManifest(project, configuration, version);
  session.files.write(
    path,
    writeArchive([...leadingEntries(session, project, manifest, files, ''), ...files, ...mavenFiles(session, project)]),
  );
  if (classifier === '') session.packaged.set(project.pomFile, path);
  else session.attached.set(attachedKey(project.pomFile, classifier), path);
}

/** What lies in target/classes, by its path there. */
export function classFiles({ files }: MavenSession, project: Project, prefix = ''): readonly ArchiveEntry[] {
  const directory = `${project.directory}/target/classes`;
  if (files.stat(directory)?.kind !== 'directory') return [];
  return files.walk(directory).map((path) => ({
    name: prefix + relativePath(directory, path),
    content: files.read(path),
    modified: files.stat(path)?.modified ?? 0,
  }));
}

function jarManifest(project: Project, configuration: Configuration | undefined, version: string): Manifest {
  const manifest = new Map([
    ['Manifest-Version', '1.0'],
    ['Created-By', `Maven JAR Plugin ${version}`],
    ['Build-Jdk-Spec', '17'],
  ]);
  const archive = configuration?.children.find((child) => child.name === 'archive');
  const settings = archive?.children.find((child) => child.name === 'manifest');
  if (setting(settings, 'addDefaultImplementationEntries') === 'true') {
    manifest.set('Implementation-Title', project.name);
    manifest.set('Implementation-Version', project.version);
  }
  const mainClass = setting(settings, 'mainClass');
  // `${start-class}` that nobody has set.
  if (mainClass !== undefined && mainClass !== '' && !mainClass.startsWith('${')) manifest.set('Main-Class', mainClass);
  for (const entry of archive?.children.find((child) => child.name === 'manifestEntries')?.children ?? [])
    manifest.set(entry.name, entry.text);
  return manifest;
}

/** META-INF/, the manifest, then the directories of the classes and of META-INF/maven, as Maven's archiver orders them. */
export function leadingEntries(
  session: MavenSession,
  project: Project,
  manifest: Manifest,
  files: readonly ArchiveEntry[],
  prefix: string,
): readonly ArchiveEntry[] {
  const now = session.clock.now();
  const directories = new Set<string>();
  for (const { name } of files) {
    for (let at = name.indexOf('/', prefix.length); at >= 0; at = name.indexOf('/', at + 1)) directories.add(name.slice(0, at + 1));
  }
  directories.delete('META-INF/');
  const maven = ['META-INF/maven/', `META-INF/maven/${project.groupId}/`, `META-INF/maven/${project.groupId}/${project.artifactId}/`];
  return [
    directoryEntry('META-INF/', now),
    { name: 'META-INF/MANIFEST.MF', content: encoder.encode(writeManifest(manifest)), modified: now },
    ...[...directories, ...maven].map((name) => directoryEntry(name, now)),
  ];
}

export function directoryEntry(name: string, modified: number): ArchiveEntry {
  return { name, content: new Uint8Array(), modified };
}

export function mavenFiles({ files, clock }: MavenSession, project: Project): readonly ArchiveEntry[] {
  const directory = `META-INF/maven/${project.groupId}/${project.artifactId}`;
  const properties = `artifactId=${project.artifactId}\ngroupId=${project.groupId}\nversion=${project.version}\n`;
  return [
    { name: `${directory}/pom.xml`, content: files.read(project.pomFile), modified: files.stat(project.pomFile)?.modified ?? 0 },
    { name: `${directory}/pom.properties`, content: encoder.encode(properties), modified: clock.now() },
  ];
}
