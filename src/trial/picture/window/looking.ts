import type { JvmInside, Traffic } from '../../../../sandbox/protocol/inside.ts';
import type { Requests } from '../../../../sandbox/protocol/messages.ts';

/** Milliseconds between two looks. */
const EVERY = 250;

export interface Subject {
  readonly machine: string;
  readonly pid: number;
}

export interface LookingDoors {
  readonly ask: (params: Requests['inside']['params']) => Promise<JvmInside | null>;
  /** `traffic`: what is new since the look before; empty at the first one, for that is past. */
  readonly took: (inside: JvmInside | null, traffic: readonly Traffic[]) => void;
}

/** Looks into one JVM again and again, one look at a time. A look that fails is tried again at the next turn. */
export class Looking {
  readonly every = EVERY;
  paused = false;
  readonly #doors: LookingDoors;
  #subject: Subject | null = null;
  #newest: number | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #waits = false;

  constructor(doors: LookingDoors) {
    this.#doors = doors;
  }

  at(subject: Subject | null): void {
    if (subject?.pid === this.#subject?.pid && subject?.machine === this.#subject?.machine) return;
    this.#subject = subject;
    this.#newest = null;
    void this.look();
  }

  start(): void {
    this.#timer ??= setInterval(() => {
      if (!this.paused && !document.hidden) void this.look();
    }, EVERY);
    void this.look();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async look(): Promise<void> {
    const subject = this.#subject;
    if (this.#waits || this.#timer === undefined) return;
    if (!subject) return this.#doors.took(null, []);
    this.#waits = true;
    try {
      const inside = await this.#doors.ask({ ...subject, since: this.#newest ?? 0 });
      if (subject !== this.#subject) return;
      const first = this.#newest === null;
      if (inside) this.#newest = inside.newest;
      this.#doors.took(inside, first || !inside ? [] : inside.traffic);
    } catch {
      // The engine says itself when it is lost.
    } finally {
      this.#waits = false;
    }
  }
}
