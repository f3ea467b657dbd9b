import type { Tree, TreeCursor } from 'web-tree-sitter';

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

/**
 * Copies a tree; `error` tells whether it has an ERROR or MISSING node.
 * @param outline leaves out what stands in the bodies of methods
 */
export function copyTree(tree: Tree, outline: boolean): { root: Concrete; error: boolean } {
  const cursor = tree.walk();
  const error = tree.rootNode.hasError;
  const root = copyNode(cursor, cursor.nodeType, { error, outline });
  cursor.delete();
  return { root, error };
}

/** Bodies by what they belong to. */
const BODIES: Readonly<Record<string, string>> = { method_declaration: 'block', constructor_declaration: 'constructor_body' };

interface Copying {
  readonly error: boolean;
  readonly outline: boolean;
}

function copyNode(cursor: TreeCursor, type: string, copying: Copying): Concrete {
  const named = cursor.nodeIsNamed;
  const field = cursor.currentFieldName;
  const start = cursor.startIndex;
  const end = cursor.endIndex;
  // Every question to the cursor is a way into the wasm heap.
  const missing = copying.error && cursor.nodeIsMissing;
  const children: Concrete[] = [];
  if (cursor.gotoFirstChild()) {
    do {
      const child = cursor.nodeType;
      if (child === 'line_comment' || child === 'block_comment') continue;
      children.push(copying.outline && BODIES[type] === child ? bodyAlone(cursor, child) : copyNode(cursor, child, copying));
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return { type, named, field, start, end, missing, children };
}

const bodyAlone = (cursor: TreeCursor, type: string): Concrete => ({
  type,
  named: true,
  field: cursor.currentFieldName,
  start: cursor.startIndex,
  end: cursor.endIndex,
  missing: false,
  children: [],
});

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
