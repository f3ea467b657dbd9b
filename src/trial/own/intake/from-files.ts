import type { Listing } from './incoming.ts';

/** The part of a `File` that is read. */
type Chosen = Pick<File, 'name' | 'size' | 'webkitRelativePath' | 'arrayBuffer'>;

/** What `<input webkitdirectory>` gives: all files of the chosen folder, by paths that begin with its name. */
export function listChosen(files: readonly Chosen[]): Listing {
  const [first] = files;
  const name = first?.webkitRelativePath.split('/')[0] ?? '';
  return {
    name,
    files: files.map((file) => ({
      path: file.webkitRelativePath.slice(name.length + 1),
      bytes: file.size,
      read: async () => new Uint8Array(await file.arrayBuffer()),
    })),
    leftOut: [],
    unreadable: [],
  };
}
