import type { Analysis } from '../analysis.ts';
import { candidatesFor } from '../beans.ts';
import type { BorrowedBean } from '../bridge.ts';
import { unitsOn } from '../sides.ts';
import { annotationIn } from '../index/symbols.ts';
import { entitiesOf, queriedEntities } from '../index/query-names.ts';
import { factsOf, parentNames } from '../index/unit-facts.ts';
import type { SourceType, SourceUnit } from '../source-type.ts';
import { topLevel } from '../source-type.ts';
import { registeredInBase } from './registered.ts';
import type { Technology } from './technologies.ts';
import { CACHES, DATA_JDBC, DATA_SOURCE, JPA, MIGRATIONS, MYBATIS, OTHERS } from './technologies.ts';

/** What a module's Spring context has of its own, what it takes from the base, and what it must not set up a second time. */
export interface ModuleContext {
  /** Auto-configuration that the module leaves out. */
  readonly excluded: readonly string[];
  /** Settings of the base that the module reads as well. */
  readonly prefixes: readonly string[];
  /** Settings of the module alone, as lines; they win over the base's. */
  readonly settings: readonly string[];
  /** Keys that the module must not take from the base. */
  readonly withheld: readonly string[];
  readonly borrowed: readonly BorrowedBean[];
  /** Whether the module has its own persistence on the base's data source. */
  readonly dataSource: boolean;
  readonly entityPackages: readonly string[];
  readonly repositories: readonly SourceType[];
  /** Repositories that stay in the base and lie in packages of moved ones. */
  readonly foreignRepositories: readonly SourceType[];
  readonly mappers: readonly SourceType[];
}

/** How answers look: the same in both contexts, or the module's change their form. */
const WEB = [
  'server.error',
  'spring.data.web',
  'spring.freemarker',
  'spring.jackson',
  'spring.messages',
  'spring.mvc',
  'spring.servlet.multipart',
  'spring.thymeleaf',
  'spring.web',
];

const DDL = 'spring.jpa.hibernate.ddl-auto';
const IN_MEMORY = /^(h2|hsqldb|derby)$/;

/** @param imported classes of the base that the module's context has, too */
export function moduleContext(analysis: Analysis, mapperNames: ReadonlySet<string>, imported: readonly SourceType[]): ModuleContext {
  const { project, placement } = analysis;
  const { base, workspace } = project;
  const moved = unitsOn(placement.sides, 'module');
  const libraries = workspace.modules.filter((m) => m === base || base?.needs.has(m.directory)).flatMap((m) => m.libraries);
  const present = (technology: Technology): boolean => libraries.some((l) => technology.libraries.test(l.artifactId));
  const traits = traitsOf(moved);
  const uses = (technology: Technology): boolean =>
    technology.annotations.some((a) => traits.annotations.has(a)) || technology.supertypes.some((s) => traits.supertypes.has(s));
  const mappers = moved.flatMap((u) => u.types).filter((t) => isMapper(t, mapperNames));
  const jpa = present(JPA) && uses(JPA);
  const mybatis = present(MYBATIS) && (mappers.length > 0 || uses(MYBATIS));
  const dataJdbc = present(DATA_JDBC) && uses(DATA_JDBC);
  const dataSource = jpa || mybatis || dataJdbc;
  const kept = [
    ...(jpa ? [JPA] : []),
    ...(mybatis ? [MYBATIS] : []),
    ...(dataJdbc ? [DATA_JDBC] : []),
    ...OTHERS.filter((t) => present(t) && uses(t)),
  ];
  const left = [DATA_SOURCE, MIGRATIONS, JPA, DATA_JDBC, MYBATIS, ...OTHERS].filter((t) => present(t) && !kept.includes(t));
  const excluded = left
    .flatMap((t) => t.configurations)
    // The module's own persistence needs its template and its transactions, and takes only the pool from the base.
    .filter((name) => !dataSource || !/(DataSourceTransactionManager|JdbcTemplate)AutoConfiguration$/.test(name));
  const repositories = moved.flatMap((u) => u.types).filter((t) => isRepository(t));
  const packages = new Set(repositories.map((t) => t.unit.packageName));
  const told = ddlOf(analysis);
  const hasSchemaOfItsOwn = told.some(makesTables) || (told.length === 0 && libraries.some((l) => IN_MEMORY.test(l.artifactId)));
  return {
    excluded: [...excluded, ...registeredInBase(analysis).autoConfigurations],
    prefixes: [...WEB, ...kept.flatMap((t) => t.prefixes)],
    settings: jpa ? [`${DDL}=${hasSchemaOfItsOwn ? 'update' : 'none'}`] : [],
    withheld: [DDL],
    borrowed: borrowedOf(
      analysis,
      left.length > 0 ? [...left, ...(dataSource ? [] : [DATA_SOURCE])] : [],
      dataSource,
      traits,
      new Set(imported),
    ),
    dataSource,
    entityPackages: jpa ? entityPackages(analysis, moved) : [],
    repositories: jpa ? repositories : [],
    foreignRepositories: [...placement.sides]
      .filter(([unit, side]) => side !== 'module' && packages.has(unit.packageName))
      .flatMap(([unit]) => unit.types)
      .filter((t) => isRepository(t)),
    mappers: mybatis ? mappers : [],
  };
}

interface Traits {
  readonly annotations: ReadonlySet<string>;
  readonly supertypes: ReadonlySet<string>;
}

function traitsOf(units: readonly SourceUnit[]): Traits {
  const annotations = new Set<string>();
  const supertypes = new Set<string>();
  for (const { indexed } of units) {
    factsOf(indexed).annotationNames.forEach((name) => annotations.add(name));
    for (const type of indexed.allTypes) parentNames(type).forEach((name) => supertypes.add(name));
  }
  return { annotations, supertypes };
}

/** An interface that MyBatis implements: by its annotation, its supertype or an XML file with its name. */
function isMapper(type: SourceType, named: ReadonlySet<string>): boolean {
  const { symbol } = type;
  if (symbol.form !== 'interface') return false;
  const mapstruct = symbol.unit.imports.some((i) => i.name.startsWith('org.mapstruct'));
  return (
    named.has(type.name) ||
    (!mapstruct && annotationIn(symbol.annotations, 'Mapper') !== undefined) ||
    parentNames(symbol).some((name) => /^BaseMapper(X|Plus)?$/.test(name))
  );
}

function isRepository({ symbol }: SourceType): boolean {
  return symbol.form === 'interface' && parentNames(symbol).some((name) => JPA.supertypes.includes(name));
}

/** Packages of all entities that the moved code reaches, through other entities, too. */
function entityPackages({ references, project }: Analysis, moved: readonly SourceUnit[]): string[] {
  const named = new Map<SourceUnit, SourceUnit[]>();
  const { index } = project;
  const entities = entitiesOf(index.project.units);
  const add = (from: SourceUnit, to: SourceUnit): void => {
    const known = named.get(from);
    if (known) known.push(to);
    else named.set(from, [to]);
  };
  for (const r of references) if (r.kind !== 'import') add(r.unit, topLevel(r.target).unit);
  for (const unit of moved)
    for (const { entity } of queriedEntities(unit.indexed, entities, index.project.resolver)) {
      const declared = index.unitOf.get(entity.unit);
      if (declared) add(unit, declared);
    }
  const isEntity = (unit: SourceUnit): boolean =>
    unit.types.some((t) => annotationIn(t.symbol.annotations, 'Entity', 'MappedSuperclass', 'Embeddable') !== undefined);
  const found = new Set<SourceUnit>();
  const visit = (unit: SourceUnit): void => {
    if (found.has(unit)) return;
    found.add(unit);
    (named.get(unit) ?? []).filter(isEntity).forEach(visit);
  };
  moved.forEach((unit) => (isEntity(unit) ? visit(unit) : (named.get(unit) ?? []).filter(isEntity).forEach(visit)));
  return [...new Set([...found].map((u) => u.packageName))].sort();
}

/** What the base's own settings let Hibernate do to tables; without a word it makes those of a database in memory. */
function ddlOf({ project }: Analysis): readonly string[] {
  return [...project.files].flatMap(([path, text]) =>
    /(^|\/)application[^/]*\.(properties|ya?ml)$/.test(path)
      ? [...text.matchAll(/^(?!\s*#).*ddl-auto\s*[:=]\s*["']?([\w-]+)/gm)].map(([, value = '']) => value)
      : [],
  );
}

const makesTables = (ddl: string): boolean => /^(update|create|create-drop)$/.test(ddl);

/** Beans of libraries that moved classes ask for, and that only the base sets up. */
function borrowedOf(
  analysis: Analysis,
  left: readonly Technology[],
  dataSource: boolean,
  traits: Traits,
  imported: ReadonlySet<SourceType>,
): BorrowedBean[] {
  const { points, beans, placement } = analysis;
  const known = new Map(left.flatMap((t) => Object.entries(t.beans)));
  const found = new Map<string, BorrowedBean>();
  const add = (type: string, name: string): void => {
    found.set(name, { name, method: name, type, byName: true, final: true, managed: false });
  };
  for (const point of points) {
    const isOurs = placement.sides.get(point.unit) === 'module' || imported.has(point.owner);
    if (!isOurs || point.type || candidatesFor(point, beans).length > 0) continue;
    const name = known.get(point.typeName);
    if (name !== undefined && !(dataSource && /jdbc|transaction/.test(point.typeName))) add(point.typeName, name);
  }
  if (!dataSource && left.includes(DATA_SOURCE) && traits.annotations.has('Transactional'))
    add('org.springframework.transaction.PlatformTransactionManager', 'transactionManager');
  if (left.includes(CACHES) && CACHED.some((name) => traits.annotations.has(name)))
    add('org.springframework.cache.CacheManager', ownCacheManager(beans) ?? 'cacheManager');
  return [...found.values()];
}

/** The name of a manager that the application makes itself. */
function ownCacheManager(beans: Analysis['beans']): string | undefined {
  const managers = beans.filter(({ types }) => [...types.keys()].some((type) => type.endsWith('CacheManager')));
  return (managers.find(({ primary }) => primary) ?? managers[0])?.name;
}

const CACHED = ['Cacheable', 'CacheEvict', 'CachePut', 'Caching'];
