import type { Affinity } from './feature.ts';
import type { PickModel } from './model.ts';

/**
 * Classes that are named like the feature and do not serve it. One that only the rest of the application uses is that one's,
 * whatever its name says: in `RoleMenuRelation` roles have their menus. What nobody uses is judged by its name alone; a
 * configuration, by what it sets up. What lies in a library of the repository and has a user besides is there for both, and so
 * is what it alone uses. `homes`: the Maven modules of the seeds.
 */
export function namedAlikeOnly(model: PickModel, found: ReadonlyMap<number, Affinity>, homes: ReadonlySet<string>): ReadonlySet<number> {
  const ofFeature = (id: number): boolean => (found.get(id)?.gain ?? 0) > 0;
  const named = [...found.keys()].filter((id) => found.get(id)?.bond === 'name' && model.roles[id] !== 'entry');
  const reached = reachedFrom(model, found);
  const lent = new Set(
    named.filter((id) => !homes.has(model.buildModules[id] ?? '') && (model.serves[id] ?? []).some((user) => !ofFeature(user))),
  );
  const dropped = new Set(lent);
  for (let before = -1; before !== dropped.size;) {
    before = dropped.size;
    for (const id of named) {
      const users = model.serves[id] ?? [];
      if (!dropped.has(id) && users.length > 0 && users.every((user) => dropped.has(user) || !ofFeature(user))) dropped.add(id);
    }
  }
  for (const id of named) {
    if (dropped.has(id) || reached.has(id)) continue;
    if (model.roles[id] === 'configuration') {
      const others = [...(model.users[id] ?? []).map((r) => r.from), ...(model.needs[id] ?? []).map((r) => r.to)];
      if (!others.some(ofFeature)) dropped.add(id);
      continue;
    }
    // Used by the rest, directly or through others that the feature does not come to.
    const chain = new Set([id]);
    for (const next of chain)
      for (const user of model.serves[next] ?? []) {
        if (!reached.has(user) && !ofFeature(user)) dropped.add(id);
        else if (!reached.has(user)) chain.add(user);
      }
  }
  return dropped;
}

/** What seeds and entry points come to through classes of the feature, or through such as serve it alone. */
function reachedFrom(model: PickModel, found: ReadonlyMap<number, Affinity>): ReadonlySet<number> {
  const reached = new Set<number>();
  for (const [id, { bond, gain }] of found) if (gain > 0 && (bond !== 'name' || model.roles[id] === 'entry')) reached.add(id);
  for (const id of reached) {
    const below = (model.users[id] ?? []).filter((r) => r.kinds.has('implements') || r.kinds.has('extends')).map((r) => r.from);
    for (const next of [...(model.needs[id] ?? []).map((r) => r.to), ...below]) {
      const gain = found.get(next)?.gain;
      if (gain === undefined ? (model.serves[next] ?? []).every((user) => reached.has(user)) : gain > 0) reached.add(next);
    }
  }
  return reached;
}
