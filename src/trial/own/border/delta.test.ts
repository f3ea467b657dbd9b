import { describe, expect, it } from 'vitest';
import type { Side, SplitGraph } from '../../../../sandbox/protocol/split.ts';
import type { Border } from './border.ts';
import { deltaOf } from './delta.ts';
import { groundOf, sceneOf } from './scene.ts';
import { graphOf, borderOf } from '../testing/borders.ts';

const GRAPH: SplitGraph = graphOf(
  ['a.Order', 'a.Basket', 'b.Coupon', 'b.Campaign'],
  [
    [0, 2],
    [1, 0],
    [3, 2],
  ],
);
const border = (sides: readonly Side[], open: readonly (readonly [string, string])[]): Border => borderOf(GRAPH, sides, open);

describe('what a move would change', () => {
  it('counts open points and cut references before and after, and names who follows', () => {
    const scene = sceneOf(groundOf({ graph: GRAPH }), border(['base', 'base', 'module', 'module'], [['a.Order', 'b.Coupon']]));
    const after = border(['module', 'module', 'module', 'module'], []);
    expect(deltaOf(scene, after, [0])).toEqual({ open: [1, 0], cut: [1, 0], followers: [1], side: 'module' });
  });
});
