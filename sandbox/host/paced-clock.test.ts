import { describe, expect, it } from 'vitest';
import { createPacedClock } from './paced-clock.ts';
import type { TimeSource } from './skipping-clock.ts';
import { nextTask } from './next-task.ts';

/** Real time that a test moves. */
function moved(): TimeSource & { advance(milliseconds: number): Promise<void> } {
  let now = 0;
  const timers = new Set<{ readonly at: number; readonly callback: () => void }>();
  return {
    now: () => now,
    nanos: () => now * 1e6,
    after(milliseconds, callback) {
      const timer = { at: now + milliseconds, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(milliseconds) {
      now += milliseconds;
      for (const timer of [...timers].filter((each) => each.at <= now)) {
        timers.delete(timer);
        timer.callback();
      }
      for (let tasks = 0; tasks < 20; tasks++) await nextTask();
    },
  };
}

const BEGIN = Date.parse('2026-11-30T07:59:30Z');

describe('the clock with a pace', () => {
  it('stands until time is skipped, and runs what was due at its time, in order', async () => {
    const time = moved();
    const clock = createPacedClock({ time, begin: BEGIN, pace: 0 });
    const seen: string[] = [];
    clock.after(30_000, () => {
      seen.push(`late ${clock.now() - BEGIN}`);
      clock.after(0, () => seen.push(`at once ${clock.now() - BEGIN}`));
    });
    clock.after(10_000, () => seen.push(`early ${clock.now() - BEGIN}`));
    await time.advance(60_000);
    expect([clock.now(), clock.untilNext(), seen]).toEqual([BEGIN, 10_000, []]);
    clock.skip(40_000);
    expect(seen).toEqual(['early 10000', 'late 30000', 'at once 30000']);
    expect(clock.now()).toBe(BEGIN + 40_000);
  });

  it('goes as fast as it is told to', async () => {
    const time = moved();
    const clock = createPacedClock({ time, begin: BEGIN, pace: 1 });
    await time.advance(1000);
    expect(clock.now()).toBe(BEGIN + 1000);
    clock.setPace(60);
    await time.advance(1000);
    expect(clock.now()).toBe(BEGIN + 61_000);
    clock.setPace(0);
    await time.advance(1000);
    expect(clock.now()).toBe(BEGIN + 61_000);
  });

  it('passes over nothing that is due, however fast it goes; a machine that slept does not make up for it', async () => {
    const time = moved();
    const clock = createPacedClock({ time, begin: BEGIN, pace: 60 });
    const seen: number[] = [];
    const round = (): void => {
      seen.push((clock.now() - BEGIN) / 1000);
      clock.after(10_000, round);
    };
    clock.after(10_000, round);
    await time.advance(167);
    expect(seen).toEqual([10]);
    await time.advance(3_600_000);
    // An hour at this pace were sixty; a quarter of a second of it is caught up with.
    expect(seen).toEqual([10, 20, 30]);
    expect(clock.now() - BEGIN).toBeLessThan(40_000);
  });

  it('forgets what is cancelled, and goes on after a callback that throws', async () => {
    const time = moved();
    const failures: unknown[] = [];
    const clock = createPacedClock({ time, begin: BEGIN, pace: 1, failed: (error) => failures.push(error) });
    const seen: string[] = [];
    clock.after(5, () => seen.push('cancelled'))();
    clock.after(5, () => {
      throw new Error('broken');
    });
    clock.after(5, () => seen.push('next'));
    await time.advance(10);
    expect([seen, failures.map(String)]).toEqual([['next'], ['Error: broken']]);
    clock.after(5, () => seen.push('stopped'));
    clock.stop();
    await time.advance(10);
    clock.skip(10);
    expect(seen).toEqual(['next']);
  });
});
