import type { Files } from '../host/files.ts';
import { parentOf } from '../host/paths.ts';

/**
 * Arguments from `.mvn/maven.config` of the project that a directory belongs to: one a line, before those of the command line.
 * Without the file there are none.
 */
export function readMavenConfig(files: Files, directory: string): readonly string[] {
  const root = multiModuleRoot(files, directory);
  const file = `${root === '/' ? '' : root}/.mvn/maven.config`;
  if (files.stat(file)?.kind !== 'file') return [];
  return files
    .readText(file)
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The nearest directory with `.mvn`, or the directory itself. */
export function multiModuleRoot(files: Files, directory: string): string {
  for (let folder = directory; ; folder = parentOf(folder)) {
    if (files.stat(`${folder === '/' ? '' : folder}/.mvn`)?.kind === 'directory') return folder;
    if (folder === '/') return directory;
  }
}
