import type { SplitGraph } from '../../../../sandbox/protocol/split.ts';
import { newDecision, partOf, type Decision } from '../../../../sandbox/splitter/decision.ts';
import type { Border, Wanted } from '../border/border.ts';

/** A border as a decision. What is open and not accepted stays new to a check. */
export const decisionOf = ({ wanted: { seeds, module, moves, accepted } }: Border): Decision =>
  newDecision(seeds, module.name, accepted, moves);

/** What a decision wants of this project, and the names in it that the project does not have. */
export function wantedBy(decision: Decision, { types }: SplitGraph): { readonly wanted: Wanted; readonly unknown: readonly string[] } {
  const { known, unknown } = partOf(
    decision,
    types.map(({ name }) => name),
  );
  const { seeds, moves, module, accepted } = known;
  return { wanted: { seeds, moves, accepted, chosen: [], module: { name: module, version: '1.0.0', contextPath: module } }, unknown };
}
