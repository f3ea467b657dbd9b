import { HEARTBEAT_EVERY, HEARTBEAT_PATIENCE, LATE, LOADING_PATIENCE } from './deadlines.ts';

/** `loading` until the first answer; `silent` when an answer is overdue, until one comes. */
export type Health = 'loading' | 'answering' | 'silent';

export interface HeartbeatOptions {
  /** Asks the engine for a sign of life; its answer comes by `answered`. */
  readonly ping: () => void;
  readonly changed: (health: Health) => void;
}

/** Watches over one engine at a time: asks it again and again whether it lives. */
export class Heartbeat {
  readonly #ping: () => void;
  readonly #changed: (health: Health) => void;
  #health: Health = 'loading';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting = false;

  constructor({ ping, changed }: HeartbeatOptions) {
    this.#ping = ping;
    this.#changed = changed;
  }

  get health(): Health {
    return this.#health;
  }

  /** A new engine. */
  start(): void {
    this.stop();
    this.#turn('loading');
    this.#ask(LOADING_PATIENCE);
  }

  /** There is no engine: nobody is waited for. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = false;
  }

  answered(): void {
    if (!this.#waiting) return;
    this.#waiting = false;
    clearTimeout(this.#timer);
    this.#turn('answering');
    this.#timer = setTimeout(() => this.#ask(HEARTBEAT_PATIENCE), HEARTBEAT_EVERY);
  }

  /** Something is asked of the engine now: its silence counts from here. */
  expect(): void {
    if (this.#health !== 'answering' || this.#waiting) return;
    clearTimeout(this.#timer);
    this.#ask(HEARTBEAT_PATIENCE);
  }

  #ask(patience: number): void {
    this.#waiting = true;
    const asked = performance.now();
    this.#timer = setTimeout(() => {
      // A page that slept has slept through the answer, too: it is asked for again.
      if (performance.now() - asked > patience + LATE) this.#ask(HEARTBEAT_PATIENCE);
      else this.#turn('silent');
    }, patience);
    this.#ping();
  }

  #turn(health: Health): void {
    if (health === this.#health) return;
    this.#health = health;
    this.#changed(health);
  }
}
