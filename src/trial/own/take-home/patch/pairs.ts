import { toByteText } from './byte-text.ts';
import { linesOf } from './hunks.ts';

/** A file before and after; null where there is none. */
export interface FilePair {
  readonly from: string | null;
  readonly to: string | null;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Shared lines, of the larger file's, from which on two files are one that moved. */
const ALIKE = 0.5;

const same = (a: Uint8Array, b: Uint8Array | undefined): boolean => a.length === b?.length && a.every((byte, at) => byte === b[at]);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What became of each file that is not as it was: changed, gone, new, or moved to where a new one much like it is. */
export function pairFiles(before: Files, after: Files): readonly FilePair[] {
  const gone = [...before.keys()].filter((path) => !after.has(path));
  const changed = [...before].filter(([path, bytes]) => after.has(path) && !same(bytes, after.get(path))).map(([path]) => path);
  const added = [...after.keys()].filter((path) => !before.has(path));
  const origin = new Map<string, string>();
  const free = new Set(gone);
  const pair = (alike: (from: Uint8Array, to: Uint8Array) => number): void => {
    for (const to of added) {
      if (origin.has(to)) continue;
      let best: { path: string; score: number } | null = null;
      for (const from of free) {
        if (nameOf(from) !== nameOf(to)) continue;
        const score = alike(before.get(from) ?? NOTHING, after.get(to) ?? NOTHING);
        if (score >= ALIKE && score > (best?.score ?? 0)) best = { path: from, score };
      }
      if (best === null) continue;
      origin.set(to, best.path);
      free.delete(best.path);
    }
  };
  pair((from, to) => (same(from, to) ? 1 : 0));
  pair(likeness);
  const pairs: FilePair[] = [
    ...changed.map((path) => ({ from: path, to: path })),
    ...[...free].map((path) => ({ from: path, to: null })),
    ...added.map((path) => ({ from: origin.get(path) ?? null, to: path })),
  ];
  const key = ({ from, to }: FilePair): string => to ?? from ?? '';
  return pairs.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const NOTHING = new Uint8Array();

function likeness(from: Uint8Array, to: Uint8Array): number {
  const left = new Map<string, number>();
  const lines = linesOf(toByteText(from));
  for (const line of lines) left.set(line, (left.get(line) ?? 0) + 1);
  const others = linesOf(toByteText(to));
  let shared = 0;
  for (const line of others) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    left.set(line, count - 1);
    shared += 1;
  }
  return shared / Math.max(1, lines.length, others.length);
}
