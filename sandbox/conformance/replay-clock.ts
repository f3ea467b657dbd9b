import type { Clock } from '../host/clock.ts';

/** Real time, but callbacks run when the replay says so: it decides what happens in what order. */
export interface ReplayClock extends Clock {
  /** Runs the callback that is due first, however far away. False: there is none. */
  runNext(): boolean;
}

export function createReplayClock(time: { now(): number; nanos(): number }): ReplayClock {
  const waiting: { readonly at: number; readonly callback: () => void }[] = [];
  return {
    now: () => time.now(),
    nanos: () => time.nanos(),
    after(milliseconds, callback) {
      const entry = { at: time.now() + milliseconds, callback };
      waiting.push(entry);
      return () => {
        const i = waiting.indexOf(entry);
        if (i >= 0) waiting.splice(i, 1);
      };
    },
    runNext() {
      const [next] = waiting.toSorted((a, b) => a.at - b.at);
      if (!next) return false;
      waiting.splice(waiting.indexOf(next), 1);
      next.callback();
      return true;
    },
  };
}
