import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FlowNetwork } from './max-flow.ts';

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
}

function costOf(arcs: readonly Arc[], onSourceSide: (node: number) => boolean): number {
  return arcs.filter(({ from, to }) => onSourceSide(from) && !onSourceSide(to)).reduce((sum, { capacity }) => sum + capacity, 0);
}

describe('the cheapest cut', () => {
  it('is that of a small network', () => {
    const network = new FlowNetwork(4);
    network.arc(0, 1, 3);
    network.arc(1, 2, 1);
    network.arc(2, 3, 5);
    expect(network.cut(0, 3)).toEqual({ cost: 1, onSourceSide: [true, true, false, false] });
  });

  it('costs what it cuts, and no other cut costs less', () => {
    const size = 6;
    const arc = fc.record({ from: fc.nat(size - 1), to: fc.nat(size - 1), capacity: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(arc, { maxLength: 20 }), (arcs) => {
        const network = new FlowNetwork(size);
        for (const { from, to, capacity } of arcs) network.arc(from, to, capacity);
        const { cost, onSourceSide } = network.cut(0, size - 1);
        expect([onSourceSide[0], onSourceSide[size - 1]]).toEqual([true, false]);
        expect(costOf(arcs, (node) => onSourceSide[node] === true)).toBe(cost);
        for (let others = 0; others < 2 ** (size - 2); others++)
          expect(costOf(arcs, (node) => node === 0 || (node < size - 1 && (others & (1 << (node - 1))) !== 0))).toBeGreaterThanOrEqual(
            cost,
          );
      }),
    );
  });

  it('counts a capacity back, too', () => {
    const network = new FlowNetwork(3);
    network.arc(1, 0, 0, 2);
    network.arc(1, 2, 7);
    expect(network.cut(0, 2).cost).toBe(2);
  });
});
