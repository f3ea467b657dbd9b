import { expect, it } from 'vitest';
import type { Border } from '../border/border.ts';
import { decisionOf, wantedBy } from './decided.ts';

const border: Border = {
  wanted: {
    seeds: ['a.b'],
    moves: [{ type: 'a.A', side: 'base' }],
    accepted: [{ from: 'a.A', to: 'b.B', kind: 'field' }],
    chosen: [],
    module: { name: 'm', version: '1.0.0', contextPath: 'm' },
  },
  proposal: {
    outcome: 'proposal',
    id: 1,
    verdict: 'extract',
    because: [],
    attention: [],
    sides: [],
    reasonOf: [],
    reasons: [],
    crossing: [],
    cost: 0,
    gain: 0,
  },
  points: { outcome: 'proposal', illegal: [], warnings: [], limits: [] },
};
const graph = (...names: readonly string[]): Parameters<typeof wantedBy>[1] => ({
  graph: 1,
  types: names.map((name) => ({ name, file: '', role: 'plain' as const })),
  pairs: [],
  limits: [],
  milliseconds: 0,
});

it('a border is a decision and back', () => {
  const decision = decisionOf(border);
  expect(decision.accepted).toEqual([{ from: 'a.A', to: 'b.B', kind: 'field' }]);
  expect(wantedBy(decision, graph('a.A', 'a.b.C'))).toEqual({ wanted: border.wanted, unknown: [] });
});

it('what the project no longer has is told, and the rest is taken', () => {
  const { wanted, unknown } = wantedBy(decisionOf(border), graph('a.b.C'));
  expect(wanted.moves).toEqual([]);
  expect(wanted.seeds).toEqual(['a.b']);
  expect(unknown).toEqual(['a.A']);
});
