import { describe, expect, it } from 'vitest';
import { restingState } from '../testing/scripted-sandbox.ts';
import type { Load, Loads } from './loads.ts';
import { stagesOf } from './stages.ts';

const done: Load = { state: 'done', bytes: 10, sent: 5 };
const loading: Load = { state: 'loading', bytes: 3, sent: null };
const loaded: Loads = { engine: done, parser: done, panels: done };
const states = (...given: Parameters<typeof stagesOf>): readonly string[] =>
  stagesOf(...given).map(({ name, state }) => `${name} ${state}`);

describe('stagesOf', () => {
  it('says of nothing that it is done before it is', () => {
    expect(states({ ...loaded, engine: loading }, { phase: 'starting', state: null }, true)).toEqual([
      'engine loading',
      'parser done',
      'panels done',
      'project waiting',
      'base waiting',
    ]);
    expect(states(loaded, { phase: 'starting', state: null }, true).slice(3)).toEqual(['project loading', 'base waiting']);
    expect(states(loaded, { phase: 'starting', state: restingState }, true).slice(3)).toEqual(['project done', 'base loading']);
    expect(states(loaded, { phase: 'ready', state: restingState }, true).slice(3)).toEqual(['project done', 'base done']);
  });

  it('names no base where the step starts none', () => {
    expect(states(loaded, { phase: 'ready', state: restingState }, false)).not.toContain('base done');
  });
});
