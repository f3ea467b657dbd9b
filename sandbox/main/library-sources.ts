import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The library's Java sources as they lie in the repository, by path from `folder` down. */
export function readSources(folder: string): Record<string, string> {
  const sources: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.java')) continue;
    const path = join(entry.parentPath, entry.name);
    sources[path.slice(folder.length + 1).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
  }
  return sources;
}

/** Where the stub sources of the JDK stand. */
export const javaLibraryFolder = fileURLToPath(new URL('../java/library', import.meta.url));
