import type { NamePlace } from '../../../sandbox/protocol/names.ts';

/**
 * Files with another name at some places.
 * @returns null where a file is not there or says something else at a place: it has changed since
 */
export function changedTexts(
  read: (path: string) => string | null,
  places: readonly NamePlace[],
  name: string,
  to: string,
): ReadonlyMap<string, string> | null {
  const texts = new Map<string, string>();
  for (const { path, from, to: end } of places.toSorted((a, b) => b.from - a.from)) {
    const text = texts.get(path) ?? read(path);
    if (text?.slice(from, end) !== name) return null;
    texts.set(path, text.slice(0, from) + to + text.slice(end));
  }
  return texts;
}
