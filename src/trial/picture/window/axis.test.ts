import { describe, expect, it } from 'vitest';
import { axisOf } from './axis.ts';
import { around, momentsOf, timeLinesOf } from './history.ts';

describe('the axis', () => {
  const axis = axisOf([0, 10_000, 10_030, 3_610_030], 230);

  it('keeps apart what lies close together, and folds what lasts long', () => {
    expect([0, 10_000, 10_030, 3_610_030].map((at) => Math.round(axis.x(at)))).toEqual([0, 100, 110, 230]);
    expect(axis.folds).toEqual([{ x: 170, milliseconds: 3_600_000 }]);
  });

  it('leads back from a place to its time', () => {
    for (const at of [0, 5000, 10_015, 1_000_000]) expect(axis.at(axis.x(at))).toBeCloseTo(at);
    expect([axis.at(-5), axis.at(999)]).toEqual([0, 3_610_030]);
  });

  it('stands with one moment alone', () => expect(axisOf([7], 100).x(7)).toBe(0));
});

describe('time lines', () => {
  const sample = (at: number, threads: number) => ({ at, metaspace: null, heap: null, threads });
  const lines = timeLinesOf(
    {
      pid: 7,
      name: 'base',
      version: '',
      base: true,
      phase: 'up',
      startedAt: 1000,
      restarts: 0,
      httpPorts: [],
      arkletPort: null,
      modules: [],
      ghosts: [],
      metaspace: { used: 0, growth: 0 },
      operations: [
        { mark: 1, kind: 'install', name: 'a', version: '1', failed: false, took: 1, at: 900 },
        { mark: 1, kind: 'install', name: 'a', version: '1', failed: false, took: 1, at: 500 },
      ],
    },
    [
      { path: '/a', there: true, at: 1500, biz: 'a:1', load: 1 },
      { path: '/a', there: false, at: 1800, biz: 'a:1', load: 1 },
      { path: '/a', there: true, at: 1830, biz: 'a:1', load: 2 },
    ],
    { at: 5000, applications: [], borrowed: [], threads: [], samples: [sample(1100, 0), sample(1910, 1)], traffic: [], newest: 0 },
  );

  it('tell when each load was to be had', () => {
    expect(lines.stays.map(({ load, from, to }) => [load, from, to])).toEqual([
      [1, 1500, 1800],
      [2, 1830, null],
    ]);
    expect(lines.operations.map(({ moment }) => moment)).toEqual([1500, 1900]);
    expect(momentsOf(lines).every((at) => at >= 1000 && at <= 5000)).toBe(true);
  });

  it('compare before an operation with after it', () => {
    const { before, after } = around(lines.samples, 1900);
    expect([before?.threads, after?.threads]).toEqual([0, 1]);
    expect(around(lines.samples, 4000).before?.threads).toBe(1);
  });
});
