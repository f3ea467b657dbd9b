import { resolvePath } from '../../../host/paths.ts';
import { ArchiveError, listArchive, readArchive, type ListedEntry } from '../../../maven/archive.ts';
import type { CommandRun, ShellWorld } from '../../command.ts';

export interface ZipFile {
  readonly bytes: Uint8Array;
  readonly entries: readonly ListedEntry[];
}

/** An archive of the workspace; why it cannot be read. */
export function openZip(
  path: string,
  { workingDirectory }: CommandRun,
  { host }: ShellWorld,
): ZipFile | 'missing' | { readonly bad: string } {
  const absolute = resolvePath(workingDirectory, path);
  if (host.files.stat(absolute)?.kind !== 'file') return 'missing';
  try {
    const bytes = host.files.read(absolute);
    return { bytes, entries: listArchive(bytes) };
  } catch (error) {
    if (error instanceof ArchiveError) return { bad: error.message };
    throw error;
  }
}

/** Writes entries below a directory; `tell` hears of each before it is written, and of where. */
export function extractTo(
  { bytes }: ZipFile,
  entries: readonly ListedEntry[],
  directory: string,
  { host }: ShellWorld,
  tell: (name: string, isNew: boolean) => void,
): void {
  const content = readArchive(bytes);
  for (const { name } of entries) {
    // A name such as ../x stays inside, as unzip keeps it.
    const target = `${directory === '/' ? '' : directory}${resolvePath('/', name)}`;
    const data = content.get(name);
    tell(name, host.files.stat(target) === undefined);
    if (data) host.files.write(target, data);
    else host.files.makeDirectory(target);
  }
}

/** Whether a name is meant by a pattern with `*`, `?` and `[…]`; a `*` also takes `/`. */
export function isMeant(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const source = pattern
      .replaceAll(/[.+^${}()|\\]/g, String.raw`\$&`)
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 's').test(name);
  });
}
