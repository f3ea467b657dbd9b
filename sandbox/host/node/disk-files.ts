import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FileError, type Files } from '../files.ts';

/** Node's errors as the port has them. */
function told<T>(path: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new FileError(String(error.code), path, error.message);
    throw error;
  }
}

/** The disk as it is: for a program that runs at a plain terminal. Changes are not told. */
export function diskFiles(): Files {
  const stat: Files['stat'] = (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found && { kind: found.isDirectory() ? 'directory' : 'file', size: found.size, modified: found.mtimeMs };
  };
  const list: Files['list'] = (path) => told(path, () => readdirSync(path).sort());
  const walk = (path: string): string[] =>
    list(path).flatMap((name) => {
      const below = join(path, name);
      return stat(below)?.kind === 'directory' ? walk(below) : [below];
    });
  return {
    read: (path) => told(path, () => readFileSync(path)),
    readText: (path) => told(path, () => readFileSync(path, 'utf8')),
    write: (path, content) =>
      told(path, () => {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      }),
    stat,
    list,
    makeDirectory: (path) => void told(path, () => mkdirSync(path, { recursive: true })),
    remove: (path) =>
      told(path, () => {
        rmSync(path, { recursive: true, force: true });
      }),
    rename: (from, to) =>
      told(from, () => {
        renameSync(from, to);
      }),
    walk,
    watch: () => () => undefined,
  };
}
