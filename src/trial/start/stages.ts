import type { Loads } from './loads.ts';
import { loadNames, type Load } from './loads.ts';
import type { Situation } from '../situation.ts';

export interface Stage {
  readonly name: 'engine' | 'parser' | 'panels' | 'project' | 'base';
  readonly state: Load['state'];
  readonly bytes: number | null;
  readonly sent: number | null;
}

/** What the start has done, is doing and will do. `base`: whether the step begins with commands, such as the start of a base. */
export function stagesOf(loads: Loads, { phase, state }: Pick<Situation, 'phase' | 'state'>, base: boolean): readonly Stage[] {
  const unsized = { bytes: null, sent: null };
  const opened = state !== null;
  const ready = phase === 'ready';
  const loaded = loads.engine.state === 'done' && loads.parser.state === 'done';
  return [
    ...loadNames.map((name) => ({ name, ...loads[name] })),
    { name: 'project', state: opened ? 'done' : loaded ? 'loading' : 'waiting', ...unsized },
    ...(base ? [{ name: 'base', state: ready ? 'done' : opened ? 'loading' : 'waiting', ...unsized } as const] : []),
  ];
}
