import type { Cure } from './cures.ts';
import type { Point } from './points.ts';
import type { ModuleNames, SplitGraph, SplitMove, SplitPoints, SplitProposal } from '../../../../sandbox/protocol/split.ts';

/** What the visitor wants of a border. */
export interface Wanted {
  /** Packages, classes, URL prefixes or tables that the module grows from. */
  readonly seeds: readonly string[];
  readonly module: ModuleNames;
  /** Put on a side by hand, the newest last; one entry a type. */
  readonly moves: readonly SplitMove[];
  /** Open points that the visitor lives with. Names and a kind, as the decision file keeps them: lines change. */
  readonly accepted: readonly Accepted[];
  /** Cures that were chosen, so that one can go back on them. */
  readonly chosen: readonly Chosen[];
}

export interface Accepted {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

/** An open point as it was, and the cure that closed it. */
export interface Chosen {
  readonly point: Point;
  readonly cure: Cure;
}

/** A border, and all that is said of it: counters, lines, lists and open points are drawn from this one object. */
export interface Border {
  readonly wanted: Wanted;
  readonly proposal: SplitProposal;
  readonly points: SplitPoints;
}

/** The wish with more types put on a side. What was put there before is forgotten. */
export function moved(wanted: Wanted, types: readonly string[], side: SplitMove['side']): Wanted {
  const now = new Set(types);
  return { ...wanted, moves: [...wanted.moves.filter(({ type }) => !now.has(type)), ...types.map((type) => ({ type, side }))] };
}

/** The wish with a cure chosen for a point. `typeName`: full names of the graph's types. */
export function cured(wanted: Wanted, point: Point, cure: Cure, typeName: (id: number) => string): Wanted {
  const before = uncured(wanted, point.key, typeName);
  const chosen = [...before.chosen, { point, cure }];
  if (cure.kind === 'move') return { ...moved(before, [typeName(cure.type)], cure.side), chosen };
  return {
    ...before,
    chosen,
    accepted: [...before.accepted, ...point.kinds.map((kind) => ({ from: point.fromType, to: point.toType, kind }))],
  };
}

/** The wish without what was chosen for a point. */
export function uncured(wanted: Wanted, key: string, typeName: (id: number) => string): Wanted {
  const was = wanted.chosen.find(({ point }) => point.key === key);
  if (!was) return wanted;
  const chosen = wanted.chosen.filter((one) => one !== was);
  const { cure, point } = was;
  return cure.kind === 'move'
    ? { ...wanted, chosen, moves: wanted.moves.filter(({ type }) => type !== typeName(cure.type)) }
    : { ...wanted, chosen, accepted: wanted.accepted.filter(({ from, to }) => from !== point.fromType || to !== point.toType) };
}

export const isAccepted = ({ accepted }: Wanted, { fromType, toType, kinds }: Point): boolean =>
  kinds.every((kind) => accepted.some((one) => one.from === fromType && one.to === toType && one.kind === kind));

/** A module's name that Maven and a URL take: `com.example.shop.promotion` → `promotion`, `CouponService` → `coupon-service`. */
export function moduleNamed(seed: string): ModuleNames {
  const last =
    seed
      .split(/[./]/)
      .filter((part) => /\w/.test(part))
      .at(-1) ?? '';
  const name = last
    .replaceAll(/([a-z0-9])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '');
  return { name: name || 'module', version: '1.0.0', contextPath: name || 'module' };
}

export const countOf = ({ proposal }: Border, side: SplitProposal['sides'][number]): number =>
  proposal.sides.filter((one) => one === side).length;

/** Types that are on another side than before. */
export const changedSides = (before: Border, after: Border): readonly number[] =>
  after.proposal.sides.flatMap((side, id) => (side === before.proposal.sides[id] ? [] : [id]));

/** References from module to base, and from base to module: what the border cuts, by pairs of types. */
export function cutBy(graph: SplitGraph, { proposal }: Border): number {
  return graph.pairs.filter(({ from, to }) => {
    const [a, b] = [proposal.sides[from], proposal.sides[to]];
    return a !== b && (a === 'module' || b === 'module');
  }).length;
}
