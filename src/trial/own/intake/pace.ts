/** Lets something through at most once in so many milliseconds. */
export class Pace {
  readonly #every: number;
  readonly #now: () => number;
  #last = Number.NEGATIVE_INFINITY;

  constructor(every: number, now: () => number) {
    this.#every = every;
    this.#now = now;
  }

  due(): boolean {
    const now = this.#now();
    if (now - this.#last < this.#every) return false;
    this.#last = now;
    return true;
  }
}
