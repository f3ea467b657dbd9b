import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import { type JavaArray, JavaObject, type Reference } from '../../run/value.ts';
import { callable } from './callable.ts';
import { arrayElements } from './elements.ts';
import { checkIndex, immutableCursor, indexIn, itemsOf, iterate, listHash, reading, sameList } from './list-reading.ts';
import { ListState } from './list-state.ts';
import { payload } from './payload.ts';

function immutableList(
  m: Machine,
  items: Reference[],
  allowsNulls: boolean,
  name = items.length === 1 || items.length === 2 ? 'List12' : 'ListN',
): JavaObject {
  return new JavaObject(m.jdk(`java.util.ImmutableCollections$${allowsNulls ? 'ListN' : name}`), [], new ListState(items, allowsNulls));
}

/** The list that Stream.toList() gives: it may hold nulls. */
export function listAllowingNulls(m: Machine, items: Reference[]): JavaObject {
  m.allocate(8 * items.length);
  return immutableList(m, items, true);
}

function refuseNull(m: Machine, self: JavaObject, o: Reference): void {
  if (o === null && !payload(self, ListState).allowsNulls) m.throwNew('java.lang.NullPointerException');
}

const immutable: NativeClass = {
  ...reading,
  allowsNulls: (_m: Machine, self: JavaObject) => payload(self, ListState).allowsNulls,
  contains: (m: Machine, self: JavaObject, o: Reference) => {
    refuseNull(m, self, o);
    return indexIn(m, itemsOf(self), o) >= 0;
  },
  indexOf: (m: Machine, self: JavaObject, o: Reference) => {
    refuseNull(m, self, o);
    return indexIn(m, itemsOf(self), o);
  },
  get: (m: Machine, self: JavaObject, index: number) => {
    const items = itemsOf(self);
    if (index >= 0 && index < items.length) return items[index] ?? null;
    const { name } = self.javaClass;
    if (name.endsWith('List12')) m.throwNew('java.lang.IndexOutOfBoundsException', `Index: ${index} Size: ${items.length}`);
    if (name.endsWith('SubList')) return checkIndex(m, index, items.length);
    return m.throwNew('java.lang.ArrayIndexOutOfBoundsException', `Index ${index} out of bounds for length ${items.length}`);
  },
  iterator: (m: Machine, self: JavaObject) => iterate(m, self, 'java.util.ImmutableCollections$Itr'),
  forEach: (m: Machine, self: JavaObject, action: Reference) => {
    const accept = callable(m, action, 'accept(java.lang.Object)');
    for (const e of itemsOf(self)) accept(e);
  },
  equals: (m: Machine, self: JavaObject, o: Reference) => sameList(m, self, o),
  hashCode: (m: Machine, self: JavaObject) => listHash(m, itemsOf(self)),
  subList: (m: Machine, self: JavaObject, from: number, to: number) => {
    const items = itemsOf(self);
    if (from < 0) m.throwNew('java.lang.IndexOutOfBoundsException', `fromIndex = ${from}`);
    if (to > items.length) m.throwNew('java.lang.IndexOutOfBoundsException', `toIndex = ${to}`);
    if (from > to) m.throwNew('java.lang.IllegalArgumentException', `fromIndex(${from}) > toIndex(${to})`);
    const state = payload(self, ListState);
    return new JavaObject(m.jdk('java.util.ImmutableCollections$SubList'), [], new ListState(items.slice(from, to), state.allowsNulls));
  },
};

export const immutableLists: Natives = {
  'java.util.ImmutableCollections': {
    list: (m: Machine, _self: null, refuseNulls: boolean, elements: JavaArray) => {
      const items = arrayElements(elements);
      if (refuseNulls && items.includes(null)) m.throwNew('java.lang.NullPointerException');
      return immutableList(m, items, !refuseNulls);
    },
  },
  'java.util.ImmutableCollections$AbstractImmutableList': immutable,
  'java.util.ImmutableCollections$Itr': immutableCursor,
};
