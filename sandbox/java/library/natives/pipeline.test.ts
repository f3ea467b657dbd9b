import { describe, expect, it } from 'vitest';
import {
  distinct,
  dropWhile,
  filter,
  flatMap,
  limit,
  map,
  peek,
  Pipeline,
  skip,
  sorted,
  takeWhile,
  type Sink,
  type Stage,
} from './pipeline.ts';

/** 1, 2, 3, … without an end; remembers how far it was read. */
function counting(): { pipeline: Pipeline; read: () => number } {
  let last = 0;
  return {
    pipeline: new Pipeline('int', () => (accept) => {
      accept(++last);
      return true;
    }),
    read: () => last,
  };
}

const through = (pipeline: Pipeline, ...stages: Stage[]): Pipeline => stages.reduce((p, s) => p.with(s), pipeline);

describe('a pipeline', () => {
  it('reads no more of an endless source than it needs', () => {
    const { pipeline, read } = counting();
    expect(
      through(
        pipeline,
        filter((v) => Number(v) % 2 === 0),
        map((v) => Number(v) * 10),
        limit(3),
      ).values(),
    ).toEqual([20, 40, 60]);
    expect(read()).toBe(6);
  });

  it('takes each element through all stages before the next', () => {
    const seen: string[] = [];
    const note = (name: string): Stage => peek((v) => void seen.push(`${name}${String(v)}`));
    through(counting().pipeline, note('a'), skip(1), note('b'), limit(2)).values();
    expect(seen).toEqual(['a1', 'a2', 'b2', 'a3', 'b3']);
  });

  it('stops inside the stream of one element', () => {
    const inner = (v: unknown, into: Sink): void => {
      for (let i = 0; i < 100 && !into.done(); i++) into.accept(Number(v) * 100 + i);
    };
    expect(through(counting().pipeline, flatMap(inner), limit(2)).values()).toEqual([100, 101]);
  });

  it('sorts behind a limit and stops handing on when enough', () => {
    const seen: unknown[] = [];
    const values = through(
      counting().pipeline,
      limit(5),
      sorted((a, b) => Number(b) - Number(a)),
      peek((v) => void seen.push(v)),
      limit(2),
    ).values();
    expect(values).toEqual([5, 4]);
    expect(seen).toEqual([5, 4]);
  });

  it('takes and drops while', () => {
    expect(
      through(
        counting().pipeline,
        dropWhile((v) => Number(v) < 3),
        takeWhile((v) => Number(v) < 6),
      ).values(),
    ).toEqual([3, 4, 5]);
  });

  it('remembers nothing from one run to the next', () => {
    const fresh = (): ((v: unknown) => boolean) => {
      const seen = new Set();
      return (v) => !seen.has(v) && Boolean(seen.add(v));
    };
    const source = (): Pipeline =>
      new Pipeline('int', () => {
        const all = [1, 1, 2];
        return (accept) => {
          const v = all.shift();
          if (v !== undefined) accept(v);
          return v !== undefined;
        };
      });
    const pipeline = source().with(distinct(fresh));
    expect(pipeline.values()).toEqual([1, 2]);
    expect(pipeline.values()).toEqual([1, 2]);
  });

  it('is pulled one element at a time', () => {
    const { pipeline, read } = counting();
    const advance = through(
      pipeline,
      filter((v) => Number(v) % 3 === 0),
    ).pull();
    const got: unknown[] = [];
    advance((v) => void got.push(v));
    expect([got, read()]).toEqual([[3], 3]);
  });

  it('knows its size as long as no stage hides it', () => {
    const sized = new Pipeline('int', () => () => false, { size: () => 5 });
    expect(
      sized
        .with(
          map((v) => v),
          'int',
          (n) => n,
        )
        .with(limit(3), 'int', (n) => Math.min(n, 3))
        .size?.(),
    ).toBe(3);
    expect(sized.with(filter(() => true)).size).toBeUndefined();
  });
});
