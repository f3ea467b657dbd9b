import { HashTable } from '../java/library/natives/hash-table.ts';
import { Heap } from '../java/library/natives/heap.ts';
import { ListState } from '../java/library/natives/list-state.ts';
import { Ring } from '../java/library/natives/ring.ts';
import { SortedEntry, SortedTable } from '../java/library/natives/sorted-table.ts';
import type { JavaLoader } from '../java/run/loader.ts';
import type { RuntimeClass } from '../java/run/runtime-class.ts';
import { JavaArray, JavaObject } from '../java/run/value.ts';

/** Objects that are looked at; a base's own beans and statics are some hundred. */
const MOST = 20_000;

/**
 * What can be reached from some values as a collector of garbage sees it: through fields, arrays, what lambdas use and what
 * collections keep, but not through references that are weak or soft.
 */
export class Reach {
  /** Loaders of the classes of all that was reached. */
  readonly loaders = new Set<JavaLoader>();
  private readonly seen = new Set<unknown>();

  /** @param without objects that are not looked into */
  constructor(from: readonly unknown[], without: ReadonlySet<unknown> = new Set()) {
    const waiting = [...from];
    while (waiting.length > 0 && this.seen.size < MOST) {
      const next = waiting.pop();
      if (typeof next !== 'object' || next === null || this.seen.has(next) || without.has(next)) continue;
      this.seen.add(next);
      if (next instanceof JavaObject && next.javaClass.loader) this.loaders.add(next.javaClass.loader);
      waiting.push(...strongFrom(next));
    }
  }

  has(object: JavaObject): boolean {
    return this.seen.has(object);
  }
}

function strongFrom(object: object): readonly unknown[] {
  if (object instanceof JavaObject) {
    if (object.javaClass.name === 'java.util.WeakHashMap') return object.fields.flatMap(valuesOf);
    const weak = weakSlot(object.javaClass);
    return [...object.fields.filter((_, slot) => slot !== weak), object.native];
  }
  if (object instanceof JavaArray) return Array.isArray(object.store) ? object.store : [];
  if (Array.isArray(object)) return object;
  if (object instanceof ListState) return object.items;
  if (object instanceof HashTable) return [...object.nodes()].flatMap(({ key, value }) => [key, value]);
  if (object instanceof Ring || object instanceof Heap || object instanceof SortedTable || object instanceof SortedEntry)
    return Object.values(object);
  return [];
}

/** Where a reference of java.lang.ref keeps what it refers to; -1 in every other object. */
function weakSlot(javaClass: RuntimeClass): number {
  for (let at: RuntimeClass | undefined = javaClass; at; at = at.superclass)
    if (at.name === 'java.lang.ref.Reference') return at.declaredFields.find(({ symbol }) => symbol.name === 'referent')?.slot ?? -1;
  return -1;
}

/** What a map with weak keys keeps: its values, and where one leads back to its key, the key too. */
const valuesOf = (map: unknown): readonly unknown[] =>
  map instanceof JavaObject && map.native instanceof HashTable ? [...map.native.nodes()].map(({ value }) => value) : [];
