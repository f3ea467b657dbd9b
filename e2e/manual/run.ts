/**
 * `npm run manual [-- PAGE…] [-- --part] [-- --within SECONDS]`: runs the commands of the manual's pages, as their
 * scripts in content/manual say, with the real Maven, java, curl and bases. A PAGE is `start/quick-start`. `--part` plays
 * what `npm test` has time for. Needs bash, a JDK 17 and Maven; without them it says so and ends well.
 * The last line is `N blocks ran, M pages failed, K blocks left out`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { commandPages, pageText } from './pages.ts';
import { play } from './play.ts';
import { readScript } from './script.ts';
import { Shell } from './shell.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'boolean', default: false },
    within: { type: 'string', default: '3600' },
    verbose: { type: 'boolean', default: false },
  },
});

/** A base's port and Arklet's: pages name them, so nobody else may have them. */
const PORTS = [8080, 1238];
const UNREACHABLE = /Could not transfer|Unknown host|in offline mode/;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const isThere = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

function whatIsMissing(): string | undefined {
  const missing = ['bash', 'java', 'javac', 'mvn', 'curl', 'unzip'].find((command) => !isThere(command));
  if (missing !== undefined) return `${missing} is not on the path`;
  const version = spawnSync('java', ['--version'], { encoding: 'utf8' }).stdout;
  return /^(?:openjdk|java) 17/.test(version) ? undefined : `java is not a JDK 17 but ${version.split('\n')[0] ?? ''}`;
}

const taken = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('close', () => socket.destroy());
  });

const work = mkdtempSync(path.join(os.tmpdir(), 'manual-'));
const deadline = Date.now() + Number(options.within) * 1000;

const repository = process.cwd();

/** The arkctl of this repository stands in for the real one, of which there is no binary. */
function environment(): Readonly<Record<string, string>> {
  const bin = path.join(work, 'bin');
  mkdirSync(bin);
  const arkctl = path.join(repository, 'sandbox/main/arkctl-command.ts');
  writeFileSync(path.join(bin, 'arkctl'), `#!/bin/sh\nexec '${process.execPath}' '${arkctl}' "$@"\n`, { mode: 0o755 });
  return { PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`, REPOSITORY: repository };
}

const env = environment();

/** A copy of Maven projects, built once for all pages that begin with them. */
function built(projects: string): string {
  const folder = path.join(work, 'built', projects);
  if (existsSync(folder)) return folder;
  mkdirSync(path.dirname(folder), { recursive: true });
  cpSync(projects, folder, { recursive: true });
  const { status, stdout, stderr } = spawnSync('mvn', ['-B', '-q', '-DskipTests', 'clean', 'install'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${projects} was not built:\n${stdout}${stderr}`);
  return folder;
}

let ran = 0;
let left = 0;
const failed: string[] = [];

async function playPage({ name, blocks }: ReturnType<typeof commandPages>[number], skipped: { why?: string }): Promise<void> {
  const script = readScript(name);
  left += script.steps.filter((step) => 'left' in step || 'recorded' in step).length;
  if (options.part && !script.part) return;
  if (script.steps.every((step) => 'left' in step || 'recorded' in step)) return;
  const lacking = script.needs?.find((command) => !isThere(command));
  if (lacking !== undefined) {
    say(`passed over: ${name}, for ${lacking} is not on the path`);
    return;
  }
  const folder = path.join(work, name);
  mkdirSync(folder, { recursive: true });
  if (script.projects !== undefined) cpSync(built(script.projects), folder, { recursive: true });
  for (const port of PORTS) if (await taken(port)) throw new Error(`Port ${port} is in use; the manual's commands need it.`);
  const shell = new Shell(folder, env);
  const started = Date.now();
  try {
    for await (const { name: step, commands, fault, output } of play(script, pageText(name, 'content/docs'), blocks, shell)) {
      if (step !== 'before') ran++;
      if (options.verbose) say(`-- ${name}, ${step}\n${commands}\n${output}`);
      if (fault === undefined) continue;
      if (UNREACHABLE.test(output)) {
        skipped.why = "Maven's repository cannot be reached";
        return;
      }
      failed.push(name);
      say(`${name}, ${step}: ${fault}\n${commands}\nprinted:\n${output}`);
    }
  } finally {
    await shell.end();
  }
  say(`${failed.includes(name) ? 'FAILED' : 'ok    '} ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
}

async function main(): Promise<number> {
  const missing = whatIsMissing();
  if (missing !== undefined) {
    say(`Skipped, no command of the manual was run: ${missing}.`);
    return 0;
  }
  const all = commandPages();
  const unknown = positionals.find((page) => !all.some(({ name }) => name === page));
  if (unknown !== undefined) {
    say(`No page ${unknown} with commands. There are: ${all.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const skipped: { why?: string } = {};
  for (const page of all) {
    if (positionals.length > 0 && !positionals.includes(page.name)) continue;
    if (Date.now() > deadline) skipped.why = `${options.within} s were not enough on this machine`;
    if (skipped.why !== undefined) break;
    await playPage(page, skipped);
  }
  if (skipped.why !== undefined) say(`The rest was skipped: ${skipped.why}.`);
  say(`${ran} blocks ran, ${failed.length} pages failed, ${left} blocks left out`);
  return failed.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} finally {
  rmSync(work, { recursive: true, force: true });
}
