import { changedSides, cutBy, isAccepted, type Border } from './border.ts';
import { pointsOf } from './points.ts';
import type { Scene } from './scene.ts';
import type { Side } from '../../../../sandbox/protocol/split.ts';

/** What a move would change, told before it is done. */
export interface Delta {
  /** Open points now and then. */
  readonly open: readonly [number, number];
  /** References that the border cuts, now and then. */
  readonly cut: readonly [number, number];
  /** Types that change their side with it. */
  readonly followers: readonly number[];
  /** Where the first of the moved ones comes to lie: what both sides need goes to the API. */
  readonly side: Side;
}

export function deltaOf(scene: Scene, after: Border, moved: readonly number[]): Delta {
  const own = new Set(moved);
  const [first = -1] = moved;
  return {
    open: [
      scene.open.length,
      pointsOf(scene.graph, after.points).filter((point) => !point.solved && !isAccepted(after.wanted, point)).length,
    ],
    cut: [cutBy(scene.graph, scene.border), cutBy(scene.graph, after)],
    followers: changedSides(scene.border, after).filter((id) => !own.has(id)),
    side: after.proposal.sides[first] ?? 'base',
  };
}
