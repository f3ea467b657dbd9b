import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readProjectFiles } from '../host/node/project-files.ts';
import { toContent } from './file-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-bundle-'));
const built = spawnSync(process.execPath, [fileURLToPath(new URL('build-worker.mjs', import.meta.url)), '--out', folder], {
  encoding: 'utf8',
});
const sandbox = spawn(process.execPath, [join(folder, 'sandbox-node.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
let received = Buffer.alloc(0);
sandbox.stdout.on('data', (data: Buffer) => {
  received = Buffer.concat([received, data]);
});
afterAll(async () => {
  const ended = new Promise((resolve) => sandbox.on('exit', resolve));
  sandbox.kill();
  await ended;
  rmSync(folder, { recursive: true });
});

const messages = (): readonly unknown[] =>
  received
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
let asked = 0;

/** Sends a request and waits until the process has answered it. */
async function ask(request: string, params: object): Promise<void> {
  const id = ++asked;
  sandbox.stdin.write(`${JSON.stringify({ id, request, params })}\n`);
  await expect.poll(() => messages(), { timeout: 30_000 }).toContainEqual(expect.objectContaining({ id }));
}

describe('the bundle, on its own', { timeout: 60_000 }, () => {
  it('says what it weighs', () => {
    expect(built.stderr).toBe('');
    expect(built.stdout).toMatch(/sandbox-worker\.js +\d+ KB +\d+ KB gz/);
  });

  it('speaks the protocol as ASCII lines', async () => {
    await ask('open', { files: [{ path: '中文.txt', content: '你好\n' }], language: 'zh-CN', columns: 80 });
    await ask('exec', { line: 'cat *.txt | rev | sed s/x/y/' });
    expect(received.every((byte) => byte < 0x80)).toBe(true);
    expect(messages()).toContainEqual({ event: 'output', data: '好你\n' });
    expect(messages()).toContainEqual({ id: asked, result: { status: 0, workingDirectory: '/home/visitor' } });
  });

  it('has the libraries that a base needs: a module is missing, deployed, and answers', async () => {
    const lesson = readProjectFiles(fileURLToPath(new URL('../../content/lessons/one-minute/project', import.meta.url)));
    await ask('open', { files: lesson.map(({ path, bytes }) => toContent(path, bytes)), language: 'en', columns: 80 });
    await ask('exec', { line: 'mvn -q clean install -DskipTests -pl base -am' });
    await ask('exec', { line: 'java -jar base/target/base-1.0.0.jar > base.log &' });
    await ask('request', { port: 8080, method: 'GET', path: '/inventory/' });
    expect(messages()).toContainEqual({ id: asked, result: expect.objectContaining({ status: 404 }) });
    await ask('exec', { line: 'cd inventory' });
    await ask('exec', { line: 'arkctl deploy' });
    await ask('request', { port: 8080, method: 'GET', path: '/inventory/' });
    expect(messages()).toContainEqual({ id: asked, result: expect.objectContaining({ status: 200, body: 'hello from inventory 1.0.0' }) });
  });
});
