import { atBorder, type Ground, type Scene } from './scene.ts';

export const filters = ['all', 'open', 'border', 'beans', 'entities'] as const;
export type Filter = (typeof filters)[number];

const BEANS: ReadonlySet<string> = new Set(['application', 'entry', 'guard', 'configuration', 'repository', 'bean']);

/** Types whose name, or whose package's name, holds the text. Null: nothing is looked for. */
export function found({ graph, names, packageOf }: Ground, query: string): ReadonlySet<number> | null {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return null;
  const packages = new Set(graph.types.flatMap((_, id) => (packageOf[id]?.name.toLowerCase().includes(wanted) ? [packageOf[id]] : [])));
  return new Set(
    graph.types.flatMap((_, id) => {
      const pack = packageOf[id];
      return names[id]?.toLowerCase().includes(wanted) || (pack && packages.has(pack)) ? [id] : [];
    }),
  );
}

/** Whether a filter lets a type through. */
export function passes(scene: Scene, filter: Filter, id: number): boolean {
  const role = scene.graph.types[id]?.role ?? 'plain';
  switch (filter) {
    case 'open':
      return scene.openAt.has(id);
    case 'border':
      return atBorder(scene, id);
    case 'beans':
      return BEANS.has(role);
    case 'entities':
      return role === 'entity';
    default:
      return true;
  }
}
