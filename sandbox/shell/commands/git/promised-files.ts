import { FileError, type Files } from '../../../host/files.ts';

/** What isomorphic-git wants of `lstat`. */
interface Stat {
  readonly type: 'file' | 'dir';
  readonly mode: number;
  readonly size: number;
  readonly ino: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly uid: number;
  readonly gid: number;
  readonly dev: number;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

const FILE_MODE = 0o100644;
const DIRECTORY_MODE = 0o040755;

/** The sandbox's files in the form of `fs.promises`, as far as isomorphic-git asks for it. */
export function promisedFiles(files: Files) {
  const missing = (path: string): FileError => new FileError('ENOENT', path, `ENOENT: no such file or directory, '${path}'`);
  const stat = (path: string): Promise<Stat> => {
    const found = files.stat(path);
    if (!found) return Promise.reject(missing(path));
    const isFile = found.kind === 'file';
    return Promise.resolve({
      type: isFile ? 'file' : 'dir',
      mode: isFile ? FILE_MODE : DIRECTORY_MODE,
      size: found.size,
      // Two changes may come in one millisecond, and of one size: what is in it tells them apart.
      ino: isFile ? sumOf(files.read(path)) : 0,
      mtimeMs: found.modified,
      ctimeMs: found.modified,
      uid: 0,
      gid: 0,
      dev: 0,
      isFile: () => isFile,
      isDirectory: () => !isFile,
      isSymbolicLink: () => false,
    });
  };
  /** Mistakes as rejections. */
  const promised = async <T>(work: () => T): Promise<T> => work();
  return {
    promises: {
      readFile: (path: string, options?: string | { readonly encoding?: string }) =>
        promised(() => (encodingOf(options) === 'utf8' ? files.readText(path) : files.read(path))),
      writeFile: (path: string, content: Uint8Array | string) => promised(() => files.write(path, content)),
      unlink: (path: string) => (files.stat(path) ? promised(() => files.remove(path)) : Promise.reject(missing(path))),
      readdir: (path: string) => promised(() => [...files.list(path)]),
      mkdir: (path: string) => promised(() => files.makeDirectory(path)),
      rmdir: (path: string) =>
        promised(() => {
          if (files.list(path).length > 0) throw new FileError('ENOTEMPTY', path, `ENOTEMPTY: directory not empty, '${path}'`);
          files.remove(path);
        }),
      stat,
      lstat: stat,
      readlink: (path: string) => Promise.reject(missing(path)),
      symlink: (_target: string, path: string) => Promise.reject(new FileError('EPERM', path, 'the trial has no symbolic links')),
      rename: (from: string, to: string) => promised(() => files.rename(from, to)),
    },
  };
}

function encodingOf(options: string | { readonly encoding?: string } | undefined): string | undefined {
  return typeof options === 'string' ? options : options?.encoding;
}

/** FNV-1a, 32 bits. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
