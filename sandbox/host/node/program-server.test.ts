import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { servePrograms, type ProgramRun } from './program-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'program-server-'));
let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

const bin = join(folder, 'bin');
const serve = async (run: (run: ProgramRun) => Promise<number>): Promise<void> => {
  stop = await servePrograms({ bin, names: ['arkctl', 'mvn'], run });
};
/** Runs a program as a shell would, without blocking the server that lives in this process. */
const play = (name: string, ...args: readonly string[]) => {
  const child = spawn(process.execPath, [join(bin, name), ...args], { cwd: tmpdir() });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (out += text));
  return {
    child,
    ended: new Promise<{ status: number | null; out: string }>((done) => child.on('close', (status) => done({ status, out }))),
  };
};

describe('servePrograms', () => {
  it('runs a program where it was called, with its words, and gives its output and status', async () => {
    await serve(({ name, args, folder: where, out }) => {
      out(`${name} ${JSON.stringify(args)} ${where === tmpdir() ? 'here' : where}\n`);
      out('你好\n');
      return Promise.resolve(3);
    });
    expect(await play('arkctl', 'deploy', '--name=a b', '茶').ended).toEqual({
      status: 3,
      out: 'arkctl ["deploy","--name=a b","茶"] here\n你好\n',
    });
  });

  it('ends the program when the script is killed', async () => {
    const aborted = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    await serve(({ signal }) => {
      signal.addEventListener('abort', () => aborted.resolve());
      begun.resolve();
      return aborted.promise.then(() => 130);
    });
    const { child, ended } = play('mvn');
    await begun.promise;
    child.kill();
    await aborted.promise;
    expect((await ended).status).not.toBe(0);
  });

  it('says what went wrong inside, and when the sandbox is gone', async () => {
    await serve(() => Promise.reject(new Error('no room')));
    expect(await play('mvn').ended).toEqual({ status: 1, out: 'mvn: no room\n' });
    stop();
    expect(await play('mvn').ended).toEqual({ status: 1, out: expect.stringContaining('mvn: the sandbox of this page does not answer') });
  });

  it('takes no request without the secret, or that is none', async () => {
    await serve(() => Promise.resolve(0));
    const text = spawnSync('cat', [join(bin, 'mvn')], { encoding: 'utf8' }).stdout;
    const port = Number(/port: (\d+)/.exec(text)?.[1]);
    const secret = /Bearer (\w+)/.exec(text)?.[1] ?? '';
    const ask = (body: string, key: string) =>
      fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, headers: { authorization: `Bearer ${key}` } }).then(
        ({ status }) => status,
      );
    const whole = JSON.stringify({ name: 'mvn', args: [], folder: '/' });
    expect(await ask(whole, 'guessed')).toBe(403);
    expect(await ask(whole, secret)).toBe(200);
    for (const body of ['{', '[]', '{"name":"mvn"}', '{"name":1,"args":[],"folder":"/"}', ' '.repeat(300_000)])
      expect(await ask(body, secret)).toBe(403);
  });
});
