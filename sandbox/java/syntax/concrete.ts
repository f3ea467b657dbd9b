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

/** Copies a whole tree; `error` tells whether it has an ERROR or MISSING node. */
export function copyTree(tree: Tree): { root: Concrete; error: boolean } {
  const cursor = tree.walk();
  const root = copyNode(cursor);
  cursor.delete();
  return { root, error: tree.rootNode.hasError };
}

function copyNode(cursor: TreeCursor): Concrete {
  const type = cursor.nodeType;
  const named = cursor.nodeIsNamed;
  const field = cursor.currentFieldName;
  const start = cursor.startIndex;
  const end = cursor.endIndex;
  const missing = cursor.nodeIsMissing;
  const children: Concrete[] = [];
  if (cursor.gotoFirstChild()) {
    do {
      const child = cursor.nodeType;
      if (child !== 'line_comment' && child !== 'block_comment') children.push(copyNode(cursor));
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return { type, named, field, start, end, missing, children };
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
