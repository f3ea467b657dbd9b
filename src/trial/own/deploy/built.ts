import type { TreeEntry } from '../../../../sandbox/protocol/messages.ts';

/** What a build of base and module left, by absolute path. */
export interface Built {
  readonly base: string;
  readonly biz: string;
}

/** Folders of a project that Maven builds something in, relative to it. */
export const buildFolders = (paths: Iterable<string>): readonly string[] =>
  [...paths].flatMap((path) => (/(^|\/)pom\.xml$/.test(path) ? [path.slice(0, -'pom.xml'.length).replace(/\/$/, '')] : []));

/**
 * The runnable jar of the base and the module's archive. A jar that Spring Boot repackaged has the plain one beside it, as
 * `*.jar.original`.
 * @param targets what lies in each build folder's `target`
 * @param isBase whether the pom of a folder makes it a base
 */
export function builtIn(targets: ReadonlyMap<string, readonly TreeEntry[]>, isBase: (folder: string) => boolean): Partial<Built> {
  let base: string | undefined;
  let biz: string | undefined;
  for (const [folder, entries] of targets) {
    const paths = entries.map(({ path }) => path);
    biz ??= paths.find((path) => path.endsWith('-ark-biz.jar'));
    const runnable = paths.find((path) => path.endsWith('.jar') && paths.includes(`${path}.original`));
    if (runnable !== undefined && (base === undefined || isBase(folder))) base = runnable;
  }
  return { ...(base === undefined ? {} : { base }), ...(biz === undefined ? {} : { biz }) };
}
