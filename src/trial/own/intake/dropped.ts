import type { Listing, Refused } from './incoming.ts';
import { refused } from './incoming.ts';
import { listEntries } from './from-entries.ts';
import { listChosen } from './from-files.ts';
import type { Archive } from './zip/zip-listing.ts';

/** Something that the visitor gave to the page. */
export type Given =
  | { readonly kind: 'folder'; readonly list: (found: (files: number) => void) => Promise<Listing | Refused>; readonly name: string }
  | { readonly kind: 'decision'; readonly file: File }
  | Refused;

const archiveOf = (file: File): Archive => ({
  name: file.name,
  size: file.size,
  part: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});

const isZip = (file: File): boolean => /\.zip$/i.test(file.name) || file.type === 'application/zip';

/** Must be called while the event is handled: afterwards a browser no longer tells what was dropped. */
export function givenByDrop(transfer: DataTransfer): Given {
  const entries = [...transfer.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  const [only] = transfer.files;
  if (entries.some((entry) => entry.isDirectory))
    return { kind: 'folder', name: entries[0]?.name ?? '', list: (found) => listEntries(entries, found) };
  return only && transfer.files.length === 1
    ? givenFile(only)
    : refused('Drop one folder, or one zip.', '请放入一个文件夹，或一个 zip 文件。');
}

/** One file, dropped or chosen: a zip, or a saved decision. */
export function givenFile(file: File): Given {
  if (isZip(file))
    return { kind: 'folder', name: file.name, list: async () => (await import('./zip/zip-listing.ts')).listZip(archiveOf(file)) };
  if (/\.json$/i.test(file.name)) return { kind: 'decision', file };
  return /\.(tar|t?gz|tgz|rar|7z|jar|war)$/i.test(file.name)
    ? refused(
        `${file.name} is an archive that this page does not open. Pack the sources as zip, or drop the folder.`,
        `本页打不开 ${file.name}。请把源码打成 zip，或直接放入文件夹。`,
      )
    : refused(
        `${file.name} is a single file. Drop the folder of the project, or a zip of it.`,
        `${file.name} 是单个文件。请放入工程的文件夹，或它的 zip。`,
      );
}

/** A folder chosen by `<input webkitdirectory>`. */
export function givenFolder(files: FileList): Given {
  const listing = listChosen([...files]);
  return { kind: 'folder', name: listing.name, list: () => Promise.resolve(listing) };
}
