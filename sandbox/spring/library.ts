import type { ClassSource } from '../java/run/loader.ts';
import type { SourceFile } from '../java/syntax/ast.ts';

/**
 * The libraries that the trial knows, by artifactId (`spring-web`), as stub sources. A jar of these is never written
 * out: in an archive it is an entry of the real name whose manifest says `Trial-Library: <artifactId>`.
 */
export interface Library {
  readonly artifacts: readonly string[];
  /** undefined: the trial does not know this artifact. A known artifact may have no classes at all (starters). */
  jar(artifactId: string): ClassSource | undefined;
}

/** A stub source: `artifact` is the folder under `sandbox/spring/library`, `path` the rest. */
export interface LibrarySource {
  readonly artifact: string;
  readonly path: string;
  readonly text: string;
}

export function createLibrary(sources: readonly LibrarySource[]): Library {
  const jars = new Map<string, Map<string, SourceFile>>();
  for (const { artifact, path, text } of sources) {
    const jar = jars.get(artifact) ?? new Map<string, SourceFile>();
    jars.set(artifact, jar);
    jar.set(path.replace(/\.java$/, '').replaceAll('/', '.'), { path, text });
  }
  const classSources = new Map([...jars].map(([artifact, files]): [string, ClassSource] => [
    artifact,
    { location: artifact, find: (name) => files.get(name), classNames: [...files.keys()] },
  ]));
  return { artifacts: [...classSources.keys()], jar: (artifactId) => classSources.get(artifactId) };
}
