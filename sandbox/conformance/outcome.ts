import { decisionFor } from './decisions.ts';
import type { Recording } from './recording.ts';
import { versionsOf } from './recording.ts';
import type { ReplayResult } from './replay.ts';
import { TOPICS } from './topics.ts';

/** What the replay of one recording came to: a row of `result.json`. */
export interface Outcome {
  readonly scenario: string;
  /** Of the recorded base. */
  readonly runtime: string;
  /** id of its topic. */
  readonly topic: string;
  /** The base's start, what was asked of it, and its end. */
  readonly steps: number;
  /** Steps of which everything that was compared is alike. */
  readonly alike: number;
  /** Steps that differ, each with the id of the decision by which it does. */
  readonly different: readonly { readonly step: string; readonly decision: string }[];
}

/** @throws Error when a difference falls under no decision, or the scenario under no topic. */
export function outcomeOf(recording: Recording, { comparisons, leftOut }: ReplayResult): Outcome {
  const { scenario } = recording;
  const topic = TOPICS.find((t) => t.scenarios.includes(scenario));
  if (!topic) throw new Error(`${scenario} stands under no topic.`);
  const [unknown] = leftOut;
  if (unknown) throw new Error(`${scenario}, ${unknown.step}: not replayed, ${unknown.reason}.`);
  const different = new Map<number, { readonly step: string; readonly decision: string }>();
  for (const comparison of comparisons.filter((c) => !c.alike)) {
    const decision = decisionFor(scenario, comparison);
    if (!decision) throw new Error(`${scenario}, ${comparison.step}: the ${comparison.aspect} differs, and no decision says so.`);
    different.set(comparison.at, { step: comparison.step, decision: decision.id });
  }
  const steps = new Set(comparisons.map((c) => c.at)).size;
  return {
    scenario,
    runtime: versionsOf(recording).runtime ?? '',
    topic: topic.id,
    steps,
    alike: steps - different.size,
    different: [...different.values()],
  };
}
