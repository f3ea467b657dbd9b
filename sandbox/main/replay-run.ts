import { readFileSync, writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { decisionFor } from '../conformance/decisions.ts';
import { type Outcome, outcomeOf } from '../conformance/outcome.ts';
import { type ClusterOutcome, clusterOutcomeOf } from '../conformance/cluster/outcome.ts';
import { type ClusterRecording, clusterRecordingSchema } from '../conformance/cluster/recording.ts';
import type { ClusterComparison } from '../conformance/cluster/compare.ts';
import { replayStandIn, STAND_IN, standInRecordingSchema } from '../conformance/cluster/stand-in.ts';
import { replayCluster } from '../conformance/cluster/replay.ts';
import { recordingSchema, versionsOf } from '../conformance/recording.ts';
import { replay, type ReplayResult } from '../conformance/replay.ts';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { BuildError, prepareWorld } from './replay-world.ts';
import { clusterArchives, prepareClusterWorld } from './cluster-world.ts';
import { loadRuntime, type Runtime } from './runtime.ts';

const options = z
  .object({
    projects: z.string(),
    recordings: z.array(z.string()),
    aspect: z.string().optional(),
    quiet: z.boolean(),
    outcomes: z.boolean(),
  })
  .parse(workerData);

const print = (text: string): void => {
  const bytes = Buffer.from(`${text}\n`, 'utf8');
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      // A pipe whose reader is slow says EAGAIN.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
};

/** A difference line by line: `-` recorded, `+` replayed; equal lines are left out. */
function showDifference(recorded: string, replayed: string): string {
  const a = recorded.split('\n');
  const b = replayed.split('\n');
  const rows: string[] = [];
  let j = 0;
  for (const line of a) {
    const at = b.indexOf(line, j);
    if (at < 0) rows.push(`  - ${line}`);
    else {
      for (; j < at; j++) rows.push(`  + ${b[j] ?? ''}`);
      j = at + 1;
    }
  }
  for (; j < b.length; j++) rows.push(`  + ${b[j] ?? ''}`);
  return rows.join('\n');
}

/** What one recording's replay came to; a row of a table. */
export interface ReplayRow {
  readonly scenario: string;
  /** Requests and commands. */
  readonly steps: number;
  readonly alike: number;
  readonly different: number;
  readonly notReplayed: number;
  /** Steps of which an answer or the console differs, and no decision says so. */
  readonly stepsThatDiffer: number;
  /** Steps that differ by decision alone. */
  readonly byDecision: number;
}

/** 0: all alike; 1: something differs or cannot be built; 70: the replay itself failed. */
export interface ReplayReport {
  readonly status: number;
  readonly rows: readonly ReplayRow[];
  /** Of the replayed recordings, when they were asked for. */
  readonly outcomes: readonly Outcome[];
  readonly clusters: readonly ClusterOutcome[];
}

/** A recording of a whole cluster. */
async function runCluster(runtime: Runtime, recording: ClusterRecording, clusters: ClusterOutcome[]): Promise<ReplayRow> {
  const comparisons = await replayCluster(
    recording,
    prepareClusterWorld(runtime, await clusterArchives(runtime, options.projects, recording), recording),
  );
  return tellCluster(recording.scenario, recording.steps.length, comparisons, clusters);
}

function tellCluster(scenario: string, steps: number, comparisons: readonly ClusterComparison[], clusters: ClusterOutcome[]): ReplayRow {
  if (options.outcomes) clusters.push(clusterOutcomeOf(scenario, comparisons));
  const differing = comparisons.filter((c) => !c.alike);
  for (const c of options.quiet ? [] : differing)
    if (options.aspect === undefined || c.aspect === options.aspect)
      print(`${scenario}, ${c.step}: ${c.aspect}\n${showDifference(c.recorded, c.replayed)}`);
  print(`${scenario} (cluster): ${comparisons.length - differing.length} alike, ${differing.length} different`);
  return {
    scenario,
    steps,
    alike: comparisons.length - differing.length,
    different: differing.length,
    notReplayed: 0,
    stepsThatDiffer: new Set(differing.map((c) => c.step)).size,
    byDecision: 0,
  };
}

async function run(): Promise<ReplayReport> {
  const runtime = await loadRuntime(readParserWasm());
  const rows: ReplayRow[] = [];
  const outcomes: Outcome[] = [];
  const clusters: ClusterOutcome[] = [];
  for (const file of options.recordings) {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const ofBase = recordingSchema.safeParse(data);
    if (!ofBase.success) {
      const ofStandIn = standInRecordingSchema.safeParse(data);
      rows.push(
        ofStandIn.success
          ? tellCluster(STAND_IN, ofStandIn.data.length, await replayStandIn(ofStandIn.data, () => setImmediate(undefined)), clusters)
          : await runCluster(runtime, clusterRecordingSchema.parse(data), clusters),
      );
      continue;
    }
    const recording = ofBase.data;
    const name = `${recording.scenario} (${versionsOf(recording).runtime ?? 'runtime as in the pom'})`;
    let result: ReplayResult;
    try {
      result = await replay(recording, await prepareWorld(runtime, options.projects, recording));
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      print(`${name}: ${error.message}`);
      return { status: 1, rows, outcomes, clusters };
    }
    if (options.outcomes) outcomes.push(outcomeOf(recording, result));
    const comparisons = result.comparisons.filter((c) => options.aspect === undefined || c.aspect === options.aspect);
    const differing = comparisons.filter((c) => !c.alike);
    for (const c of options.quiet ? [] : differing) print(`${name}, ${c.step}: ${c.aspect}\n${showDifference(c.recorded, c.replayed)}`);
    for (const l of result.leftOut) print(`${name}, ${l.step}: not replayed, ${l.reason}`);
    const alike = comparisons.length - differing.length;
    const undecided = new Set(differing.filter((c) => !decisionFor(recording.scenario, c)).map((c) => c.at));
    print(`${name}: ${alike} alike, ${differing.length} different`);
    rows.push({
      scenario: recording.scenario,
      steps: recording.steps.length,
      alike,
      different: differing.length,
      notReplayed: result.leftOut.length,
      stepsThatDiffer: undecided.size,
      byDecision: new Set(differing.map((c) => c.at)).size - undecided.size,
    });
  }
  const sum = (key: 'alike' | 'different'): number => rows.reduce((n, r) => n + r[key], 0);
  print(`${sum('alike')} alike, ${sum('different')} different`);
  return { status: sum('different') > 0 ? 1 : 0, rows, outcomes, clusters };
}

try {
  parentPort?.postMessage(await run());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  parentPort?.postMessage({ status: 70, rows: [], outcomes: [], clusters: [] } satisfies ReplayReport);
}
