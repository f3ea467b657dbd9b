import type { XmlBean } from '../index/bean-xml.ts';
import type { MapperXml } from '../index/mapper-xml.ts';
import type { ProjectIndex } from '../index/project-index.ts';
import type { IndexUnit, TypeSymbol } from '../index/symbols.ts';
import { narrow } from '../index/beans.ts';
import { entitiesOf, queriedEntities } from '../index/query-names.ts';
import { isInHint } from '../native-hints.ts';
import { annotationIn } from '../index/symbols.ts';
import { factsOf } from '../index/unit-facts.ts';
import type { ReferenceKind } from '../../protocol/split.ts';

/** What XML files of the project say of its classes. */
export interface XmlFacts {
  readonly mappers: readonly MapperXml[];
  readonly beans: readonly XmlBean[];
}

/** All ways in which one file depends on another, together. */
export interface Relation {
  readonly from: number;
  readonly to: number;
  readonly kinds: ReadonlySet<ReferenceKind>;
}

/**
 * Every pair of main files of which one depends on the other: by code, by a bean that it is given, by a look-up, by a
 * mapper's XML, by a query, by Spring's XML.
 */
export function relationsOf(index: ProjectIndex, { mappers, beans }: XmlFacts): readonly Relation[] {
  const pairs = new Map<number, { from: number; to: number; kinds: Set<ReferenceKind> }>();
  const size = index.units.length;
  const add = (from: number, to: number, kind: ReferenceKind): void => {
    if (from < 0 || to < 0 || from === to) return;
    const key = from * size + to;
    const known = pairs.get(key);
    if (known) known.kinds.add(kind);
    else pairs.set(key, { from, to, kinds: new Set([kind]) });
  };
  const id = (unit: IndexUnit): number => (unit.test ? -1 : index.idOf(unit));
  for (const { unit, target, kind, start } of index.edges) if (!isInHint(unit, start)) add(id(unit), id(target.unit), kind);
  const byType = new Map<string, (typeof index.beans)[number][]>();
  for (const bean of index.beans)
    for (const name of bean.types.keys()) {
      const known = byType.get(name);
      if (known) known.push(bean);
      else byType.set(name, [bean]);
    }
  for (const point of index.points)
    for (const bean of narrow(byType.get(point.typeName) ?? [], point)) add(id(point.unit), id(bean.unit), 'injection');
  const byName = new Map(index.beans.map((bean) => [bean.name, bean]));
  for (const { unit, type, name } of index.lookUps) {
    const wanted = type ? (byType.get(type.name) ?? []) : [byName.get(name ?? '')].filter((b) => b !== undefined);
    for (const bean of wanted) add(id(unit), id(bean.unit), 'look-up');
  }
  const entities = entitiesOf(index.units);
  for (const unit of index.units)
    if (!unit.test)
      for (const { entity } of queriedEntities(unit, entities, index.resolver)) add(id(unit), id(entity.unit), 'name in a string');
  for (const unit of index.units)
    if (!unit.test) for (const type of namedInPointcuts(unit, index)) add(id(unit), id(type.unit), 'name in a string');
  const xmlNames = new Map(beans.flatMap(({ names, className }) => names.map((name) => [name, className] as const)));
  for (const { className, refs } of beans) {
    const owner = index.resolver.types.get(className);
    for (const ref of owner ? refs : []) {
      const given = index.resolver.types.get(xmlNames.get(ref) ?? '') ?? byName.get(ref)?.type;
      if (owner && given) add(id(owner.unit), id(given.unit), 'injection');
    }
  }
  const aliases = aliasesOf(index);
  const typeOf = (name: string): TypeSymbol | undefined => index.resolver.types.get(name) ?? aliases.get(name.toLowerCase());
  for (const mapper of mappers) {
    const owner = index.resolver.types.get(mapper.namespace);
    if (!owner) continue;
    for (const { name } of mapper.types) {
      const type = typeOf(name);
      if (type) add(id(owner.unit), id(type.unit), 'name in a file');
    }
    for (const { name } of mapper.namespaces) {
      const other = index.resolver.types.get(name);
      if (other) add(id(owner.unit), id(other.unit), 'name in a file');
    }
  }
  return [...pairs.values()];
}

/** Types that the pointcuts of an aspect name: where one is not there, the aspect's context does not start. */
function namedInPointcuts(unit: IndexUnit, { resolver }: ProjectIndex): readonly TypeSymbol[] {
  if (!unit.text.includes('@Aspect') || !unit.types.some((type) => annotationIn(type.annotations, 'Aspect'))) return [];
  const names = factsOf(unit).literals.flatMap(({ text }) => text.match(/(?<![\w.])\w+(?:\.\w+)+/g) ?? []);
  return names.flatMap((name) => resolver.types.get(name) ?? []);
}

/** Simple names that one class alone has, as MyBatis' aliases are written. */
function aliasesOf(index: ProjectIndex): ReadonlyMap<string, TypeSymbol> {
  const found = new Map<string, TypeSymbol>();
  const twice = new Set<string>();
  for (const unit of index.units) {
    if (unit.test) continue;
    for (const type of unit.types) {
      const alias = type.simpleName.toLowerCase();
      if (found.has(alias)) twice.add(alias);
      found.set(alias, type);
    }
  }
  for (const alias of twice) found.delete(alias);
  return found;
}
