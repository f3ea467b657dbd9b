import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bootContainer, type Booted } from './boot.ts';
import { limits } from './failures.ts';
import { ScriptedHost } from '../../testing/scripted-host.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Boots, and lets so many milliseconds pass; null while nothing is decided. */
async function after(host: ScriptedHost, ...steps: readonly (number | (() => void))[]): Promise<Booted | null> {
  let outcome: Booted | null = null;
  void bootContainer(host).then((booted) => (outcome = booted));
  await vi.advanceTimersByTimeAsync(1);
  for (const step of steps) {
    if (typeof step === 'number') await vi.advanceTimersByTimeAsync(step);
    else step();
    await vi.advanceTimersByTimeAsync(0);
  }
  return outcome;
}

describe('bootContainer', () => {
  it('gives the machine when the host loads, greets and starts it', async () => {
    const host = new ScriptedHost();
    expect(await after(host, 500, host.load, host.greet, host.start)).toMatchObject({ ok: true });
    expect(host.frames).toBe(1);
    expect(host.listening).toBe(false);
  });

  it('does not mind a greeting that comes before the frame has loaded', async () => {
    const host = new ScriptedHost();
    expect(await after(host, host.greet, host.start)).toMatchObject({ ok: true });
  });

  it('ends within its time when nothing comes at all', async () => {
    const host = new ScriptedHost();
    expect(await after(host, limits.load - 2)).toBeNull();
    expect(await after(new ScriptedHost(), limits.load)).toMatchObject({ ok: false, code: 'host-unreachable' });
  });

  it('ends within its time when something loads that does not greet: refused, blocked, another page', async () => {
    const host = new ScriptedHost();
    expect(await after(host, 300, host.load, limits.greeting - 1)).toBeNull();
    const other = new ScriptedHost();
    expect(await after(other, 300, other.load, limits.greeting)).toMatchObject({ ok: false, code: 'host-refused' });
    expect(other.frames).toBe(0);
    expect(other.listening).toBe(false);
  });

  it('passes on what the host says when it will not start', async () => {
    const host = new ScriptedHost();
    const error = new Error('Out of memory');
    expect(await after(host, host.load, host.greet, () => host.refuse(error))).toEqual({
      ok: false,
      code: 'boot-rejected',
      detail: 'Out of memory',
    });
    const early = new ScriptedHost();
    expect(await after(early, () => early.refuse('not now'))).toMatchObject({ code: 'boot-rejected', detail: 'not now' });
  });

  it('ends when the machine does not come, and never later than all stages together may take', async () => {
    const host = new ScriptedHost();
    expect(await after(host, host.load, host.greet, limits.machine)).toMatchObject({ code: 'runtime-timeout' });
    const slow = new ScriptedHost();
    const used = limits.load - 2 + limits.greeting - 2;
    expect(await after(slow, limits.load - 2, slow.load, limits.greeting - 2, slow.greet, limits.boot - used)).toMatchObject({
      code: 'runtime-timeout',
    });
  });

  it('takes down a machine that comes too late, and leaves no frame', async () => {
    const host = new ScriptedHost();
    expect(await after(host, limits.load, host.start)).toMatchObject({ code: 'host-unreachable' });
    expect(host.frames).toBe(0);
    expect(host.container.down).toBe(true);
  });

  it('lives with a client that makes no frame', async () => {
    const host = new ScriptedHost();
    host.frame = () => null;
    expect(await after(host, limits.load)).toMatchObject({ code: 'host-unreachable' });
  });
});
