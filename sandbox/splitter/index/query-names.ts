import { stringValues } from './annotation-values.ts';
import type { Resolver } from './resolver.ts';
import type { IndexUnit, TypeSymbol } from './symbols.ts';
import { annotationIn } from './symbols.ts';
import { factsOf, firstString } from './unit-facts.ts';

const QUERY_METHODS: ReadonlySet<string> = new Set(['createQuery', 'createMutationQuery', 'createSelectionQuery']);
/** What follows these words, or a comma, in JPQL may be an entity; a path begins with an alias. */
const ENTITY = /(?:\b(?:from|join|update|into|treat\s*\([^)]*\bas)\s+(?:fetch\s+)?|,\s*)(\w+)\b(?!\s*\.)/gi;

/** Entities by the name that JPQL knows them by. */
export function entitiesOf(units: readonly IndexUnit[]): ReadonlyMap<string, TypeSymbol> {
  const found = new Map<string, TypeSymbol>();
  for (const unit of units) {
    if (unit.test) continue;
    for (const type of unit.allTypes) {
      const entity = annotationIn(type.annotations, 'Entity');
      const [given] = entity ? stringValues(unit, entity, 'name') : [];
      if (entity) found.set(given ?? type.simpleName, type);
    }
  }
  return found;
}

/** Entities that the queries of a file name: in `@Query`, `@NamedQuery` and `createQuery("…")`. SQL is none. */
export function queriedEntities(unit: IndexUnit, entities: ReadonlyMap<string, TypeSymbol>, resolver: Resolver): readonly QueriedEntity[] {
  if (entities.size === 0 || !/Quer/.test(unit.text)) return [];
  const { annotations, calls } = factsOf(unit);
  const queries: { text: string; node: number }[] = [];
  for (const annotation of annotations) {
    const isQuery = annotation.name === 'Query' && !isNative(unit, annotation.node);
    if (isQuery || annotation.name === 'NamedQuery')
      for (const text of stringValues(unit, annotation, 'value', 'query', 'countQuery')) queries.push({ text, node: annotation.node });
  }
  for (const call of calls) {
    const text = QUERY_METHODS.has(call.name) ? firstString(unit, call) : undefined;
    if (text !== undefined) queries.push({ text, node: call.node });
  }
  return queries.flatMap(({ text, node }) =>
    [...text.matchAll(ENTITY)].flatMap(([, name = '']) => {
      const entity = entities.get(name) ?? resolver.types.get(name);
      return entity ? [{ entity, start: unit.tree.start(node) }] : [];
    }),
  );
}

export interface QueriedEntity {
  readonly entity: TypeSymbol;
  readonly start: number;
}

/** SQL, which names tables. */
function isNative(unit: IndexUnit, annotation: number): boolean {
  return /nativeQuery\s*=\s*true/.test(unit.tree.text(annotation));
}
