import type { CureName, SplitRole } from '../../protocol/split.ts';
import type { Relation } from './relations.ts';

/** What cannot be cured costs so much that nothing weighs it up. */
export const INCURABLE = 1000;

export interface Price {
  /** For one user. */
  readonly cost: number;
  /** For all users of a class together: a cure is made once. */
  readonly atMost: number;
  readonly cure: CureName;
}

/** What it costs that the base uses something of the module, by the cheapest cure. */
export function priceOfIllegal(roles: readonly SplitRole[], { from, to, kinds }: Relation): Price {
  if (kinds.size === 1 && kinds.has('import')) return { cost: 0, atMost: 0, cure: 'drop the import' };
  const used = roles[to];
  const user = roles[from];
  if (kinds.has('extends') || kinds.has('permits')) return { cost: INCURABLE, atMost: INCURABLE, cure: 'keep together' };
  if (used === 'entity' && (user === 'entity' || user === 'repository'))
    return { cost: INCURABLE, atMost: INCURABLE, cure: 'keep together' };
  if (used === 'entity') return { cost: 8, atMost: 24, cure: 'share the data' };
  if (kinds.has('name in a file')) return { cost: 12, atMost: 24, cure: 'share the data' };
  if (kinds.has('implements') && used === 'interface') return { cost: 30, atMost: 60, cure: 'keep together' };
  switch (used) {
    case 'repository':
      return { cost: 6, atMost: 14, cure: 'share the data' };
    case 'bean':
      // What sets the base up calls it while the base starts, when no module is there yet.
      if (user === 'configuration' || user === 'application') return { cost: 12, atMost: 24, cure: 'extract interface' };
      if (kinds.has('look-up')) return { cost: 9, atMost: 14, cure: 'look up' };
      return kinds.size === 1 && kinds.has('injection')
        ? { cost: 3, atMost: 9, cure: 'interface' }
        : { cost: 9, atMost: 14, cure: 'extract interface' };
    case 'interface':
      return { cost: 3, atMost: 9, cure: 'interface' };
    case 'configuration':
      // `@Import` of a feature's configuration is a line to take out.
      if (user === 'configuration' && [...kinds].every((kind) => kind === 'class literal' || kind === 'import'))
        return { cost: 3, atMost: 9, cure: 'none' };
      return { cost: 30, atMost: 60, cure: 'none' };
    case 'entry':
    case 'guard':
    case 'application':
      return { cost: 30, atMost: 60, cure: 'none' };
    default:
      return { cost: 2, atMost: 10, cure: 'move down' };
  }
}

/** What it costs that the module uses something of the base: allowed, and the more the border is crossed the less is won. */
export function priceOfLegal(roles: readonly SplitRole[], { from, to, kinds }: Relation): number {
  if (kinds.size === 1 && kinds.has('import')) return 0;
  const used = roles[to];
  const user = roles[from];
  if (used === 'entity' && user === 'entity') return 3;
  if (used === 'entity' && user === 'repository') return 12;
  if (kinds.has('name in a file')) return 3;
  if (used === 'repository') return 1.2;
  if (used === 'bean' || used === 'interface') return 0.8;
  if (kinds.has('extends')) return 0.5;
  return 0.2;
}
