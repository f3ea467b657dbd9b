import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import { type JavaArray, JavaObject, type Reference, type Value } from '../../run/value.ts';
import { Cursor, hasValue, iterate, KEY, keysOf, tableOf, walking } from './hash-reading.ts';
import { HashTable } from './hash-table.ts';
import { payload, reference } from './payload.ts';

const PRESENT = true;

function refuseNull(m: Machine, value: Reference): void {
  if (value === null) m.throwNew('java.lang.NullPointerException');
}

/** Set.of() and Map.of() keep the order in which they were written; the JDK's order changes with every start. */
const immutableSet: NativeClass = {
  size: (_m: Machine, self: JavaObject) => tableOf(self).size,
  isEmpty: (_m: Machine, self: JavaObject) => tableOf(self).size === 0,
  contains: (m: Machine, self: JavaObject, o: Reference) => {
    refuseNull(m, o);
    return tableOf(self).find(o) !== undefined;
  },
  iterator: (m: Machine, self: JavaObject) => iterate(m, tableOf(self), KEY, 'java.util.ImmutableCollections$SetIterator'),
};

const immutableMap: NativeClass = {
  size: (_m: Machine, self: JavaObject) => tableOf(self).size,
  get: (m: Machine, self: JavaObject, key: Reference) => {
    refuseNull(m, key);
    return tableOf(self).find(key)?.value ?? null;
  },
  containsKey: (m: Machine, self: JavaObject, key: Reference) => {
    refuseNull(m, key);
    return tableOf(self).find(key) !== undefined;
  },
  containsValue: (m: Machine, self: JavaObject, value: Reference) => {
    refuseNull(m, value);
    return hasValue(m, tableOf(self), value);
  },
  iterator: (m: Machine, self: JavaObject) =>
    new JavaObject(m.jdk('java.util.ImmutableCollections$MapIterator'), [], new Cursor(tableOf(self), KEY)),
};

const immutableMapCursor: NativeClass = {
  hasNext: (_m: Machine, self: JavaObject) => payload(self, Cursor).next !== undefined,
  next: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    const node = at.next;
    if (!node) return m.throwNew('java.util.NoSuchElementException');
    at.next = at.table.after(node);
    return m.newObject(m.jdk('java.util.KeyValueHolder'), '<init>(java.lang.Object,java.lang.Object)', [node.key, node.value]);
  },
};

const factories: NativeClass = {
  set: (m: Machine, _self: null, dropDuplicates: boolean, elements: JavaArray) => {
    const table = new HashTable(keysOf(m), { linked: true });
    for (const v of elements.store) {
      const e = reference(v);
      refuseNull(m, e);
      if (table.put(e, PRESENT) && !dropDuplicates)
        m.throwNew('java.lang.IllegalArgumentException', `duplicate element: ${m.toJavaString(e)}`);
    }
    m.allocate(48 * table.size);
    return new JavaObject(m.jdk(`java.util.ImmutableCollections$${table.size === 1 || table.size === 2 ? 'Set12' : 'SetN'}`), [], table);
  },
  map: (m: Machine, _self: null, keysAndValues: JavaArray) => {
    const table = new HashTable(keysOf(m), { linked: true });
    const all: readonly Value[] = Array.from(keysAndValues.store);
    for (let i = 0; i < all.length; i += 2) {
      const key = reference(all[i]);
      const value = reference(all[i + 1]);
      refuseNull(m, key);
      refuseNull(m, value);
      if (table.put(key, value)) m.throwNew('java.lang.IllegalArgumentException', `duplicate key: ${m.toJavaString(key)}`);
    }
    m.allocate(48 * table.size);
    return new JavaObject(m.jdk(`java.util.ImmutableCollections$${table.size === 1 ? 'Map1' : 'MapN'}`), [], table);
  },
};

export const immutableMaps: Natives = {
  'java.util.ImmutableCollections': factories,
  'java.util.ImmutableCollections$SetN': immutableSet,
  'java.util.ImmutableCollections$SetIterator': walking,
  'java.util.ImmutableCollections$MapN': immutableMap,
  'java.util.ImmutableCollections$MapIterator': immutableMapCursor,
};
