import { describe, expect, it } from 'vitest';
import { restingState, ScriptedSandbox } from '../testing/scripted-sandbox.ts';
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
