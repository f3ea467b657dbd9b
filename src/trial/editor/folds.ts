import { rowsOf } from './file-tree.ts';

/** Folders that are folded, and those of the first level that have been there: a new one begins folded. */
export interface Folds {
  readonly folded: ReadonlySet<string>;
  readonly seen: ReadonlySet<string>;
}

/** Every folder of the first level folded. */
export function allFolded(root: string, paths: readonly string[]): Folds {
  const first = rowsOf(root, paths).filter(({ kind, depth }) => kind === 'folder' && depth === 0);
  const folded = new Set(first.map(({ path }) => path));
  return { folded, seen: folded };
}

const isIn = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

/** Whether a row is to be seen: none of the folders above it is folded. */
export const isShown = ({ folded }: Folds, path: string): boolean => ![...folded].some((folder) => isIn(path, folder));

/** Unfolds what stands above a file. */
export const unfoldedTo = ({ folded, seen }: Folds, path: string): Folds => ({
  folded: new Set([...folded].filter((folder) => !isIn(path, folder))),
  seen,
});

export function toggled({ folded, seen }: Folds, folder: string): Folds {
  const next = new Set(folded);
  if (!next.delete(folder)) next.add(folder);
  return { folded: next, seen };
}

/** A folder that comes later, as in a split, begins folded: the visitor opens what they want to see. */
export function withNew(folds: Folds, root: string, path: string): Folds {
  const [first = '', ...rest] = path.slice(root.length + 1).split('/');
  const folder = `${root}/${first}`;
  if (rest.length === 0 || folds.seen.has(folder)) return folds;
  return { folded: new Set([...folds.folded, folder]), seen: new Set([...folds.seen, folder]) };
}
