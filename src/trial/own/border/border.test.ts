import { describe, expect, it } from 'vitest';
import { borderOf, graphOf } from '../testing/borders.ts';
import { changedSides, cured, cutBy, isAccepted, moduleNamed, moved, uncured } from './border.ts';
import { cureKey, curesOf, priceOf } from './cures.ts';
import { hunksOf, snippetsOf } from './code.ts';
import { packagesOf } from './packages.ts';
import { placeText, pointsOf, simpleName } from './points.ts';
import { groundOf, reasonOf, sceneOf } from './scene.ts';
import { found, passes } from './search.ts';

const GRAPH = graphOf(['a.Order', 'a.Basket', 'b.Coupon'], [[0, 2]], { 'a.Basket': 'entity', 'b.Coupon': 'bean' });
const name = (id: number): string => GRAPH.types[id]?.name ?? '';
const BORDER = borderOf(
  GRAPH,
  ['base', 'base', 'module'],
  [
    ['a.Order', 'b.Coupon'],
    ['a.Basket', 'b.Coupon', true],
  ],
);
const SCENE = sceneOf(groundOf({ graph: GRAPH }), BORDER);

describe('a wish for a border', () => {
  it('takes the newest move of a type', () => {
    const once = moved(BORDER.wanted, ['a.Order', 'a.Basket'], 'module');
    expect(moved(once, ['a.Order'], 'base').moves).toEqual([
      { type: 'a.Basket', side: 'module' },
      { type: 'a.Order', side: 'base' },
    ]);
  });

  it('names a module as Maven and a URL take it', () => {
    const names = ['com.shop.promotion', 'CouponService', '/owners/list', 'order_line', '9', ''].map((seed) => moduleNamed(seed).name);
    expect(names).toEqual(['promotion', 'coupon-service', 'list', 'order-line', 'module', 'module']);
  });

  it('counts what a border cuts, and tells two borders apart', () => {
    expect(cutBy(GRAPH, BORDER)).toBe(1);
    expect(changedSides(BORDER, borderOf(GRAPH, ['module', 'base', 'module']))).toEqual([0]);
  });
});

describe('open points and their cures', () => {
  const [point] = SCENE.open;
  if (!point) throw new Error('nothing is open');

  it('are told by pair, the open ones first, with places in the graph', () => {
    expect(pointsOf(GRAPH, BORDER.points).map(({ fromName, toName, solved, from }) => [fromName, toName, solved, from])).toEqual([
      ['Order', 'Coupon', false, 0],
      ['Basket', 'Coupon', true, 1],
    ]);
    expect(placeText(point.file, [57, 91])).toBe('Order.java:57, 91');
    expect(simpleName('com.example.Outer.Inner')).toBe('Outer.Inner');
  });

  it('can be closed from both ends, or be lived with', () => {
    expect(curesOf(SCENE, point).map(cureKey)).toEqual(['module 0', 'base 2', 'api 2', 'accept']);
  });

  it('cost what they move and open', () => {
    const delta = { open: [3, 5], cut: [1, 1], followers: [7], side: 'module' } as const;
    expect(priceOf({ kind: 'move', type: 0, side: 'module' }, delta)).toBe(8);
    expect(priceOf({ kind: 'move', type: 0, side: 'module' }, { ...delta, open: [3, 2], followers: [] })).toBe(1);
    expect(priceOf({ kind: 'accept' }, null)).toBe(1);
  });

  it('are chosen, and taken back', () => {
    const chosen = cured(BORDER.wanted, point, { kind: 'move', type: 0, side: 'module' }, name);
    expect([chosen.moves, chosen.chosen.length]).toEqual([[{ type: 'a.Order', side: 'module' }], 1]);
    expect(uncured(chosen, point.key, name)).toEqual(BORDER.wanted);
    expect(uncured(chosen, 'another', name)).toBe(chosen);
  });

  it('are accepted by their names, and then no longer open', () => {
    const wanted = cured(BORDER.wanted, point, { kind: 'accept' }, name);
    expect(wanted.accepted).toEqual([{ from: 'a.Order', to: 'b.Coupon', kind: 'field' }]);
    const scene = sceneOf(groundOf({ graph: GRAPH }), { ...BORDER, wanted });
    expect([scene.open.length, scene.accepted.length, isAccepted(wanted, point)]).toEqual([0, 1, true]);
    expect(uncured(wanted, point.key, name).accepted).toEqual([]);
  });
});

describe('the application', () => {
  it('has packages without what all begin with, and their parents', () => {
    const packages = packagesOf(graphOf(['com.shop.App', 'com.shop.order.Order', 'com.shop.order.web.Page']));
    expect(packages.map(({ short, group }) => [short, group])).toEqual([
      ['shop', ''],
      ['order', ''],
      ['order.web', 'order'],
    ]);
  });

  it('is searched by class and package, and filtered by role', () => {
    const ground = groundOf({ graph: GRAPH });
    expect([...(found(ground, 'coup') ?? [])]).toEqual([2]);
    expect([...(found(ground, 'A.') ?? [])]).toEqual([]);
    expect(found(ground, ' ')).toBeNull();
    const all = [0, 1, 2];
    expect(
      (['all', 'open', 'border', 'beans', 'entities'] as const).map((filter) => all.filter((id) => passes(SCENE, filter, id))),
    ).toEqual([[0, 1, 2], [0, 2], [0, 1, 2], [2], [1]]);
    expect(reasonOf(SCENE, 0).en).toBe('picked');
  });
});

describe('code', () => {
  it('is shown around the lines that are spoken of', () => {
    const text = Array.from({ length: 20 }, (_, at) => `line ${at + 1}`).join('\n');
    expect(snippetsOf(text, [1, 10]).map(({ number, mark }) => `${number ?? '…'}${mark ?? ''}`)).toEqual([
      '1!',
      '2',
      '3',
      '…',
      '8',
      '9',
      '10!',
      '11',
      '12',
    ]);
    expect(snippetsOf('one', [9])).toEqual([]);
  });

  it('is shown before and after, with its own numbers', () => {
    const { left, right } = hunksOf('a\nb\nc\n', 'a\nB\nnew\nc\n');
    expect(left.map(({ number, text, mark }) => `${number}${text}${mark ?? ''}`)).toEqual(['1a', '2b-', '3c']);
    expect(right.map(({ number, text, mark }) => `${number}${text}${mark ?? ''}`)).toEqual(['1a', '2B+', '3new+', '4c']);
  });
});
