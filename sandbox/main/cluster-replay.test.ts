import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setImmediate } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { CLUSTER_DECISIONS } from '../conformance/cluster/decisions.ts';
import { clusterOutcomeOf } from '../conformance/cluster/outcome.ts';
import { type ClusterRecording, clusterRecordingSchema } from '../conformance/cluster/recording.ts';
import { replayStandIn, STAND_IN, standInRecordingSchema } from '../conformance/cluster/stand-in.ts';
import { replayCluster } from '../conformance/cluster/replay.ts';
import result from '../conformance/cluster/result.json' with { type: 'json' };
import type { Files } from '../host/files.ts';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { clusterArchives, prepareClusterWorld } from './cluster-world.ts';
import { loadRuntime, type Runtime } from './runtime.ts';

const conformance = fileURLToPath(new URL('../conformance', import.meta.url));
const load = (path: string): unknown => JSON.parse(readFileSync(`${conformance}/${path}.json`, 'utf8'));
const read = (scenario: string): ClusterRecording => clusterRecordingSchema.parse(load(`real-cluster/${scenario}`));

let runtime: Runtime;
let archives: Files;

beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
  archives = await clusterArchives(runtime, `${conformance}/real-base/projects`, read('publish-and-offline'));
}, 120_000);

test.each(result.filter(({ scenario }) => scenario !== STAND_IN))(
  '$scenario goes as on a real cluster, but for what is decided',
  { timeout: 120_000 },
  async (row) => {
    const recording = read(row.scenario);
    const comparisons = await replayCluster(recording, prepareClusterWorld(runtime, archives, recording));
    expect(clusterOutcomeOf(row.scenario, comparisons)).toEqual(row);
  },
);

test('a module that was activated in second 0 is told when the base says another second, as on a real cluster', async () => {
  const recording = standInRecordingSchema.parse(load(`stand-in/${STAND_IN}`));
  const comparisons = await replayStandIn(recording, () => setImmediate(undefined));
  expect(clusterOutcomeOf(STAND_IN, comparisons)).toEqual(result.find(({ scenario }) => scenario === STAND_IN));
  // One second earlier, and the Pod would have been told at the first round: the replay sees the difference.
  const other = recording.map((e) => ('saysActivatedAt' in e ? { ...e, saysActivatedAt: '2026-11-29T02:39:59.500Z' } : e));
  expect((await replayStandIn(other, () => setImmediate(undefined))).filter((c) => !c.alike).map((c) => c.replayed)).toEqual([
    'Running, Ready True',
  ]);
});

test('every recording of a cluster is replayed, and every decision is about a difference', () => {
  const recordings = ['real-cluster', 'stand-in'].flatMap((folder) =>
    readdirSync(`${conformance}/${folder}`).map((file) => file.replace('.json', '')),
  );
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
