import { FileError, type FileChange, type Files, type FileStat } from './files.ts';
import { nameOf, normalize, parentOf } from './paths.ts';

interface FileNode {
  readonly kind: 'file';
  content: Uint8Array;
  modified: number;
}

interface DirectoryNode {
  readonly kind: 'directory';
  readonly children: Map<string, Node>;
  modified: number;
}

type Node = FileNode | DirectoryNode;

export interface MemoryFilesOptions {
  /** Milliseconds since 1970, for times of change. */
  readonly now: () => number;
  /** Bytes of all files together, after which writing fails with ENOSPC. */
  readonly capacity?: number;
}

const DEFAULT_CAPACITY = 256 * 1024 * 1024;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Files that live in memory only: what the worker has, and every sandbox in Node. */
export function createMemoryFiles(options: MemoryFilesOptions): Files {
  const { now, capacity = DEFAULT_CAPACITY } = options;
  const root: DirectoryNode = { kind: 'directory', children: new Map(), modified: now() };
  const listeners = new Set<(change: FileChange) => void>();
  let used = 0;

  const tell = (change: FileChange): void => {
    for (const listener of listeners) listener(change);
  };

  const find = (path: string): Node | undefined => {
    let node: Node = root;
    for (const part of normalize(path).split('/')) {
      if (part === '') continue;
      if (node.kind !== 'directory') return undefined;
      const next = node.children.get(part);
      if (!next) return undefined;
      node = next;
    }
    return node;
  };

  const existing = (path: string): Node => {
    const node = find(path);
    if (!node) throw new FileError('ENOENT', path, `ENOENT: no such file or directory, '${path}'`);
    return node;
  };

  const file = (path: string): FileNode => {
    const node = existing(path);
    if (node.kind === 'directory') throw new FileError('EISDIR', path, `EISDIR: illegal operation on a directory, '${path}'`);
    return node;
  };

  const directory = (path: string): DirectoryNode => {
    const node = existing(path);
    if (node.kind === 'file') throw new FileError('ENOTDIR', path, `ENOTDIR: not a directory, '${path}'`);
    return node;
  };

  const makeDirectory = (path: string): DirectoryNode => {
    let node = root;
    for (const part of normalize(path).split('/')) {
      if (part === '') continue;
      let next = node.children.get(part);
      if (next === undefined) {
        next = { kind: 'directory', children: new Map(), modified: now() };
        node.children.set(part, next);
        node.modified = now();
      } else if (next.kind === 'file') {
        throw new FileError('ENOTDIR', path, `ENOTDIR: not a directory, '${path}'`);
      }
      node = next;
    }
    return node;
  };

  const sizeOf = (node: Node): number =>
    node.kind === 'file' ? node.content.length : [...node.children.values()].reduce((sum, child) => sum + sizeOf(child), 0);

  const walk = (path: string, node: Node, found: string[]): void => {
    if (node.kind === 'file') {
      found.push(path);
      return;
    }
    for (const name of [...node.children.keys()].sort()) {
      const child = node.children.get(name);
      if (child) walk(path === '/' ? `/${name}` : `${path}/${name}`, child, found);
    }
  };

  const below = (path: string): string[] => {
    const found: string[] = [];
    const node = find(path);
    if (node) walk(normalize(path), node, found);
    return found;
  };

  return {
    read: (path) => file(path).content,
    readText: (path) => decoder.decode(file(path).content),
    write(path, content) {
      const target = normalize(path);
      const bytes = typeof content === 'string' ? encoder.encode(content) : content;
      const parent = makeDirectory(parentOf(target));
      const before = parent.children.get(nameOf(target));
      if (before?.kind === 'directory' || target === '/')
        throw new FileError('EISDIR', path, `EISDIR: illegal operation on a directory, '${path}'`);
      const growth = bytes.length - (before?.content.length ?? 0);
      if (used + growth > capacity) throw new FileError('ENOSPC', path, `ENOSPC: no space left on device, '${path}'`);
      used += growth;
      if (before) {
        before.content = bytes;
        before.modified = now();
      } else {
        parent.children.set(nameOf(target), { kind: 'file', content: bytes, modified: now() });
        parent.modified = now();
      }
      tell({ kind: 'write', path: target });
    },
    stat(path): FileStat | undefined {
      const node = find(path);
      return node && { kind: node.kind, size: node.kind === 'file' ? node.content.length : 0, modified: node.modified };
    },
    list: (path) => [...directory(path).children.keys()].sort(),
    makeDirectory(path) {
      makeDirectory(path);
    },
    remove(path) {
      const target = normalize(path);
      const node = find(target);
      if (!node) return;
      const gone = below(target);
      if (target === '/') {
        root.children.clear();
      } else {
        const parent = directory(parentOf(target));
        parent.children.delete(nameOf(target));
        parent.modified = now();
      }
      used -= sizeOf(node);
      for (const each of gone) tell({ kind: 'remove', path: each });
    },
    rename(from, to) {
      const source = normalize(from);
      const target = normalize(to);
      if (source === target) return;
      if (target.startsWith(`${source}/`)) throw new FileError('EINVAL', from, `EINVAL: cannot move '${from}' into itself`);
      const node = existing(source);
      const there = find(target);
      if (there?.kind === 'directory' && (node.kind === 'file' || there.children.size > 0)) {
        const code = node.kind === 'file' ? 'EISDIR' : 'ENOTEMPTY';
        throw new FileError(code, to, `${code}: cannot rename '${from}' to '${to}'`);
      }
      if (there?.kind === 'file' && node.kind === 'directory') throw new FileError('ENOTDIR', to, `ENOTDIR: not a directory, '${to}'`);
      const gone = below(source);
      if (there) used -= sizeOf(there);
      directory(parentOf(source)).children.delete(nameOf(source));
      makeDirectory(parentOf(target)).children.set(nameOf(target), node);
      for (const each of gone) tell({ kind: 'remove', path: each });
      for (const each of below(target)) tell({ kind: 'write', path: each });
    },
    walk(path) {
      directory(path);
      return below(path);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
