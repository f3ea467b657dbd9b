import type { Seeds } from './feature.ts';
import type { PickModel } from './model.ts';
import type { Pick } from './pick.ts';
import { pick } from './pick.ts';
import type { Judged } from './reasons.ts';
import { verdictOf } from './reasons.ts';
import { isInLayer, withoutLayers } from './words.ts';

/** What could be a module of its own. */
export interface Candidate {
  /** Its entry points, from which it is picked. */
  readonly seeds: readonly number[];
  readonly pick: Pick;
  readonly judged: Judged;
}

/** Entry points that share a word with so much of all are no group. */
const MOST_OF_ALL = 0.25;

/** The best candidates of an application, dearest last; of two that overlap by half, the better one. `most` at most. */
export function findCandidates(model: PickModel, most: number, elsewhere: ReadonlySet<number> = new Set()): readonly Candidate[] {
  const entries = model.main.filter((id) => model.roles[id] === 'entry' && !elsewhere.has(id));
  const found = groupsOf(model, entries).map((seeds): Candidate => {
    const wanted: Seeds = { files: new Set(seeds), members: new Set(), kept: new Set() };
    const cut = pick(model, wanted, elsewhere);
    return { seeds, pick: cut, judged: verdictOf(model, cut) };
  });
  found.sort((a, b) => worth(b) - worth(a));
  const kept: Candidate[] = [];
  for (const candidate of found) {
    if (kept.length === most) break;
    if (!kept.some((better) => overlap(better.pick.module, candidate.pick.module) > 0.5)) kept.push(candidate);
  }
  return kept;
}

const RANK = { extract: 2, partial: 1, refuse: 0 } as const;

function worth({ pick: { gain, cost }, judged }: Candidate): number {
  return RANK[judged.verdict] * 10_000 + gain - 2 * cost;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const id of b) if (a.has(id)) both++;
  return both / Math.max(1, Math.min(a.size, b.size));
}

/** Entry points that belong together: by the feature's package, else by the rarest word that some of them share. */
function groupsOf(model: PickModel, entries: readonly number[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  const shared = new Map<string, number>();
  for (const id of entries) for (const word of new Set(model.names[id])) shared.set(word, (shared.get(word) ?? 0) + 1);
  for (const id of entries) {
    const root = withoutLayers(model.packages[id] ?? '', model.featurePackages);
    const isHome = root !== model.root && root.startsWith(model.root) && !isInLayer(root, model.root);
    const key = isHome ? root : rarest(model, id, shared, entries.length);
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return [...groups.values()];
}

function rarest(model: PickModel, id: number, shared: ReadonlyMap<string, number>, all: number): string {
  const words = [...(model.names[id] ?? [])].sort((a, b) => model.rarity(b) - model.rarity(a));
  const common = words.find((word) => (shared.get(word) ?? 0) > 1 && (shared.get(word) ?? 0) <= Math.max(2, all * MOST_OF_ALL));
  return ` ${common ?? words[0] ?? ''}`;
}
