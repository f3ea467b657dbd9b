import type { JavaObject, Reference } from '../../run/value.ts';

export class SortedEntry {
  readonly key: Reference;
  value: Reference;
  /** Its java.util.Map.Entry, once somebody asked for it. */
  entry: JavaObject | undefined;
  constructor(key: Reference, value: Reference) {
    this.key = key;
    this.value = value;
  }
}

/** Entries in the order of their keys. An array with binary search: entering moves what is behind. */
export class SortedTable {
  readonly entries: SortedEntry[] = [];
  readonly compare: (a: Reference, b: Reference) => number;
  modCount = 0;
  constructor(compare: (a: Reference, b: Reference) => number) {
    this.compare = compare;
  }

  /** Index of the first entry that is not below the key; `found` when it is the key's. */
  search(key: Reference): { at: number; found: boolean } {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = this.entries[middle];
      if (!entry) break;
      const order = this.compare(key, entry.key);
      if (order === 0) return { at: middle, found: true };
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    return { at: low, found: false };
  }

  insert(at: number, entry: SortedEntry): void {
    this.modCount++;
    this.entries.splice(at, 0, entry);
  }

  removeAt(at: number, count = 1): void {
    this.modCount++;
    this.entries.splice(at, count);
  }
}

export interface Bound {
  readonly key: Reference;
  readonly inclusive: boolean;
}

/** Relations of navigation, as the library's Java names them by number. */
export const LOWER = 0;
export const FLOOR = 1;
export const CEILING = 2;
export const HIGHER = 3;

/** A table, or the part of it between two keys, forwards or backwards. */
export class SortedView {
  readonly table: SortedTable;
  readonly low: Bound | undefined;
  readonly high: Bound | undefined;
  readonly descending: boolean;
  constructor(table: SortedTable, low?: Bound, high?: Bound, descending = false) {
    this.table = table;
    this.low = low;
    this.high = high;
    this.descending = descending;
  }

  get isWhole(): boolean {
    return !this.low && !this.high;
  }

  holds(key: Reference): boolean {
    const { compare } = this.table;
    if (this.low) {
      const order = compare(key, this.low.key);
      if (order < 0 || (order === 0 && !this.low.inclusive)) return false;
    }
    if (this.high) {
      const order = compare(key, this.high.key);
      if (order > 0 || (order === 0 && !this.high.inclusive)) return false;
    }
    return true;
  }

  /** First index of the part. */
  get start(): number {
    if (!this.low) return 0;
    const { at, found } = this.table.search(this.low.key);
    return found && !this.low.inclusive ? at + 1 : at;
  }

  /** Index behind the part. */
  get end(): number {
    if (!this.high) return this.table.entries.length;
    const { at, found } = this.table.search(this.high.key);
    return found && this.high.inclusive ? at + 1 : at;
  }

  get size(): number {
    return this.isWhole ? this.table.entries.length : Math.max(0, this.end - this.start);
  }

  find(key: Reference): SortedEntry | undefined {
    const { at, found } = this.table.search(key);
    return found && (this.isWhole || this.holds(key)) ? this.table.entries[at] : undefined;
  }

  near(relation: number, key: Reference): SortedEntry | undefined {
    const asked = this.descending ? 3 - relation : relation;
    const { at, found } = this.table.search(key);
    const index = asked === LOWER ? at - 1 : asked === FLOOR ? (found ? at : at - 1) : asked === CEILING ? at : found ? at + 1 : at;
    const { start, end } = this;
    if (start >= end) return undefined;
    if (asked <= FLOOR) return index >= start ? this.table.entries[Math.min(index, end - 1)] : undefined;
    return index < end ? this.table.entries[Math.max(index, start)] : undefined;
  }

  /** The first or last entry in the view's own direction. */
  edge(last: boolean): SortedEntry | undefined {
    const { start, end } = this;
    return start >= end ? undefined : this.table.entries[last !== this.descending ? end - 1 : start];
  }

  remove(entry: SortedEntry): void {
    const { at, found } = this.table.search(entry.key);
    if (found) this.table.removeAt(at);
  }

  clear(): void {
    const { start, end } = this;
    if (end > start) this.table.removeAt(start, end - start);
  }

  /** Entries in the view's own direction. */
  list(): SortedEntry[] {
    const part = this.table.entries.slice(this.start, this.end);
    return this.descending ? part.reverse() : part;
  }

  /** A narrower view; bounds as asked in this view's own direction. */
  part(from: Bound | undefined, to: Bound | undefined, turned: boolean): SortedView {
    const [low, high] = this.descending ? [to, from] : [from, to];
    return new SortedView(this.table, low ?? this.low, high ?? this.high, this.descending !== turned);
  }
}
