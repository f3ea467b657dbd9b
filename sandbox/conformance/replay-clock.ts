import type { Clock } from '../host/clock.ts';

/** Real time and what was skipped of it; callbacks run when the replay says so: it decides what happens in what order. */
export interface ReplayClock extends Clock {
  /** Runs the callback that is due first, if that is within so many milliseconds. False: there is none. */
  runNext(within: number): boolean;
}

export function createReplayClock(time: { now(): number; nanos(): number }): ReplayClock {
  const waiting: { readonly at: number; readonly callback: () => void }[] = [];
  let skipped = 0;
  const now = (): number => time.now() + skipped;
  return {
    now,
    nanos: () => time.nanos() + skipped * 1_000_000,
    after(milliseconds, callback) {
      const entry = { at: now() + milliseconds, callback };
      waiting.push(entry);
      return () => {
        const i = waiting.indexOf(entry);
        if (i >= 0) waiting.splice(i, 1);
      };
    },
    runNext(within) {
      const [next] = waiting.toSorted((a, b) => a.at - b.at);
      if (!next || next.at > now() + within) return false;
      waiting.splice(waiting.indexOf(next), 1);
      skipped += Math.max(0, next.at - now());
      next.callback();
      return true;
    },
  };
}
