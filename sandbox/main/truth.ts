/**
 * `npm run truth [-- --seed N] [-- --questions N] [-- --only questions] [-- --suite NAME] [-- --keep DIR]`,
 * `npm run truth -- --part [--at-least PERCENT] [--within SECONDS]`: builds the
 * sample projects with the real Maven, starts real bases of the runtime that their poms name, plays the scenarios and
 * seeded questions against them and against the sandbox, and prints what is alike. Needs a JDK 17 and Maven; without
 * them it says so and ends well. What --keep finds built in DIR is not built again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { questions } from '../conformance/truth/questions.ts';
import { type Suite, suites } from '../conformance/truth/suites.ts';
import type { ReplayRow } from './replay-run.ts';
import { startReplay } from './start-replay.ts';

const conformance = fileURLToPath(new URL('../conformance', import.meta.url));
const tools = path.join(conformance, 'real-base');
/** What the sample projects' poms name. */
const LABEL = 'Koupleless runtime 2.1.6, SOFAArk 3.1.4';
/** Milliseconds without a line after which a step's console is whole. */
const QUIET = '60';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    questions: { type: 'string', default: '240' },
    only: { type: 'string' },
    suite: { type: 'string', multiple: true },
    part: { type: 'boolean', default: false },
    keep: { type: 'string' },
    quiet: { type: 'boolean', default: false },
    'at-least': { type: 'string', default: '100' },
    within: { type: 'string', default: '3600' },
  },
});

/** What `npm test` has time for: questions to the shop, of archives that are built together. */
const PART = { suite: 'real-base', archives: ['inventory-1.0.0', 'promo-1.0.0', 'ticker-1.0.0', 'broken-1.0.0'] } as const;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function whatIsMissing(): string | undefined {
  for (const command of ['javac', 'java', 'jcmd', 'mvn'])
    if (spawnSync(command, [command === 'jcmd' ? '-h' : '--version']).status !== 0) return `${command} is not on the path`;
  const version = spawnSync('java', ['--version'], { encoding: 'utf8' }).stdout;
  if (!/^openjdk 17|^java 17/.test(version)) return `java is not a JDK 17 but ${version.split('\n')[0] ?? ''}`;
  return undefined;
}

/** Nobody can say what a real base answers: the time that was given is over, or Maven's repository cannot be reached. */
class NotAsked extends Error {}

const outOfTime = (): NotAsked => new NotAsked(`${options.within} s were not enough for a real base on this machine`);
const UNREACHABLE = /Could not transfer|Unknown host|Connection (?:refused|timed out)|in offline mode/;

const deadline = Date.now() + Number(options.within) * 1000;

function script(name: string, ...args: string[]): void {
  const left = deadline - Date.now();
  if (left <= 0) throw outOfTime();
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [path.join(tools, name), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: left,
  });
  if (error && 'code' in error && error.code === 'ETIMEDOUT') throw outOfTime();
  if (status !== 0 && UNREACHABLE.test(`${stdout}${stderr}`)) throw new NotAsked("Maven's repository cannot be reached");
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

const scenariosSchema = z.object({
  scenarios: z.record(z.string(), z.object({ projects: z.boolean().optional(), steps: z.array(z.looseObject({ arkctl: z.unknown() })) })),
});

/** Scenarios that need nothing but a base: no arkctl, which has no binary, and no project that is built on the way. */
async function playable(suite: Suite): Promise<string[]> {
  const { scenarios } = scenariosSchema.parse(await import(path.join(conformance, suite.folder, 'scenarios.mjs')));
  const usesArkctl = (step: Readonly<Record<string, unknown>>): boolean => /"(?:arkctl|run)":/.test(JSON.stringify(step));
  return Object.entries(scenarios).flatMap(([name, s]) => (s.projects === true || s.steps.some(usesArkctl) ? [] : [name]));
}

interface Row extends ReplayRow {
  readonly suite: string;
}

async function ask(suite: Suite, work: string, seed: number, count: number): Promise<Row[]> {
  const projects = path.join(conformance, suite.folder, 'projects');
  const jars = path.join(work, suite.folder, 'jars');
  const out = path.join(work, suite.folder, 'recordings');
  mkdirSync(jars, { recursive: true });
  const started = Date.now();
  const since = (): string => `${Math.round((Date.now() - started) / 1000)} s`;
  const only = options.part ? ['--only', suite.archives.map(({ file: archive }) => archive).join(',')] : [];
  if (['base.jar', ...suite.archives.map(({ file: archive }) => `${archive}-ark-biz.jar`)].every((jar) => existsSync(path.join(jars, jar))))
    say(`${suite.folder}: built before`);
  else {
    script('build.mjs', '--projects', projects, '--out', jars, ...only);
    say(`${suite.folder}: built, ${since()}`);
  }
  const file = path.join(work, suite.folder, 'questions.mjs');
  const name = `questions-${seed}`;
  writeFileSync(file, `export const scenarios = ${JSON.stringify({ [name]: questions(suite, seed, count) })};\n`);
  const record = ['--jars', jars, '--out', out, '--label', LABEL, '--quiet-after', QUIET];
  const names = options.only === 'questions' || options.part ? [] : await playable(suite);
  if (names.length > 0) script('record.mjs', ...record, '--scenarios', path.join(conformance, suite.folder, 'scenarios.mjs'), ...names);
  if (count > 0) script('record.mjs', ...record, '--scenarios', file);
  say(`${suite.folder}: the real base has answered, ${since()}`);
  const recordings = [...names, ...(count > 0 ? [name] : [])].map((n) => path.join(out, `${n}.json`));
  const { status, rows } = await startReplay({ projects, recordings, aspect: undefined, quiet: options.quiet, outcomes: false });
  say(`${suite.folder}: the sandbox has answered, ${since()}`);
  if (status > 1 || rows.length < recordings.length) throw new Error(`The replay of ${suite.folder} broke off.`);
  return rows.map((row) => ({ ...row, suite: suite.folder }));
}

function table(rows: readonly Row[]): string {
  const cells = [
    ['projects', 'scenario', 'steps', 'alike', 'by decision', 'differ', 'not replayed'],
    ...rows.map((r) => [
      r.suite,
      r.scenario,
      String(r.steps),
      String(r.steps - r.stepsThatDiffer - r.byDecision - r.notReplayed),
      String(r.byDecision),
      String(r.stepsThatDiffer),
      String(r.notReplayed),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  return cells
    .map((row) => row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '))
    .join('\n');
}

function partOf(all: readonly Suite[]): readonly Suite[] {
  return all.flatMap((suite): readonly Suite[] => {
    const [first, ...more] = suite.archives.filter(({ file }) => PART.archives.some((archive) => archive === file));
    return suite.folder === PART.suite && first ? [{ ...suite, archives: [first, ...more] }] : [];
  });
}

async function main(): Promise<number> {
  const missing = whatIsMissing();
  if (missing !== undefined) {
    say(`Skipped, no real base was asked: ${missing}.`);
    return 0;
  }
  const work = options.keep ?? mkdtempSync(path.join(os.tmpdir(), 'truth-'));
  const chosen = options.part ? partOf(suites) : suites.filter((s) => options.suite === undefined || options.suite.includes(s.folder));
  const seed = Number(options.seed);
  const each = Math.ceil(Number(options.questions) / Math.max(1, chosen.length));
  const started = Date.now();
  const rows: Row[] = [];
  try {
    for (const suite of chosen) rows.push(...(await ask(suite, work, seed, each)));
  } catch (error) {
    if (!(error instanceof NotAsked)) throw error;
    say(`Not asked to the end: ${error.message}.`);
    return 0;
  } finally {
    if (options.keep === undefined) rmSync(work, { recursive: true, force: true });
  }
  const sum = (of: (row: Row) => number): number => rows.reduce((n, row) => n + of(row), 0);
  const steps = sum((r) => r.steps);
  const bad = sum((r) => r.stepsThatDiffer + r.byDecision + r.notReplayed);
  say(`\n${table(rows)}\n`);
  say(
    `A real base and the sandbox were asked ${steps} times: ${steps - bad} alike, ${bad} not (${((100 * (steps - bad)) / Math.max(1, steps)).toFixed(1)} %), in ${Math.round((Date.now() - started) / 1000)} s.`,
  );
  const wanted = Number(options['at-least']);
  if (wanted < 100) say(`At least ${wanted} % were to be alike.`);
  return 100 * (steps - bad) >= wanted * steps ? 0 : 1;
}

process.exitCode = await main();
