import { Worker } from 'node:worker_threads';
import type { ReplayReport } from './replay-run.ts';

/** Java code may recurse thousands of calls deep; each takes several frames of JavaScript. */
const STACK_MEGABYTES = 200;

export interface ReplayOrder {
  readonly projects: string;
  readonly recordings: readonly string[];
  readonly aspect: string | undefined;
  /** Differences are counted, but not shown. */
  readonly quiet: boolean;
  /** Every difference must fall under a decision; rows of `result.json` are made. */
  readonly outcomes: boolean;
}

/** Replays recordings in a thread with a deep stack; what differs is printed on standard output. */
export function startReplay(order: ReplayOrder): Promise<ReplayReport> {
  const worker = new Worker(new URL('./replay-run.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { stackSizeMb: STACK_MEGABYTES, maxOldGenerationSizeMb: 4096 },
  });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}
