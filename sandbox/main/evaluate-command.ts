/**
 * `npm run evaluate -- NAME…`: measures on a real base how libraries behave in modules that come and go, by the standard
 * (content/docs/reference/standard.md). NAME is a description in sandbox/evaluation/middleware.
 *
 *   npm run evaluate -- [--packaging own|shared] [--keep DIR] [--port N] [--compare] NAME… | --all
 *
 * Results go to content/compatibility/measured; with --compare they are compared with what stands there. Needs a JDK 17
 * and Maven; without them it says so and ends well.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { isFixFor, readDescription, type Description } from '../evaluation/description.ts';
import { VERSIONS } from '../evaluation/generate.ts';
import { measurementSchema, type Measurement, type Run } from '../evaluation/measurement.ts';
import { PACKAGINGS, type Packaging } from '../evaluation/packaging.ts';
import { Builder, CONTROL } from './evaluate/build.ts';
import { play } from './evaluate/play.ts';
import { FLAGS } from './evaluate/real-base.ts';

const DESCRIPTIONS = fileURLToPath(new URL('../evaluation/middleware', import.meta.url));
const RESULTS = fileURLToPath(new URL('../../content/compatibility/measured', import.meta.url));

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    packaging: { type: 'string' },
    keep: { type: 'string' },
    port: { type: 'string', default: '18080' },
    compare: { type: 'boolean', default: false },
  },
});

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function whatIsMissing(): string | undefined {
  for (const command of ['javac', 'jcmd', 'mvn'])
    if (spawnSync(command, [command === 'jcmd' ? '-h' : '--version']).status !== 0) return `${command} is not on the path`;
  const version = spawnSync('java', ['--version'], { encoding: 'utf8' }).stdout;
  return /^(?:openjdk|java) 17/.test(version) ? undefined : `java is not a JDK 17 but ${version.split('\n')[0] ?? ''}`;
}

function described(name: string): Description {
  const file = path.join(DESCRIPTIONS, `${name}.yaml`);
  if (!existsSync(file)) throw new Error(`There is no description ${name}: ${everyName().join(', ')}.`);
  return readDescription(name, readFileSync(file, 'utf8'));
}

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

/** Runs of one library: in each packaging, then with its fix where one is described and something stayed. */
async function evaluate(description: Description, builder: Builder, work: string): Promise<readonly Run[]> {
  const port = Number(options.port);
  const wanted = PACKAGINGS.filter((one) => options.packaging === undefined || options.packaging === one);
  const server = startServer(description, port + 2);
  const runs: Run[] = [];
  const run = async (fixed: boolean, packaging: Packaging): Promise<void> => {
    const folder = path.join(work, 'run', `${description.name}-${packaging}`);
    const archives = builder.archives(description, fixed, packaging);
    runs.push(await play({ description, packaging, fixed, archives, control: builder.control(), folder, port }));
  };
  try {
    for (const packaging of wanted) {
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
  const names = options.all ? everyName().filter((name) => name !== CONTROL) : positionals;
  const descriptions = names.map(described);
  if (descriptions.length === 0) throw new Error(`Say which: ${everyName().join(', ')}; or --all.`);
  const work = path.resolve(options.keep ?? mkdtempSync(path.join(os.tmpdir(), 'evaluate-')));
  const builder = new Builder(work);
  let different = 0;
  let broken = 0;
  try {
    builder.build(described(CONTROL), descriptions);
    for (const description of descriptions) {
      const started = Date.now();
      try {
        const runs = await evaluate(description, builder, work);
        for (const run of runs) say(`${description.name} ${keyOf(run)}: ${told(run)}`);
        if (options.compare) different += differences(description.name, runs);
        else write(description.name, runs);
      } catch (error) {
        broken++;
        say(`${description.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
      say(`${description.name}: ${Math.round((Date.now() - started) / 1000)} s`);
    }
  } finally {
    if (options.keep === undefined) rmSync(work, { recursive: true, force: true });
  }
  return different + broken > 0 ? 1 : 0;
}

/** How many levels are others than those that stand written, told one by one. */
function differences(name: string, runs: readonly Run[]): number {
  const before = new Map(known(name)?.runs.map((run) => [keyOf(run), run.level]));
  const changed = runs.filter((run) => before.get(keyOf(run)) !== run.level);
  for (const run of changed) say(`${name} ${keyOf(run)}: ${run.level}, but ${before.get(keyOf(run)) ?? 'nothing'} stands written`);
  return changed.length;
}

process.exitCode = await main();
