import type { SplitMove } from '../../../../sandbox/protocol/split.ts';
import type { Delta } from './delta.ts';
import type { Point } from './points.ts';
import { sideOf, type Scene } from './scene.ts';

/** One way to close an open point. */
export type Cure =
  | { readonly kind: 'move'; readonly type: number; readonly side: SplitMove['side'] }
  /** The point stays, and is written down as known. */
  | { readonly kind: 'accept' };

/** What can be chosen: both ends may go to the other's side, what is used may be shared, and what is known may be lived with. */
export function curesOf(scene: Scene, { from, to }: Point): readonly Cure[] {
  const shared: readonly Cure[] = to === null || sideOf(scene, to) !== 'module' ? [] : [{ kind: 'move', type: to, side: 'api' }];
  const moves = [from, to].flatMap((type): readonly Cure[] => {
    if (type === null || scene.graph.types[type]?.role === 'application') return [];
    return [{ kind: 'move', type, side: sideOf(scene, type) === 'module' ? 'base' : 'module' }];
  });
  return [...moves, ...shared, { kind: 'accept' }];
}

export const cureKey = (cure: Cure): string => (cure.kind === 'accept' ? 'accept' : `${cure.side} ${cure.type}`);

/** From 1 to 9: what changes its side counts once, what it leaves open twice. For a bar beside the words. */
export function priceOf(cure: Cure, delta: Delta | null): number {
  if (cure.kind === 'accept' || !delta) return 1;
  const opened = Math.max(0, delta.open[1] - delta.open[0] + 1);
  return Math.max(1, Math.min(9, 1 + delta.followers.length + 2 * opened));
}
