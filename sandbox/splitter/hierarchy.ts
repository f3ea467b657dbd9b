import { libraryName } from './index/beans.ts';
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
  const { project } = index;
  const above = new Map<SourceType, ReadonlySet<SourceType>>();
  const supertypes = (type: SourceType): ReadonlySet<SourceType> => {
    const known = above.get(type);
    if (known) return known;
    const result = new Set<SourceType>();
    const add = (of: SourceType): void => {
      for (const parent of project.resolver.parentsOf(of.symbol)) {
        const found = parent.kind === 'project' ? index.typeOf.get(parent.symbol) : undefined;
        if (!found || result.has(found)) continue;
        result.add(found);
        add(found);
      }
    };
    add(type);
    above.set(type, result);
    return result;
  };
  return {
    supertypes,
    librarySupertypes: ({ symbol }) =>
      project.resolver
        .parentsOf(symbol)
        .flatMap((parent) => (parent.kind === 'library' ? [libraryName(symbol.unit, parent.name, project.resolver)] : [])),
    subtypes(type) {
      const found = new Set<SourceType>();
      const add = (of: SourceType): void => {
        for (const symbol of project.directSubtypes(of.symbol)) {
          const below = index.typeOf.get(symbol);
          if (!below || found.has(below)) continue;
          found.add(below);
          add(below);
        }
      };
      add(type);
      return [...found];
    },
    resolve: (within, parts) => createTypeNames(index, within.unit).resolve(parts, within),
  };
}
