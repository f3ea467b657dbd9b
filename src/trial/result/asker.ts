import { LOCALHOST } from '../../../sandbox/protocol/state.ts';
import type { HttpResult, RequestBody } from '../../../sandbox/protocol/messages.ts';
import type { Watch } from './watch.ts';

/** Milliseconds from one request to the next. */
const EVERY = 1000;
/** Milliseconds that a request waits for its answer. */
const PATIENCE = 1000;
/** Milliseconds of the engine that an answer may cost; a dearer one is asked for less often, by this factor. */
const CHEAP = 100;
const DEAR = 10;

export interface AskerOptions {
  readonly ask: (request: RequestBody) => Promise<HttpResult>;
  /** Told of every request that has ended. */
  readonly took: (watch: Watch) => void;
  readonly now: () => number;
}

/** Asks every address once a second; one whose answers cost more is asked less often. */
export class Asker {
  readonly #options: AskerOptions;
  readonly #waiting = new Set<Watch>();
  #paused = false;
  #every = EVERY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watches: () => readonly Watch[] = () => [];
  /** The sandbox's clock ahead of this page's. Milliseconds. */
  #ahead = 0;

  constructor(options: AskerOptions) {
    this.#options = options;
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Seconds between two requests. */
  get every(): number {
    return Math.round(this.#every / 1000);
  }

  /** Milliseconds since 1970 by the sandbox's clock. */
  get now(): number {
    return this.#options.now() + this.#ahead;
  }

  start(watches: () => readonly Watch[]): void {
    this.#watches = watches;
    this.#next(0);
  }

  pause(paused: boolean): void {
    this.#paused = paused;
    if (paused) clearTimeout(this.#timer);
    else this.#next(0);
  }

  /** Asks now, and a second later again. */
  askNow(): void {
    if (!this.#paused) this.#next(0);
  }

  #next(after: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const watch of this.#watches()) void this.ask(watch);
      if (!this.#paused) this.#next(this.#inMiddle(this.#every));
    }, after);
  }

  /** Each request falls into the middle of a second of the strip: a timer that comes a little early or late does not leave one out. */
  #inMiddle(after: number): number {
    const start = this.#watches()[0]?.start ?? null;
    return start === null ? after : after + EVERY / 2 - ((this.now + after - start) % EVERY);
  }

  async ask(watch: Watch): Promise<void> {
    if (this.#waiting.has(watch)) return;
    this.#waiting.add(watch);
    try {
      const { machine = LOCALHOST, port, path } = watch.address;
      const result = await this.#options.ask({ machine, port, method: 'GET', path, timeout: PATIENCE });
      this.#ahead = result.at - this.#options.now();
      this.#every = result.outcome === 'answered' && result.milliseconds > CHEAP ? Math.ceil(result.milliseconds * DEAR) : EVERY;
      watch.take(result);
    } catch {
      // The engine was lost or is being started: nothing was asked, and nothing is drawn.
    } finally {
      this.#waiting.delete(watch);
    }
    this.#options.took(watch);
  }
}
