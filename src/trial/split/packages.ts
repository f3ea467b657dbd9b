/** A package of the monolith and how many classes stand in it. */
export interface Package {
  readonly name: string;
  readonly classes: number;
}

const SOURCES = 'src/main/java/';

/** The packages of a single-module Maven project, from the places of its files. */
export function packagesOf(root: string, paths: readonly string[]): readonly Package[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const inside = path.startsWith(`${root}/${SOURCES}`) && path.endsWith('.java') ? path.slice(root.length + 1 + SOURCES.length) : null;
    const end = inside?.lastIndexOf('/') ?? -1;
    if (inside === null || end < 0) continue;
    const name = inside.slice(0, end).replaceAll('/', '.');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, classes]) => ({ name, classes })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
