import type { FsStat, IFileSystem } from 'just-bash/browser';
import { FileError, type Files } from '../host/files.ts';
import { DEVICE } from './instrument.ts';
import { KEYBOARD } from './keyboard.ts';
import { parentOf, relativePath, resolvePath } from '../host/paths.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const FILE_MODE = 0o644;
const DIRECTORY_MODE = 0o755;

const NOWHERE = '/dev/null';
const DEVICES: ReadonlySet<string> = new Set([...Object.values(DEVICE), '/dev/tty', NOWHERE]);

export interface Devices {
  readonly terminal: (device: string, text: string) => Promise<void>;
  readonly keyboard: (device: string) => Promise<string>;
  /** Awaited before a file or a folder is read: messages come in. Rejects after Ctrl-C: `grep -r` reads no further. */
  readonly turn: () => Promise<void>;
}

/**
 * The sandbox's files as just-bash wants them, and the terminal's devices, which take what is written to them. There are no
 * links and no modes; what asks for them is refused or ignored.
 */
export function bashFiles(files: Files, { terminal, keyboard, turn }: Devices): IFileSystem {
  const statOf = (path: string): FsStat => {
    const stat = path === NOWHERE ? { kind: 'file', size: 0, modified: 0 } : files.stat(path);
    if (!stat) throw new FileError('ENOENT', path, `ENOENT: no such file or directory, '${path}'`);
    const isDirectory = stat.kind === 'directory';
    return {
      isFile: !isDirectory,
      isDirectory,
      isSymbolicLink: false,
      mode: isDirectory ? DIRECTORY_MODE : FILE_MODE,
      size: stat.size,
      mtime: new Date(stat.modified),
    };
  };
  const read = (path: string): Uint8Array => (path === NOWHERE ? new Uint8Array() : files.read(path));
  const show = async (device: string, text: string | Uint8Array): Promise<void> => {
    if (device !== NOWHERE && text.length > 0) await terminal(device, typeof text === 'string' ? text : decoder.decode(text));
  };
  const bytesOf = (content: string | Uint8Array, encoding: string | undefined): Uint8Array | string =>
    typeof content === 'string' && (encoding === 'binary' || encoding === 'latin1')
      ? Uint8Array.from(content, (character) => character.charCodeAt(0))
      : content;
  const encodingOf = (options: { encoding?: string | null } | string | undefined): string | undefined =>
    typeof options === 'string' ? options : (options?.encoding ?? undefined);
  const copy = (from: string, to: string): void => {
    if (statOf(from).isFile) {
      write(to, files.read(from));
      return;
    }
    folderOf(to);
    files.makeDirectory(to);
    for (const path of files.walk(from)) files.write(`${to}/${relativePath(from, path)}`, files.read(path));
  };
  /** A file is not written where no folder is. */
  const write = (path: string, content: string | Uint8Array): void => {
    folderOf(path);
    files.write(path, content);
  };
  const folderOf = (path: string): void => {
    const folder = parentOf(path);
    const kind = files.stat(folder)?.kind;
    if (kind === undefined) throw new FileError('ENOENT', path, `ENOENT: no such file or directory, '${path}'`);
    if (kind !== 'directory') throw new FileError('ENOTDIR', path, `ENOTDIR: not a directory, '${path}'`);
  };
  return {
    async readFile(path) {
      await turn();
      return decoder.decode(read(path));
    },
    async readFileBuffer(path) {
      if (path.startsWith(KEYBOARD)) return encoder.encode(await keyboard(path));
      await turn();
      return read(path);
    },
    async writeFile(path, content, options) {
      const text = bytesOf(content, encodingOf(options));
      if (DEVICES.has(path)) await show(path, text);
      else write(path, text);
    },
    async appendFile(path, content, options) {
      const added = bytesOf(content, encodingOf(options));
      if (DEVICES.has(path)) {
        await show(path, added);
        return;
      }
      const before = files.stat(path)?.kind === 'file' ? files.read(path) : new Uint8Array();
      const bytes = typeof added === 'string' ? encoder.encode(added) : added;
      const whole = new Uint8Array(before.length + bytes.length);
      whole.set(before);
      whole.set(bytes, before.length);
      write(path, whole);
    },
    exists: async (path) => path === NOWHERE || files.stat(path) !== undefined,
    stat: async (path) => statOf(path),
    lstat: async (path) => statOf(path),
    async mkdir(path, options) {
      if (files.stat(path)) {
        if (options?.recursive === true) return;
        throw new FileError('EEXIST', path, `EEXIST: file already exists, mkdir '${path}'`);
      }
      if (options?.recursive !== true) statOf(resolvePath(path, '..'));
      files.makeDirectory(path);
    },
    async readdir(path) {
      await turn();
      return [...files.list(path)];
    },
    async readdirWithFileTypes(path) {
      await turn();
      return files.list(path).map((name) => {
        const { isFile, isDirectory } = statOf(resolvePath(path, name));
        return { name, isFile, isDirectory, isSymbolicLink: false };
      });
    },
    async rm(path, options) {
      if (resolvePath('/', path) === '/') throw new FileError('EPERM', path, "it is dangerous to operate recursively on '/'");
      if (!files.stat(path)) {
        if (options?.force === true) return;
        statOf(path);
      }
      if (options?.recursive !== true && statOf(path).isDirectory && files.list(path).length > 0) {
        throw new FileError('ENOTEMPTY', path, `ENOTEMPTY: directory not empty, rm '${path}'`);
      }
      files.remove(path);
    },
    async cp(from, to, options) {
      if (statOf(from).isDirectory && options?.recursive !== true)
        throw new FileError('EISDIR', from, `EISDIR: is a directory, cp '${from}'`);
      copy(from, to);
    },
    async mv(from, to) {
      folderOf(to);
      files.rename(from, to);
    },
    // A prompt is part of where it is asked, and no path.
    resolvePath: (base, path) => (path.startsWith(KEYBOARD) ? path : resolvePath(base, path)),
    getAllPaths: () => [...files.walk('/')],
    chmod: async (path) => void statOf(path),
    symlink: (target, path) =>
      Promise.reject(new FileError('EPERM', path, `EPERM: the sandbox has no links, symlink '${target}' -> '${path}'`)),
    link: (target, path) => Promise.reject(new FileError('EPERM', path, `EPERM: the sandbox has no links, link '${target}' -> '${path}'`)),
    readlink: (path) => Promise.reject(new FileError('EINVAL', path, `EINVAL: invalid argument, readlink '${path}'`)),
    realpath: async (path) => {
      statOf(path);
      return resolvePath('/', path);
    },
    // `touch` on a file that is there: its time of change becomes now.
    utimes: async (path) => {
      if (statOf(path).isFile) files.write(path, files.read(path));
    },
  };
}
