import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { decisionFor } from '../conformance/decisions.ts';
import { outcomeOf } from '../conformance/outcome.ts';
import { recordingSchema } from '../conformance/recording.ts';
import { replay } from '../conformance/replay.ts';
import { recorded } from '../conformance/replayed.ts';
import result from '../conformance/result.json' with { type: 'json' };
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { prepareWorld } from './replay-world.ts';
import { loadRuntime, type Runtime } from './runtime.ts';

const conformance = fileURLToPath(new URL('../conformance', import.meta.url));
let runtime: Runtime;

beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
});

const read = (file: string): ReturnType<typeof recordingSchema.parse> =>
  recordingSchema.parse(JSON.parse(readFileSync(`${conformance}/${file}`, 'utf8')));

const recordings = recorded.flatMap(({ projects, recordings: folders }) =>
  folders.flatMap((folder) => readdirSync(`${conformance}/${folder}`).map((name) => [projects, `${folder}/${name}`] as const)),
);

test.each(recordings)('%s answers and prints as %s says', { timeout: 120_000 }, async (projects, file) => {
  const recording = read(file);
  const replayed = await replay(recording, await prepareWorld(runtime, `${conformance}/${projects}`, recording));
  const { comparisons, leftOut } = replayed;
  const undecided = comparisons.filter((c) => !c.alike && !decisionFor(recording.scenario, c));
  expect(undecided.map((c) => ({ step: c.step, aspect: c.aspect, recorded: c.recorded, replayed: c.replayed }))).toEqual([]);
  expect(leftOut).toEqual([]);
  expect(new Set(comparisons.map((c) => c.at)).size).toBeGreaterThanOrEqual(
    recording.steps.filter((step) => step.edit === undefined).length,
  );
  // Pages say what stands in result.json: `npm run compare` writes it.
  const outcome = outcomeOf(recording, replayed);
  expect(outcome).toEqual(result.find((row) => row.scenario === outcome.scenario && row.runtime === outcome.runtime));
});

test('no folder of recordings is left out', () => {
  const folders = readdirSync(conformance, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?:^|\/)recordings(?:-[\d.]+)?$/.test(path),
  );
  expect(recorded.flatMap((r) => r.recordings).toSorted()).toEqual(folders.toSorted());
});

test('a recording that says something else is told apart', { timeout: 120_000 }, async () => {
  const text = readFileSync(`${conformance}/real-base/recordings-2.1.6/no-web.json`, 'utf8').replaceAll('ticker 1.0.0', 'ticker 1.0.9');
  const recording = recordingSchema.parse(JSON.parse(text));
  const { comparisons } = await replay(recording, await prepareWorld(runtime, `${conformance}/real-base/projects`, recording));
  expect(comparisons.filter((c) => !c.alike).map((c) => c.step)).toContain('GET /ask/ticker/tea');
});
