import type { Incoming, Listing, Unreadable } from './incoming.ts';
import type { LeftOut } from './left-out.ts';
import { folderLeftOut } from './rules.ts';
import { Tally } from './sort-out.ts';

/** Walks dropped folders (`DataTransferItem.webkitGetAsEntry`). Folders that are left out are not entered. */
export async function listEntries(dropped: readonly FileSystemEntry[], found: (files: number) => void): Promise<Listing> {
  const files: Incoming[] = [];
  const left = new Tally();
  const unreadable: Unreadable[] = [];
  const [first] = dropped;
  // One folder is the project itself; of several, each keeps its name.
  const alone = dropped.length === 1 && first && isDirectory(first) ? first : null;
  const name = first?.name ?? '';

  const visit = async (entry: FileSystemEntry, path: string): Promise<void> => {
    if (isFile(entry)) {
      await add(entry, path);
      return;
    }
    if (!isDirectory(entry)) return;
    const children = await tryTo(path, unreadable, () => childrenOf(entry));
    if (children === null) return;
    if (path !== '') {
      const why = folderLeftOut(
        path,
        children.map((child) => child.name),
      );
      if (why !== null) {
        left.add(`${path}/`, why, null);
        return;
      }
    }
    for (const child of children) await visit(child, path === '' ? child.name : `${path}/${child.name}`);
  };
  const add = async (entry: FileSystemFileEntry, path: string): Promise<void> => {
    const file = await tryTo(path, unreadable, () => new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
    if (file === null) return;
    files.push({ path, bytes: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) });
    found(files.length);
  };

  if (alone) await visit(alone, '');
  else for (const entry of dropped) await visit(entry, entry.name);
  const leftOut: readonly LeftOut[] = left.list();
  return { name, files, leftOut, unreadable };
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader gives a hundred at a time, and none when it is done. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
  }
}

async function tryTo<T>(path: string, unreadable: Unreadable[], act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    unreadable.push({ path, because: { en: `The browser could not open it: ${String(error)}`, zh: `浏览器无法打开：${String(error)}` } });
    return null;
  }
}
