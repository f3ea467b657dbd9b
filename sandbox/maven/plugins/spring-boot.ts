import { readArchive, writeArchive, type ArchiveEntry } from '../archive.ts';
import { setting } from '../configuration.ts';
import { readManifest } from '../manifest.ts';
import { MojoFailure } from '../problem.ts';
import type { ResolvedNode } from '../resolve.ts';
import type { GoalContext, KnownPlugin } from '../session.ts';
import { SPRING_BOOT_VERSION } from '../spring-boot-parent.ts';
import { classFiles, directoryEntry, leadingEntries, mavenFiles } from './jar.ts';
import { libraryJar, nestedJars } from './library-jars.ts';
import { findMainClass } from './main-class.ts';

const encoder = new TextEncoder();
const LOADER = 'org/springframework/boot/loader/';
const CLASSIC_LOADER = ['archive/', 'data/', 'jar/', 'jarmode/', 'launch/', 'util/'];
const DEFAULT_LOADER = ['jar/', 'jarmode/', 'launch/', 'log/', 'net/', 'net/protocol/', 'nio/', 'nio/file/', 'ref/', 'zip/'];

export const springBootPlugin: KnownPlugin = {
  groupId: 'org.springframework.boot',
  artifactId: 'spring-boot-maven-plugin',
  prefix: 'spring-boot',
  defaultVersion: SPRING_BOOT_VERSION,
  goals: {
    repackage: { phase: 'package', needsDependencies: true, run: repackage },
    run: {
      phase: undefined,
      needsDependencies: true,
      run({ project }) {
        throw new MojoFailure(
          `The trial does not run applications inside Maven. Use: mvn package && java -jar target/${project.finalName}.jar`,
          'MojoExecutionException',
        );
      },
    },
  },
};

/** Jars that hold nothing but a list of dependencies, and development tools: Spring Boot leaves them out. */
function isPacked({ dependency: { groupId, artifactId }, scope }: ResolvedNode): boolean {
  if (scope !== 'compile' && scope !== 'runtime' && scope !== 'provided') return false;
  if (groupId !== 'org.springframework.boot') return true;
  return (
    !artifactId.startsWith('spring-boot-starter') &&
    artifactId !== 'spring-boot-devtools' &&
    artifactId !== 'spring-boot-configuration-processor'
  );
}

function repackage({ session, project, configuration, log, version }: GoalContext): void {
  if (setting(configuration, 'skip') === 'true') return;
  if (project.packaging === 'pom') return;
  const classifier = setting(configuration, 'classifier') ?? '';
  const plain = session.packaged.get(project.pomFile);
  if (plain === undefined)
    throw new MojoFailure(
      'Execution repackage of goal org.springframework.boot:spring-boot-maven-plugin:repackage failed: Source file must be provided',
      'MojoExecutionException',
    );
  const configured = setting(configuration, 'mainClass') ?? '';
  const mainClass =
    configured !== '' && !configured.startsWith('${')
      ? configured
      : findMainClass(
          session,
          project,
          `Execution repackage of goal org.springframework.boot:spring-boot-maven-plugin:${version}:repackage`,
        );
  const target = classifier === '' ? plain : plain.replace(/\.jar$/, `-${classifier}.jar`);
  const original = session.files.read(plain);
  const manifest = new Map(
    readManifest(new TextDecoder().decode(readArchive(original, (name) => name === 'META-INF/MANIFEST.MF').get('META-INF/MANIFEST.MF'))),
  );
  manifest.set('Main-Class', 'org.springframework.boot.loader.launch.JarLauncher');
  manifest.set('Start-Class', mainClass);
  manifest.set('Spring-Boot-Version', version);
  manifest.set('Spring-Boot-Classes', 'BOOT-INF/classes/');
  manifest.set('Spring-Boot-Lib', 'BOOT-INF/lib/');
  manifest.set('Spring-Boot-Classpath-Index', 'BOOT-INF/classpath.idx');
  manifest.set('Spring-Boot-Layers-Index', 'BOOT-INF/layers.idx');

  const packed = session.resolutionOf(project).all.filter(isPacked);
  const libraries = nestedJars(session, packed, 'BOOT-INF/lib/');
  const own = new Set(
    packed.filter((node) => session.artifactOf(node).kind === 'project').map((node) => `BOOT-INF/lib/${session.artifactOf(node).fileName}`),
  );
  const now = session.clock.now();
  const layerTools: ArchiveEntry = {
    name: `BOOT-INF/lib/spring-boot-jarmode-layertools-${version}.jar`,
    content: libraryJar('spring-boot-jarmode-layertools'),
    modified: now,
    stored: true,
  };
  const loader = setting(configuration, 'loaderImplementation') === 'CLASSIC' ? CLASSIC_LOADER : DEFAULT_LOADER;
  const classes = classFiles(session, project, 'BOOT-INF/classes/');
  const [metaInf, manifestEntry, ...directories] = leadingEntries(session, project, manifest, classes, '');
  const text = (name: string, content: string): ArchiveEntry => ({ name, content: encoder.encode(content), modified: now });
  session.files.write(target === plain ? `${plain}.original` : plain, original);
  session.files.write(
    target,
    writeArchive([
      ...[metaInf, manifestEntry].flatMap((entry) => entry ?? []),
      ...['org/', 'org/springframework/', 'org/springframework/boot/', LOADER, ...loader.map((name) => LOADER + name)].map((name) =>
        directoryEntry(name, now),
      ),
      ...directories,
      ...classes,
      ...mavenFiles(session, project),
      directoryEntry('BOOT-INF/lib/', now),
      ...libraries,
      layerTools,
      text('BOOT-INF/classpath.idx', libraries.map(({ name }) => `- "${name}"\n`).join('')),
      text(
        'BOOT-INF/layers.idx',
        layers(
          [...libraries, layerTools].map(({ name }) => name),
          own,
        ),
      ),
    ]),
  );
  if (target === plain) {
    log.info(`Replacing main artifact ${plain} with repackaged archive, adding nested dependencies in BOOT-INF/.`);
    log.info(`The original artifact has been renamed to ${plain}.original`);
  } else {
    log.info(`Attaching repackaged archive ${target} with classifier ${classifier}`);
  }
}

function layers(names: readonly string[], own: ReadonlySet<string>): string {
  const list = (entries: readonly string[]): string =>
    [...entries]
      .sort()
      .map((entry) => `  - "${entry}"\n`)
      .join('');
  const snapshots = names.filter((name) => !own.has(name) && name.endsWith('-SNAPSHOT.jar'));
  return `- "dependencies":\n${list(names.filter((name) => !own.has(name) && !snapshots.includes(name)))}- "spring-boot-loader":\n  - "org/"\n- "snapshot-dependencies":\n${list(snapshots)}- "application":\n${list([...own, 'BOOT-INF/classes/', 'BOOT-INF/classpath.idx', 'BOOT-INF/layers.idx', 'META-INF/'])}`;
}
