/** A package as its folder shows it, before a file of it is read. */
export interface SourceFolder {
  readonly name: string;
  readonly files: number;
  /** Of them, those that are read. */
  readonly read: number;
}

const JAVA = /^(?:.*\/)?src\/main\/java\/(.*)\/[^/]+\.java$/;

/** Packages of main sources by their folders, without what all begin with. */
export function sourceFolders(paths: Iterable<string>, done: ReadonlySet<string> = new Set()): readonly SourceFolder[] {
  const counts = new Map<string, number>();
  const reads = new Map<string, number>();
  for (const path of paths) {
    const [, folder] = JAVA.exec(path) ?? [];
    if (folder === undefined) continue;
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
    if (done.has(path)) reads.set(folder, (reads.get(folder) ?? 0) + 1);
  }
  const folders = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = folders.map(([folder]) => folder.split('/'));
  const [first = []] = parts;
  let shared = 0;
  while (shared < first.length - 1 && parts.every((one) => one[shared] === first[shared] && one.length > shared + 1)) shared++;
  return folders.map(([folder, files]) => ({ name: folder.split('/').slice(shared).join('.'), files, read: reads.get(folder) ?? 0 }));
}
