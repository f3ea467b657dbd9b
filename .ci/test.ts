/**
 * `npm test`: everything that must hold, one step after the other, all of them even when one fails. The last line is
 * `N passed, N failed`: unit and browser tests counted one by one, every other step as one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { findBrowser } from './browser.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const folder = mkdtempSync(join(tmpdir(), 'koupleless-site-test-'));
const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  return status === 0;
}

const one = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** A script beside others: what it prints comes in one piece when it ends. */
function npm(script: string): Promise<Count> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '-s', script], { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    const printed: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => printed.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => printed.push(bytes));
    child.on('error', (failure) => {
      console.error(failure.message);
      resolve(one(false));
    });
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(one(status === 0));
    });
  });
}

/** Tests by count; a run that ends badly without a failed test (a coverage floor, a crash) counts as one failure. */
function unitTests(): Count {
  const file = join(folder, 'vitest.json');
  const good = run('npx', ['vitest', 'run', '--coverage', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  // A run that broke before its report is one failure; the steps after it are still to be seen.
  if (!existsSync(file)) return one(false);
  const { numPassedTests, numFailedTests } = vitestReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { passed: numPassedTests, failed: good ? 0 : Math.max(1, numFailedTests) };
}

function browserTests(): Count {
  const browser = findBrowser();
  if (browser === undefined) {
    console.error("No browser: neither Playwright's Chromium nor a system Chromium, and apt-get could not install one.");
    return one(false);
  }
  const file = join(folder, 'playwright.json');
  const good = run('npx', ['playwright', 'test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file, CHROMIUM: browser });
  if (!existsSync(file)) return one(false);
  const { stats, errors } = playwrightReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { passed: stats.expected + stats.flaky, failed: good ? 0 : Math.max(1, stats.unexpected + errors.length) };
}

type Step = readonly [name: string, run: () => Count | Promise<Count>];

/** Each of these keeps one core busy: two rows of them side by side. Types stand on what the build generates. */
const besideEachOther: readonly (readonly Step[])[] = [
  [
    ['build: the worker and the site', () => npm('build')],
    ['types', () => npm('typecheck')],
  ],
  [
    ["format: Prettier's", () => npm('check:format')],
    ['lint: style and the arrows between rooms', () => npm('lint')],
    ['content: schemas, parity of languages', () => npm('check:content')],
    ['words: English spelling, Chinese typography', () => npm('check:words')],
    ['unused files, exports and packages', () => npm('check:unused')],
  ],
];

const oneAfterTheOther: readonly Step[] = [
  ['unit tests', unitTests],
  ['a part of the questions, asked of a real base', () => npm('truth:part')],
  ['a part of the commands of the manual, with the real tools', () => npm('manual:part')],
  ['two levels of the table, measured again', () => npm('evaluate:part')],
  ['browser tests on the built site', browserTests],
];

let total: Count = { passed: 0, failed: 0 };
const summary: string[] = [];

async function work(steps: readonly Step[]): Promise<void> {
  for (const [name, step] of steps) {
    console.log(`\n== ${name}`);
    const started = Date.now();
    const count = await step();
    total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
    const seconds = Math.round((Date.now() - started) / 1000);
    const line = `${count.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`;
    summary.push(line);
    if (count.failed > 0) console.log(`== ${line}`);
  }
}

await Promise.all(besideEachOther.map(work));
await work(oneAfterTheOther);
console.log(`\n${summary.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
