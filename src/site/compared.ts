import { z } from 'astro/zod';
import { DECISIONS } from '../../sandbox/conformance/decisions.ts';
import result from '../../sandbox/conformance/result.json' with { type: 'json' };
import { TOPICS } from '../../sandbox/conformance/topics.ts';
import type { Bilingual } from './locale.ts';

const outcome = z.object({
  scenario: z.string(),
  runtime: z.string(),
  topic: z.string(),
  steps: z.number(),
  alike: z.number(),
  different: z.array(z.object({ step: z.string(), decision: z.string() })),
});
type Outcome = z.infer<typeof outcome>;

/** Steps that differ for one reason. */
export interface Difference {
  readonly reason: Bilingual;
  /** `recording: step`, each once. */
  readonly where: readonly string[];
}

export interface ComparedTopic {
  readonly id: string;
  readonly title: Bilingual;
  /** Names of recordings, each once. */
  readonly scenarios: readonly string[];
  readonly steps: number;
  readonly alike: number;
  readonly differences: readonly Difference[];
}

export interface Compared {
  readonly recordings: number;
  readonly runtimes: readonly string[];
  readonly steps: number;
  readonly alike: number;
  readonly topics: readonly ComparedTopic[];
}

const sum = (rows: readonly Outcome[], key: 'steps' | 'alike'): number => rows.reduce((n, row) => n + row[key], 0);

/** What came of replaying the recordings, by topic. @throws Error when a row names a topic or a decision that is not there. */
export function compared(rows: readonly Outcome[] = z.array(outcome).parse(result)): Compared {
  const lost = rows.find((row) => !TOPICS.some(({ id }) => id === row.topic));
  if (lost) throw new Error(`sandbox/conformance/result.json: ${lost.scenario} stands under "${lost.topic}", which is no topic.`);
  const topics = TOPICS.map(({ id, title }): ComparedTopic => {
    const own = rows.filter((row) => row.topic === id);
    return {
      id,
      title,
      scenarios: [...new Set(own.map(({ scenario }) => scenario))],
      steps: sum(own, 'steps'),
      alike: sum(own, 'alike'),
      differences: differencesOf(own),
    };
  }).filter(({ steps }) => steps > 0);
  return {
    recordings: rows.length,
    runtimes: [...new Set(rows.map(({ runtime }) => runtime))].sort(),
    steps: sum(rows, 'steps'),
    alike: sum(rows, 'alike'),
    topics,
  };
}

function differencesOf(rows: readonly Outcome[]): readonly Difference[] {
  const places = new Map<string, Set<string>>();
  for (const { scenario, different } of rows)
    for (const { step, decision } of different) places.set(decision, (places.get(decision) ?? new Set()).add(`${scenario}: ${step}`));
  return [...places].map(([id, where]) => {
    const decision = DECISIONS.find((d) => d.id === id);
    if (!decision) throw new Error(`sandbox/conformance/result.json: there is no decision "${id}".`);
    return { reason: decision.reason, where: [...where] };
  });
}

/** 97.6, rounded down: what is stated holds. */
export const percentOf = ({ steps, alike }: { readonly steps: number; readonly alike: number }): string =>
  (Math.floor((1000 * alike) / Math.max(1, steps)) / 10).toFixed(1);
