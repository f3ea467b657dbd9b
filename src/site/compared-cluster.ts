import { CLUSTER_DECISIONS } from '../../sandbox/conformance/cluster/decisions.ts';
import type { ClusterOutcome } from '../../sandbox/conformance/cluster/outcome.ts';
import result from '../../sandbox/conformance/cluster/result.json' with { type: 'json' };
import { z } from 'astro/zod';
import type { Bilingual } from './locale.ts';

const outcome = z.object({ scenario: z.string(), compared: z.number(), alike: z.number(), different: z.record(z.string(), z.number()) });

export interface ComparedCluster {
  readonly recordings: readonly ClusterOutcome[];
  readonly compared: number;
  readonly alike: number;
  readonly differences: readonly {
    readonly reason: Bilingual;
    /** Recordings with how many things differ for this reason. */
    readonly where: readonly (readonly [scenario: string, count: number])[];
  }[];
}

/** What came of replaying the recordings of a cluster. @throws Error when a row names a decision that is not there */
export function comparedCluster(rows: readonly ClusterOutcome[] = z.array(outcome).parse(result)): ComparedCluster {
  for (const { scenario, different } of rows)
    for (const id of Object.keys(different))
      if (!CLUSTER_DECISIONS.some((d) => d.id === id))
        throw new Error(`sandbox/conformance/cluster/result.json: ${scenario}: there is no decision "${id}".`);
  const sum = (key: 'compared' | 'alike'): number => rows.reduce((n, row) => n + row[key], 0);
  return {
    recordings: rows,
    compared: sum('compared'),
    alike: sum('alike'),
    differences: CLUSTER_DECISIONS.map(({ id, reason }) => ({
      reason,
      where: rows.flatMap(({ scenario, different }) => (different[id] === undefined ? [] : [[scenario, different[id]] as const])),
    })).filter(({ where }) => where.length > 0),
  };
}
