import { HEARTBEAT_EVERY, HEARTBEAT_PATIENCE, LATE, LOADING_PATIENCE } from './deadlines.ts';

/** `loading` until the first answer; `silent` when nothing was heard for too long, until something is. */
export type Health = 'loading' | 'answering' | 'silent';

export interface HeartbeatOptions {
  /** Asks the engine for a sign of life; its answer comes by `answered`. */
  readonly ping: () => void;
  readonly changed: (health: Health) => void;
}

/**
 * Watches over one engine at a time: asks it again and again whether it lives. What counts is the time since anything was
 * heard of it, an answer or an event: an engine that died is told of within HEARTBEAT_PATIENCE of its death, and one that
 * works is not blamed before it has kept silent for HEARTBEAT_PATIENCE - HEARTBEAT_EVERY.
 */
export class Heartbeat {
  readonly #ping: () => void;
  readonly #changed: (health: Health) => void;
  #health: Health = 'loading';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether an answer is still to come: nobody is asked twice. */
  #waiting = false;
  #heard = 0;

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
    this.#heard = performance.now();
    this.#turn('loading');
    this.#ask();
    this.#wake();
  }

  /** There is no engine: nobody is waited for. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = false;
  }

  /** What was asked by `ping` is answered: the engine is loaded. */
  answered(): void {
    this.#waiting = false;
    this.#turn('answering');
    this.heard();
  }

  /** Anything came from the engine. */
  heard(): void {
    this.#heard = performance.now();
    if (this.#health === 'silent') this.#turn('answering');
    // One that is loaded is asked again in its time, and told of when its silence is long enough.
    if (this.#health === 'answering') this.#wake();
  }

  #ask(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#ping();
  }

  #wake(): void {
    clearTimeout(this.#timer);
    const patience = this.#health === 'answering' ? HEARTBEAT_PATIENCE : LOADING_PATIENCE;
    const left = this.#heard + patience - performance.now();
    const pause = Math.max(0, this.#health === 'answering' ? Math.min(HEARTBEAT_EVERY, left) : left);
    const due = performance.now() + pause;
    this.#timer = setTimeout(() => {
      const now = performance.now();
      // A page that slept has slept through the answer, too: the engine has its whole time again.
      if (now - due > LATE) this.#heard = now;
      if (now - this.#heard >= patience) {
        this.#turn('silent');
        return;
      }
      this.#ask();
      this.#wake();
    }, pause);
  }

  #turn(health: Health): void {
    if (health === this.#health) return;
    this.#health = health;
    this.#changed(health);
  }
}
