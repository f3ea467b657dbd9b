import type { ClusterView } from '../../../sandbox/protocol/cluster.ts';

/** `08:59:30`, as the cluster's machines show it. */
export const timeOfDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(11, 19);

/** Follows the clock of a cluster between two states. */
export class ClusterClock {
  #now = 0;
  #pace = 0;
  #heard = 0;
  readonly #real: () => number;

  /** @param real milliseconds of real time, from anywhere */
  constructor(real: () => number) {
    this.#real = real;
  }

  hear({ now, pace }: Pick<ClusterView, 'now' | 'pace'>): void {
    this.#now = now;
    this.#pace = pace;
    this.#heard = this.#real();
  }

  get pace(): number {
    return this.#pace;
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#now + (this.#real() - this.#heard) * this.#pace;
  }
}
