/** Places that are listed at most. */
const LISTED = 200;
/** Characters of a line that are shown around a place. */
const AROUND = 60;

export interface Place {
  readonly path: string;
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** Where a text stands in files, without regard to case; `more`: there are more places than those listed. */
export function placesOf(word: string, files: ReadonlyMap<string, string>): { readonly places: readonly Place[]; readonly more: boolean } {
  const sought = word.toLowerCase();
  const places: Place[] = [];
  if (sought === '') return { places, more: false };
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lower = text.toLowerCase();
    for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + sought.length)) {
      if (places.length === LISTED) return { places, more: true };
      places.push(placeAt(path, text, at, at + sought.length));
    }
  }
  return { places, more: false };
}

export function placeAt(path: string, text: string, from: number, to: number): Place {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const head = text.slice(start, from).trimStart();
  const tail = text.slice(to, end);
  return {
    path,
    offset: from,
    line: text.slice(0, from).split('\n').length,
    before: head.length > AROUND ? `…${head.slice(-AROUND)}` : head,
    found: text.slice(from, to),
    after: tail.length > AROUND ? `${tail.slice(0, AROUND)}…` : tail,
  };
}
