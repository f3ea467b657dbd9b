import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readProjectFiles } from '../host/node/project-files.ts';
import { encodeFrame } from '../protocol/frames.ts';
import { PROTOCOL_VERSION } from '../protocol/messages.ts';
import { typing } from '../shell/testing/typing.ts';
import { toContent } from './file-content.ts';
import { hasPseudoTerminal, NodeProcess } from './testing/node-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-bundle-'));
const built = spawnSync(process.execPath, [fileURLToPath(new URL('build-worker.mjs', import.meta.url)), '--out', folder], {
  encoding: 'utf8',
});
afterAll(() => rmSync(folder, { recursive: true }));

let sandbox: NodeProcess;
afterEach(() => sandbox.stop());
const start = (...how: ConstructorParameters<typeof NodeProcess> extends [string, ...infer Rest] ? Rest : never): NodeProcess =>
  (sandbox = new NodeProcess(join(folder, 'sandbox-node.mjs'), ...how));

it('the bundle says what it weighs', () => {
  expect(built.stderr).toBe('');
  expect(built.stdout).toMatch(/sandbox-worker\.js +\d+ KB +\d+ KB gz/);
  start('pipes');
});

const ways = [
  ['over pipes', 'pipes', true],
  ['over a pseudo-terminal', 'pseudo-terminal', true],
  ['over a pseudo-terminal that echoes and cuts lines', 'pseudo-terminal', false],
] as const;

describe.for(ways)('the bundle, on its own, %s', { timeout: 60_000 }, ([, how, raw]) => {
  it.skipIf(how !== 'pipes' && !hasPseudoTerminal)('speaks the protocol in ASCII, whatever the text', async () => {
    start(how, { raw });
    expect(await sandbox.ask('hello', {})).toEqual({ version: PROTOCOL_VERSION, engine: 'node' });
    await sandbox.ask('open', { files: [{ path: '中文.txt', content: '你好\n' }], language: 'zh-CN', columns: 80 });
    expect(await sandbox.ask('exec', { line: 'cat *.txt | rev | sed s/x/y/' })).toEqual({ status: 0, workingDirectory: '/home/visitor' });
    expect(sandbox.output()).toContain('好你\n');
    expect(sandbox.received).toMatch(/^[\0-\x7f]*$/);
    // A terminal in raw mode echoes nothing; the other one shows every frame of the page, its first character as ^^.
    if (how !== 'pipes') expect(sandbox.received.includes('^^>')).toBe(!raw);
  });

  it.skipIf(how !== 'pipes' && !hasPseudoTerminal)('takes and gives messages of any size', async () => {
    start(how, { raw });
    // The second is a line separator, which JSON need not escape.
    const content = '茶\u2028tea\n'.repeat(20_000);
    await sandbox.ask('open', { files: [{ path: 'long.txt', content }], language: 'en', columns: 80 });
    expect(await sandbox.ask('readFile', { path: 'long.txt' })).toMatchObject({ content });
  });

  it.skipIf(how !== 'pipes' && !hasPseudoTerminal)('answers what it cannot read with an error, and goes on', async () => {
    start(how, { raw });
    await sandbox.ask('open', { files: [], language: 'en', columns: 80 });
    sandbox.post({ id: 'seven' });
    sandbox.post(['no', 'request']);
    sandbox.post({ id: 77, request: 'constructor', params: {} });
    sandbox.post({ id: 78, request: 'writeFile', params: {} });
    if (how === 'pipes') sandbox.write('{"id":\n');
    else sandbox.write(`\x1e>P0,\n\x1e>\x1e\x1e>L${'x'.repeat(50)}\n`);
    expect((await sandbox.ask('exec', { line: 'echo alive' })).status).toBe(0);
    expect(sandbox.replies).toContainEqual({ id: 0, error: { code: 'unreadable', message: expect.stringContaining('no request') } });
    expect(sandbox.replies).toContainEqual({ id: 77, error: { code: 'unknown-request', message: expect.stringContaining('constructor') } });
    expect(sandbox.replies).toContainEqual({ id: 78, error: expect.anything() });
  });
});

it.each([
  `awk 'BEGIN { for (i = 0; i < 99999; i++) for (j = 0; j < 99999; j++) n++ }'`,
  `awk 'function f(n) { return n < 2 ? n : f(n - 1) + f(n - 2) } BEGIN { print f(90) }'`,
])('Ctrl-C ends %s', { timeout: 60_000 }, async (line) => {
  start('pipes');
  await sandbox.ask('open', { files: [], language: 'en', columns: 80 });
  const ran = sandbox.ask('exec', { line: `echo begun; ${line}` });
  await expect.poll(() => sandbox.output(), { timeout: 30_000 }).toContain('\nbegun');
  await sandbox.ask('interrupt', {});
  expect(await ran).toMatchObject({ status: 130 });
  expect((await sandbox.ask('exec', { line: 'echo alive' })).status).toBe(0);
});

it.skipIf(!hasPseudoTerminal)('a frame that is whole and no JSON is answered with an error', { timeout: 60_000 }, async () => {
  start('pseudo-terminal');
  await expect.poll(() => sandbox.received, { timeout: 30_000 }).toContain('\x1e');
  sandbox.write(encodeFrame('page', { kind: 'piece', number: 0, last: true, text: '{"id":' }));
  await expect
    .poll(() => sandbox.replies)
    .toContainEqual({ id: 0, error: { code: 'unreadable', message: expect.stringContaining('JSON') } });
});

it('has the libraries that a base needs: a module is missing, deployed, and answers', { timeout: 60_000 }, async () => {
  start('pipes');
  const lesson = readProjectFiles(fileURLToPath(new URL('../../content/lessons/one-minute/project', import.meta.url)));
  await sandbox.ask('open', { files: lesson.map(({ path, bytes }) => toContent(path, bytes)), language: 'en', columns: 80 });
  await sandbox.ask('exec', { line: 'mvn -q clean install -DskipTests -pl base -am' });
  await sandbox.ask('exec', { line: 'java -jar base/target/base-1.0.0.jar > base.log &' });
  const asked = { port: 8080, method: 'GET', path: '/inventory/' };
  expect(await sandbox.ask('request', asked)).toMatchObject({ status: 404 });
  await sandbox.ask('exec', { line: 'cd inventory' });
  await sandbox.ask('exec', { line: 'arkctl deploy' });
  expect(await sandbox.ask('request', asked)).toMatchObject({ status: 200, body: 'hello from inventory 1.0.0' });
});

it.skipIf(!hasPseudoTerminal)(
  'in a folder: programs on the PATH run in it, on the same files, and its ports are real',
  { timeout: 60_000 },
  async () => {
    const home = mkdtempSync(join(tmpdir(), 'sandbox-home-'));
    start('pseudo-terminal', { args: ['--home', home] });
    const lesson = readProjectFiles(fileURLToPath(new URL('../../content/lessons/one-minute/project', import.meta.url)));
    const files = lesson.map(({ path, bytes }) => toContent(`shop/${path}`, bytes));
    await sandbox.ask('open', { files, language: 'en', columns: 80 });
    const bin = join(home, '.sandbox/bin');
    await expect.poll(() => existsSync(join(bin, 'curl'))).toBe(true);
    const play = (line: string, folder = '') =>
      new Promise<string>((resolve) => {
        const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
        const child = spawn('sh', ['-c', line], { cwd: join(home, folder), env });
        let out = '';
        for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (out += text));
        child.on('close', (status) => resolve(`${out}${status}`));
      });
    expect(await play('mvn -q clean install -DskipTests -pl base -am', 'shop')).toBe('0');
    expect(existsSync(join(home, 'shop/base/target/base-1.0.0.jar'))).toBe(true);
    writeFileSync(join(home, 'note.txt'), 'from the machine');
    await expect.poll(() => sandbox.ask('readFile', { path: 'note.txt' })).toMatchObject({ content: 'from the machine' });
    const asked = { port: 8080, method: 'GET', path: '/inventory/' };
    await sandbox.ask('exec', { line: 'java -jar ~/shop/base/target/base-1.0.0.jar > base.log &' });
    expect(await sandbox.ask('request', asked)).toMatchObject({ status: 404 });
    expect(await play('arkctl deploy', 'shop/inventory')).toContain('install biz success');
    expect(await play('curl -s localhost:8080/inventory/')).toBe('hello from inventory 1.0.00');
    expect(await play('arkctl deploy', '../..')).toContain('outside');
    rmSync(home, { recursive: true });
  },
);

describe('the terminal of the process', { timeout: 120_000 }, () => {
  /** Presses Ctrl-C, and runs a line as soon as nothing else runs. */
  async function next(line: string): Promise<number> {
    await sandbox.ask('input', { data: '\x03' });
    await expect.poll(async () => (await sandbox.ask('state', {})).running, { timeout: 5000, interval: 5 }).toBeNull();
    return (await sandbox.ask('exec', { line })).status;
  }

  it('has a prompt after Ctrl-C, whatever was typed', async () => {
    start('pipes');
    await sandbox.ask('open', { files: [], language: 'en', columns: 80 });
    await fc.assert(
      fc.asyncProperty(typing, async (keys) => {
        await sandbox.ask('input', { data: keys });
        expect(await next('true')).toBe(0);
      }),
      { numRuns: 500, seed: 20_261_129 },
    );
  });

  it('hears Ctrl-C while a command writes without end, and answers meanwhile', async () => {
    start('pipes');
    await sandbox.ask('open', { files: [], language: 'en', columns: 80 });
    for (const line of [
      'yes',
      'seq 1 100000000',
      'while true; do echo x; done',
      'while :; do :; done',
      'sleep 1000',
      'x=$(while :; do :; done)',
    ]) {
      await sandbox.ask('input', { data: `${line}\r` });
      await expect.poll(async () => (await sandbox.ask('state', {})).running).toBe(line);
      expect(await next('true')).toBe(0);
    }
  });
});
