import type { Language, Tree, TreeCursor } from 'web-tree-sitter';

/** A node of tree-sitter's tree, copied out of the wasm heap: comments are left out. */
export interface Concrete {
  readonly type: string;
  readonly named: boolean;
  readonly field: string | null;
  readonly start: number;
  readonly end: number;
  readonly missing: boolean;
  readonly children: readonly Concrete[];
}

export interface Copy {
  readonly root: Concrete;
  /** Whether it has an ERROR or MISSING node. */
  readonly error: boolean;
}

/** @param shift is added to every place: where in its file the text begins that was parsed */
export type Copier = (tree: Tree, shift?: number) => Copy;

const COMMENTS: ReadonlySet<string> = new Set(['line_comment', 'block_comment']);
const NO_CHILDREN: readonly Concrete[] = [];
/** Named nodes that have nothing below them. All that is not named is a token. */
const LEAVES: ReadonlySet<string> = new Set([
  'identifier',
  'type_identifier',
  'this',
  'super',
  'asterisk',
  'boolean_type',
  'void_type',
  'true',
  'false',
  'null_literal',
  'decimal_integer_literal',
  'hex_integer_literal',
  'decimal_floating_point_literal',
  'character_literal',
]);

/** Makes what copies a tree. Every question to a cursor is a way into the wasm heap, so types and fields are known by number. */
export function createCopier(language: Language): Copier {
  const { fields } = language;
  const types = Array.from({ length: language.nodeTypeCount }, (_, id) => language.nodeTypeForId(id) ?? undefined);
  const named = Uint8Array.from(types, (_, id) => (language.nodeTypeIsNamed(id) ? 1 : 0));
  const comment = Uint8Array.from(types, (type) => (type !== undefined && COMMENTS.has(type) ? 1 : 0));
  const leaf = Uint8Array.from(types, (type, id) => (type !== undefined && (named[id] === 0 || LEAVES.has(type)) ? 1 : 0));

  return (tree, shift = 0) => {
    const error = tree.rootNode.hasError;
    const copyNode = (cursor: TreeCursor, id: number): Concrete => {
      const field = fields[cursor.currentFieldId] ?? null;
      const start = cursor.startIndex + shift;
      const end = cursor.endIndex + shift;
      const missing = error && cursor.nodeIsMissing;
      // An ERROR has a number beyond the table.
      const type = types[id] ?? cursor.nodeType;
      const isNamed = id < named.length ? named[id] === 1 : cursor.nodeIsNamed;
      if (leaf[id] === 1 || !cursor.gotoFirstChild()) return { type, named: isNamed, field, start, end, missing, children: NO_CHILDREN };
      const children: Concrete[] = [];
      do {
        const child = cursor.nodeTypeId;
        if (comment[child] !== 1) children.push(copyNode(cursor, child));
      } while (cursor.gotoNextSibling());
      cursor.gotoParent();
      return { type, named: isNamed, field, start, end, missing, children };
    };
    const cursor = tree.walk();
    const root = copyNode(cursor, cursor.nodeTypeId);
    cursor.delete();
    return { root, error };
  };
}
export function childOf(node: Concrete, field: string): Concrete | undefined {
  return node.children.find((c) => c.field === field);
}

export function childrenOf(node: Concrete, field: string): readonly Concrete[] {
  return node.children.filter((c) => c.field === field && c.named);
}

export function firstOf(node: Concrete, ...types: readonly string[]): Concrete | undefined {
  return node.children.find((c) => types.includes(c.type));
}

export function namedOf(node: Concrete): readonly Concrete[] {
  return node.children.filter((c) => c.named);
}
