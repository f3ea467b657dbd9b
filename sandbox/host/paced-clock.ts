import { nextTask } from './next-task.ts';
import { realTime, type SkippingClock, type TimeSource } from './skipping-clock.ts';

/** Milliseconds of real time that a machine that is too slow may catch up with; what is more, the clock is late for good. */
const CATCHES_UP = 250;

/**
 * A clock that begins when it is told to, and goes as fast as it is told to. Whatever is due, is done at its time, one
 * moment after the other: on a machine that cannot follow, the clock goes slower.
 */
export interface PacedClock extends SkippingClock {
  /** Its seconds in a second of real time; 0: it stands, and goes on by `skip` alone. */
  readonly pace: number;
  setPace(pace: number): void;
  /** Milliseconds until the next callback is due; undefined when none is to come. */
  untilNext(): number | undefined;
}

interface Due {
  readonly at: number;
  readonly callback: () => void;
  cancelled: boolean;
}

export interface PacedClockOptions {
  readonly time?: TimeSource;
  /** Milliseconds since 1970. */
  readonly begin: number;
  readonly pace: number;
  /** Hears of what a callback throws: nobody waits for it, and the callbacks after it are to run. */
  readonly failed?: (error: unknown) => void;
}

export function createPacedClock({ time = realTime, begin, pace: first, failed = rethrow }: PacedClockOptions): PacedClock {
  let pace = first;
  /** What this clock showed at `since` of real time. */
  let at = begin;
  let since = time.now();
  let skipped = 0;
  /** The moment whose callbacks run just now. */
  let moment: number | null = null;
  /** In the order of their time; those of one moment as they came. */
  const waiting: Due[] = [];
  let disarm: () => void = () => undefined;

  const goal = (): number => at + (time.now() - since) * pace;
  const earliest = (): Due | undefined => {
    while (waiting[0]?.cancelled) waiting.shift();
    return waiting[0];
  };
  const now = (): number => moment ?? Math.floor(Math.min(goal(), earliest()?.at ?? Infinity));

  function set(moment: number, debt = 0): void {
    at = moment;
    since = time.now() - Math.min(debt, CATCHES_UP);
  }
  /** All that is due by then. */
  function run(until: number): void {
    for (let due = earliest(); due && due.at <= until; due = earliest()) {
      waiting.shift();
      moment = Math.max(due.at, at);
      try {
        due.callback();
      } catch (error) {
        failed(error);
      } finally {
        moment = null;
      }
    }
  }
  function arm(): void {
    disarm();
    const next = earliest();
    if (!next || pace === 0) return;
    const left = (next.at - goal()) / pace;
    if (left > 0) disarm = time.after(left, step);
    else {
      let wanted = true;
      disarm = () => (wanted = false);
      void nextTask().then(() => {
        if (wanted) step();
      });
    }
  }
  function step(): void {
    const next = earliest()?.at;
    if (next !== undefined && pace > 0 && next <= goal()) {
      set(next, (goal() - next) / pace);
      run(next);
    }
    arm();
  }
  return {
    now,
    nanos: () => time.nanos() + skipped * 1e6,
    get pace() {
      return pace;
    },
    setPace(next) {
      set(now());
      pace = next;
      arm();
    },
    after(milliseconds, callback) {
      const due: Due = { at: now() + Math.max(0, milliseconds), callback, cancelled: false };
      let place = waiting.length;
      while (place > 0 && (waiting[place - 1]?.at ?? 0) > due.at) place -= 1;
      waiting.splice(place, 0, due);
      if (place === 0) arm();
      return () => {
        due.cancelled = true;
      };
    },
    skip(milliseconds) {
      const end = now() + milliseconds;
      skipped += milliseconds;
      run(end);
      set(end);
      arm();
    },
    untilNext() {
      const next = earliest();
      return next && Math.max(0, next.at - now());
    },
    stop() {
      disarm();
      waiting.length = 0;
      pace = 0;
    },
  };
}

function rethrow(error: unknown): never {
  throw error;
}
