import type { ClassSource } from '../java/run/loader.ts';
import type { SourceFile } from '../java/syntax/ast.ts';
import { signaturesOf, type PackFolder } from '../java/signatures/store.ts';
import type { ClassNames } from './class-names.ts';

/**
 * The libraries that the trial knows, by artifactId (`spring-web`), as stub sources. A jar of these is never written
 * out: in an archive it is an entry of the real name whose manifest says `Trial-Library: <artifactId>`.
 */
export interface Library {
  readonly artifacts: readonly string[];
  /** What can be compiled against. undefined: the trial does not know this artifact. */
  jar(artifactId: string): ClassSource | undefined;
  /** The same with an empty class for each real one that has no stub, so that loading by name answers as in a real jar. */
  runtimeJar(artifactId: string): ClassSource | undefined;
}

/**
 * A stub source: `artifact` is the folder under `sandbox/spring/library`, `path` the rest. The text is taken when the class
 * is first asked for, and may be loaded then.
 */
export interface LibrarySource {
  readonly artifact: string;
  readonly path: string;
  readonly text: string;
}

/** Stubs by artifactId that are read when the artifact is first asked for. */
export type LaterSources = Readonly<Record<string, () => readonly LibrarySource[]>>;

export function createLibrary(
  sources: readonly LibrarySource[],
  classNames: ClassNames = () => undefined,
  packs?: PackFolder,
  later: LaterSources = {},
): Library {
  const jars = new Map<string, ClassSource>();
  /** A class that has a stub is in the jar of its stub: the names of other jars need not be looked up. */
  const stubbed = new Set<string>();
  const add = (artifact: string, stubs: readonly LibrarySource[]): ClassSource => {
    const files = new Map(stubs.map((stub): [string, SourceFile] => [stub.path.replace(/\.java$/, '').replaceAll('/', '.'), fileOf(stub)]));
    for (const name of files.keys()) stubbed.add(name);
    const jar: ClassSource = {
      location: artifact,
      find: (name) => files.get(name),
      classNames: [...files.keys()],
      ...(packs ? { signatures: signaturesOf(packs, [artifact]) } : {}),
    };
    jars.set(artifact, jar);
    return jar;
  };
  const byArtifact = new Map<string, LibrarySource[]>();
  for (const source of sources) {
    const known = byArtifact.get(source.artifact);
    if (known) known.push(source);
    else byArtifact.set(source.artifact, [source]);
  }
  for (const [artifact, stubs] of byArtifact) add(artifact, stubs);
  const stubsOf = (artifactId: string): ClassSource | undefined =>
    jars.get(artifactId) ?? (Object.hasOwn(later, artifactId) ? add(artifactId, later[artifactId]?.() ?? []) : undefined);
  /** A jar of which no class has a stub: its signatures, where there are any. */
  const signed = new Map<string, ClassSource | undefined>();
  const jarOf = (artifactId: string): ClassSource | undefined => {
    const stubs = stubsOf(artifactId);
    if (stubs || !packs?.names.includes(artifactId)) return stubs;
    if (!signed.has(artifactId))
      signed.set(artifactId, {
        location: artifactId,
        find: () => undefined,
        classNames: [],
        signatures: signaturesOf(packs, [artifactId]),
      });
    return signed.get(artifactId);
  };
  const runtime = new Map<string, ClassSource | undefined>();
  return {
    artifacts: [...byArtifact.keys(), ...Object.keys(later)],
    jar: jarOf,
    runtimeJar(artifactId) {
      if (!runtime.has(artifactId)) runtime.set(artifactId, runtimeSource(artifactId, jarOf(artifactId), classNames(artifactId), stubbed));
      return runtime.get(artifactId);
    },
  };
}

const fileOf = (source: LibrarySource): SourceFile => ({
  path: source.path,
  stub: true,
  get text() {
    return source.text;
  },
});

function runtimeSource(
  artifactId: string,
  stubs: ClassSource | undefined,
  has: ReturnType<ClassNames>,
  stubbed: ReadonlySet<string>,
): ClassSource | undefined {
  if (!has) return stubs;
  const made = new Map<string, SourceFile>();
  return {
    location: artifactId,
    classNames: stubs?.classNames ?? [],
    ...(stubs?.signatures ? { signatures: stubs.signatures } : {}),
    isPlaceholder: (name) => made.has(name),
    find(name) {
      const stub = stubs?.find(name) ?? made.get(name);
      if (stub) return stub;
      const dot = name.lastIndexOf('.');
      const [packageName, simpleName] = [name.slice(0, dot), name.slice(dot + 1)];
      if (stubbed.has(name) || !has(name)) return undefined;
      const file = { path: `${name.replaceAll('.', '/')}.java`, text: `package ${packageName};\n\npublic class ${simpleName} {\n}\n` };
      made.set(name, file);
      return file;
    },
  };
}
