import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Not part of a project: what builds leave, what tools keep. */
const LEFT_OUT = new Set(['target', 'node_modules', '.git', '.idea', '.m2']);

/** Every file below a directory, for a copy in memory. Paths are relative and `/`-separated. */
export function readProjectFiles(directory: string): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const files: { path: string; bytes: Uint8Array }[] = [];
  const visit = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) {
        if (!LEFT_OUT.has(name)) visit(path);
      } else {
        files.push({ path: relative(directory, path).split(sep).join('/'), bytes: readFileSync(path) });
      }
    }
  };
  visit(directory);
  return files;
}
