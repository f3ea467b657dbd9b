import type { SplitGraph, SplitPair } from '../../../../sandbox/protocol/split.ts';

/** Who uses a type, and what it uses: places in the graph's types. */
export interface Neighbours {
  readonly usedBy: readonly SplitPair[];
  readonly uses: readonly SplitPair[];
}

/** Looks up neighbours, with the pairs sorted once. An import alone is no use. */
export function neighboursOf({ types, pairs }: SplitGraph): (id: number) => Neighbours {
  const usedBy = types.map((): SplitPair[] => []);
  const uses = types.map((): SplitPair[] => []);
  for (const pair of pairs) {
    if (pair.kinds.every((kind) => kind === 'import')) continue;
    usedBy[pair.to]?.push(pair);
    uses[pair.from]?.push(pair);
  }
  return (id) => ({ usedBy: usedBy[id] ?? [], uses: uses[id] ?? [] });
}
