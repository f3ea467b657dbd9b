import type { Affinity, Seeds } from './feature.ts';
import { affinities } from './feature.ts';
import { ENDLESS, FlowNetwork } from './max-flow.ts';
import type { PickModel } from './model.ts';
import type { Price } from './prices.ts';
import type { Relation } from './relations.ts';

/** Where the border runs, what crosses it, and what that costs. */
export interface Pick {
  readonly module: ReadonlySet<number>;
  readonly affinities: ReadonlyMap<number, Affinity>;
  /** Files of other applications of the repository. */
  readonly elsewhere: ReadonlySet<number>;
  /** Base → module: each must be cured. */
  readonly illegal: readonly (Relation & Price)[];
  /** Module → base. */
  readonly legal: readonly Relation[];
  /** What the cures cost together, and what the module is worth. */
  readonly cost: number;
  readonly gain: number;
}

/**
 * The module that the seeds stand for: the cheapest border between them and the rest of the application. `elsewhere` are
 * files of other applications of the repository; they neither move nor hold anything back.
 */
export function pick(model: PickModel, seeds: Seeds, elsewhere: ReadonlySet<number> = new Set()): Pick {
  const found = affinities(model, seeds, elsewhere);
  const size = model.index.units.length;
  const source = size;
  const sink = size + 1;
  // Behind every file stands a node for what it is worth to cure all its users at once.
  const network = new FlowNetwork(size * 2 + 2);
  const cures = (id: number): number => size + 2 + id;
  const atMost = new Map<number, number>();
  for (const id of model.main) {
    const fixed = elsewhere.has(id) || seeds.kept.has(id) || model.roles[id] === 'application';
    const gain = fixed ? -ENDLESS : (found.get(id)?.gain ?? 0);
    if (gain > 0) network.arc(source, id, Math.min(gain, ENDLESS));
    else if (gain < 0) network.arc(id, sink, Math.min(-gain, ENDLESS));
  }
  for (const [i, { from, to }] of model.relations.entries()) {
    const price = model.prices[i];
    if (!price || elsewhere.has(from)) continue;
    // The used one on the module's side and its user in the base: that is cut from `to` to `from`.
    network.arc(cures(to), from, price.illegal.cost);
    network.arc(from, to, price.legal);
    atMost.set(to, Math.max(atMost.get(to) ?? 0, price.illegal.atMost));
  }
  for (const [id, most] of atMost) network.arc(id, cures(id), most);
  const { onSourceSide } = network.cut(source, sink);
  const module = new Set(model.main.filter((id) => onSourceSide[id] === true));
  const illegal = model.relations.flatMap((relation, i) => {
    const price = model.prices[i];
    return price && module.has(relation.to) && !module.has(relation.from) && !elsewhere.has(relation.from)
      ? [{ ...relation, ...price.illegal }]
      : [];
  });
  return {
    module,
    affinities: found,
    elsewhere,
    illegal,
    legal: model.relations.filter((relation) => module.has(relation.from) && !module.has(relation.to)),
    cost: illegal.reduce((sum, { cost }) => sum + cost, 0),
    gain: [...module].reduce((sum, id) => sum + Math.min(found.get(id)?.gain ?? 0, 20), 0),
  };
}
