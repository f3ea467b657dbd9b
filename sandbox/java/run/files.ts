/**
 * What java.io.File and java.nio.file see: the host's files. Paths are absolute and `/`-separated, times milliseconds
 * since 1970. What cannot be done throws an Error whose `code` is the operating system's: `ENOENT`, `EISDIR`, …
 */
export interface MachineFiles {
  read(path: string): Uint8Array;
  /** Makes missing parent directories. */
  write(path: string, content: Uint8Array): void;
  stat(path: string): { readonly kind: 'file' | 'directory'; readonly size: number; readonly modified: number } | undefined;
  list(path: string): readonly string[];
  makeDirectory(path: string): void;
  remove(path: string): void;
  rename(from: string, to: string): void;
}
