import type { ReferenceKind } from '../../protocol/split.ts';
import type { LookUp } from './attribute.ts';
import { attribute } from './attribute.ts';
import type { Resolver } from './resolver.ts';
import type { ImportFact, IndexUnit, TypeSymbol } from './symbols.ts';
import { topOf } from './symbols.ts';

/** One place where a file's code means a type of another top-level type. */
export interface Edge {
  readonly unit: IndexUnit;
  /** The type whose code it is, perhaps a nested one; of an import the file's first. */
  readonly from: TypeSymbol;
  /** As named: perhaps a nested one. Of kind `member` the type that declares the member. */
  readonly target: TypeSymbol;
  readonly kind: ReferenceKind;
  readonly start: number;
  readonly end: number;
}

export interface UnitEdges {
  readonly edges: readonly Edge[];
  readonly lookUps: readonly LookUp[];
}

/** All that one file refers to. A member's owner that is named in the same type as well is told once, by its name. */
export function edgesOf(unit: IndexUnit, resolver: Resolver): UnitEdges {
  const [first] = unit.types;
  if (!first) return { edges: [], lookUps: [] };
  const edges: Edge[] = [];
  const lookUps: LookUp[] = [];
  const named = new Map<TypeSymbol, Set<TypeSymbol>>();
  /** Whether the pair of top-level types is new. */
  const isNew = ({ from, target }: Edge): boolean => {
    const top = topOf(from);
    let targets = named.get(top);
    if (!targets) named.set(top, (targets = new Set<TypeSymbol>()));
    const size = targets.size;
    return targets.add(topOf(target)).size > size;
  };
  const members: Edge[] = [];
  for (const declared of unit.imports) {
    const target = importedType(resolver, declared);
    if (target && topOf(target) !== first)
      edges.push({ unit, from: first, target, kind: 'import', start: declared.start, end: declared.end });
  }
  attribute(
    unit,
    resolver,
    (from, target, kind, start, end) => {
      const edge = { unit, from, target, kind, start, end };
      if (kind === 'member') members.push(edge);
      else {
        edges.push(edge);
        isNew(edge);
      }
    },
    (found) => lookUps.push(found),
  );
  for (const edge of members) if (isNew(edge)) edges.push(edge);
  return { edges, lookUps };
}

/** The type that an import names; of a static one the owner of what it names. None for an on-demand import of a package. */
export function importedType(resolver: Resolver, { name, static: isStatic, onDemand }: ImportFact): TypeSymbol | undefined {
  const whole = resolver.qualified(name);
  if (whole || !isStatic || onDemand) return whole;
  return resolver.qualified(name.slice(0, name.lastIndexOf('.')));
}
