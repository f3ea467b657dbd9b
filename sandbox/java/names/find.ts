import { keyOf, type Entity } from './entity.ts';
import type { Occurrence } from './occurrences.ts';
import type { NameWorld } from './world.ts';

export interface FoundName {
  readonly entity: Entity;
  /** The place that was asked about. */
  readonly at: Occurrence;
  /** Where it is declared; undefined where that is a library. Of `new`, the constructor. */
  readonly definition: { readonly path: string; readonly from: number; readonly to: number } | undefined;
  /** Every place in the projects, file by file, in source order. */
  readonly places: readonly Occurrence[];
  /** The root of its family. */
  readonly root: string;
}

/** What the name at an offset stands for, or the name that ends there; undefined where there is none. */
export function findName(world: NameWorld, path: string, offset: number): FoundName | undefined {
  const around = world.files.get(path)?.occurrences.filter(({ from, to }) => from <= offset && offset <= to) ?? [];
  const at = around.find(({ from }) => from === offset) ?? around[0];
  if (!at) return undefined;
  const { entity } = at;
  const root = world.families.rootOf(keyOf(entity));
  const where = at.target ?? (entity.of === 'project' ? entity : undefined);
  return {
    entity,
    at,
    definition: where && { path: where.path, from: where.from, to: where.from + (at.to - at.from) },
    places: world.places.get(root) ?? [],
    root,
  };
}
