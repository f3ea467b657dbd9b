import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { loadParser } from '../java/syntax/index.ts';
import { propose } from './propose.ts';

/**
 * The lesson's monolith and its split, built by the real Maven and run on real JVMs. Slow (about two minutes) and in need
 * of a JDK 17, Maven and Maven Central, so it runs only when REAL_MAVEN is set.
 */
const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
const wanted = process.env['REAL_MAVEN'] !== undefined || process.env['npm_lifecycle_event'] === 'real';
const present = wanted && has('mvn') && has('javac');
if (!present) console.info(wanted ? 'Skipped: mvn or javac is not on the path.' : 'Skipped: the build with real Maven runs with npm run real.');

const project = fileURLToPath(new URL('../../content/lessons/split/project', import.meta.url));
const samples = fileURLToPath(new URL('../conformance/real-base', import.meta.url));
const work = mkdtempSync(path.join(os.tmpdir(), 'split-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function maven(folder: string, ...goals: string[]): void {
  const { status, stdout } = spawnSync('mvn', ['-q', '-B', '-ntp', ...goals], { cwd: folder, encoding: 'utf8' });
  expect(status === 0 ? '' : stdout).toBe('');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

async function withJvm<T>(jar: string, settings: Readonly<Record<string, number | string>>, use: () => Promise<T>): Promise<T> {
  const log = path.join(work, `${path.basename(jar)}.log`);
  const out = openSync(log, 'w');
  const jvm = spawn('java', ['-Xmx400m', ...Object.entries(settings).map(([k, v]) => `-D${k}=${v}`), '-jar', jar], { stdio: ['ignore', out, out] });
  try {
    while (!/Started ShopApplication/.test(readFileSync(log, 'utf8'))) {
      if (jvm.exitCode !== null) throw new Error(readFileSync(log, 'utf8'));
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return await use();
  } finally {
    jvm.kill();
  }
}

async function retried(ask: () => Promise<Response>): Promise<Response> {
  for (let left = 50; ; left--) {
    try {
      return await ask();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Every address of the application, asked in order; times are left out of Spring's error bodies. */
async function askAll(port: number): Promise<string[]> {
  const order = (customer: string, sku: string, pieces: number): RequestInit => ({ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ customer, sku, pieces }) });
  const answers: string[] = [];
  const asked: readonly (readonly [string, RequestInit?])[] = [
    ['/products'], ['/products/tea'], ['/products/nope'], ['/customers/ada'], ['/quote?sku=pot&customer=ada'], ['/inventory/'], ['/inventory/stock/tea'], ['/inventory/stock/nope'],
    ['/orders', order('ada', 'tea', 2)], ['/orders', order('lin', 'cup', 9)], ['/orders'], ['/inventory/movements'], ['/inventory/stock/cup/deliveries?pieces=4', { method: 'POST' }], ['/products/cup'],
  ];
  for (const [address, init] of asked) {
    const answer = await fetch(`http://127.0.0.1:${port}${address}`, init);
    answers.push(`${init?.method ?? 'GET'} ${address} ${answer.status} ${(await answer.text()).replace(/"timestamp":"[^"]*",/, '')}`);
  }
  return answers;
}

describe.runIf(present)('with real Maven and real JVMs', { timeout: 600_000 }, () => {
  it('the split application answers as the monolith did', async () => {
    const monolith = path.join(work, 'monolith');
    cpSync(project, monolith, { recursive: true });
    maven(monolith, 'clean', 'package');
    const port = await freePort();
    const before = await withJvm(path.join(monolith, 'target/shop-1.0.0.jar'), { 'server.port': port }, () => askAll(port));

    const after = path.join(work, 'after');
    cpSync(project, after, { recursive: true });
    const files = readdirSync(project, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => path.relative(project, path.join(e.parentPath, e.name)))
      .map((file) => ({ path: file, text: readFileSync(path.join(project, file), 'utf8') }));
    const module = { name: 'inventory', version: '1.0.0', contextPath: 'inventory' };
    const result = propose(files, { mode: 'apply', project, pick: ['com.example.shop.inventory'], module }, await loadParser(readParserWasm()));
    if (result.outcome !== 'applied') throw new Error(JSON.stringify(result));
    for (const { path: file, after: text } of result.changes) {
      if (text === null) rmSync(path.join(after, file));
      else {
        mkdirSync(path.dirname(path.join(after, file)), { recursive: true });
        writeFileSync(path.join(after, file), text);
      }
    }
    // install, not package: the ark plug-in asks a second Maven for the module's dependency tree.
    maven(after, 'clean', 'install');
    const biz = path.join(after, 'inventory/target/inventory-1.0.0-ark-biz.jar');
    expect(existsSync(biz)).toBe(true);
    const [web, arklet] = [await freePort(), await freePort()];
    await withJvm(path.join(after, 'base/target/base-1.0.0.jar'), { 'server.port': web, 'koupleless.arklet.http.port': arklet, 'sofa.ark.telnet.server.enable': 'false' }, async () => {
      expect((await fetch(`http://127.0.0.1:${web}/inventory/stock/tea`)).status).toBe(404);
      const body = JSON.stringify({ bizName: 'inventory', bizVersion: '1.0.0', bizUrl: `file://${biz}` });
      const installed = await retried(() => fetch(`http://127.0.0.1:${arklet}/installBiz`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }));
      expect(await installed.text()).toContain('"code":"SUCCESS"');
      expect(await askAll(web)).toEqual(before);
    });
  });

  it('the samples of the real base build', () => {
    const { status, stdout, stderr } = spawnSync('node', [path.join(samples, 'build.mjs'), '--projects', path.join(samples, 'projects'), '--out', path.join(work, 'jars')], { encoding: 'utf8' });
    expect(status === 0 ? '' : stdout + stderr).toBe('');
    expect(readdirSync(path.join(work, 'jars'))).toContain('inventory-1.0.0-ark-biz.jar');
  });
});
