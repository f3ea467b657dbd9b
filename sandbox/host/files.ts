/** What a path names. Times are milliseconds since 1970. */
export interface FileStat {
  readonly kind: 'file' | 'directory';
  readonly size: number;
  readonly modified: number;
}

export type FileChange = { readonly kind: 'write' | 'remove'; readonly path: string };

/** A file operation that cannot be done, as a value: `ENOENT`, `EISDIR`, `ENOTDIR`, `EEXIST`, `ENOTEMPTY`, `ENOSPC`. */
export class FileError extends Error {
  readonly code: string;
  readonly path: string;
  constructor(code: string, path: string, message: string) {
    super(message);
    this.name = 'FileError';
    this.code = code;
    this.path = path;
  }
}

/**
 * The sandbox's files. Paths are absolute, `/`-separated and normalised. Synchronous, so that Java, Maven and the
 * shell can be plain functions; both adapters (memory in the worker, a directory in Node) are.
 * Missing things throw FileError.
 */
export interface Files {
  read(path: string): Uint8Array;
  readText(path: string): string;
  /** Makes missing parent directories. */
  write(path: string, content: Uint8Array | string): void;
  stat(path: string): FileStat | undefined;
  /** Names, sorted. */
  list(path: string): readonly string[];
  makeDirectory(path: string): void;
  /** A directory with all that is in it. Missing paths are fine. */
  remove(path: string): void;
  rename(from: string, to: string): void;
  /** Every file below a directory, as absolute paths, sorted. */
  walk(path: string): readonly string[];
  /** Returns how to stop. Changes are told after they happened. */
  watch(listener: (change: FileChange) => void): () => void;
}
