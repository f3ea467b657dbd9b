import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files that are read of one repository. Java and what builds it come first. */
export const MOST_FILES = 5000;
/** Bytes that are read of one repository. */
export const MOST_BYTES = 200 * 1024 * 1024;

/** What builds leave and tools keep; every other hidden folder is left out as well. */
const LEFT_OUT = new Set(['target', 'node_modules', 'bower_components']);
const FIRST = /\.java$|(^|\/)pom\.xml$|\.gradle(\.kts)?$|\.toml$/;
const SECOND = /(^|\/)src\/|\.(kt|groovy|xml|ya?ml|properties)$/;

export interface SourceTree {
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Files beyond the limits, which are not read. */
  readonly left: number;
}

/**
 * The files of a repository as the splitter reads it, without build output. Links are not followed.
 * Paths are relative and `/`-separated.
 */
export function readSourceTree(directory: string): SourceTree {
  const found: { path: string; bytes: number }[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!LEFT_OUT.has(entry.name) && !entry.name.startsWith('.')) visit(path);
      } else if (entry.isFile()) found.push({ path: relative(directory, path).split(sep).join('/'), bytes: statSync(path).size });
    }
  };
  visit(directory);
  const order = (path: string): number => (FIRST.test(path) ? 0 : SECOND.test(path) ? 1 : 2);
  const ordered = found.map((file) => ({ ...file, order: order(file.path) })).sort((a, b) => a.order - b.order);
  const files: { path: string; bytes: Uint8Array }[] = [];
  let bytes = 0;
  for (const file of ordered) {
    if (files.length === MOST_FILES || bytes + file.bytes > MOST_BYTES) continue;
    bytes += file.bytes;
    files.push({ path: file.path, bytes: readFileSync(join(directory, file.path)) });
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), left: found.length - files.length };
}
