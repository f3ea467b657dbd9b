import type { Machine } from '../../run/machine.ts';
import type { NativeClass, Natives } from '../../run/native.ts';
import type { JavaObject, Reference } from '../../run/value.ts';
import { APPLY, APPLY_TWO, callable, referenceFunction } from './callable.ts';
import { concurrent, constructors, copy, cursor, entry, entryOf, hasValue, iterate, start, tableOf, walk } from './hash-reading.ts';
import type { HashTable, Node } from './hash-table.ts';
import { same } from './key.ts';
import { reference } from './payload.ts';

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

/** The node that a Map.Entry of whatever class is about, when key and value are the same. */
function nodeLike(m: Machine, self: JavaObject, entry: Reference): Node | undefined {
  if (entry === null || !m.classOf(entry).isSubclassOf(m.jdk('java.util.Map$Entry'))) return undefined;
  const node = tableOf(self).find(reference(m.invokeVirtual(entry, 'getKey()', [])));
  return node && same(m, reference(m.invokeVirtual(entry, 'getValue()', [])), node.value) ? node : undefined;
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
  'replace(java.lang.Object,java.lang.Object,java.lang.Object)': (
    m: Machine,
    self: JavaObject,
    key: Reference,
    old: Reference,
    value: Reference,
  ) => {
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
    return settle(
      m,
      self,
      key,
      node,
      guarded(m, tableOf(self), () => apply(key, node.value)),
    );
  },
  compute: (m: Machine, self: JavaObject, key: Reference, remapping: Reference) => {
    const apply = referenceFunction(m, remapping, APPLY_TWO);
    const table = tableOf(self);
    table.prepareCompute();
    const node = table.find(key);
    return settle(
      m,
      self,
      key,
      node,
      guarded(m, table, () => apply(key, node ? node.value : null)),
    );
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

export const hashMaps: Natives = {
  'java.util.HashMap': hashMap,
  'java.util.HashMap$HashIterator': cursor,
  'java.util.HashMap$Node': entry,
  'java.util.LinkedHashMap': {
    ...constructors(true),
    '<init>(int,float,boolean)': (m: Machine, self: JavaObject, capacity: number, loadFactor: number, accessOrder: boolean) =>
      start(m, self, { linked: true, capacity, loadFactor, accessOrder }),
  },
};
