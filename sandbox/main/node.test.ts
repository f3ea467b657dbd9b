import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('speaks the protocol as ASCII lines from a bundle that stands alone', { timeout: 60_000 }, async () => {
  const built = spawnSync(process.execPath, [fileURLToPath(new URL('build-worker.mjs', import.meta.url)), '--out', folder], { encoding: 'utf8' });
  expect(built.stderr).toBe('');
  expect(built.stdout).toMatch(/sandbox-worker\.js +\d+ KB +\d+ KB gz/);
  const process_ = spawn(process.execPath, [join(folder, 'sandbox-node.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
  let received = Buffer.alloc(0);
  process_.stdout.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data]);
  });
  const ended = new Promise((resolve) => process_.on('exit', resolve));
  const send = (message: object): void => void process_.stdin.write(`${JSON.stringify(message)}\n`);
  send({ id: 1, request: 'open', params: { files: [{ path: '中文.txt', content: '你好\n' }], language: 'zh-CN', columns: 80 } });
  send({ id: 2, request: 'exec', params: { line: 'cat *.txt | rev | sed s/x/y/' } });
  await expect.poll(() => received.toString(), { timeout: 20_000 }).toContain('"id":2');
  expect(received.every((byte) => byte < 0x80)).toBe(true);
  const messages = received.toString().trim().split('\n').map((line): unknown => JSON.parse(line));
  expect(messages).toContainEqual({ event: 'output', data: '好你\n' });
  expect(messages).toContainEqual({ id: 2, result: { status: 0, workingDirectory: '/home/visitor' } });
  process_.stdin.end();
  process_.kill();
  await ended;
});
