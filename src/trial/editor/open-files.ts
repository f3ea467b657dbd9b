/** Tabs at most; the oldest gives way. */
const TABS = 5;

/** The files in tabs, in order of opening, and the one in the editor; empty: none. */
export interface OpenFiles {
  readonly opened: readonly string[];
  readonly current: string;
}

export const noneOpen: OpenFiles = { opened: [], current: '' };

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const opening = ({ opened }: OpenFiles, path: string): OpenFiles => ({
  opened: opened.includes(path) ? opened : [...opened, path].slice(-TABS),
  current: path,
});

/** After a file was removed. What the editor shows is still to be chosen. */
export const without = ({ opened, current }: OpenFiles, path: string): OpenFiles => ({
  opened: opened.filter((other) => other !== path),
  current,
});

/** The file of the same name: a file may have moved, as in a split. */
export const namesake = (gone: string, paths: readonly string[]): string | null =>
  paths.find((path) => nameOf(path) === nameOf(gone)) ?? null;

/** What to show instead of a file that was removed. */
export const replacement = ({ opened, current }: OpenFiles, paths: readonly string[]): string | null =>
  namesake(current, paths) ?? opened.at(-1) ?? paths[0] ?? null;

/** Where to look in a text: at the first of `wanted` that is there, else where it differs from the lesson's; null: anywhere. */
export function placeIn(text: string, wanted: readonly string[], differsAt: () => number | null): number | null {
  const found = wanted.map((part) => text.indexOf(part)).find((offset) => offset >= 0);
  return found ?? (wanted.length > 0 ? differsAt() : null);
}
