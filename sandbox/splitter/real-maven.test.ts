import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { loadParser } from '../java/syntax/index.ts';
import { reactor } from './fixture.ts';
import { OpenSplit } from './open-split.ts';
import { propose } from './propose.ts';

/**
 * The lesson's monolith and its splits, built by the real Maven and run on real JVMs: under two minutes. Skipped, saying
 * so, where a JDK, Maven or what Maven downloads is missing.
 */
const project = fileURLToPath(new URL('../../content/lessons/split/project', import.meta.url));
const samples = fileURLToPath(new URL('../conformance/real-base', import.meta.url));
const work = mkdtempSync(path.join(os.tmpdir(), 'split-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function whatIsMissing(): string | undefined {
  for (const command of ['javac', 'java', 'mvn'])
    if (spawnSync(command, ['--version']).status !== 0) return `${command} is not on the path`;
  const { status, stdout } = spawnSync('mvn', ['-q', '-B', '-ntp', 'validate'], { cwd: project, encoding: 'utf8' });
  return status === 0 ? undefined : `Maven cannot read the lesson's project:\n${stdout}`;
}

const missing = whatIsMissing();
if (missing !== undefined) console.info(`Skipped, the build with real Maven: ${missing}.`);

const applications = fileURLToPath(new URL('real-applications', import.meta.url));
/** Each takes half a minute: all of them in `npm run real`, the first one in `npm test`. */
const wholeApplications = readdirSync(applications)
  .map((name) => name.slice(0, -4))
  .filter((_, i) => i === 0 || process.env['MODE'] === 'real');

interface RealApplication {
  readonly seeds: readonly string[];
  readonly module: string;
  /** The base's archive once it is built. */
  readonly jar: string;
  /** What is asked, and the body or the status that answers before and after the module is installed. */
  readonly asks: readonly { readonly method: string; readonly address: string; readonly before: string; readonly after: string }[];
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** A sentence, `key: value` lines, then every file behind a line `--- path`. */
function readRealApplication(text: string): RealApplication {
  const [head = '', ...parts] = text.split(/^--- /m);
  const values = (key: string): string[] =>
    head.split('\n').flatMap((line) => (line.startsWith(`${key}: `) ? [line.slice(key.length + 2).trim()] : []));
  return {
    seeds: values('seeds'),
    module: values('module')[0] ?? '',
    jar: values('jar')[0] ?? '',
    asks: values('ask').map((line) => {
      const [asked = '', before = '', after = ''] = line.split(' | ');
      const [method = '', address = ''] = asked.split(' ');
      return { method, address, before, after };
    }),
    files: parts.map((part) => {
      const end = part.indexOf('\n');
      return { path: part.slice(0, end), text: part.slice(end + 1) };
    }),
  };
}

const WEB = `  <dependencies>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-web</artifactId>
    </dependency>
  </dependencies>`;

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
  const jvm = spawn('java', ['-Xmx400m', ...Object.entries(settings).map(([k, v]) => `-D${k}=${v}`), '-jar', jar], {
    stdio: ['ignore', out, out],
  });
  try {
    while (!/Started (Shop)?App/.test(readFileSync(log, 'utf8'))) {
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

/** Every address of the application, asked in order, orders under `prefix`; times are left out of Spring's error bodies. */
async function askAll(port: number, prefix = ''): Promise<string[]> {
  const order = (customer: string, sku: string, pieces: number): RequestInit => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ customer, sku, pieces }),
  });
  const answers: string[] = [];
  const asked: readonly (readonly [string, RequestInit?])[] = [
    ['/products'],
    ['/products/tea'],
    ['/products/nope'],
    ['/customers/ada'],
    ['/quote?sku=pot&customer=ada'],
    ['/inventory/'],
    ['/inventory/stock/tea'],
    ['/inventory/stock/nope'],
    ['/orders', order('ada', 'tea', 2)],
    ['/orders', order('lin', 'cup', 9)],
    ['/orders'],
    ['/inventory/movements'],
    ['/inventory/stock/cup/deliveries?pieces=4', { method: 'POST' }],
    ['/products/cup'],
  ];
  for (const [address, init] of asked) {
    const answer = await fetch(`http://127.0.0.1:${port}${address.startsWith('/orders') ? prefix : ''}${address}`, init);
    answers.push(`${init?.method ?? 'GET'} ${address} ${answer.status} ${(await answer.text()).replace(/"timestamp":"[^"]*",/, '')}`);
  }
  return answers;
}

describe.runIf(missing === undefined)('with real Maven and real JVMs', { timeout: 600_000 }, () => {
  let before: readonly string[];

  it('the monolith answers', async () => {
    const monolith = path.join(work, 'monolith');
    cpSync(project, monolith, { recursive: true });
    maven(monolith, 'clean', 'package');
    const port = await freePort();
    before = await withJvm(path.join(monolith, 'target/shop-1.0.0.jar'), { 'server.port': port }, () => askAll(port));
    expect(before).toHaveLength(14);
  });

  // `order` borrows beans that are classes: a real base makes subclasses of them.
  it.each([
    ['inventory', '/inventory/stock/tea', ''],
    ['order', '/order/orders', '/order'],
  ])('split at %s, the application answers as the monolith did', async (name, own, prefix) => {
    const after = path.join(work, name);
    cpSync(project, after, { recursive: true });
    const files = readdirSync(project, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => path.relative(project, path.join(e.parentPath, e.name)))
      .map((file) => ({ path: file, text: readFileSync(path.join(project, file), 'utf8') }));
    const module = { name, version: '1.0.0', contextPath: name };
    const result = propose(
      files,
      { mode: 'apply', project, pick: [`com.example.shop.${name}`], module },
      await loadParser(readParserWasm()),
    );
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
    const biz = path.join(after, `${name}/target/${name}-1.0.0-ark-biz.jar`);
    expect(existsSync(biz)).toBe(true);
    const [web, arklet] = [await freePort(), await freePort()];
    await withJvm(
      path.join(after, 'base/target/base-1.0.0.jar'),
      { 'server.port': web, 'koupleless.arklet.http.port': arklet, 'sofa.ark.telnet.server.enable': 'false' },
      async () => {
        expect((await fetch(`http://127.0.0.1:${web}${own}`)).status).toBe(404);
        const body = JSON.stringify({ bizName: name, bizVersion: '1.0.0', bizUrl: `file://${biz}` });
        const installed = await retried(() =>
          fetch(`http://127.0.0.1:${arklet}/installBiz`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }),
        );
        expect(await installed.text()).toContain('"code":"SUCCESS"');
        expect(await askAll(web, prefix)).toEqual(before);
      },
    );
  });

  it('a reactor builds with the module beside its own, each with its version', async () => {
    const folder = path.join(work, 'reactor');
    const files = reactor().map((f) =>
      f.path === 'pom.xml' ? { ...f, text: (f.text ?? '').replace('</modules>', `</modules>\n${WEB}`) } : f,
    );
    const module = { name: 'picked', version: '1.0.0', contextPath: 'picked' };
    const result = propose(files, { mode: 'apply', project, pick: ['mini.stock'], module }, await loadParser(readParserWasm()));
    if (result.outcome !== 'applied') throw new Error(JSON.stringify(result));
    const texts = new Map(files.map((f) => [f.path, f.text]));
    for (const { path: file, after } of result.changes) texts.set(file, after);
    for (const [file, text] of texts) {
      if (text === null) continue;
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    maven(folder, 'package');
    expect(existsSync(path.join(folder, 'picked/target/picked-1.0.0-ark-biz.jar'))).toBe(true);
    expect(existsSync(path.join(folder, 'web/target/web-2.3.0.jar'))).toBe(true);
  });

  it.each(['clinic', 'market'])('the best proposal for the ready project %s builds', async (name) => {
    const from = fileURLToPath(new URL(`../../content/samples/${name}/project`, import.meta.url));
    const folder = path.join(work, `sample-${name}`);
    cpSync(from, folder, { recursive: true });
    const files = readdirSync(from, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => path.relative(from, path.join(e.parentPath, e.name)))
      .map((file) => ({ path: file, text: readFileSync(path.join(from, file), 'utf8') }));
    const split = new OpenSplit(files, 1, await loadParser(readParserWasm()), () => 0);
    const [best] = split.candidates();
    expect(best?.verdict).toBe('extract');
    const proposal = split.propose({
      graph: 1,
      seeds: best?.seeds ?? [],
      moves: [],
      module: { name: 'picked', version: '1.0.0', contextPath: 'picked' },
    });
    const result = proposal.outcome === 'proposal' ? split.apply(proposal.id, files) : proposal;
    if (result?.outcome !== 'applied') throw new Error(JSON.stringify(result));
    for (const { path: file, after } of result.changes) {
      if (after === null) rmSync(path.join(folder, file));
      else {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
        writeFileSync(path.join(folder, file), after);
      }
    }
    maven(folder, 'clean', 'install');
    expect(existsSync(path.join(folder, 'picked/target/picked-1.0.0-ark-biz.jar'))).toBe(true);
  });

  it.each(wholeApplications)('%s, once split, answers on a real base', async (name) => {
    const { seeds, module, jar, asks, files } = readRealApplication(readFileSync(path.join(applications, `${name}.txt`), 'utf8'));
    const folder = path.join(work, name);
    const request = { mode: 'propose', project: '', pick: seeds, module: { name: module, version: '1.0.0', contextPath: module } } as const;
    const result = propose(files, request, await loadParser(readParserWasm()));
    if (result.outcome === 'refused') throw new Error(JSON.stringify(result));
    const texts = new Map<string, string | null>(files.map((f) => [f.path, f.text]));
    for (const { path: file, after } of result.changes) texts.set(file, after);
    for (const [file, text] of texts) {
      if (text === null) continue;
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    maven(folder, 'install');
    const [web, arklet] = [await freePort(), await freePort()];
    const answers = async (): Promise<string[]> => {
      const found: string[] = [];
      for (const { method, address } of asks) {
        const answer = await retried(() => fetch(`http://127.0.0.1:${web}${address}`, { method }));
        found.push(answer.ok ? (await answer.text()).trim() : `${answer.status}`);
      }
      return found;
    };
    await withJvm(
      path.join(folder, jar),
      { 'server.port': web, 'koupleless.arklet.http.port': arklet, 'sofa.ark.telnet.server.enable': 'false' },
      async () => {
        expect(await answers()).toEqual(asks.map((a) => a.before));
        const bizUrl = `file://${path.join(folder, module, `target/${module}-1.0.0-ark-biz.jar`)}`;
        const installed = await retried(() =>
          fetch(`http://127.0.0.1:${arklet}/installBiz`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ bizName: module, bizVersion: '1.0.0', bizUrl }),
          }),
        );
        expect(await installed.text()).toContain('"code":"SUCCESS"');
        expect(await answers()).toEqual(asks.map((a) => a.after));
      },
    );
  });

  // In `npm test` a base is asked with a part of them.
  it.runIf(process.env['MODE'] === 'real')('the samples of the real base build', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(samples, 'build.mjs'), '--projects', path.join(samples, 'projects'), '--out', path.join(work, 'jars')],
      { encoding: 'utf8' },
    );
    expect(status === 0 ? '' : stdout + stderr).toBe('');
    expect(readdirSync(path.join(work, 'jars'))).toContain('inventory-1.0.0-ark-biz.jar');
  });
});
