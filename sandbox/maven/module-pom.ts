import { nameOf, normalize } from '../host/paths.ts';
import type { Files } from '../host/files.ts';

/** A module is named by its directory or by its pom file. */
export function modulePom(files: Files, directory: string, module: string): string {
  const path = normalize(`${directory}/${module}`);
  return files.stat(path)?.kind === 'directory' || !nameOf(path).endsWith('.xml') ? `${path}/pom.xml` : path;
}
