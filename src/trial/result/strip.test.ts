import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ask, Process, Stay } from './history.ts';
import { layOut, lensOf, magnified, type Strip, type StripSize } from './strip.ts';

const SIZE: StripSize = { width: 345, cell: 6, lens: 100, height: 26 };
const WHOLE = { shown: Infinity, still: false };
const base: Process = { pid: 4218, startedAt: 0, endedAt: null, paths: [] };
const STAYS: readonly Stay[] = [
  { from: 12_000, to: 40_025, load: 1 },
  { from: 40_055, to: null, load: 2 },
];
const replaced = { before: 1, after: 2, at: 40_025, gap: 30 };

/** One request a second; `lost` before the module is there. */
const asksUntil = (seconds: number): Ask[] =>
  Array.from({ length: seconds }, (_, n) => {
    const at = n * 1000 + 500;
    return { at, outcome: at < 12_000 ? { kind: 'lost', word: 404 } : { kind: 'answered', load: at < 40_025 ? 1 : 2 } };
  });
const stripUntil = (seconds: number, more: Partial<Strip> = {}): Strip => ({
  processes: [base],
  stays: STAYS,
  asks: asksUntil(seconds),
  replaced: seconds > 40 ? replaced : null,
  now: seconds * 1000 - 1,
  ...more,
});

describe('the lens', () => {
  it.each([
    [0, 100],
    [30, 100],
    [71, 200],
    [140, 200],
    [600, 1000],
    [3000, 5000],
  ])('over a gap of %i ms spans %i ms, with both answers beside it', (gap, span) => {
    const lens = lensOf({ ...replaced, gap });
    expect(lens?.span).toBe(span);
    expect(lens?.from).toBeLessThan(replaced.at);
    expect((lens?.from ?? 0) + span).toBeGreaterThan(replaced.at + gap);
  });

  it('is not needed for what lasts long enough to be seen, and stands over the newest that needs it', () => {
    expect(lensOf({ ...replaced, gap: 9000 })).toBeNull();
    expect(magnified([replaced, { ...replaced, gap: 9000 }])).toBe(replaced);
    expect(magnified([])).toBeNull();
  });

  it('shows old, nobody, new, and the gap that was measured, as wide as it is of its span', () => {
    const { lens } = layOut(stripUntil(52), SIZE, WHOLE);
    expect(lens?.marks.map(({ outcome }) => (outcome.kind === 'lost' ? outcome.word : outcome.load))).toEqual([
      ...Array<number>(5).fill(1),
      ...Array<number>(6).fill(404),
      ...Array<number>(9).fill(2),
    ]);
    const [from, to] = lens?.gap ?? [0, 0];
    expect(to - from).toBeCloseTo(30);
  });

  it('is drawn as far as its replay has come', () => {
    const { lens, bands } = layOut(stripUntil(41), SIZE, { shown: 40, still: false });
    expect(lens?.marks).toHaveLength(8);
    expect(lens?.todo).toHaveLength(12);
    expect(bands[0]?.to).toBeCloseTo((lens?.x ?? 0) + 40);
    expect(layOut(stripUntil(41), SIZE, { shown: 0, still: false }).lens?.gap).toBeNull();
  });
});

describe('the strip', () => {
  it('fills from the left', () => {
    const layout = layOut(stripUntil(14), SIZE, WHOLE);
    expect(layout.marks[0]?.x).toBeCloseTo(0);
    expect(layout.marks).toHaveLength(14);
    expect(layout.runs.map(({ outcome, from, to }) => [outcome.kind, Math.round(from), Math.round(to)])).toEqual([
      ['lost', 0, 72],
      ['answered', 72, 84],
    ]);
    expect(layout.todo[0]).toBeCloseTo(87);
    expect(layout.ticks.map(({ seconds }) => seconds)).toEqual([10]);
  });

  it('then slides: the newest second stays at the right end', () => {
    for (const seconds of [100, 101, 300])
      expect(layOut(stripUntil(seconds), SIZE, WHOLE).marks.at(-1)?.x).toBeCloseTo(SIZE.width - SIZE.cell);
  });

  it('turns a page instead where nothing is to move', () => {
    const ends = Array.from(
      { length: 200 },
      (_, n) => layOut(stripUntil(60 + n), SIZE, { shown: Infinity, still: true }).bands[0]?.to ?? 0,
    );
    const back = ends.flatMap((end, n) => (n > 0 && end < (ends[n - 1] ?? 0) ? [(ends[n - 1] ?? 0) - end] : []));
    expect(back.length).toBeGreaterThan(5);
    for (const jump of back) expect(jump).toBeGreaterThan(SIZE.width / 4);
    for (const end of ends) expect(end).toBeGreaterThan(SIZE.width * 0.6);
  });

  it('has a break where nothing was asked for longer, with its length', () => {
    const asks = asksUntil(30).filter(({ at }) => at < 15_000 || at > 25_000);
    const layout = layOut(stripUntil(30, { asks }), SIZE, WHOLE);
    expect(layout.breaks.map(({ milliseconds }) => milliseconds)).toEqual([10_000]);
    expect(layout.bands).toHaveLength(1);
  });

  it('has a second band when the process really ended, and its own seconds', () => {
    const processes = [
      { ...base, endedAt: 20_000 },
      { ...base, pid: 5000, startedAt: 23_000 },
    ];
    const { bands, ticks } = layOut(stripUntil(40, { processes }), SIZE, WHOLE);
    expect(bands.map(({ pid, ended }) => [pid, ended])).toEqual([
      [4218, true],
      [5000, false],
    ]);
    expect(bands[1]?.from).toBeGreaterThan(bands[0]?.to ?? Infinity);
    expect(ticks.map(({ seconds }) => seconds)).toEqual([10, 20, 10]);
  });

  it('does not hide what was lost behind an answer in the same second', () => {
    const asks: Ask[] = [
      { at: 100, outcome: { kind: 'lost', word: 'never' } },
      { at: 900, outcome: { kind: 'answered', load: 1 } },
    ];
    expect(layOut(stripUntil(1, { asks }), SIZE, WHOLE).marks.map(({ outcome }) => outcome.kind)).toEqual(['lost']);
  });
});

it('whatever was asked: marks do not overlap and stand within the strip, and one process has one band', () => {
  const moments = fc.array(fc.integer({ min: 0, max: 400_000 }), { minLength: 1, maxLength: 300 });
  const gaps = fc.option(fc.integer({ min: 0, max: 4000 }), { nil: null });
  fc.assert(
    fc.property(moments, gaps, fc.integer({ min: 1, max: 380 }), fc.boolean(), (times, gap, second, still) => {
      const asks = times
        .toSorted((a, b) => a - b)
        .map((at): Ask => ({ at, outcome: at % 7 === 0 ? { kind: 'lost', word: 'refused' } : { kind: 'answered', load: 1 + (at % 3) } }));
      const at = second * 1000;
      const now = Math.max(asks.at(-1)?.at ?? 0, at + 6000);
      const layout = layOut(
        { processes: [base], stays: STAYS, asks, now, replaced: gap === null ? null : { before: 1, after: 2, at, gap } },
        SIZE,
        {
          shown: Infinity,
          still,
        },
      );
      const pieces = [...layout.marks, ...layout.breaks, ...(layout.lens ? [layout.lens] : [])].toSorted((a, b) => a.x - b.x);
      for (const [n, { x, width }] of pieces.entries()) {
        expect(x + width).toBeLessThanOrEqual(SIZE.width + 0.01);
        expect(x + width).toBeGreaterThan(0);
        const next = pieces[n + 1];
        if (next) expect(next.x).toBeGreaterThanOrEqual(x + width - 0.01);
      }
      expect(layout.bands).toHaveLength(1);
      const places = times.toSorted((a, b) => a - b).map(layout.x);
      for (const [n, place] of places.entries()) expect(place).toBeGreaterThanOrEqual((places[n - 1] ?? -Infinity) - 0.01);
    }),
  );
});
