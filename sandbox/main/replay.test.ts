import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { recordingSchema } from '../conformance/recording.ts';
import { replay } from '../conformance/replay.ts';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { prepareWorld } from './replay-world.ts';
import { loadRuntime, type Runtime } from './runtime.ts';

const conformance = fileURLToPath(new URL('../conformance', import.meta.url));
let runtime: Runtime;

beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
});

const shop = [
  'first-deploy',
  'install-again',
  'context-path-taken',
  'two-versions',
  'no-web',
  'class-loading',
  'calls-between',
  'start-fails',
  'bad-requests',
  'console',
];
const cases = [
  ...shop.flatMap((name) =>
    ['recordings-2.1.6', 'recordings'].map((folder) => ['real-base/projects', `real-base/${folder}/${name}.json`] as const),
  ),
  ['real-base/projects', 'real-base/recordings-2.1.6/async-and-batch.json'] as const,
  ...['port-taken', 'arklet-port-taken', 'base-on-another-port'].map(
    (name) => ['real-base/projects', `real-base/recordings/${name}.json`] as const,
  ),
  ...['clinic-web', 'clinic-calls'].map((name) => ['clinic/projects', `clinic/recordings-2.1.6/${name}.json`] as const),
  ...['library-web', 'library-calls'].map((name) => ['lending/projects', `lending/recordings-2.1.6/${name}.json`] as const),
];

test.each(cases)('%s answers and prints as %s says', { timeout: 120_000 }, async (projects, file) => {
  const recording = recordingSchema.parse(JSON.parse(readFileSync(`${conformance}/${file}`, 'utf8')));
  const { comparisons } = await replay(recording, await prepareWorld(runtime, `${conformance}/${projects}`, recording));
  expect(
    comparisons.filter((c) => !c.alike).map((c) => ({ step: c.step, aspect: c.aspect, recorded: c.recorded, replayed: c.replayed })),
  ).toEqual([]);
  expect(comparisons.length).toBeGreaterThanOrEqual(recording.steps.length);
});

test('a recording that says something else is told apart', { timeout: 120_000 }, async () => {
  const text = readFileSync(`${conformance}/real-base/recordings-2.1.6/no-web.json`, 'utf8').replaceAll('ticker 1.0.0', 'ticker 1.0.9');
  const recording = recordingSchema.parse(JSON.parse(text));
  const { comparisons } = await replay(recording, await prepareWorld(runtime, `${conformance}/real-base/projects`, recording));
  expect(comparisons.filter((c) => !c.alike).map((c) => c.step)).toContain('GET /ask/ticker/tea');
});
