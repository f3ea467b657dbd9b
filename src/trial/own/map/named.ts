import { found, passes, type Filter } from '../border/search.ts';
import { sideOf, type Scene } from '../border/scene.ts';

/** Names that a search or a selection may add; more would be a list. */
const MOST = 60;

export interface Looked {
  readonly query: string;
  readonly filter: Filter;
  readonly selected: number | null;
}

export interface Named {
  /** Types that have earned a name: at the border, found, selected or beside what is selected. */
  readonly names: ReadonlySet<number>;
  /** Neighbours of what is selected. */
  readonly near: ReadonlySet<number>;
  /** Types that search and filter let through; null: nothing is looked for. */
  readonly hits: ReadonlySet<number> | null;
}

/** Which squares get a name. */
export function namedIn(scene: Scene, { query, filter, selected }: Looked): Named {
  const names = new Set<number>();
  for (const { from, to, solved } of [...scene.open, ...scene.solved]) {
    if (from !== null) names.add(from);
    if (to !== null && (!solved || sideOf(scene, to) === 'api')) names.add(to);
  }
  scene.border.proposal.sides.forEach((side, id) => {
    if (side === 'api') names.add(id);
  });
  const near = new Set<number>();
  if (selected !== null) {
    const { usedBy, uses } = scene.neighbours(selected);
    for (const id of [...usedBy.map(({ from }) => from), ...uses.map(({ to }) => to)].slice(0, MOST)) near.add(id);
    for (const id of [selected, ...near]) names.add(id);
  }
  const searched = found(scene, query);
  const hits =
    searched === null && filter === 'all'
      ? null
      : new Set([...(searched ?? scene.graph.types.keys())].filter((id) => passes(scene, filter, id)));
  if (searched !== null) for (const id of [...(hits ?? [])].slice(0, MOST)) names.add(id);
  return { names, near, hits };
}
