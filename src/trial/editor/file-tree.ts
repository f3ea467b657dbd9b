/** One row of the tree. */
export interface Row {
  readonly kind: 'folder' | 'file';
  /** What is shown: chains of folders with one child are one row, `src/main/java/com/example`. */
  readonly name: string;
  readonly path: string;
  readonly depth: number;
}

interface Node {
  readonly folders: Map<string, Node>;
  readonly files: string[];
}

/** The rows of a tree over paths below `root`; folders before files, each by name. */
export function rowsOf(root: string, paths: readonly string[]): readonly Row[] {
  const top: Node = { folders: new Map(), files: [] };
  for (const path of paths) {
    if (!path.startsWith(`${root}/`)) continue;
    const parts = path.slice(root.length + 1).split('/');
    const file = parts.pop() ?? '';
    let node = top;
    for (const part of parts) {
      const next: Node = node.folders.get(part) ?? { folders: new Map(), files: [] };
      node.folders.set(part, next);
      node = next;
    }
    node.files.push(file);
  }
  return rowsIn(top, root, 0);
}

function rowsIn(node: Node, path: string, depth: number): Row[] {
  const rows: Row[] = [];
  for (const [name, child] of [...node.folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shown = name;
    let inner = child;
    // The module's own folder stays a row of its own: it is what a visitor looks for.
    while (depth > 0 && inner.files.length === 0 && inner.folders.size === 1) {
      const [only] = inner.folders;
      if (!only) break;
      shown = `${shown}/${only[0]}`;
      inner = only[1];
    }
    rows.push({ kind: 'folder', name: shown, path: `${path}/${shown}`, depth });
    rows.push(...rowsIn(inner, `${path}/${shown}`, depth + 1));
  }
  for (const name of [...node.files].sort()) rows.push({ kind: 'file', name, path: `${path}/${name}`, depth });
  return rows;
}
