import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ScriptedContainer, ScriptedHost } from '../../testing/scripted-host.ts';
import { Engine, EngineError } from '../engine.ts';
import { bringMachine, type Brought } from './bring.ts';
import { openContainer } from './container-transport.ts';
import { limits, type Failure } from './failures.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const WORD = 'only-this-page';
const files = (): Promise<Response> => Promise.resolve(new Response('program'));

async function bring(host: ScriptedHost, fetchFile = files, pass = 100): Promise<Brought | null> {
  let outcome: Brought | null = null;
  void bringMachine(host, WORD, fetchFile).then((brought) => (outcome = brought));
  await vi.advanceTimersByTimeAsync(pass);
  return outcome;
}
const machineOf = (brought: Brought | null) => {
  if (!brought?.ok) throw new Error(`no machine: ${JSON.stringify(brought)}`);
  return brought.machine;
};

describe('bringMachine', () => {
  it('gives a machine only after a script has run and the sandbox has answered', async () => {
    const host = new ScriptedHost().willing();
    const machine = machineOf(await bring(host));
    expect(host.container.mounted).toEqual(['.smoke.cjs', '.sandbox']);
    expect(host.container.processes.map(({ words }) => words.join(' '))).toEqual([
      'node .smoke.cjs',
      'node .sandbox/sandbox-node.mjs --framed --home .',
    ]);
    // What has proved it has ended.
    expect(host.container.processes[1]?.killed).toBe(true);
    machine.close();
    machine.close();
    expect(host.container.down).toBe(true);
    expect(host.frames).toBe(0);
  });

  it('passes on why there is no host', async () => {
    expect(await bring(new ScriptedHost(), files, limits.load + 1)).toMatchObject({ ok: false, code: 'host-unreachable' });
  });

  it.for([
    ['a script that ends badly', (container: ScriptedContainer) => (container.run = (process) => process.end(1)), 100, 'status 1'],
    ['a script that says something else', (container: ScriptedContainer) => (container.run = (process) => process.end(0)), 100, 'status 0'],
    [
      'a script that never ends',
      (container: ScriptedContainer) => (container.run = () => undefined),
      limits.smoke,
      'no script ran within 8 s',
    ],
  ] as const)('does not trust %s', async ([, spoil, pass, detail]) => {
    const host = new ScriptedHost().willing();
    spoil(host.container);
    expect(await bring(host, files, pass + 10)).toEqual({ ok: false, code: 'smoke-failed', detail: expect.stringContaining(detail) });
    expect(host.container.down).toBe(true);
    expect(host.frames).toBe(0);
  });

  it('needs the program, and its answer', async () => {
    const missing = (): Promise<Response> => Promise.resolve(new Response('', { status: 404 }));
    expect(await bring(new ScriptedHost().willing(), missing)).toMatchObject({
      code: 'smoke-failed',
      detail: expect.stringContaining('404'),
    });
    const mute = new ScriptedHost().willing();
    mute.container.sandbox.dead = true;
    expect(await bring(mute, files, limits.sandbox + 100)).toMatchObject({ code: 'smoke-failed' });
  });

  it('ends at once when the machine fails while it is proved', async () => {
    const host = new ScriptedHost().willing();
    host.container.run = () => host.container.tell('error', { message: 'Out of memory' });
    expect(await bring(host)).toEqual({ ok: false, code: 'runtime-error', detail: 'Out of memory' });
  });

  it('tells of ports, of errors, and of a frame that was taken away', async () => {
    const host = new ScriptedHost().willing();
    const machine = machineOf(await bring(host));
    let moves = 0;
    const failures: Failure[] = [];
    machine.moved = () => (moves += 1);
    machine.broken = (failure) => failures.push(failure);
    host.container.tell('server-ready', 8080, 'https://x--8080--y.example');
    host.container.tell('port', 8080, 'open', 'https://x--8080--y.example');
    expect([...machine.addresses]).toEqual([[8080, 'https://x--8080--y.example']]);
    host.container.tell('port', 8080, 'close', '');
    host.container.tell('port', 9, 'close', '');
    expect(machine.addresses.size).toBe(0);
    expect(moves).toBe(2);
    host.loseFrame();
    host.container.tell('error', { message: 'late' });
    expect(failures).toEqual([
      { code: 'lost', detail: '' },
      { code: 'runtime-error', detail: 'late' },
    ]);
    machine.close();
    host.loseFrame();
    expect(failures).toHaveLength(2);
  });
});

describe('openContainer', () => {
  it('carries the protocol whatever else is on the stream', async () => {
    const container = new ScriptedContainer();
    const engine = new Engine(openContainer(container));
    engine.restart();
    await vi.advanceTimersByTimeAsync(10);
    container.processes[0]?.say('(node:7) Warning: something \ufffd\r\n');
    const text = '茶'.repeat(5000);
    container.sandbox.files.set('/a', text);
    const read = engine.ask('readFile', { path: '/a' });
    await vi.advanceTimersByTimeAsync(100);
    expect((await read)?.content).toBe(text);
    engine.close();
    expect(container.processes[0]?.killed).toBe(true);
  });

  it('is lost with its process, or when it has none', async () => {
    const losses: string[] = [];
    const start = (container: ScriptedContainer) => {
      const engine = new Engine(openContainer(container));
      engine.losses.add((reason) => losses.push(reason));
      engine.restart();
      return engine;
    };
    const container = new ScriptedContainer();
    const engine = start(container);
    await vi.advanceTimersByTimeAsync(10);
    container.processes[0]?.end(137);
    await vi.advanceTimersByTimeAsync(10);
    await expect(engine.ask('state', {})).rejects.toBeInstanceOf(EngineError);
    const none = new ScriptedContainer();
    none.spawn = () => Promise.reject(new Error('ENOENT: node'));
    start(none);
    await vi.advanceTimersByTimeAsync(10);
    expect(losses).toEqual(["the sandbox's process ended with status 137", 'ENOENT: node']);
  });

  it('ends a process that comes after nobody wants it any more', async () => {
    const container = new ScriptedContainer();
    const engine = new Engine(openContainer(container));
    engine.restart();
    engine.close();
    await vi.advanceTimersByTimeAsync(10);
    expect(container.processes[0]?.killed).toBe(true);
  });
});
