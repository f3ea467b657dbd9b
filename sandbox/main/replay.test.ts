import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { recordingSchema } from '../conformance/recording.ts';
import { replay } from '../conformance/replay.ts';
import { replayed } from '../conformance/replayed.ts';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { prepareWorld } from './replay-world.ts';
import { loadRuntime, type Runtime } from './runtime.ts';

const conformance = fileURLToPath(new URL('../conformance', import.meta.url));
let runtime: Runtime;

beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
});

test.each(replayed)('%s answers and prints as %s says', { timeout: 120_000 }, async (projects, file) => {
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
