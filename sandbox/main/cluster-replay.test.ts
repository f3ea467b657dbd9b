import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { CLUSTER_DECISIONS } from '../conformance/cluster/decisions.ts';
import { clusterOutcomeOf } from '../conformance/cluster/outcome.ts';
import { type ClusterRecording, clusterRecordingSchema } from '../conformance/cluster/recording.ts';
import { replayCluster } from '../conformance/cluster/replay.ts';
import result from '../conformance/cluster/result.json' with { type: 'json' };
import type { Files } from '../host/files.ts';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { clusterArchives, prepareClusterWorld } from './cluster-world.ts';
import { loadRuntime, type Runtime } from './runtime.ts';

const conformance = fileURLToPath(new URL('../conformance', import.meta.url));
const read = (scenario: string): ClusterRecording =>
  clusterRecordingSchema.parse(JSON.parse(readFileSync(`${conformance}/real-cluster/${scenario}.json`, 'utf8')));

let runtime: Runtime;
let archives: Files;

beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
  archives = await clusterArchives(runtime, `${conformance}/real-base/projects`, read('publish-and-offline'));
}, 120_000);

test.each(result)('$scenario goes as on a real cluster, but for what is decided', { timeout: 120_000 }, async (row) => {
  const recording = read(row.scenario);
  const comparisons = await replayCluster(recording, prepareClusterWorld(runtime, archives, recording));
  expect(clusterOutcomeOf(row.scenario, comparisons)).toEqual(row);
});

test('every recording of a cluster is replayed, and every decision is about a difference', () => {
  const recordings = readdirSync(`${conformance}/real-cluster`).map((file) => file.replace('.json', ''));
  expect(result.map(({ scenario }) => scenario)).toEqual(recordings.sort());
  const used = new Set(result.flatMap(({ different }) => Object.keys(different)));
  expect(CLUSTER_DECISIONS.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test('a recording that says something else is told apart', { timeout: 120_000 }, async () => {
  const text = readFileSync(`${conformance}/real-cluster/publish-and-offline.json`, 'utf8').replaceAll('"grace 30"', '"grace 31"');
  const recording = clusterRecordingSchema.parse(JSON.parse(text));
  const comparisons = await replayCluster(recording, prepareClusterWorld(runtime, archives, recording));
  expect(comparisons.filter((c) => !c.alike).map((c) => c.recorded)).toContainEqual(expect.stringContaining('grace 31'));
});
