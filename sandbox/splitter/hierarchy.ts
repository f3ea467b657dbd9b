import type { SourceType, TypeIndex } from './source-type.ts';
import { createTypeNames } from './type-names.ts';

/** Project types and names of library types above a type, without itself. */
export interface Hierarchy {
  supertypes(type: SourceType): ReadonlySet<SourceType>;
  /** Direct supertypes from libraries, as fully as their names can be told. */
  librarySupertypes(type: SourceType): readonly string[];
  /** Project types that extend or implement it, at any distance. */
  subtypes(type: SourceType): readonly SourceType[];
  /** A name as it is written inside a type. */
  resolve(within: SourceType, parts: readonly string[]): SourceType | undefined;
}

export function createHierarchy(index: TypeIndex): Hierarchy {
  const direct = new Map<SourceType, { project: SourceType[]; library: string[] }>();
  const all = new Map<SourceType, ReadonlySet<SourceType>>();
  const read = (type: SourceType): { project: SourceType[]; library: string[] } => {
    const known = direct.get(type);
    if (known) return known;
    const result: { project: SourceType[]; library: string[] } = { project: [], library: [] };
    direct.set(type, result);
    const names = createTypeNames(index, type.unit);
    for (const parent of [type.declaration.superclass, ...type.declaration.interfaces]) {
      if (parent?.kind !== 'ClassType') continue;
      const found = names.resolve(
        parent.segments.map((s) => s.name.name),
        type.outer,
      );
      if (found) result.project.push(found);
      else result.library.push(names.fullName(parent, type.outer));
    }
    return result;
  };
  const supertypes = (type: SourceType): ReadonlySet<SourceType> => {
    const known = all.get(type);
    if (known) return known;
    const result = new Set<SourceType>();
    const add = (t: SourceType): void => {
      for (const parent of read(t).project) {
        if (result.has(parent)) continue;
        result.add(parent);
        add(parent);
      }
    };
    add(type);
    all.set(type, result);
    return result;
  };
  return {
    supertypes,
    librarySupertypes: (type) => read(type).library,
    subtypes: (type) => [...index.types.values()].filter((t) => supertypes(t).has(type)),
    resolve: (within, parts) => createTypeNames(index, within.unit).resolve(parts, within),
  };
}
