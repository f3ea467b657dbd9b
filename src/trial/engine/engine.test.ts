import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PROTOCOL_VERSION } from '../../../sandbox/protocol/messages.ts';
import { restingState, ScriptedSandbox } from '../testing/scripted-sandbox.ts';
import { deadlines, HEARD_LATELY, HEARTBEAT_EVERY, HEARTBEAT_PATIENCE, INTERRUPT_PATIENCE, LOADING_PATIENCE } from './deadlines.ts';
import { Engine, EngineError } from './engine.ts';

const started = (sandbox: ScriptedSandbox): Engine => {
  const engine = new Engine(sandbox.open);
  engine.restart();
  return engine;
};

describe('Engine', () => {
  it('gives every request its own reply, in whatever order they come', async () => {
    let answerFirst: () => void = () => undefined;
    const engine = started(
      new ScriptedSandbox({
        exec: ({ line }) =>
          line === 'slow'
            ? new Promise((resolve) => (answerFirst = () => resolve({ status: 7, workingDirectory: '/' })))
            : { status: 0, workingDirectory: '/' },
      }),
    );
    const slow = engine.ask('exec', { line: 'slow' });
    expect((await engine.ask('exec', { line: 'quick' })).status).toBe(0);
    answerFirst();
    expect((await slow).status).toBe(7);
  });

  it('rejects with the code and the message of the sandbox', async () => {
    const engine = started(new ScriptedSandbox({ exec: () => Promise.reject(new Error('no such thing')) }));
    await expect(engine.ask('exec', { line: 'x' })).rejects.toEqual(new EngineError('test', 'no such thing'));
  });

  it('rejects what waits when the sandbox is lost, and says so once', async () => {
    const sandbox = new ScriptedSandbox({ exec: () => new Promise(() => undefined) });
    const engine = started(sandbox);
    const reasons: string[] = [];
    engine.losses.add((reason) => reasons.push(reason));
    const waiting = engine.ask('exec', { line: 'x' });
    sandbox.fail('out of memory');
    sandbox.fail('again');
    await expect(waiting).rejects.toMatchObject({ code: 'lost', message: 'out of memory' });
    await expect(engine.ask('state', {})).rejects.toMatchObject({ code: 'lost' });
    expect(reasons).toEqual(['out of memory']);
  });

  it('takes no second sandbox while the first was asked nothing', async () => {
    const sandbox = new ScriptedSandbox();
    const engine = started(sandbox);
    engine.restart();
    expect(sandbox.opened).toBe(1);
    await engine.ask('state', {});
    engine.restart();
    expect(sandbox.opened).toBe(2);
  });

  it('does not hear a sandbox that was thrown away', async () => {
    const old = new ScriptedSandbox();
    const fresh = new ScriptedSandbox();
    const sandboxes = [old, fresh];
    const engine = new Engine((receiver) => {
      const next = sandboxes.shift();
      if (!next) throw new Error('no more sandboxes');
      return next.open(receiver);
    });
    engine.restart();
    await engine.ask('state', {});
    engine.restart();
    const heard: string[] = [];
    engine.events.add(({ event }) => heard.push(event));
    engine.losses.add(() => heard.push('lost'));
    old.tell({ event: 'output', data: 'late' });
    old.fail('late');
    fresh.tell({ event: 'state', state: restingState });
    expect(heard).toEqual(['state']);
    expect(await engine.ask('state', {})).toEqual(restingState);
  });
});

describe('an engine that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const watched = (sandbox: ScriptedSandbox) => {
    const engine = new Engine(sandbox.open);
    const healths: string[] = [];
    const stuck: null[] = [];
    engine.healths.add((health) => healths.push(health));
    engine.stuck.add((sign) => stuck.push(sign));
    engine.restart();
    return { engine, healths, stuck };
  };

  it('is noticed in time whenever it died, and again when it answers', async () => {
    for (let after = 1; after <= 2 * HEARTBEAT_EVERY; after += 57) {
      const sandbox = new ScriptedSandbox();
      const { engine, healths } = watched(sandbox);
      await vi.advanceTimersByTimeAsync(after);
      sandbox.dead = true;
      await vi.advanceTimersByTimeAsync(HEARTBEAT_PATIENCE - HEARTBEAT_EVERY - 1);
      expect(healths).toEqual(['answering']);
      await vi.advanceTimersByTimeAsync(HEARTBEAT_EVERY + 1);
      expect(healths).toEqual(['answering', 'silent']);
      const kept = engine.ask('state', {});
      sandbox.dead = false;
      sandbox.replay();
      await vi.advanceTimersByTimeAsync(1);
      expect(healths).toEqual(['answering', 'silent', 'answering']);
      expect(await kept).toEqual(restingState);
      engine.close();
    }
    // Half a second is left for a page that is busy itself.
    expect(HEARTBEAT_PATIENCE).toBeLessThanOrEqual(2500);
  });

  it('is not blamed while anything is heard of it, and is asked once at a time', async () => {
    let hellos = 0;
    const sandbox = new ScriptedSandbox({ hello: () => ((hellos += 1), { version: PROTOCOL_VERSION, engine: 'worker' }) });
    const { engine, healths } = watched(sandbox);
    await vi.advanceTimersByTimeAsync(1);
    sandbox.dead = true;
    for (let turn = 0; turn < 20; turn++) {
      await vi.advanceTimersByTimeAsync(HEARTBEAT_PATIENCE / 2);
      sandbox.tell({ event: 'output', data: 'y\n' });
    }
    expect(healths).toEqual(['answering']);
    hellos = 0;
    sandbox.dead = false;
    sandbox.replay();
    await vi.advanceTimersByTimeAsync(1);
    expect(hellos).toBe(1);
    expect(engine.health).toBe('answering');
  });

  it('may load for long, but not for ever, and can be taken anew though nothing was asked', async () => {
    const sandbox = new ScriptedSandbox();
    sandbox.dead = true;
    const { engine, healths } = watched(sandbox);
    await vi.advanceTimersByTimeAsync(LOADING_PATIENCE - 1);
    expect(healths).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(healths).toEqual(['silent']);
    engine.restart();
    expect(sandbox.opened).toBe(2);
  });

  it('is not blamed for the sleep of the page', async () => {
    const sandbox = new ScriptedSandbox();
    const { engine } = watched(sandbox);
    await vi.advanceTimersByTimeAsync(HEARTBEAT_EVERY + 10);
    sandbox.dead = true;
    // Its timers stood still, the clock did not.
    const now = performance.now.bind(performance);
    const asleep = vi.spyOn(performance, 'now').mockImplementation(() => now() + 3_600_000);
    await vi.advanceTimersByTimeAsync(HEARTBEAT_EVERY);
    await vi.advanceTimersByTimeAsync(HEARTBEAT_PATIENCE - HEARTBEAT_EVERY);
    expect(engine.health).toBe('answering');
    await vi.advanceTimersByTimeAsync(HEARTBEAT_EVERY);
    expect(engine.health).toBe('silent');
    asleep.mockRestore();
  });

  it('rejects what a living engine does not do in its time, and waits on while it is silent', async () => {
    const sandbox = new ScriptedSandbox({ readFile: () => new Promise(() => undefined) });
    const { engine } = watched(sandbox);
    await vi.advanceTimersByTimeAsync(1);
    const outcome = engine.ask('readFile', { path: '/a' }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(deadlines.readFile);
    expect(await outcome).toMatchObject({ code: 'deadline' });
    sandbox.dead = true;
    let settled = false;
    engine
      .ask('state', {})
      .finally(() => (settled = true))
      .catch(() => undefined);
    await vi.advanceTimersByTimeAsync(10 * deadlines.state);
    expect(settled).toBe(false);
  });

  it('is stuck when it does not even take a Ctrl-C', async () => {
    const sandbox = new ScriptedSandbox();
    const { engine, stuck } = watched(sandbox);
    await vi.advanceTimersByTimeAsync(1);
    await engine.ask('input', { data: '\u0003' });
    await vi.advanceTimersByTimeAsync(INTERRUPT_PATIENCE);
    expect(stuck).toEqual([]);
    sandbox.dead = true;
    engine.ask('input', { data: 'a' }).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(INTERRUPT_PATIENCE);
    expect(stuck).toEqual([]);
    engine.ask('interrupt', {}).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(INTERRUPT_PATIENCE);
    expect(stuck).toEqual([null]);
  });

  it('is not stuck as long as something is heard of it', async () => {
    const sandbox = new ScriptedSandbox();
    const { engine, stuck } = watched(sandbox);
    await vi.advanceTimersByTimeAsync(1);
    sandbox.dead = true;
    engine.ask('interrupt', {}).catch(() => undefined);
    for (let turn = 0; turn < 12; turn++) {
      await vi.advanceTimersByTimeAsync(HEARD_LATELY / 2);
      sandbox.tell({ event: 'output', data: 'y\n' });
      expect(stuck).toEqual([]);
    }
    await vi.advanceTimersByTimeAsync(2 * HEARD_LATELY);
    expect(stuck).toEqual([null]);
  });

  it('is not used when it could not be loaded, or speaks another version', async () => {
    for (const hello of [
      () => Promise.reject(new Error('tree-sitter.wasm could not be loaded')),
      () => ({ version: PROTOCOL_VERSION + 1, engine: 'worker' as const }),
    ]) {
      const engine = new Engine(new ScriptedSandbox({ hello }).open);
      const reasons: string[] = [];
      engine.losses.add((reason) => reasons.push(reason));
      engine.restart();
      await vi.advanceTimersByTimeAsync(1);
      expect(reasons).toEqual([expect.stringMatching(/could not be loaded|version/)]);
      await expect(engine.ask('state', {})).rejects.toMatchObject({ code: 'lost' });
    }
  });
});
