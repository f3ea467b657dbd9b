import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FileError, type Files } from '../files.ts';
import { relativePath } from '../paths.ts';

/** A folder of the machine that holds the same files as a home in the sandbox. */
export interface HomeFolder {
  /** Takes over what other programs wrote or removed. */
  read(): void;
  /** Writes what the sandbox has changed. */
  write(): void;
  close(): void;
}

export interface HomeFolderOptions {
  readonly files: Files;
  /** The home in the sandbox, an absolute path. */
  readonly home: string;
  /** The folder of the machine. */
  readonly folder: string;
}

/** Not the sandbox's business: packages of npm, and everything hidden, such as the sandbox's own programs. */
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules']);
const leftOut = (name: string): boolean => name.startsWith('.') || LEFT_OUT.has(name);
/** Bytes of a file that is taken over. The sandbox holds its files in memory. */
const LARGEST = 8 * 1024 * 1024;
const FOLDER = 'folder';
/** Milliseconds in which changes are gathered. */
const GATHERING = 30;

/**
 * Keeps a home of the sandbox and a folder alike. At the start what stands at the top of the sandbox's home replaces what has
 * the same name in the folder; other files of the folder are taken over.
 */
export function keepAlike({ files, home, folder }: HomeFolderOptions): HomeFolder {
  /** What the folder is known to hold: path → size and time of change, as text, or that it is a folder. */
  const known = new Map<string, string>();
  const changed = new Set<string>();
  let reading = false;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let rereading: ReturnType<typeof setTimeout> | undefined;

  const inSandbox = (path: string): string => `${home}/${path}`;
  const ours = (path: string): boolean => path !== '' && !path.split('/').some((part) => leftOut(part));

  function write(): void {
    clearTimeout(writing);
    writing = undefined;
    const paths = [...changed];
    changed.clear();
    for (const path of paths) put(path);
  }

  function put(path: string): void {
    const target = join(folder, path);
    const kind = files.stat(inSandbox(path))?.kind;
    if (kind === undefined) {
      // Folders are not told of: the highest one that is gone, too.
      const gone = path.split('/').map((_part, at, parts) => parts.slice(0, at + 1).join('/'));
      forget(gone.find((each) => files.stat(inSandbox(each)) === undefined) ?? path);
    } else if (kind === 'directory') {
      mkdirSync(target, { recursive: true });
      for (const name of files.list(inSandbox(path))) if (!leftOut(name)) put(`${path}/${name}`);
    } else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, files.read(inSandbox(path)));
      known.set(path, stamp(target) ?? '');
    }
  }

  function forget(path: string): void {
    rmSync(join(folder, path), { recursive: true, force: true });
    for (const each of known.keys()) if (each === path || each.startsWith(`${path}/`)) known.delete(each);
  }

  function read(): void {
    clearTimeout(rereading);
    rereading = undefined;
    // What the sandbox has changed is the newer text.
    write();
    const seen = new Set<string>();
    reading = true;
    try {
      visit('', seen);
      for (const path of [...known.keys()]) {
        if (seen.has(path)) continue;
        known.delete(path);
        files.remove(inSandbox(path));
      }
    } finally {
      reading = false;
    }
  }

  function visit(path: string, seen: Set<string>): void {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      if (leftOut(entry.name)) continue;
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!files.stat(inSandbox(inner))) {
          if (known.get(inner) === FOLDER) {
            forget(inner);
            continue;
          }
          // An empty folder, too, is somewhere to go.
          files.makeDirectory(inSandbox(inner));
        }
        known.set(inner, FOLDER);
        seen.add(inner);
        visit(inner, seen);
      } else if (entry.isFile()) {
        seen.add(inner);
        take(inner);
      }
    }
  }

  function take(path: string): void {
    const source = join(folder, path);
    const now = stamp(source);
    if (now === undefined || now === known.get(path)) return;
    known.set(path, now);
    const bytes = readFileSync(source);
    if (bytes.length > LARGEST) return;
    try {
      if (files.stat(inSandbox(path))?.kind === 'file' && bytes.equals(files.read(inSandbox(path)))) return;
      files.write(inSandbox(path), bytes);
    } catch (error) {
      // A file where the sandbox has a folder, or no room for it: it stays the machine's alone.
      if (!(error instanceof FileError)) throw error;
    }
  }

  const unwatch = files.watch(({ path: whole }) => {
    if (reading || !whole.startsWith(`${home}/`)) return;
    const path = relativePath(home, whole);
    if (!ours(path)) return;
    changed.add(path);
    writing ??= setTimeout(write, GATHERING);
  });
  for (const name of files.list(home)) {
    if (leftOut(name)) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
    changed.add(name);
  }
  read();
  const watcher = watch(folder, { recursive: true }, () => (rereading ??= setTimeout(read, GATHERING)));
  // A folder that cannot be watched is read before every command all the same.
  watcher.on('error', () => watcher.close());
  return {
    read,
    write,
    close() {
      write();
      clearTimeout(rereading);
      unwatch();
      watcher.close();
    },
  };
}

/** Changes with the file; undefined when there is none. */
function stamp(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true ? `${stat.size} ${stat.mtimeMs}` : undefined;
}
