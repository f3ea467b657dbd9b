import type { JavaObject, Reference } from '../../run/value.ts';

/** The elements of an ArrayList or of an immutable list. */
export class ListState {
  items: Reference[];
  readonly allowsNulls: boolean;
  constructor(items: Reference[], allowsNulls = true) {
    this.items = items;
    this.allowsNulls = allowsNulls;
  }
}

/** AbstractList declares modCount as its first field, and no class above it has a field. */
const MOD_COUNT = 0;

export function modCount(list: JavaObject): number {
  const count = list.fields[MOD_COUNT];
  return typeof count === 'number' ? count : 0;
}

/** Counts a structural change, so that running iterators notice. */
export function changed(list: JavaObject): void {
  list.fields[MOD_COUNT] = modCount(list) + 1;
}
