import type { Machine } from '../../run/machine.ts';
import type { NativeClass } from '../../run/native.ts';
import { JavaObject, type Reference } from '../../run/value.ts';
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

export const tableOf = (self: JavaObject): HashTable => payload(self, HashTable);

export function concurrent(m: Machine): never {
  return m.throwNew('java.util.ConcurrentModificationException');
}

function checkCapacity(m: Machine, capacity: number, loadFactor: number): void {
  if (capacity < 0) m.throwNew('java.lang.IllegalArgumentException', `Illegal initial capacity: ${capacity}`);
  if (!(loadFactor > 0)) m.throwNew('java.lang.IllegalArgumentException', `Illegal load factor: ${loadFactor}`);
}

/** Gives a new map or set its table. */
export function start(
  m: Machine,
  self: JavaObject,
  options: { linked: boolean; capacity?: number; loadFactor?: number; accessOrder?: boolean },
): void {
  if (options.capacity !== undefined) checkCapacity(m, options.capacity, options.loadFactor ?? 0.75);
  self.native = new HashTable(keysOf(m), options);
}

/** Constructors of HashMap, HashSet and their linked kin. */
export function constructors(linked: boolean): NativeClass {
  return {
    '<init>()': (m: Machine, self: JavaObject) => start(m, self, { linked }),
    '<init>(int)': (m: Machine, self: JavaObject, capacity: number) => start(m, self, { linked, capacity }),
    '<init>(int,float)': (m: Machine, self: JavaObject, capacity: number, loadFactor: number) =>
      start(m, self, { linked, capacity, loadFactor }),
  };
}

/** The java.util.Map.Entry of a node. */
export function entryOf(m: Machine, node: Node): JavaObject {
  return (node.entry ??= new JavaObject(m.jdk('java.util.HashMap$Node'), [], node));
}

/** Walks with the check of the JDK's loops: it fails when all were visited. */
export function walk(m: Machine, self: JavaObject, visit: (node: Node) => void): void {
  const table = tableOf(self);
  const expected = table.modCount;
  for (let node = table.first(); node; node = table.after(node)) visit(node);
  if (table.modCount !== expected) concurrent(m);
}

export const KEY = 0;
const VALUE = 1;

/** Where an iterator over a table stands. */
export class Cursor {
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

export function iterate(m: Machine, table: HashTable, what: number, iteratorClass = 'java.util.HashMap$HashIterator'): JavaObject {
  return new JavaObject(m.jdk(iteratorClass), [], new Cursor(table, what));
}

export const walking: NativeClass = {
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
};

export const cursor: NativeClass = {
  ...walking,
  remove: (m: Machine, self: JavaObject) => {
    const at = payload(self, Cursor);
    if (!at.last) m.throwNew('java.lang.IllegalStateException');
    if (at.table.modCount !== at.expected) concurrent(m);
    if (at.last) at.table.unlink(at.last);
    at.last = undefined;
    at.expected = at.table.modCount;
  },
};

export function hasValue(m: Machine, table: HashTable, value: Reference): boolean {
  for (let node = table.first(); node; node = table.after(node)) if (same(m, value, node.value)) return true;
  return false;
}

export function copy(self: JavaObject): JavaObject {
  const table = tableOf(self);
  const blank = table.blank();
  blank.expect(table.size);
  for (const node of table.nodes()) blank.put(node.key, node.value);
  return new JavaObject(self.javaClass, self.fields.slice(), blank);
}

export const entry: NativeClass = {
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
    return (
      same(m, node.key, reference(m.invokeVirtual(o, 'getKey()', []))) &&
      same(m, node.value, reference(m.invokeVirtual(o, 'getValue()', [])))
    );
  },
};
