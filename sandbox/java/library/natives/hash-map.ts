import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import { type JavaArray, JavaObject, type Reference, type Value } from '../../run/value.ts';
import { APPLY, APPLY_TWO, callable, referenceFunction } from './callable.ts';
import { HashTable, type Keys, Node } from './hash-table.ts';
import { hashOf, same } from './key.ts';
import { payload, reference } from './payload.ts';

const keysByMachine = new WeakMap<Machine, Keys>();

export function keysOf(m: Machine): Keys {
  const known = keysByMachine.get(m);
  if (known) return known;
  const keys: Keys = { hash: (key) => hashOf(m, key), same: (a, b) => same(m, a, b) };
  keysByMachine.set(m, keys);
  return keys;
}

const tableOf = (self: JavaObject): HashTable => payload(self, HashTable);

function concurrent(m: Machine): never {
  return m.throwNew('java.util.ConcurrentModificationException');
}

function checkCapacity(m: Machine, capacity: number, loadFactor: number): void {
  if (capacity < 0) m.throwNew('java.lang.IllegalArgumentException', `Illegal initial capacity: ${capacity}`);
  if (!(loadFactor > 0)) m.throwNew('java.lang.IllegalArgumentException', `Illegal load factor: ${loadFactor}`);
}

/** Constructors of HashMap, HashSet and their linked kin. */
function constructors(linked: boolean): NativeClass {
  const make = (m: Machine, self: JavaObject, capacity?: number, loadFactor?: number, accessOrder?: boolean): void => {
    if (capacity !== undefined) checkCapacity(m, capacity, loadFactor ?? 0.75);
    self.native = new HashTable(keysOf(m), { linked, ...(capacity === undefined ? {} : { capacity }), loadFactor: loadFactor ?? 0.75, accessOrder: accessOrder ?? false });
  };
  return {
    '<init>()': (m: Machine, self: JavaObject) => make(m, self),
    '<init>(int)': (m: Machine, self: JavaObject, capacity: number) => make(m, self, capacity),
    '<init>(int,float)': (m: Machine, self: JavaObject, capacity: number, loadFactor: number) => make(m, self, capacity, loadFactor),
    '<init>(int,float,boolean)': (m: Machine, self: JavaObject, capacity: number, loadFactor: number, accessOrder: boolean) => make(m, self, capacity, loadFactor, accessOrder),
  };
}

/** The java.util.Map.Entry of a node. */
export function entryOf(m: Machine, node: Node): JavaObject {
  return (node.entry ??= new JavaObject(m.jdk('java.util.HashMap$Node'), [], node));
}

const REMOVE_ELDEST = 'removeEldestEntry(java.util.Map$Entry)';

/** A LinkedHashMap may be told to forget its eldest entry when a new one came. */
function afterInsertion(m: Machine, self: JavaObject): void {
  const table = tableOf(self);
  const { eldest } = table;
  if (!table.linked || !eldest) return;
  const method = self.javaClass.findMethod(REMOVE_ELDEST);
  if (!method || method.owner.loader === undefined) return;
  if (method.invoke([self, entryOf(m, eldest)]) === true) table.remove(eldest.key);
}

function put(m: Machine, self: JavaObject, key: Reference, value: Reference, onlyIfAbsent: boolean): Reference {
  const table = tableOf(self);
  const node = table.put(key, value);
  if (!node) {
    m.allocate(48);
    afterInsertion(m, self);
    return null;
  }
  const old = node.value;
  if (!onlyIfAbsent || old === null) node.value = value;
  table.touched(node);
  return old;
}

function get(self: JavaObject, key: Reference): Node | undefined {
  const table = tableOf(self);
  const node = table.find(key);
  if (node) table.touched(node);
  return node;
}

/** compute(), computeIfPresent() and merge(): `made` null removes the mapping. */
function settle(m: Machine, self: JavaObject, key: Reference, node: Node | undefined, made: Reference): Reference {
  const table = tableOf(self);
  if (node) {
    if (made === null) table.unlink(node);
    else {
      node.value = made;
      table.touched(node);
    }
  } else if (made !== null) {
    m.allocate(48);
    table.insertComputed(key, made);
    afterInsertion(m, self);
  }
  return made;
}

/** Calls a function that must not change the table meanwhile. */
function guarded(m: Machine, table: HashTable, call: () => Reference): Reference {
  const expected = table.modCount;
  const result = call();
  if (table.modCount !== expected) concurrent(m);
  return result;
}

function walk(m: Machine, self: JavaObject, visit: (node: Node) => void): void {
  const table = tableOf(self);
  const expected = table.modCount;
  for (let node = table.first(); node; node = table.after(node)) visit(node);
  if (table.modCount !== expected) concurrent(m);
}

const KEY = 0;
const VALUE = 1;

class Cursor {
  readonly table: HashTable;
  readonly what: number;
  next: Node | undefined;
  last: Node | undefined;
  expected: number;
  constructor(table: HashTable, what: number) {
    this.table = table;
    this.what = what;
    this.next = table.first();
    this.expected = table.modCount;
  }
}

function iterate(m: Machine, table: HashTable, what: number, iteratorClass = 'java.util.HashMap$HashIterator'): JavaObject {
  return new JavaObject(m.jdk(iteratorClass), [], new Cursor(table, what));
}

const cursor: NativeClass = {
  hasNext: (_m: Machine, self: JavaObject) => payload(self, Cursor).next !== undefined,
  next: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    if (at.table.modCount !== at.expected) concurrent(m);
    const node = at.next;
    if (!node) return m.throwNew('java.util.NoSuchElementException');
    at.last = node;
    at.next = at.table.after(node);
    return at.what === KEY ? node.key : at.what === VALUE ? node.value : entryOf(m, node);
  },
  remove: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    if (!at.last) m.throwNew('java.lang.IllegalStateException');
    if (at.table.modCount !== at.expected) concurrent(m);
    if (at.last) at.table.unlink(at.last);
    at.last = undefined;
    at.expected = at.table.modCount;
  },
};

function hasValue(m: Machine, table: HashTable, value: Reference): boolean {
  for (let node = table.first(); node; node = table.after(node)) if (same(m, value, node.value)) return true;
  return false;
}

/** The node that a Map.Entry of whatever class is about, when key and value are the same. */
function nodeLike(m: Machine, self: JavaObject, entry: Reference): Node | undefined {
  if (entry === null || !m.classOf(entry).isSubclassOf(m.jdk('java.util.Map$Entry'))) return undefined;
  const node = tableOf(self).find(reference(m.invokeVirtual(entry, 'getKey()', [])));
  return node && same(m, reference(m.invokeVirtual(entry, 'getValue()', [])), node.value) ? node : undefined;
}

function copy(self: JavaObject): JavaObject {
  const table = tableOf(self);
  const blank = table.blank();
  blank.expect(table.size);
  for (const node of table.nodes()) blank.put(node.key, node.value);
  return new JavaObject(self.javaClass, self.fields.slice(), blank);
}

const hashMap: NativeClass = {
  ...constructors(false),
  size: (_m: Machine, self: JavaObject) => tableOf(self).size,
  isEmpty: (_m: Machine, self: JavaObject) => tableOf(self).size === 0,
  get: (_m: Machine, self: JavaObject, key: Reference) => get(self, key)?.value ?? null,
  containsKey: (_m: Machine, self: JavaObject, key: Reference) => tableOf(self).find(key) !== undefined,
  put: (m: Machine, self: JavaObject, key: Reference, value: Reference) => put(m, self, key, value, false),
  expect: (_m: Machine, self: JavaObject, count: number) => tableOf(self).expect(count),
  'remove(java.lang.Object)': (_m: Machine, self: JavaObject, key: Reference) => tableOf(self).remove(key)?.value ?? null,
  'remove(java.lang.Object,java.lang.Object)': (m: Machine, self: JavaObject, key: Reference, value: Reference) => {
    const node = tableOf(self).find(key);
    if (!node || !same(m, value, node.value)) return false;
    tableOf(self).unlink(node);
    return true;
  },
  clear: (_m: Machine, self: JavaObject) => tableOf(self).clear(),
  containsValue: (m: Machine, self: JavaObject, value: Reference) => hasValue(m, tableOf(self), value),
  getOrDefault: (_m: Machine, self: JavaObject, key: Reference, other: Reference) => {
    const node = get(self, key);
    return node ? node.value : other;
  },
  putIfAbsent: (m: Machine, self: JavaObject, key: Reference, value: Reference) => put(m, self, key, value, true),
  'replace(java.lang.Object,java.lang.Object)': (_m: Machine, self: JavaObject, key: Reference, value: Reference) => {
    const node = get(self, key);
    if (!node) return null;
    const old = node.value;
    node.value = value;
    return old;
  },
  'replace(java.lang.Object,java.lang.Object,java.lang.Object)': (m: Machine, self: JavaObject, key: Reference, old: Reference, value: Reference) => {
    const node = tableOf(self).find(key);
    if (!node || !same(m, old, node.value)) return false;
    node.value = value;
    tableOf(self).touched(node);
    return true;
  },
  computeIfAbsent: (m: Machine, self: JavaObject, key: Reference, mapping: Reference) => {
    const apply = referenceFunction(m, mapping, APPLY);
    const table = tableOf(self);
    table.prepareCompute();
    const node = get(self, key);
    if (node && node.value !== null) return node.value;
    const made = guarded(m, table, () => apply(key));
    return made === null ? null : settle(m, self, key, node, made);
  },
  computeIfPresent: (m: Machine, self: JavaObject, key: Reference, remapping: Reference) => {
    const apply = referenceFunction(m, remapping, APPLY_TWO);
    const node = tableOf(self).find(key);
    if (!node || node.value === null) return null;
    return settle(m, self, key, node, guarded(m, tableOf(self), () => apply(key, node.value)));
  },
  compute: (m: Machine, self: JavaObject, key: Reference, remapping: Reference) => {
    const apply = referenceFunction(m, remapping, APPLY_TWO);
    const table = tableOf(self);
    table.prepareCompute();
    const node = table.find(key);
    return settle(m, self, key, node, guarded(m, table, () => apply(key, node ? node.value : null)));
  },
  merge: (m: Machine, self: JavaObject, key: Reference, value: Reference, remapping: Reference) => {
    if (value === null) m.throwNew('java.lang.NullPointerException');
    const apply = referenceFunction(m, remapping, APPLY_TWO);
    const table = tableOf(self);
    table.prepareCompute();
    const node = table.find(key);
    const old = node ? node.value : null;
    return settle(m, self, key, node, old === null ? value : guarded(m, table, () => apply(old, value)));
  },
  forEach: (m: Machine, self: JavaObject, action: Reference) => {
    const accept = callable(m, action, 'accept(java.lang.Object,java.lang.Object)');
    walk(m, self, (node) => void accept(node.key, node.value));
  },
  replaceAll: (m: Machine, self: JavaObject, fn: Reference) => {
    const apply = referenceFunction(m, fn, APPLY_TWO);
    walk(m, self, (node) => void (node.value = apply(node.key, node.value)));
  },
  clone: (_m: Machine, self: JavaObject) => copy(self),
  iterate: (m: Machine, self: JavaObject, what: number) => iterate(m, tableOf(self), what),
  containsEntry: (m: Machine, self: JavaObject, entry: Reference) => nodeLike(m, self, entry) !== undefined,
  removeEntry: (m: Machine, self: JavaObject, entry: Reference) => {
    const node = nodeLike(m, self, entry);
    if (node) tableOf(self).unlink(node);
    return node !== undefined;
  },
};

const PRESENT = true;

const hashSet: NativeClass = {
  ...constructors(false),
  size: (_m: Machine, self: JavaObject) => tableOf(self).size,
  isEmpty: (_m: Machine, self: JavaObject) => tableOf(self).size === 0,
  contains: (_m: Machine, self: JavaObject, o: Reference) => tableOf(self).find(o) !== undefined,
  add: (m: Machine, self: JavaObject, e: Reference) => {
    m.allocate(48);
    return tableOf(self).put(e, PRESENT) === undefined;
  },
  remove: (_m: Machine, self: JavaObject, o: Reference) => tableOf(self).remove(o) !== undefined,
  clear: (_m: Machine, self: JavaObject) => tableOf(self).clear(),
  iterator: (m: Machine, self: JavaObject) => iterate(m, tableOf(self), KEY),
  forEach: (m: Machine, self: JavaObject, action: Reference) => {
    const accept = callable(m, action, 'accept(java.lang.Object)');
    walk(m, self, (node) => void accept(node.key));
  },
  clone: (_m: Machine, self: JavaObject) => copy(self),
};

const entry: NativeClass = {
  getKey: (_m: Machine, self: JavaObject) => payload(self, Node).key,
  getValue: (_m: Machine, self: JavaObject) => payload(self, Node).value,
  setValue: (_m: Machine, self: JavaObject, value: Reference) => {
    const node = payload(self, Node);
    const old = node.value;
    node.value = value;
    return old;
  },
  toString: (m: Machine, self: JavaObject) => {
    const node = payload(self, Node);
    return `${m.toJavaString(node.key)}=${m.toJavaString(node.value)}`;
  },
  hashCode: (m: Machine, self: JavaObject) => {
    const node = payload(self, Node);
    return hashOf(m, node.key) ^ hashOf(m, node.value);
  },
  equals: (m: Machine, self: JavaObject, o: Reference) => {
    if (o === self) return true;
    const node = payload(self, Node);
    if (o === null || !m.classOf(o).isSubclassOf(m.jdk('java.util.Map$Entry'))) return false;
    return same(m, node.key, reference(m.invokeVirtual(o, 'getKey()', []))) && same(m, node.value, reference(m.invokeVirtual(o, 'getValue()', [])));
  },
};

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
  iterator: (m: Machine, self: JavaObject) => new JavaObject(m.jdk('java.util.ImmutableCollections$MapIterator'), [], new Cursor(tableOf(self), KEY)),
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
      if (table.put(e, PRESENT) && !dropDuplicates) m.throwNew('java.lang.IllegalArgumentException', `duplicate element: ${m.toJavaString(e)}`);
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

export const hashed: Natives = {
  'java.util.HashMap': hashMap,
  'java.util.HashMap$HashIterator': cursor,
  'java.util.HashMap$Node': entry,
  'java.util.LinkedHashMap': constructors(true),
  'java.util.HashSet': hashSet,
  'java.util.LinkedHashSet': constructors(true),
  'java.util.ImmutableCollections': factories,
  'java.util.ImmutableCollections$SetN': immutableSet,
  'java.util.ImmutableCollections$SetIterator': cursor,
  'java.util.ImmutableCollections$MapN': immutableMap,
  'java.util.ImmutableCollections$MapIterator': immutableMapCursor,
};
