import type { Heap, Root } from './heap.ts';

/** One object on the way from a root, and by what the one before it holds it; '' for the first. */
interface Link {
  readonly via: string;
  readonly what: string;
}

/** What holds an object: the way to it, shortened to what a reader needs. */
export interface Chain {
  /** `thread "pool-3-thread-1"`, `static io.example.Cache.entries`, `native code (JNI global)`. */
  readonly root: string;
  /** `.contextClassLoader → com.example.Loader`, one a step. */
  readonly steps: readonly string[];
}

const edge = (holder: number, target: number): string => `${holder}>${target}`;

/**
 * Finds what holds objects, without soft, weak and phantom references. A chain's first edge is then left out and the
 * search goes on, so that an object held twice is told so.
 */
export class ChainFinder {
  readonly #heap: Heap;
  /** Classes of these loaders are the modules' own: a chain is not cut at their statics. */
  readonly #modules: ReadonlySet<number>;
  readonly #threadOf = new Map<number, string>();

  constructor(heap: Heap, modules: ReadonlySet<number>) {
    this.#heap = heap;
    this.#modules = modules;
    for (const id of heap.threads.values()) this.#threadOf.set(id, heap.text(heap.reference(id, 'name')));
  }

  /** For each object all of its chains, the shortest first, at most `most`; an object without one can be collected. */
  find(targets: readonly number[], most = 3): ReadonlyMap<number, readonly Chain[]> {
    const found = new Map<number, Chain[]>(targets.map((id) => [id, []]));
    const left = new Set<string>();
    const done = new Set<number>();
    for (let round = 0; round < most; round++) {
      const wanted = round === 0 ? targets : targets.filter((id) => !done.has(id) && (found.get(id)?.length ?? 0) === round);
      if (wanted.length === 0) break;
      const from = this.#search(wanted, left);
      for (const id of wanted) {
        const way = this.#wayTo(id, from);
        if (way.length === 0) continue;
        const at = this.#headOf(way);
        found.get(id)?.push(this.#chain(way, at));
        // A root by itself cannot be left out.
        if (way.length === 1) done.add(id);
        else left.add(edge(way[at]?.id ?? 0, way[at + 1]?.id ?? 0));
      }
    }
    return found;
  }

  /** Breadth first, so that each object is met on a shortest way: the number of what held it, -2 for a root, -1 where nothing does. */
  #search(targets: readonly number[], leftOut: ReadonlySet<string>): Int32Array {
    const { objects, roots } = this.#heap;
    const from = new Int32Array(objects.length).fill(-1);
    const queue = new Int32Array(objects.length);
    let end = 0;
    // The tables of the JVM itself come last: a thread or a static says more.
    const order = [...roots].sort((a, b) => weight(a) - weight(b));
    const missing = new Set(targets);
    const guarded = new Set([...leftOut].map((one) => Number(one.slice(0, one.indexOf('>')))));
    for (const { id } of order) {
      const object = objects.find(id);
      if (object < 0 || from[object] !== -1) continue;
      from[object] = -2;
      queue[end++] = object;
    }
    for (let at = 0; at < end && missing.size > 0; at++) {
      const holder = queue[at] ?? 0;
      const id = objects.idOf(holder);
      const isGuarded = guarded.has(id);
      this.#heap.follow(holder, (target) => {
        const object = objects.find(target);
        if (object < 0 || from[object] !== -1) return;
        if (isGuarded && leftOut.has(edge(id, target))) return;
        from[object] = holder;
        queue[end++] = object;
        missing.delete(target);
      });
    }
    return from;
  }

  #wayTo(target: number, from: Int32Array): readonly { readonly id: number }[] {
    const { objects } = this.#heap;
    const way: { id: number }[] = [];
    for (let at = objects.find(target); at >= 0; at = from[at] ?? -1) {
      if (from[at] === -1) return [];
      way.unshift({ id: objects.idOf(at) });
      if (from[at] === -2) return way;
    }
    return [];
  }

  /** Where a chain begins for a reader: at the last static of a class that is no module's, or at the last thread. */
  #headOf(way: readonly { readonly id: number }[]): number {
    for (let at = way.length - 2; at > 0; at--) {
      const id = way[at]?.id ?? 0;
      const one = this.#heap.classes.get(id);
      const isStatic = one !== undefined && !this.#modules.has(one.loader) && one.statics.some(({ target }) => target === way[at + 1]?.id);
      if (isStatic || this.#threadOf.has(id)) return at;
    }
    return 0;
  }

  #chain(way: readonly { readonly id: number }[], head: number): Chain {
    const links = way.slice(head).map(({ id }, at): Link => {
      const before = way[head + at - 1]?.id;
      return { via: at === 0 || before === undefined ? '' : this.#heap.linkOf(before, id), what: this.#heap.nameOf(id) };
    });
    const id = way[head]?.id ?? 0;
    const [, second, ...rest] = links;
    const one = this.#heap.classes.get(id);
    const step = ({ via, what }: Link): string => `.${via} → ${what}`;
    if (one && second) return { root: `static ${one.name}.${second.via}`, steps: [`→ ${second.what}`, ...rest.map(step)] };
    const steps = (second ? [second, ...rest] : rest).map(step);
    return { root: this.#rootOf(id), steps };
  }

  #rootOf(id: number): string {
    const thread = this.#threadOf.get(id);
    if (thread !== undefined) return `thread "${thread}" (${this.#heap.nameOf(id)})`;
    const root = this.#heap.roots.find((one) => one.id === id);
    const holder = root && root.thread !== 0 ? this.#heap.threads.get(root.thread) : undefined;
    const of = holder === undefined ? '' : ` of thread "${this.#threadOf.get(holder) ?? ''}"`;
    return `${root?.kind ?? 'root'}${of}: ${this.#heap.nameOf(id)}`;
  }
}

const weight = ({ kind }: Root): number => (kind === 'thread' ? 0 : kind === 'local variable' ? 1 : kind === 'class of the JVM' ? 2 : 3);
