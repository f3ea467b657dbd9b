import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDescription } from '../../evaluation/description.ts';
import { measurementSchema } from '../../evaluation/measurement.ts';
import { readSample } from '../../evaluation/sample.ts';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import { loadRuntime, type Runtime } from '../runtime.ts';
import { evaluateInSandbox } from './in-the-sandbox.ts';

// What a real base gave was recorded by `npm run evaluate -- --samples`; the sandbox goes through the same steps.

const samples = fileURLToPath(new URL('../../evaluation/samples', import.meta.url));
const control = readDescription(
  'control',
  readFileSync(fileURLToPath(new URL('../../evaluation/middleware/control.yaml', import.meta.url)), 'utf8'),
);
const measured = readdirSync(`${samples}/measured`).map((file) => {
  const [run] = measurementSchema.parse(parse(readFileSync(`${samples}/measured/${file}`, 'utf8'))).runs;
  return [file.slice(0, -'.yaml'.length), run?.level] as const;
});

/** Samples that use what the simulation lacks: it says so when they are built or installed, and gives no level. */
const UNKNOWN: ReadonlySet<string> = new Set('appender cleaner file-watcher flight-recorder gauge http-server'.split(' '));
let runtime: Runtime;
beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
});

it('every sample was measured on a real base', () => {
  const described = readdirSync(samples).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []));
  expect(measured.map(([name]) => name).sort()).toEqual(described.sort());
});

it.each(measured)('%s: the sandbox gives the level that a real base gave, %s', { timeout: 60_000 }, async (name, level) => {
  const outcome = await evaluateInSandbox(readSample(name, readFileSync(`${samples}/${name}.yaml`, 'utf8')), control, runtime);
  if (UNKNOWN.has(name)) expect(outcome).toEqual({ unknown: expect.stringMatching(/the trial(?:'s Java)? does not (?:simulate|know) it/) });
  else expect(outcome).toEqual({ level });
});
