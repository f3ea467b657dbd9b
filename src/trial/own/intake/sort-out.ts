import { MOST_BYTES, MOST_FILES } from './limits.ts';
import type { LeftOut, Why } from './left-out.ts';
import { fileLeftOut, folderLeftOut, rank } from './rules.ts';

export interface Found {
  /** Relative to what was dropped, `/`-separated. */
  readonly path: string;
  readonly bytes: number;
  readonly link?: boolean;
}

export interface SortedOut<T> {
  /** By path. */
  readonly kept: readonly T[];
  readonly leftOut: readonly LeftOut[];
}

export interface Limits {
  readonly files: number;
  readonly bytes: number;
}

/** Divides all files of a listing into those that are read and those that are not, with the reason. */
export function sortOut<T extends Found>(files: readonly T[], limits: Limits = { files: MOST_FILES, bytes: MOST_BYTES }): SortedOut<T> {
  const left = new Tally();
  const outside = outsideOf(files);
  const wanted: T[] = [];
  for (const file of files) {
    const [folder, why] = outside(file.path) ?? [];
    if (folder !== undefined && why !== undefined) left.add(`${folder}/`, why);
    else if (file.link === true) left.add('', 'link');
    else {
      const reason = fileLeftOut(file.path, file.bytes);
      if (reason === null) wanted.push(file);
      else left.add(reason === 'compiled' ? '*.class' : reason === 'tool' ? '' : file.path, reason);
    }
  }
  const kept: T[] = [];
  let bytes = 0;
  let beyond = 0;
  let sources = false;
  for (const file of wanted.sort((a, b) => rank(a.path) - rank(b.path) || byPath(a, b))) {
    if (kept.length < limits.files && bytes + file.bytes <= limits.bytes) {
      bytes += file.bytes;
      kept.push(file);
    } else {
      beyond += 1;
      sources ||= rank(file.path) === 0;
    }
  }
  if (beyond > 0) left.add('', sources ? 'beyond sources' : 'beyond', beyond);
  return { kept: kept.sort(byPath), leftOut: left.list() };
}

/** For a path, the first folder on its way that is left out. Each folder is judged once. */
function outsideOf(files: readonly Found[]): (path: string) => readonly [string, Why] | null {
  const children = new Map<string, Set<string>>();
  for (const { path } of files) {
    for (let end = path.length, at = path.lastIndexOf('/'); at > 0; end = at, at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      const known = children.get(folder);
      const name = path.slice(at + 1, end);
      if (known?.has(name)) break;
      if (known) known.add(name);
      else children.set(folder, new Set([name]));
    }
  }
  const judged = new Map<string, readonly [string, Why] | null>();
  const judge = (folder: string): readonly [string, Why] | null => {
    const known = judged.get(folder);
    if (known !== undefined) return known;
    const above = folder.lastIndexOf('/');
    const outer = above > 0 ? judge(folder.slice(0, above)) : null;
    const why = outer === null ? folderLeftOut(folder, children.get(folder) ?? []) : null;
    const found = outer ?? (why === null ? null : ([folder, why] as const));
    judged.set(folder, found);
    return found;
  };
  return (path) => {
    const at = path.lastIndexOf('/');
    return at > 0 ? judge(path.slice(0, at)) : null;
  };
}

/** What was left out, one entry a place and reason. */
export class Tally {
  readonly #all = new Map<string, LeftOut>();

  /** @param files null: not counted */
  add(where: string, why: Why, files: number | null = 1): void {
    const key = `${why}\n${where}`;
    const known = this.#all.get(key);
    const sum = known === undefined ? files : known.files === null || files === null ? null : known.files + files;
    this.#all.set(key, { where, why, files: sum });
  }

  list(): readonly LeftOut[] {
    return [...this.#all.values()];
  }
}

const byPath = (a: Found, b: Found): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
