import type { Limit } from '../../protocol/split.ts';
import type { ProjectFile } from '../project-file.ts';
import type { BuildModule } from './build-module.ts';
import { directoryOf } from './build-module.ts';
import { readGradleModules } from './gradle-modules.ts';
import { readMavenModules } from './maven-modules.ts';
import { readPoms } from './poms.ts';

/** A Java file that a part of the project compiles. */
export interface JavaFile {
  readonly path: string;
  readonly text: string;
  readonly test: boolean;
  readonly module: BuildModule;
}

/** A repository: its files, the parts it is built of, its Java files, and what stands in the way of writing to it. */
export interface Workspace {
  /** Text files by path; build output and hidden folders are left out. */
  readonly files: ReadonlyMap<string, string>;
  readonly binaries: readonly string[];
  readonly modules: readonly BuildModule[];
  readonly sources: readonly JavaFile[];
  readonly limits: readonly Limit[];
}

const IGNORED = /(^|\/)(target|node_modules|\.git|\.idea|\.vscode|\.gradle|\.settings|bin\/main)\//;
/** No type of the application, and nothing that the splitter can place. */
const NO_TYPES = /(^|\/)(package-info|module-info)\.java$/;

export function readWorkspace(given: readonly ProjectFile[]): Workspace {
  const kept = given.filter((f) => !IGNORED.test(f.path));
  const files = new Map(kept.flatMap((f) => (f.text === null ? [] : [[f.path, f.text] as const])));
  const { poms, limits } = readPoms(files);
  const maven = readMavenModules(poms);
  const taken = new Set(maven.map((m) => m.directory));
  // Where both build it, Maven is what the splitter can write.
  const modules = [...maven, ...readGradleModules(files).filter((m) => !taken.has(m.directory))];
  const sources: JavaFile[] = [];
  const loose = new Map<string, BuildModule>();
  const folders = modules
    .flatMap((module) => [
      ...module.test.map((folder) => ({ folder, module, test: true })),
      ...module.main.map((folder) => ({ folder, module, test: false })),
    ])
    .sort((a, b) => b.folder.length - a.folder.length);
  for (const [path, text] of files) {
    if (!path.endsWith('.java') || NO_TYPES.test(path)) continue;
    const known = folders.find(({ folder }) => path.startsWith(folder));
    if (known) {
      sources.push({ path, text, test: known.test, module: known.module });
      continue;
    }
    const root = looseRoot(path, text, modules);
    if (root === undefined) continue;
    const module = loose.get(root.directory) ?? looseModule(root.directory);
    loose.set(root.directory, module);
    sources.push({ path, text, test: root.test, module });
  }
  return {
    files,
    binaries: kept.filter((f) => f.text === null).map((f) => f.path),
    modules: [...modules, ...loose.values()],
    sources,
    limits,
  };
}

/** Where no build file tells: `…/src/main/java`, or what is left of the path above the file's own package. */
function looseRoot(path: string, text: string, modules: readonly BuildModule[]): { directory: string; test: boolean } | undefined {
  const [, directory, kind] = /^(?:(.*)\/)?src\/(main|test)\/java\//.exec(path) ?? [];
  if (kind) return { directory: directory ?? '', test: kind === 'test' };
  if (modules.length > 0) return undefined;
  const declared = /^\s*package\s+([\w.]+)\s*;/m.exec(text)?.[1] ?? '';
  const folder = directoryOf(path);
  const inner = declared.replaceAll('.', '/');
  if (inner !== '' && folder !== inner && !folder.endsWith(`/${inner}`)) return undefined;
  return { directory: folder.slice(0, folder.length - inner.length).replace(/\/$/, ''), test: /(^|\/)tests?(\/|$)/.test(folder) };
}

function looseModule(directory: string): BuildModule {
  const name = directory === '' ? 'application' : directory.slice(directory.lastIndexOf('/') + 1);
  return {
    tool: 'none',
    directory,
    name,
    pom: undefined,
    main: [],
    test: [],
    resources: [],
    libraries: [],
    needs: new Set(),
    boot: undefined,
  };
}
