import type { Language, Tree, TreeCursor } from 'web-tree-sitter';
import { Field, Kind } from './flat-kinds.ts';

/**
 * The named nodes of one file in the order they are written, without comments, as five columns of numbers: what a reader of
 * thousands of files can afford. Node 0 is the file. The nodes below node i are i + 1 up to, but without, `next(i)`.
 */
export class FlatTree {
  readonly #text: string;
  readonly #kinds: Uint8Array;
  readonly #fields: Uint8Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #nexts: Int32Array;
  /** Whether the grammar could not read some of the text. The rest of the tree is right. */
  readonly broken: boolean;

  constructor(text: string, broken: boolean, columns: Columns) {
    this.#text = text;
    this.broken = broken;
    const { length } = columns;
    this.#kinds = columns.kinds.slice(0, length);
    this.#fields = columns.fields.slice(0, length);
    this.#starts = columns.starts.slice(0, length);
    this.#ends = columns.ends.slice(0, length);
    this.#nexts = columns.nexts.slice(0, length);
  }

  get length(): number {
    return this.#kinds.length;
  }

  kind(node: number): number {
    return this.#kinds[node] ?? 0;
  }

  fieldOf(node: number): number {
    return this.#fields[node] ?? 0;
  }

  /** Offset in UTF-16 units. */
  start(node: number): number {
    return this.#starts[node] ?? 0;
  }

  end(node: number): number {
    return this.#ends[node] ?? 0;
  }

  /** The first node that is not below this one; for a child, its next sibling if that is still below the parent. */
  next(node: number): number {
    return this.#nexts[node] ?? this.#kinds.length;
  }

  text(node: number): string {
    return this.#text.slice(this.start(node), this.end(node));
  }

  slice(start: number, end: number): string {
    return this.#text.slice(start, end);
  }

  /** The child in that field; -1 without one. */
  child(node: number, field: number): number {
    for (let at = node + 1, end = this.next(node); at < end; at = this.next(at)) if (this.fieldOf(at) === field) return at;
    return -1;
  }

  /** The first child of that kind; -1 without one. */
  childOf(node: number, kind: number): number {
    for (let at = node + 1, end = this.next(node); at < end; at = this.next(at)) if (this.kind(at) === kind) return at;
    return -1;
  }
}

interface Columns {
  kinds: Uint8Array;
  fields: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  nexts: Int32Array;
  length: number;
}

/** Nodes below which nothing is of interest. */
const LEAVES = new Set([
  'identifier',
  'type_identifier',
  'string_literal',
  'this',
  'super',
  'asterisk',
  'integral_type',
  'floating_point_type',
  'boolean_type',
  'void_type',
  'decimal_integer_literal',
]);
const COMMENTS = new Set(['line_comment', 'block_comment']);

/** Makes what copies a tree out of the wasm heap: each node costs some calls into it, so every node is visited once. */
export function createFlatCopier(language: Language): (text: string, tree: Tree) => FlatTree {
  const kindOf = new Uint8Array(language.nodeTypeCount);
  const isCopied = new Uint8Array(language.nodeTypeCount);
  const isLeaf = new Uint8Array(language.nodeTypeCount);
  const kinds: ReadonlyMap<string, number> = new Map(Object.entries(Kind));
  for (let type = 0; type < language.nodeTypeCount; type++) {
    const name = language.nodeTypeForId(type) ?? '';
    kindOf[type] = language.nodeTypeIsNamed(type) ? (kinds.get(name) ?? Kind.other) : Kind.other;
    isCopied[type] = language.nodeTypeIsNamed(type) && !COMMENTS.has(name) ? 1 : 0;
    isLeaf[type] = LEAVES.has(name) ? 1 : 0;
  }
  const fields: ReadonlyMap<string, number> = new Map(Object.entries(Field));
  const fieldOf = Uint8Array.from(language.fields, (name) => (name === null ? Field.none : (fields.get(name) ?? Field.none)));
  const columns = makeColumns(1 << 15);

  function copy(cursor: TreeCursor, type: number): void {
    const node = columns.length++;
    if (node === columns.kinds.length) grow(columns);
    columns.kinds[node] = kindOf[type] ?? (cursor.nodeType === 'ERROR' ? Kind.ERROR : Kind.other);
    columns.fields[node] = fieldOf[cursor.currentFieldId] ?? 0;
    columns.starts[node] = cursor.startIndex;
    columns.ends[node] = cursor.endIndex;
    if (isLeaf[type] !== 1 && cursor.gotoFirstChild()) {
      do {
        const below = cursor.nodeTypeId;
        if ((isCopied[below] ?? 1) === 1) copy(cursor, below);
      } while (cursor.gotoNextSibling());
      cursor.gotoParent();
    }
    columns.nexts[node] = columns.length;
  }

  return (text, tree) => {
    columns.length = 0;
    const cursor = tree.walk();
    copy(cursor, cursor.nodeTypeId);
    cursor.delete();
    return new FlatTree(text, tree.rootNode.hasError, columns);
  };
}

function makeColumns(size: number): Columns {
  return {
    kinds: new Uint8Array(size),
    fields: new Uint8Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    nexts: new Int32Array(size),
    length: 0,
  };
}

function grow(columns: Columns): void {
  const larger = makeColumns(columns.kinds.length * 2);
  larger.kinds.set(columns.kinds);
  larger.fields.set(columns.fields);
  larger.starts.set(columns.starts);
  larger.ends.set(columns.ends);
  larger.nexts.set(columns.nexts);
  Object.assign(columns, { ...larger, length: columns.length });
}
