import type { MachineFiles } from '../../run/files.ts';
import { fromBig } from '../../run/long.ts';
import type { Machine } from '../../run/machine.ts';
import type { Natives } from '../../run/native.ts';
import { type JavaArray, type Value } from '../../run/value.ts';

/** The files of the machine's host. */
function filesOf(m: Machine): MachineFiles {
  return m.files ?? m.throwNew('java.lang.UnsupportedOperationException', 'This machine has no files');
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or directory',
  EISDIR: 'Is a directory',
  ENOTDIR: 'Not a directory',
  EEXIST: 'File exists',
  ENOTEMPTY: 'Directory not empty',
  ENOSPC: 'No space left on device',
};

/** Null, or why it could not be done, in the operating system's words. */
function attempt(m: Machine, operation: (files: MachineFiles) => void): string | null {
  try {
    operation(filesOf(m));
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return REASONS[String(error.code)] ?? String(error.code);
    throw error;
  }
}

export const hostFiles: Natives = {
  'jdk.internal.misc.HostFiles': {
    isFile: (m: Machine, _self: null, path: string) => filesOf(m).stat(path)?.kind === 'file',
    isDirectory: (m: Machine, _self: null, path: string) => filesOf(m).stat(path)?.kind === 'directory',
    size: (m: Machine, _self: null, path: string) => filesOf(m).stat(path)?.size ?? 0,
    modified: (m: Machine, _self: null, path: string) => fromBig(BigInt(Math.floor(filesOf(m).stat(path)?.modified ?? 0))),
    list: (m: Machine, _self: null, path: string) => m.newArray(m.jdk('java.lang.String'), [...filesOf(m).list(path)]),
    read: (m: Machine, _self: null, path: string) => {
      const bytes = filesOf(m).read(path);
      m.allocate(bytes.length);
      return m.newArray(
        m.jdk('byte'),
        Array.from(bytes, (b) => (b << 24) >> 24),
      );
    },
    write: (m: Machine, _self: null, path: string, content: JavaArray) =>
      attempt(m, (files) => {
        files.write(
          path,
          Uint8Array.from(content.store, (v: Value) => Number(v)),
        );
      }),
    makeDirectory: (m: Machine, _self: null, path: string) =>
      attempt(m, (files) => {
        files.makeDirectory(path);
      }),
    remove: (m: Machine, _self: null, path: string) =>
      attempt(m, (files) => {
        files.remove(path);
      }),
    rename: (m: Machine, _self: null, from: string, to: string) =>
      attempt(m, (files) => {
        files.rename(from, to);
      }),
  },
};
