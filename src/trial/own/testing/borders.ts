import type { Illegal, Side, SplitGraph, SplitRole } from '../../../../sandbox/protocol/split.ts';
import type { Border } from '../border/border.ts';

/** A graph of these types, and of who uses whom, by places; one use a pair, in line 7. */
export function graphOf(
  names: readonly string[],
  pairs: readonly (readonly [number, number])[] = [],
  roles: Readonly<Record<string, SplitRole>> = {},
): SplitGraph {
  return {
    graph: 1,
    types: names.map((name) => ({ name, file: `src/main/java/${name.replaceAll('.', '/')}.java`, role: roles[name] ?? 'plain' })),
    pairs: pairs.map(([from, to]) => ({ from, to, kinds: ['field'], line: 7 })),
    limits: [],
    milliseconds: 1,
  };
}

/** A border with these sides, by type, and references that it leaves open or, as a third of `solved`, cures. */
export function borderOf(
  graph: SplitGraph,
  sides: readonly Side[],
  references: readonly (readonly [from: string, to: string, solved?: boolean])[] = [],
): Border {
  const illegal = references.map(([from, to, solved = false], at): Illegal => ({
    file: graph.types.find(({ name }) => name === from)?.file ?? '',
    line: 10 + at,
    from,
    to,
    kind: 'field',
    remedy: { en: `${from} has to let ${to} go`, zh: `${from} 需要放开 ${to}` },
    solved,
  }));
  return {
    wanted: { seeds: ['b'], module: { name: 'b', version: '1.0.0', contextPath: 'b' }, moves: [], accepted: [], chosen: [] },
    proposal: {
      outcome: 'proposal',
      id: 1,
      verdict: 'extract',
      because: [],
      attention: [],
      sides,
      reasonOf: sides.map(() => 0),
      reasons: [{ en: 'picked', zh: '已选中' }],
      crossing: [],
      cost: 0,
      gain: 0,
    },
    points: { outcome: 'proposal', illegal, warnings: [], limits: [] },
  };
}
