import { describe, expect, it } from 'vitest';
import { crossings, keptOrder, untangled, type Tie } from './order.ts';

const tie = (from: string, to: string): Tie => ({ from, to });

describe('the order of both columns', () => {
  it('counts crossings of lines whose ends are both there', () => {
    const ties = [tie('a', 'y'), tie('b', 'x'), tie('c', 'gone')];
    expect(crossings(ties, { left: ['a', 'b', 'c'], right: ['x', 'y'] })).toBe(1);
    expect(crossings(ties, { left: ['a', 'b', 'c'], right: ['y', 'x'] })).toBe(0);
  });

  it('has no crossing where none is needed', () => {
    const ties = [tie('a', 'z'), tie('b', 'y'), tie('c', 'x'), tie('c', 'y')];
    const orders = untangled(ties, { left: ['a', 'b', 'c'], right: ['x', 'y', 'z'] });
    expect(crossings(ties, orders)).toBe(0);
    expect([...orders.left].sort()).toEqual(['a', 'b', 'c']);
  });

  it('is never worse than it was, and keeps what nothing leads from', () => {
    const ties = [tie('a', 'x'), tie('a', 'y'), tie('b', 'x'), tie('b', 'y')];
    const start = { left: ['a', 'b', 'quiet'], right: ['x', 'y'] };
    const orders = untangled(ties, start);
    expect(crossings(ties, orders)).toBeLessThanOrEqual(crossings(ties, start));
    expect(orders.left).toHaveLength(3);
  });

  it('keeps the place of an area that is away for a while, and puts new ones behind', () => {
    const away = keptOrder(['b', 'c', 'a'], ['a', 'b', 'new']);
    expect(away).toEqual(['b', 'c', 'a', 'new']);
    expect(keptOrder(away, ['c', 'a'])).toEqual(['b', 'c', 'a', 'new']);
  });
});
