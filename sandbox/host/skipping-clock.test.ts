import { describe, expect, it } from 'vitest';
import { createSkippingClock, type TimeSource } from './skipping-clock.ts';

/** Time that stands still until a test moves it. */
function standing(): TimeSource & { advance(milliseconds: number): void } {
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
    advance(milliseconds) {
      now += milliseconds;
      for (const timer of [...timers].filter((each) => each.at <= now)) {
        timers.delete(timer);
        timer.callback();
      }
    },
  };
}

describe('the clock that skips', () => {
  it('runs what was due in the skipped time, in order, at its time', () => {
    const clock = createSkippingClock(standing());
    const seen: string[] = [];
    clock.after(300, () => seen.push(`late ${clock.now()}`));
    clock.after(100, () => {
      seen.push(`early ${clock.now()}`);
      clock.after(50, () => seen.push(`nested ${clock.now()}`));
    });
    clock.after(5000, () => seen.push('not yet'));
    clock.skip(1000);
    expect(seen).toEqual(['early 100', 'nested 150', 'late 300']);
    expect(clock.now()).toBe(1000);
    expect(clock.nanos()).toBe(1e9);
  });

  it('moves what is still to come nearer', () => {
    const time = standing();
    const clock = createSkippingClock(time);
    const seen: number[] = [];
    clock.after(1000, () => seen.push(clock.now()));
    clock.skip(900);
    time.advance(100);
    expect(seen).toEqual([1000]);
  });

  it('forgets what is cancelled', () => {
    const time = standing();
    const clock = createSkippingClock(time);
    let calls = 0;
    clock.after(10, () => calls++)();
    clock.after(20, () => calls++);
    clock.stop();
    clock.skip(100);
    time.advance(100);
    expect(calls).toBe(0);
  });

  it('goes on after a callback that throws, in skipped time and in real time, and tells of it', () => {
    const time = standing();
    const seen: string[] = [];
    const clock = createSkippingClock(time, (error) => seen.push(String(error)));
    const fail = (): void => {
      throw new Error('no');
    };
    clock.after(10, fail);
    clock.after(20, () => seen.push('next'));
    clock.skip(30);
    clock.after(10, fail);
    time.advance(10);
    expect(seen).toEqual(['Error: no', 'next', 'Error: no']);
  });
});
