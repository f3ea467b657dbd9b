import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptAll, compareOpen, newDecision, readDecision, writeDecision } from './decision.ts';

const point = (to: string): { from: string; to: string; kind: 'field' } => ({ from: 'a.A', to, kind: 'field' });

describe('a decision file', () => {
  it('is read as it was written', () => {
    const name = fc.string({ minLength: 1 });
    const crossing = fc.record({ from: fc.string(), to: fc.string(), kind: fc.string() });
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), name, fc.array(crossing), fc.array(name), (seeds, module, accepted, moved) => {
        const decision = { ...newDecision(seeds, module, accepted), moves: moved.map((type) => ({ type, side: 'base' as const })) };
        const read = readDecision(writeDecision(decision));
        if ('wrong' in read) throw new Error(read.wrong.en);
        expect(read.seeds).toEqual(seeds);
        expect(writeDecision(read)).toBe(writeDecision(decision));
      }),
    );
  });

  it.each([
    ['{', 'It is no JSON'],
    ['[]', 'the file: '],
    ['{"version": 2}', 'Take a newer splitter'],
    ['{"version": 1, "seeds": [], "module": "m"}', 'seeds: '],
    ['{"version": 1, "seeds": ["a"], "module": "m", "moves": [{"type": "a.A", "side": "left"}]}', 'moves.0.side: '],
    ['{"version": 1, "seeds": ["a"], "module": "m", "colour": "red"}', 'the file: '],
  ])('%s is none', (text, sentence) => {
    const read = readDecision(text);
    expect('wrong' in read && read.wrong.en).toContain(sentence);
  });

  it('knows new open points, and those that are gone', () => {
    const accepted = acceptAll([point('b.B'), point('b.B'), point('b.Old')]);
    expect(accepted).toHaveLength(2);
    expect(compareOpen([point('b.B'), point('b.New')], accepted)).toEqual({ fresh: [point('b.New')], gone: [point('b.Old')] });
  });
});
