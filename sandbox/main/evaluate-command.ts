/**
 * `npm run evaluate -- NAME…`: measures on a real base how libraries behave in modules that come and go, by the standard
 * (content/docs/reference/standard.md). NAME is a description in sandbox/evaluation/middleware.
 *
 *   npm run evaluate -- [--packaging own|shared] [--keep DIR] [--port N] [--compare] [--samples] [--once] [--at-once N] NAME… | --all
 *
 * Results go to content/compatibility/measured; with --compare they are compared with what stands there. --samples takes
 * descriptions and results of sandbox/evaluation/samples: modules without a library, to which the sandbox is compared.
 * --once looks five seconds after the last uninstall and not again: for comparing what is known to be the same then.
 * --at-once: so many bases side by side, each with ten ports of its own from --port on; most of the time is waiting.
 * Needs a JDK 17 and Maven; without them it says so and ends well.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { codeOf, isFixFor, readDescription, withFix, type Description } from '../evaluation/description.ts';
import { VERSIONS } from '../evaluation/generate.ts';
import { isLesson, readSample, type LessonSample, type Sample } from '../evaluation/sample.ts';
import { measurementSchema, type Measurement, type Run } from '../evaluation/measurement.ts';
import { PACKAGINGS, type Packaging } from '../evaluation/packaging.ts';
import { Builder, CONTROL } from './evaluate/build.ts';
import { play } from './evaluate/play.ts';
import { FLAGS } from './evaluate/real-base.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    packaging: { type: 'string' },
    keep: { type: 'string' },
    port: { type: 'string', default: '18080' },
    compare: { type: 'boolean', default: false },
    samples: { type: 'boolean', default: false },
    once: { type: 'boolean', default: false },
    'at-once': { type: 'string', default: '1' },
  },
});

const LIBRARIES = fileURLToPath(new URL('../evaluation/middleware', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../evaluation/samples', import.meta.url));
const DESCRIPTIONS = options.samples ? SAMPLES : LIBRARIES;
const RESULTS = options.samples
  ? path.join(SAMPLES, 'measured')
  : fileURLToPath(new URL('../../content/compatibility/measured', import.meta.url));

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function whatIsMissing(): string | undefined {
  for (const command of ['javac', 'jcmd', 'mvn'])
    if (spawnSync(command, [command === 'jcmd' ? '-h' : '--version']).status !== 0) return `${command} is not on the path`;
  const version = spawnSync('java', ['--version'], { encoding: 'utf8' }).stdout;
  return /^(?:openjdk|java) 17/.test(version) ? undefined : `java is not a JDK 17 but ${version.split('\n')[0] ?? ''}`;
}

function described(name: string): Sample {
  const file = path.join(DESCRIPTIONS, `${name}.yaml`);
  if (!existsSync(file)) throw new Error(`There is no description ${name}: ${everyName().join(', ')}.`);
  return readSample(name, readFileSync(file, 'utf8'));
}

const readControl = (): Description => readDescription(CONTROL, readFileSync(path.join(LIBRARIES, `${CONTROL}.yaml`), 'utf8'));

const everyName = (): readonly string[] =>
  readdirSync(DESCRIPTIONS)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();

const fileOf = (name: string): string => path.join(RESULTS, `${name}.yaml`);
const keyOf = ({ packaging, fixed }: Pick<Run, 'packaging' | 'fixed'>): string => `${packaging}${fixed ? ', fixed' : ''}`;

function known(name: string): Measurement | undefined {
  return existsSync(fileOf(name)) ? measurementSchema.parse(parse(readFileSync(fileOf(name), 'utf8'))) : undefined;
}

/** Puts runs into the file of results; runs of the other packaging stay. */
function write(name: string, runs: readonly Run[]): void {
  const measuredNow = new Set(runs.map(({ packaging }) => packaging));
  const others = (known(name)?.runs ?? []).filter(({ packaging }) => !measuredNow.has(packaging));
  const all = [...others, ...runs].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
  const measurement: Measurement = { standard: '1.0', base: VERSIONS, flags: [...FLAGS], runs: all };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(fileOf(name), `# Written by npm run evaluate -- ${name}\n${stringify(measurement, { lineWidth: 0, singleQuote: true })}`);
}

function startServer({ server, name }: Description, port: number): ChildProcess | undefined {
  if (!server) return undefined;
  const [command = '', ...args] = server.command.map((one) => one.replaceAll('{port}', String(port)));
  if (spawnSync(command, ['--version']).status !== 0) throw new Error(`${name} needs ${command}: Debian's package ${server.package}.`);
  return spawn(command, args, { stdio: 'ignore' });
}

const LOOKS = options.once ? 1 : 2;
/** Samples have no library: packed or from the base is the same. */
const WANTED = PACKAGINGS.filter((one) => (options.samples ? 'own' : (options.packaging ?? one)) === one);

interface Place {
  readonly builder: Builder;
  readonly work: string;
  /** The first of ten ports. */
  readonly port: number;
}

/** A lesson's module on the lesson's base. */
async function evaluateLesson(sample: LessonSample, { builder, work, port }: Place): Promise<readonly Run[]> {
  const folder = path.join(work, 'run', sample.name);
  const archives = builder.lesson(sample);
  const plan = { use: sample.use, answers: '', library: undefined, packaging: 'own', fixed: false, code: undefined } as const;
  return [await play({ ...plan, archives, control: builder.control(), folder, port, looks: LOOKS })];
}

/** Runs of one library: in each packaging, then with its fix where one is described and something stayed. */
async function evaluate(description: Description, { builder, work, port }: Place): Promise<readonly Run[]> {
  const server = startServer(description, port + 2);
  const runs: Run[] = [];
  const run = async (fixed: boolean, packaging: Packaging): Promise<void> => {
    const folder = path.join(work, 'run', `${description.name}-${packaging}`);
    const archives = builder.archives(description, fixed, packaging);
    const { answers, dependencies } = description;
    const control = builder.control();
    const code = codeOf(fixed ? withFix(description) : description);
    const common = { use: 'use', answers, library: dependencies[0], packaging, fixed, code } as const;
    runs.push(await play({ ...common, archives, control, folder, port, looks: LOOKS }));
  };
  try {
    for (const packaging of WANTED) {
      await run(false, packaging);
      if (isFixFor(description, packaging) && runs.at(-1)?.level !== 'U3') await run(true, packaging);
    }
  } finally {
    server?.kill();
  }
  return runs;
}

const told = ({ level, apart, loadersKept, left, problem }: Run): string =>
  [
    level,
    apart === undefined ? '' : apart ? 'apart' : 'not apart',
    loadersKept > 0 ? `loaders kept: ${loadersKept}` : '',
    Object.keys(left.threads).length > 0 ? `threads: ${JSON.stringify(left.threads)}` : '',
    problem.at(-1) ?? '',
  ]
    .filter(Boolean)
    .join('; ');

async function main(): Promise<number> {
  const missing = whatIsMissing();
  if (missing !== undefined) {
    say(`Skipped, nothing was measured: ${missing}.`);
    return 0;
  }
  if (options.packaging !== undefined && WANTED.length === 0) throw new Error(`--packaging: own or shared, not ${options.packaging}.`);
  if (!/^\d{4,5}$/.test(options.port)) throw new Error(`--port: a number from 1024 to 65533, not ${options.port}.`);
  if (options.once && !options.compare) throw new Error('--once goes with --compare only: the standard looks twice.');
  if (!/^[1-9]$/.test(options['at-once'])) throw new Error(`--at-once: a number from 1 to 9, not ${options['at-once']}.`);
  const names = options.all ? everyName().filter((name) => name !== CONTROL) : positionals;
  const descriptions = names.map(described);
  if (descriptions.length === 0) throw new Error(`Say which: ${everyName().join(', ')}; or --all.`);
  const work = path.resolve(options.keep ?? mkdtempSync(path.join(os.tmpdir(), 'evaluate-')));
  const builder = new Builder(work);
  let wrong = 0;
  try {
    builder.build(
      readControl(),
      descriptions.flatMap((one) => (isLesson(one) ? [] : [one])),
      WANTED,
    );
    const waiting = [...descriptions];
    const one = async (port: number): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const more = await measure(next, { builder, work, port });
        wrong += more;
      }
    };
    await Promise.all(Array.from({ length: Number(options['at-once']) }, (_, n) => one(Number(options.port) + n * 10)));
  } finally {
    if (options.keep === undefined) rmSync(work, { recursive: true, force: true });
  }
  return wrong > 0 ? 1 : 0;
}

/** Measures one, tells what came out, and writes or compares it; answers how much went wrong. */
async function measure(sample: Sample, place: Place): Promise<number> {
  const started = Date.now();
  const { name } = sample;
  try {
    const runs = await (isLesson(sample) ? evaluateLesson(sample, place) : evaluate(sample, place));
    for (const run of runs) say(`${name} ${keyOf(run)}: ${told(run)}`);
    if (options.compare) return differences(name, runs);
    write(name, runs);
    return 0;
  } catch (error) {
    say(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    say(`${name}: ${Math.round((Date.now() - started) / 1000)} s`);
  }
}

/** How many levels are others than those that stand written, told one by one. */
function differences(name: string, runs: readonly Run[]): number {
  const before = new Map(known(name)?.runs.map((run) => [keyOf(run), run.level]));
  const changed = runs.filter((run) => before.get(keyOf(run)) !== run.level);
  for (const run of changed) say(`${name} ${keyOf(run)}: ${run.level}, but ${before.get(keyOf(run)) ?? 'nothing'} stands written`);
  return changed.length;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(2));
try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
