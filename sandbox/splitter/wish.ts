import type { SplitMove } from '../protocol/split.ts';
import type { ApplicationProject } from './project.ts';
import type { Seeds } from './seeds.ts';
import type { SourceUnit } from './source-type.ts';

/** What a visitor wants on which side; the rest is the proposal's. */
export interface Wish {
  /** Move whatever it costs. */
  readonly moved: ReadonlySet<SourceUnit>;
  /** Files of a picked package: they move unless the base needs them more. */
  readonly members: ReadonlySet<SourceUnit>;
  /** Stay whatever it costs. */
  readonly kept: ReadonlySet<SourceUnit>;
  /** Of those that stay: to lie where both sides see them. */
  readonly shared: ReadonlySet<SourceUnit>;
}

export function wishOf({ application, index }: ApplicationProject, seeds: Seeds, moves: readonly SplitMove[] = []): Wish {
  const moved = new Set([...seeds.units].filter((unit) => !seeds.members.has(unit)));
  const members = new Set(seeds.members);
  const kept = new Set<SourceUnit>();
  const shared = new Set<SourceUnit>();
  for (const { type, side } of moves) {
    const unit = index.types.get(type)?.unit;
    if (!unit) continue;
    members.delete(unit);
    (side === 'module' ? kept : moved).delete(unit);
    (side === 'module' ? moved : kept).add(unit);
    if (side === 'api') shared.add(unit);
    else shared.delete(unit);
  }
  // A package may hold the class that starts the base: that one stays.
  if (application) {
    moved.delete(application.unit);
    members.delete(application.unit);
    shared.delete(application.unit);
  }
  return { moved, members, kept, shared };
}
