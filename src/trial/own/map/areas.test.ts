import { describe, expect, it } from 'vitest';
import type { Side } from '../../../../sandbox/protocol/split.ts';
import { groundOf, sceneOf, type Scene } from '../border/scene.ts';
import { borderOf, graphOf } from '../testing/borders.ts';
import { planMap, ROOM } from './areas.ts';
import { bundlesOf, widthOf } from './bundles.ts';
import { namedIn } from './named.ts';
import { rowsState } from './rows-state.ts';

const NAMES = [
  's.order.Order',
  's.order.Basket',
  's.mail.Mail',
  's.coupon.Coupon',
  's.coupon.Rule',
  's.price.Price',
  's.price.Tax',
  's.price.Vat',
];
const GRAPH = graphOf(NAMES, [
  [0, 3],
  [3, 2],
  [4, 2],
  [4, 5],
]);
const SIDES: readonly Side[] = ['base', 'base', 'base', 'module', 'module', 'module', 'base', 'api'];
const scene = (references: Parameters<typeof borderOf>[2] = [['s.order.Order', 's.coupon.Coupon']]): Scene =>
  sceneOf(groundOf({ graph: GRAPH }), borderOf(GRAPH, SIDES, references));
const LOOK = { query: '', filter: 'all', selected: null } as const;
const CLOSED = { open: new Set<string>(), whole: new Set<string>() };

describe('where classes are drawn', () => {
  it('puts packages with a line at the shore, the others behind, and what the module took from elsewhere apart', () => {
    const now = scene();
    const plan = planMap(now, namedIn(now, LOOK), CLOSED);
    expect(plan.shore.map(({ pack, rows }) => [pack.short, rows])).toEqual([['order', [0]]]);
    expect(plan.calm.flatMap(({ areas }) => areas.map(({ pack }) => pack.short))).toEqual(['mail', 'price']);
    expect(plan.own.map(({ pack, types }) => [pack.short, types])).toEqual([['coupon', [3, 4]]]);
    expect([plan.guests, plan.api]).toEqual([[5], [7]]);
    expect([plan.allowed, [...plan.allowedIn]]).toEqual([2, [['s.mail', 2]]]);
  });

  it('names what has earned it: ends of lines, what is found, what is selected and its neighbours', () => {
    const now = scene();
    expect([...namedIn(now, LOOK).names].sort()).toEqual([0, 3, 7]);
    const found = namedIn(now, { ...LOOK, query: 'mail' });
    expect([found.names.has(2), [...(found.hits ?? [])]]).toEqual([true, [2]]);
    const selected = namedIn(now, { ...LOOK, selected: 4 });
    expect([[...selected.near].sort(), selected.names.has(4)]).toEqual([[2, 5], true]);
    expect([...(namedIn(now, { ...LOOK, filter: 'open' }).hits ?? [])]).toEqual([0, 3]);
  });

  it('shows of an open package as many rows as there is room for, those with a line always', () => {
    const names = Array.from({ length: 60 }, (_, at) => `big.Class${String(at).padStart(2, '0')}`);
    const graph = graphOf([...names, 'small.Target']);
    const sides: readonly Side[] = [...names.map((): Side => 'base'), 'module'];
    const now = sceneOf(groundOf({ graph }), borderOf(graph, sides, [['big.Class59', 'small.Target']]));
    const area = planMap(now, namedIn(now, LOOK), { ...CLOSED, open: new Set(['big']) }).shore[0];
    expect([area?.rows.length, area?.more, area?.rows.includes(59)]).toEqual([ROOM, 20, true]);
    const whole = planMap(now, namedIn(now, LOOK), { open: new Set(['big']), whole: new Set(['big']) }).shore[0];
    expect([whole?.rows.length, whole?.more]).toEqual([60, 0]);
  });

  it('tells rows that look alike from those that do not', () => {
    const [before, after] = [scene(), scene([])];
    const state = (one: Scene, selected: number | null) => JSON.stringify(rowsState(one, namedIn(one, LOOK), selected, [0, 1]));
    expect(state(before, null)).toBe(state(before, null));
    expect(state(before, null)).not.toBe(state(after, null));
    expect(state(before, null)).not.toBe(state(before, 1));
  });
});

describe('lines as bundles', () => {
  it('are illegal ones to the module, cured ones to the API, and those of the selected class', () => {
    const now = scene([
      ['s.order.Order', 's.coupon.Coupon'],
      ['s.order.Basket', 's.price.Vat', true],
      ['s.mail.Mail', 's.price.Tax', true],
    ]);
    const { bundles, more } = bundlesOf(now, 3);
    expect(bundles.map(({ kind, from, to, focus }) => `${kind} ${from} ${to} ${focus}`)).toEqual(['open t0 t3 true', 'solved t1 t7 false']);
    expect(more).toBe(0);
  });

  it('are of packages in a large application, and as thick as they have references', () => {
    const names = Array.from({ length: 501 }, (_, at) => `base.p${at % 2}.Class${at}`);
    const graph = graphOf([...names, 'mod.Target']);
    const sides: readonly Side[] = [...names.map((): Side => 'base'), 'module'];
    const references = [0, 2, 4, 1].map((at) => [`base.p${at % 2}.Class${at}`, 'mod.Target'] as const);
    const { bundles } = bundlesOf(sceneOf(groundOf({ graph }), borderOf(graph, sides, references)), null);
    expect(bundles.map(({ from, to, references: count }) => `${from} > ${to}: ${count}`)).toEqual([
      'p base base.p0 > p module mod: 3',
      'p base base.p1 > p module mod: 1',
    ]);
    expect(bundles.map(widthOf)).toEqual([2.2, 1.5]);
  });
});
