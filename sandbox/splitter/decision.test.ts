import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptAll, compareOpen, newDecision, partOf, writeDecision } from './decision.ts';
import { readDecision } from './read-decision.ts';

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
    ['[]', 'the file: object expected'],
    ['7', 'the file: object expected'],
    ['{"seeds": ["a"], "module": "m"}', 'version: must be 1'],
    ['{"version": 1, "module": "m"}', 'seeds: missing, array expected'],
    ['{"version": 2}', 'Take a newer splitter'],
    ['{"version": 1, "seeds": [], "module": "m"}', 'seeds: must not be empty'],
    ['{"version": 1, "seeds": ["a"], "module": "m", "moves": [{"type": "a.A", "side": "left"}]}', 'moves.0.side: must be base or module'],
    ['{"version": 1, "seeds": ["a"], "module": "m", "colour": "red"}', 'the file: no such field: colour'],
    ['{"version": 1, "seeds": [7], "module": "m"}', 'seeds.0: string expected'],
  ])('%s is none', (text, sentence) => {
    const read = readDecision(text);
    expect('wrong' in read && read.wrong.en).toContain(sentence);
  });

  it('knows new open points, and those that are gone', () => {
    const accepted = acceptAll([point('b.B'), point('b.B'), point('b.Old')]);
    expect(accepted).toHaveLength(2);
    expect(compareOpen([point('b.B'), point('b.New')], accepted)).toEqual({ fresh: [point('b.New')], gone: [point('b.Old')] });
  });

  it('names what the project no longer has, and keeps the rest', () => {
    const moves = [
      { type: 'a.b.C', side: 'base' },
      { type: 'a.b.Gone', side: 'module' },
    ] as const;
    const decision = newDecision(['a.b', 'a.gone', '/owners', 'a.b.C', 'owner_table'], 'm', [], moves);
    const { known, unknown } = partOf(decision, ['a.b.C', 'a.D']);
    expect(known).toEqual({ ...decision, seeds: ['a.b', '/owners', 'a.b.C', 'owner_table'], moves: [moves[0]] });
    expect(unknown).toEqual(['a.gone', 'a.b.Gone']);
  });
});
