import type { Side } from '../protocol/split.ts';
import type { SourceUnit } from './source-type.ts';

export function unitsOn(sides: ReadonlyMap<SourceUnit, Side>, side: Side): SourceUnit[] {
  return [...sides].filter(([, s]) => s === side).map(([unit]) => unit);
}
