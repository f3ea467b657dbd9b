import type { JavaObject, Reference } from '../../run/value.ts';

/** How keys are told apart; in Java's terms hashCode() and equals(). */
export interface Keys {
  hash(key: Reference): number;
  same(a: Reference, b: Reference): boolean;
}

export class Node {
  readonly hash: number;
  readonly key: Reference;
  value: Reference;
  next: Node | undefined;
  /** Neighbours in insertion or access order, for linked tables. */
  before: Node | undefined;
  after: Node | undefined;
  /** Its java.util.Map.Entry, once somebody asked for it. */
  entry: JavaObject | undefined;
  constructor(hash: number, key: Reference, value: Reference, next: Node | undefined) {
    this.hash = hash;
    this.key = key;
    this.value = value;
    this.next = next;
  }
}

const MAXIMUM_CAPACITY = 1 << 30;
/** A bin this long makes a small table grow. */
const LONG_BIN = 8;
const SMALL_TABLE = 64;

function tableSizeFor(capacity: number): number {
  return capacity <= 1 ? 1 : Math.min(MAXIMUM_CAPACITY, 2 ** (32 - Math.clz32(capacity - 1)));
}

/**
 * java.util.HashMap's table: the same spreading, growth and places in the bins, so that iteration runs in the
 * JDK's order. Bins stay lists; the JDK turns long ones into trees, which changes their order a little.
 */
export class HashTable {
  size = 0;
  modCount = 0;
  readonly linked: boolean;
  readonly accessOrder: boolean;
  private table: (Node | undefined)[] = [];
  private threshold: number;
  private readonly loadFactor: number;
  private readonly keys: Keys;
  private head: Node | undefined;
  private tail: Node | undefined;

  /** Without a capacity the table starts with 16 bins when the first key comes. */
  constructor(keys: Keys, options: { linked?: boolean; accessOrder?: boolean; capacity?: number; loadFactor?: number } = {}) {
    this.keys = keys;
    this.linked = options.linked ?? false;
    this.accessOrder = options.accessOrder ?? false;
    this.loadFactor = options.loadFactor ?? 0.75;
    this.threshold = options.capacity === undefined ? 0 : tableSizeFor(options.capacity);
  }

  /** An empty table of the same kind. */
  blank(): HashTable {
    return new HashTable(this.keys, { linked: this.linked, accessOrder: this.accessOrder, loadFactor: this.loadFactor });
  }

  private spread(key: Reference): number {
    const hash = key === null ? 0 : this.keys.hash(key);
    return hash ^ (hash >>> 16);
  }

  private lookUp(hash: number, key: Reference): Node | undefined {
    if (this.table.length === 0) return undefined;
    for (let node = this.table[hash & (this.table.length - 1)]; node; node = node.next) {
      if (node.hash === hash && (node.key === key || (key !== null && this.keys.same(key, node.key)))) return node;
    }
    return undefined;
  }

  /** The node of a key; does not count as an access. */
  find(key: Reference): Node | undefined {
    return this.lookUp(this.spread(key), key);
  }

  /** Makes room for that many further keys, as putAll and the copying constructors do. */
  expect(count: number): void {
    if (count <= 0) return;
    if (this.table.length === 0) {
      const wanted = Math.trunc(Math.fround(Math.fround(count / Math.fround(this.loadFactor)) + 1));
      if (wanted > this.threshold) this.threshold = tableSizeFor(wanted);
    } else {
      while (count > this.threshold && this.table.length < MAXIMUM_CAPACITY) this.grow();
    }
  }

  /** put(): the new key goes to the end of its bin. The old node, if there is one, is returned unchanged. */
  put(key: Reference, value: Reference): Node | undefined {
    const hash = this.spread(key);
    if (this.table.length === 0) this.grow();
    const at = hash & (this.table.length - 1);
    let last = this.table[at];
    if (!last) this.table[at] = this.newNode(hash, key, value, undefined);
    else {
      for (let length = 1; ; length++) {
        if (last.hash === hash && (last.key === key || (key !== null && this.keys.same(key, last.key)))) return last;
        if (!last.next) {
          last.next = this.newNode(hash, key, value, undefined);
          if (length >= LONG_BIN) this.bin();
          break;
        }
        last = last.next;
      }
    }
    this.modCount++;
    if (++this.size > this.threshold) this.grow();
    return undefined;
  }

  /** What compute(), merge() and their kin do before they call the function. */
  prepareCompute(): void {
    if (this.size > this.threshold || this.table.length === 0) this.grow();
  }

  /** Their insertion of a key that is not there: at the head of its bin. */
  insertComputed(key: Reference, value: Reference): void {
    const hash = this.spread(key);
    const at = hash & (this.table.length - 1);
    let length = 0;
    for (let node = this.table[at]; node; node = node.next) length++;
    this.table[at] = this.newNode(hash, key, value, this.table[at]);
    if (length >= LONG_BIN - 1) this.bin();
    this.modCount++;
    this.size++;
  }

  remove(key: Reference): Node | undefined {
    const hash = this.spread(key);
    const node = this.lookUp(hash, key);
    if (node) this.unlink(node);
    return node;
  }

  unlink(node: Node): void {
    const at = node.hash & (this.table.length - 1);
    let before = this.table[at];
    if (before === node) this.table[at] = node.next;
    else {
      while (before && before.next !== node) before = before.next;
      if (before) before.next = node.next;
    }
    this.unchain(node);
    this.modCount++;
    this.size--;
  }

  clear(): void {
    this.modCount++;
    this.table.fill(undefined);
    this.size = 0;
    this.head = this.tail = undefined;
  }

  /** In a table in access order, a used key becomes the newest. */
  touched(node: Node): void {
    if (!this.accessOrder || this.tail === node) return;
    this.unchain(node);
    this.chain(node);
    this.modCount++;
  }

  /** The oldest node of a linked table. */
  get eldest(): Node | undefined {
    return this.head;
  }

  first(): Node | undefined {
    return this.linked ? this.head : this.firstFrom(0);
  }

  /** The node that iteration visits after this one; ask before removing it. */
  after(node: Node): Node | undefined {
    if (this.linked) return node.after;
    return node.next ?? this.firstFrom((node.hash & (this.table.length - 1)) + 1);
  }

  nodes(): Node[] {
    const all: Node[] = [];
    for (let node = this.first(); node; node = this.after(node)) all.push(node);
    return all;
  }

  private firstFrom(bin: number): Node | undefined {
    for (let i = bin; i < this.table.length; i++) {
      const node = this.table[i];
      if (node) return node;
    }
    return undefined;
  }

  private newNode(hash: number, key: Reference, value: Reference, next: Node | undefined): Node {
    const node = new Node(hash, key, value, next);
    if (this.linked) this.chain(node);
    return node;
  }

  private chain(node: Node): void {
    node.before = this.tail;
    node.after = undefined;
    if (this.tail) this.tail.after = node;
    else this.head = node;
    this.tail = node;
  }

  private unchain(node: Node): void {
    if (!this.linked) return;
    if (node.before) node.before.after = node.after;
    else this.head = node.after;
    if (node.after) node.after.before = node.before;
    else this.tail = node.before;
    node.before = node.after = undefined;
  }

  /** A bin became long: a small table grows. */
  private bin(): void {
    if (this.table.length < SMALL_TABLE) this.grow();
  }

  private grow(): void {
    const old = this.table;
    const capacity = old.length > 0 ? old.length * 2 : this.threshold > 0 ? this.threshold : 16;
    this.threshold = Math.trunc(capacity * this.loadFactor);
    this.table = new Array<Node | undefined>(capacity).fill(undefined);
    const ends = new Array<Node | undefined>(capacity).fill(undefined);
    for (const first of old) {
      for (let node = first; node;) {
        const { next } = node;
        node.next = undefined;
        const at = node.hash & (capacity - 1);
        const end = ends[at];
        if (end) end.next = node;
        else this.table[at] = node;
        ends[at] = node;
        node = next;
      }
    }
  }
}
