import type { ClassSource } from '../java/run/loader.ts';
import type { Library } from '../spring/library.ts';
import { classSource, type Entries, openArchive, readManifest, splitJarName } from './archive.ts';
import type { BaseJar } from './biz-loader.ts';
import { nestedJar } from './container.ts';

/** A Spring Boot jar as `java -jar` sees it. */
export interface ApplicationJar {
  readonly manifest: ReadonlyMap<string, string>;
  readonly startClass: string;
  /** `BOOT-INF/classes`. */
  readonly classes: ClassSource;
  readonly jars: readonly BaseJar[];
  /** The class of the loader that Boot's launcher makes. */
  readonly loaderClass: string;
  /** Spring Boot 3.2's new loader, with which SOFAArk cannot open the base's jar. */
  readonly hasNewLoader: boolean;
  /** Version of an artifact on the class path, by artifactId. */
  readonly versions: ReadonlyMap<string, string>;
}

/** Not something that `java -jar` can start; `message` is what java prints. */
export class JarError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'JarError';
  }
}

const PLUGINS = new Set(['web-ark-plugin', 'koupleless-base-plugin']);

function artifactOf(entries: Entries, manifest: ReadonlyMap<string, string>): string | undefined {
  const properties = [...entries.keys()].find((n) => /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/.test(n));
  return properties?.split('/')[3] ?? manifest.get('Implementation-Title');
}

export function readApplicationJar(bytes: Uint8Array, path: string, library: Library): ApplicationJar {
  let entries: Entries;
  try {
    entries = openArchive(bytes);
  } catch {
    throw new JarError(`Error: Invalid or corrupt jarfile ${path}`);
  }
  const manifest = readManifest(entries);
  const startClass = manifest.get('Start-Class');
  if (startClass === undefined) {
    const mainClass = manifest.get('Main-Class');
    throw new JarError(
      mainClass === undefined
        ? `no main manifest attribute, in ${path}`
        : `The trial starts Spring Boot jars; ${path} has the main class ${mainClass}, but no Start-Class.`,
    );
  }
  const classes = classSource(entries, 'BOOT-INF/classes/', 'BOOT-INF/classes', `jar:file:${path}!/BOOT-INF/classes!/`);
  const versions = new Map<string, string>();
  const jars: BaseJar[] = [{ source: classes, artifactId: artifactOf(entries, manifest), isPlugin: false }];
  for (const [name, inner] of entries) {
    const fileName = /^BOOT-INF\/lib\/([^/]+\.jar)$/.exec(name)?.[1];
    if (fileName === undefined) continue;
    const { artifactId, version } = splitJarName(fileName);
    versions.set(artifactId, version);
    const source = nestedJar(fileName, inner, library, `jar:file:${path}!/${name}!/`);
    if (source) jars.push({ source, artifactId, isPlugin: PLUGINS.has(artifactId) });
  }
  const hasNewLoader = [...entries.keys()].some((n) => n.startsWith('org/springframework/boot/loader/zip/'));
  return {
    manifest,
    startClass,
    classes,
    jars,
    versions,
    hasNewLoader,
    loaderClass: hasNewLoader
      ? 'org.springframework.boot.loader.launch.LaunchedClassLoader'
      : 'org.springframework.boot.loader.LaunchedURLClassLoader',
  };
}
