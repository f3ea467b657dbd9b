/**
 * Minimum cut by Dinic's algorithm on a network of a few thousand nodes. Capacities are prices; what is endless is priced
 * `ENDLESS`.
 */
export const ENDLESS = 1e6;

export class FlowNetwork {
  readonly #size: number;
  readonly #heads: number[] = [];
  readonly #capacities: number[] = [];
  readonly #nexts: number[] = [];
  readonly #first: Int32Array;

  constructor(size: number) {
    this.#size = size;
    this.#first = new Int32Array(size).fill(-1);
  }

  /** An arc from one node to another; what is cut of it costs `capacity`, `back` the other way. */
  arc(from: number, to: number, capacity: number, back = 0): void {
    this.#add(from, to, capacity);
    this.#add(to, from, back);
  }

  #add(from: number, to: number, capacity: number): void {
    this.#heads.push(to);
    this.#capacities.push(capacity);
    this.#nexts.push(this.#first[from] ?? -1);
    this.#first[from] = this.#heads.length - 1;
  }

  /**
   * The cheapest cut between source and sink: what it costs, and for every node whether it stands on the source's side. Of
   * several cheapest cuts, the one with the smallest source side.
   */
  cut(source: number, sink: number): { readonly cost: number; readonly onSourceSide: readonly boolean[] } {
    let cost = 0;
    for (let levels = this.#levels(source); (levels[sink] ?? -1) >= 0; levels = this.#levels(source)) {
      const at = Int32Array.from(this.#first);
      for (
        let pushed = this.#push(source, sink, ENDLESS, levels, at);
        pushed > EPSILON;
        pushed = this.#push(source, sink, ENDLESS, levels, at)
      )
        cost += pushed;
    }
    const levels = this.#levels(source);
    return { cost, onSourceSide: Array.from(levels, (level) => level >= 0) };
  }

  #levels(source: number): Int32Array {
    const levels = new Int32Array(this.#size).fill(-1);
    const queue = [source];
    levels[source] = 0;
    for (let i = 0; i < queue.length; i++) {
      const node = queue[i] ?? 0;
      for (let arc = this.#first[node] ?? -1; arc >= 0; arc = this.#nexts[arc] ?? -1) {
        const to = this.#heads[arc] ?? 0;
        if ((this.#capacities[arc] ?? 0) > EPSILON && levels[to] === -1) {
          levels[to] = (levels[node] ?? 0) + 1;
          queue.push(to);
        }
      }
    }
    return levels;
  }

  #push(node: number, sink: number, most: number, levels: Int32Array, at: Int32Array): number {
    if (node === sink) return most;
    for (let arc = at[node] ?? -1; arc >= 0; arc = at[node] = this.#nexts[arc] ?? -1) {
      const to = this.#heads[arc] ?? 0;
      const capacity = this.#capacities[arc] ?? 0;
      if (capacity <= EPSILON || (levels[to] ?? -1) !== (levels[node] ?? 0) + 1) continue;
      const pushed = this.#push(to, sink, Math.min(most, capacity), levels, at);
      if (pushed > EPSILON) {
        this.#capacities[arc] = capacity - pushed;
        this.#capacities[arc ^ 1] = (this.#capacities[arc ^ 1] ?? 0) + pushed;
        return pushed;
      }
    }
    return 0;
  }
}

const EPSILON = 1e-9;
