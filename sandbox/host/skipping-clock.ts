import type { Clock } from './clock.ts';

/**
 * The sandbox's clock: real time plus what was skipped. `sleep 10` in the shell skips ten seconds instead of waiting,
 * and everything that was due in them runs, in order.
 */
export interface SkippingClock extends Clock {
  skip(milliseconds: number): void;
  /** Drops every callback that is still to come. */
  stop(): void;
}

/** Where real time comes from; in tests a fake. */
export interface TimeSource {
  now(): number;
  nanos(): number;
  /** Returns how to cancel. */
  after(milliseconds: number, callback: () => void): () => void;
}

export const realTime: TimeSource = {
  now: () => Date.now(),
  nanos: () => Math.round(performance.now() * 1e6),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

interface Due {
  readonly at: number;
  readonly callback: () => void;
  cancel: () => void;
}

/** `failed` hears of what a callback throws: nobody waits for it, and the callbacks after it are to run. */
export function createSkippingClock(
  time: TimeSource = realTime,
  failed: (error: unknown) => void = (error) => {
    throw error;
  },
): SkippingClock {
  let skipped = 0;
  const waiting = new Set<Due>();
  const now = (): number => time.now() + skipped;
  const call = ({ callback }: Due): void => {
    try {
      callback();
    } catch (error) {
      failed(error);
    }
  };
  const arm = (due: Due): void => {
    due.cancel = time.after(Math.max(0, due.at - now()), () => {
      waiting.delete(due);
      call(due);
    });
  };
  return {
    now,
    nanos: () => time.nanos() + skipped * 1e6,
    after(milliseconds, callback) {
      const due: Due = { at: now() + Math.max(0, milliseconds), callback, cancel: () => undefined };
      waiting.add(due);
      arm(due);
      return () => {
        due.cancel();
        waiting.delete(due);
      };
    },
    skip(milliseconds) {
      const end = now() + milliseconds;
      for (;;) {
        const next = [...waiting].filter((due) => due.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        next.cancel();
        waiting.delete(next);
        skipped += Math.max(0, next.at - now());
        call(next);
      }
      skipped += Math.max(0, end - now());
      for (const due of waiting) {
        due.cancel();
        arm(due);
      }
    },
    stop() {
      for (const due of waiting) due.cancel();
      waiting.clear();
    },
  };
}
