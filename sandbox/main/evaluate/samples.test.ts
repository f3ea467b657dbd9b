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
const UNKNOWN: ReadonlySet<string> = new Set(
  'cleaner file-watcher host-verifier http-server inheritable-local memory-listener security-provider'.split(' '),
);
/** Of Logback's own classes the sandbox knows too little to compile this one: it is not compared. */
const NOT_COMPILED: ReadonlySet<string> = new Set(['appender']);
/**
 * A difference that was decided. Of configuration: Spring Boot's one converter for all, a static of the base, keeps the first
 * module that has it convert something; the sandbox binds without that converter.
 */
const DIFFERENT: Readonly<Record<string, string>> = { 'lesson-labels': 'U3' };

let runtime: Runtime;
beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
});

it('every sample was measured on a real base', () => {
  const described = readdirSync(samples).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []));
  expect(measured.map(([name]) => name).sort()).toEqual(described.sort());
});

it.each(measured.filter(([name]) => !NOT_COMPILED.has(name)))(
  '%s: the sandbox gives the level that a real base gave, %s',
  { timeout: 60_000 },
  async (name, level) => {
    const outcome = await evaluateInSandbox(readSample(name, readFileSync(`${samples}/${name}.yaml`, 'utf8')), control, runtime);
    if (UNKNOWN.has(name))
      expect(outcome).toEqual({ unknown: expect.stringMatching(/the trial(?:'s Java)? does not (?:simulate|know) it/) });
    else expect(outcome).toEqual({ level: DIFFERENT[name] ?? level });
  },
);
