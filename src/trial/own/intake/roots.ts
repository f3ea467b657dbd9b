/** A folder in which a build begins. */
export interface Root {
  /** Without `/` at its end; empty for what was dropped itself. */
  readonly folder: string;
  readonly name: string;
  /** Java files in it. */
  readonly sources: number;
}

const BUILD = /(^|\/)(pom\.xml|(build|settings)\.gradle(\.kts)?)$/;
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/**
 * The folder that a project lies in, as in a zip whose only folder is the project: all files and at least one build file
 * are in it. Empty when there is none.
 */
export function wrapping(paths: readonly string[]): string {
  const [first] = paths;
  if (first === undefined || !paths.some((path) => BUILD.test(path))) return '';
  let common = folderOf(first);
  for (const path of paths) while (common !== '' && !path.startsWith(`${common}/`)) common = folderOf(common);
  return common;
}

/**
 * The outermost folders with a build file and Java in them, most Java first. One where what was dropped is one project; none
 * where nothing builds it.
 */
export function findRoots(paths: readonly string[], name: string): readonly Root[] {
  const builds = [...new Set(paths.filter((path) => BUILD.test(path)).map(folderOf))].sort((a, b) => a.length - b.length);
  const outermost: string[] = [];
  for (const folder of builds) if (!outermost.some((outer) => outer === '' || folder.startsWith(`${outer}/`))) outermost.push(folder);
  const java = paths.filter((path) => path.endsWith('.java'));
  return outermost
    .map((folder) => ({
      folder,
      name: folder === '' ? name : folder.slice(folder.lastIndexOf('/') + 1),
      sources: folder === '' ? java.length : java.filter((path) => path.startsWith(`${folder}/`)).length,
    }))
    .filter(({ sources }) => sources > 0)
    .sort((a, b) => b.sources - a.sources || (a.folder < b.folder ? -1 : 1));
}

/** The files of one folder, by their path in it. */
export function narrow<T>(files: ReadonlyMap<string, T>, folder: string): ReadonlyMap<string, T> {
  if (folder === '') return files;
  const inside = `${folder}/`;
  return new Map([...files].filter(([path]) => path.startsWith(inside)).map(([path, file]) => [path.slice(inside.length), file]));
}
