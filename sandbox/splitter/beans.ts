import { lineAndColumn } from '../java/diagnostic.ts';
import type { TypeArguments } from './index/beans.ts';
import { narrow, stereotypeFact } from './index/beans.ts';
import type { AnnotationFact } from './index/symbols.ts';
import type { SourceType, SourceUnit, TypeIndex } from './source-type.ts';

/** Of a class that can be made: on an interface or an abstract class a stereotype makes no bean. */
export function stereotypeOf(type: SourceType): AnnotationFact | undefined {
  return stereotypeFact(type.symbol);
}

/** Something that Spring makes: a class with a stereotype, or what a `@Bean` method gives. */
export interface Bean {
  readonly name: string;
  readonly unit: SourceUnit;
  /** The types that it can be asked for by, with their type arguments. */
  readonly types: ReadonlyMap<string, TypeArguments>;
  /** The project class, where it is one. */
  readonly type: SourceType | undefined;
  readonly primary: boolean;
}

/** A place where Spring puts a bean in. */
export interface InjectionPoint {
  readonly unit: SourceUnit;
  readonly owner: SourceType;
  readonly kind: 'field' | 'constructor' | 'method';
  /** The type asked for, inside of `List<>`, `Optional<>` and the like. */
  readonly typeName: string;
  readonly typeArguments: TypeArguments;
  readonly type: SourceType | undefined;
  /** one, or all beans of the type. */
  readonly many: boolean;
  /** From `@Qualifier` or `@Resource(name)`. */
  readonly qualifier: string | undefined;
  /** Of the field or parameter: Spring falls back to it among several candidates. */
  readonly name: string;
  readonly start: number;
  readonly line: number;
}

export function findBeans(index: TypeIndex): Bean[] {
  return index.project.beans.flatMap(({ name, unit, types, type, primary }) => {
    const declared = index.unitOf.get(unit);
    return declared ? [{ name, unit: declared, types, type: type && index.typeOf.get(type), primary }] : [];
  });
}

export function findInjectionPoints(index: TypeIndex): InjectionPoint[] {
  return index.project.points.flatMap(({ unit: indexed, owner: symbol, type, ...point }) => {
    const unit = index.unitOf.get(indexed);
    const owner = index.typeOf.get(symbol);
    if (!unit || !owner) return [];
    return [{ ...point, unit, owner, type: type && index.typeOf.get(type), line: lineAndColumn(unit.text, point.start).line }];
  });
}

const byType = new WeakMap<readonly Bean[], ReadonlyMap<string, readonly Bean[]>>();

/** The beans that may be put in, as Spring narrows them. */
export function candidatesFor(point: InjectionPoint, beans: readonly Bean[]): readonly Bean[] {
  let known = byType.get(beans);
  if (!known) byType.set(beans, (known = groupByType(beans)));
  return narrow(known.get(point.typeName) ?? [], point);
}

function groupByType(beans: readonly Bean[]): ReadonlyMap<string, readonly Bean[]> {
  const groups = new Map<string, Bean[]>();
  for (const bean of beans)
    for (const name of bean.types.keys()) {
      const group = groups.get(name);
      if (group) group.push(bean);
      else groups.set(name, [bean]);
    }
  return groups;
}
