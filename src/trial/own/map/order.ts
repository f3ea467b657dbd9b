/** A line from the n-th area of the shore to the m-th of the module, by their names. */
export interface Tie {
  readonly from: string;
  readonly to: string;
}

export interface Orders {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** How often lines cross that lead from one column to the other. */
export function crossings(ties: readonly Tie[], { left, right }: Orders): number {
  const placed = placedIn(ties, left, right);
  let count = 0;
  placed.forEach(([a, b], at) => {
    for (const [c, d] of placed.slice(at + 1)) if ((a - c) * (b - d) < 0) count++;
  });
  return count;
}

/**
 * An order of both columns with few crossings: each side in turn by the mean of where its lines lead, then by swaps of
 * neighbours while one helps. Two columns are small, so that this costs no time that is felt.
 */
export function untangled(ties: readonly Tie[], start: Orders): Orders {
  let best = start;
  let least = crossings(ties, start);
  let now = start;
  for (let round = 0; round < 4 && least > 0; round++) {
    const left = byMean(now.left, now.right, (name) => ties.filter(({ from }) => from === name).map(({ to }) => to));
    const right = byMean(now.right, left, (name) => ties.filter(({ to }) => to === name).map(({ from }) => from));
    now = swapped(ties, { left, right });
    const count = crossings(ties, now);
    if (count >= least) continue;
    least = count;
    best = now;
  }
  return best;
}

/** What is known keeps its place, also while it is away; what is new comes behind it. Areas are found again where they were seen. */
export function keptOrder(known: readonly string[], now: readonly string[]): readonly string[] {
  const before = new Set(known);
  return [...known, ...now.filter((name) => !before.has(name))];
}

function placedIn(ties: readonly Tie[], left: readonly string[], right: readonly string[]): readonly (readonly [number, number])[] {
  const at = (order: readonly string[]): ReadonlyMap<string, number> => new Map(order.map((name, n) => [name, n]));
  const [lefts, rights] = [at(left), at(right)];
  return ties.flatMap(({ from, to }) => {
    const [a, b] = [lefts.get(from), rights.get(to)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
}

/** Names without a line stay behind those that have one, as they were. */
function byMean(names: readonly string[], other: readonly string[], ends: (name: string) => readonly string[]): readonly string[] {
  const mean = new Map(
    names.map((name) => {
      const places = ends(name).flatMap((end) => {
        const place = other.indexOf(end);
        return place < 0 ? [] : [place];
      });
      return [name, places.length === 0 ? Infinity : places.reduce((sum, place) => sum + place, 0) / places.length];
    }),
  );
  return names.toSorted((a, b) => {
    const [first = 0, second = 0] = [mean.get(a), mean.get(b)];
    return first === second ? 0 : first - second;
  });
}

function swapped(ties: readonly Tie[], orders: Orders): Orders {
  let { left, right } = orders;
  let least = crossings(ties, { left, right });
  const exchange = (order: readonly string[], n: number): readonly string[] =>
    order.map((name, at) => (at === n ? (order[n + 1] ?? name) : at === n + 1 ? (order[n] ?? name) : name));
  for (let better = true; better;) {
    better = false;
    for (let n = 0; n + 1 < Math.max(left.length, right.length); n++) {
      const tries = [
        { left: n + 1 < left.length ? exchange(left, n) : left, right },
        { left, right: n + 1 < right.length ? exchange(right, n) : right },
      ];
      for (const one of tries) {
        const count = crossings(ties, one);
        if (count >= least) continue;
        ({ left, right } = one);
        least = count;
        better = true;
      }
    }
  }
  return { left, right };
}
