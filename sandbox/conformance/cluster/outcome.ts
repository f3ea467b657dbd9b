import type { ClusterComparison } from './compare.ts';
import { clusterDecisionFor } from './decisions.ts';

/** What the replay of one recorded cluster came to: a row of `result.json`. */
export interface ClusterOutcome {
  readonly scenario: string;
  /** Changes of objects, requests to bases, heartbeats, answers and kubectl's output. */
  readonly compared: number;
  readonly alike: number;
  /** How many differ, by the id of the decision. */
  readonly different: Readonly<Record<string, number>>;
}

/** @throws Error when a difference falls under no decision */
export function clusterOutcomeOf(scenario: string, comparisons: readonly ClusterComparison[]): ClusterOutcome {
  const different: Record<string, number> = {};
  for (const comparison of comparisons.filter((c) => !c.alike)) {
    const decision = clusterDecisionFor(scenario, comparison);
    if (!decision)
      throw new Error(
        `${scenario}, ${comparison.step}: the ${comparison.aspect} differs, and no decision says so.\n- ${comparison.recorded}\n+ ${comparison.replayed}`,
      );
    different[decision.id] = (different[decision.id] ?? 0) + 1;
  }
  return { scenario, compared: comparisons.length, alike: comparisons.filter((c) => c.alike).length, different };
}
