import type { Clock } from '../host/clock.ts';

/** Keys to be worked on a little later: one that is added again while it waits is worked on once. */
export class WorkQueue {
  private readonly waiting = new Map<string, () => void>();
  private readonly clock: Clock;
  private readonly delay: number;
  private readonly handle: (key: string) => void;

  /** @param delay milliseconds between what happened and what is done about it */
  constructor(clock: Clock, delay: number, handle: (key: string) => void) {
    this.clock = clock;
    this.delay = delay;
    this.handle = handle;
  }

  add(key: string, delay = this.delay): void {
    if (this.waiting.has(key)) return;
    this.waiting.set(
      key,
      this.clock.after(delay, () => {
        this.waiting.delete(key);
        this.handle(key);
      }),
    );
  }

  forget(key: string): void {
    this.waiting.get(key)?.();
    this.waiting.delete(key);
  }

  stop(): void {
    for (const cancel of this.waiting.values()) cancel();
    this.waiting.clear();
  }
}
