import type { SplitRole } from '../../protocol/split.ts';
import type { ProjectIndex } from '../index/project-index.ts';
import { annotationIn } from '../index/symbols.ts';
import { factsOf } from '../index/unit-facts.ts';
import type { Price } from './prices.ts';
import { priceOfIllegal, priceOfLegal } from './prices.ts';
import type { Relation, XmlFacts } from './relations.ts';
import { relationsOf } from './relations.ts';
import { rolesOf } from './roles.ts';
import { areasOf } from './areas.ts';
import { homePackage } from './homes.ts';
import { featurePackages, featureWords, isLayer, isShared, wordsOf } from './words.ts';

/** What a pick reads of a project; made once for an index. A file is named by its id in the index. */
export interface PickModel {
  readonly index: ProjectIndex;
  /** Ids of main files that declare a type. */
  readonly main: readonly number[];
  readonly roles: readonly SplitRole[];
  readonly relations: readonly Relation[];
  /** Relations into and out of a file. */
  readonly users: readonly (readonly Relation[])[];
  readonly needs: readonly (readonly Relation[])[];
  /** Relations with what they cost, in the order of `relations`. */
  readonly prices: readonly { readonly illegal: Price; readonly legal: number }[];
  /**
   * Whom a file serves: who uses it, and whose place it takes. Who asks for an interface may get any of its implementations, so
   * they go where it goes; who asks for a generic one gets that of the type arguments, which is a use of it.
   */
  readonly serves: readonly (readonly number[])[];
  /** Whether its package is there for everybody. */
  readonly shared: readonly boolean[];
  /** What a file is about, by its name; and by its name and package together. */
  readonly names: readonly (readonly string[])[];
  readonly words: readonly ReadonlySet<string>[];
  /** Words before what entry points are about: whom they are for or which part they belong to, as `Admin` or `Sms`. */
  readonly areas: ReadonlySet<string>;
  /** What there is data of: the names of entities, without roles, words with a space between. */
  readonly things: ReadonlySet<string>;
  readonly packages: readonly string[];
  /** The Maven or Gradle module a file lies in: what stands before `src/main/java/`. */
  readonly buildModules: readonly string[];
  /** The package that all others are below; '' when there is none. */
  readonly root: string;
  /** Packages that are named like a layer and hold a feature. */
  readonly featurePackages: ReadonlySet<string>;
  /** Files of each package that is a feature's own. */
  readonly homes: ReadonlyMap<string, readonly number[]>;
  /** Advice that says for which controllers it is there. */
  readonly limited: ReadonlySet<number>;
  /** Endpoints of a web socket broker, and what sets the broker up. */
  readonly messages: { readonly endpoints: readonly number[]; readonly brokers: readonly number[] };
  /** 1 for a word that one file alone has, towards 0 for one that all have. */
  rarity(word: string): number;
}

export function preparePick(index: ProjectIndex, xml: XmlFacts): PickModel {
  const main = index.units.flatMap((unit, id) => (unit.test || unit.types.length === 0 ? [] : [id]));
  const relations = relationsOf(index, xml);
  const users: Relation[][] = index.units.map(() => []);
  const needs: Relation[][] = index.units.map(() => []);
  for (const relation of relations) {
    users[relation.to]?.push(relation);
    needs[relation.from]?.push(relation);
  }
  const packages = index.units.map((unit) => unit.packageName);
  const roles = rolesOf(index, new Set(xml.mappers.map((m) => m.namespace)), new Set(xml.beans.map((b) => b.className)));
  const names = namesOf(index, main, roles);
  const root = commonPackage(main.map((id) => packages[id] ?? ''));
  const features = featurePackages(packages);
  const homes = new Map<string, number[]>();
  for (const id of main) {
    const home = homePackage({ root, featurePackages: features }, packages[id] ?? '');
    if (home !== undefined) homes.set(home, [...(homes.get(home) ?? []), id]);
  }
  const words = index.units.map(
    (unit) => new Set([...wordsOf(unit.types[0]?.simpleName ?? ''), ...packageWords(unit.packageName, root, features)]),
  );
  const counts = new Map<string, number>();
  for (const id of main) for (const word of words[id] ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = Math.max(2, main.length);
  return {
    index,
    main,
    roles,
    relations,
    prices: relations.map((relation) => ({ illegal: priceOfIllegal(roles, relation), legal: priceOfLegal(roles, relation) })),
    serves: index.units.map((_, id) => servedBy(index, roles, users[id] ?? [], needs[id] ?? [], id)),
    shared: packages.map(isShared),
    users,
    needs,
    names,
    words,
    areas: areasOf(main.flatMap((id) => (roles[id] === 'entry' ? [names[id] ?? []] : []))),
    things: new Set(main.flatMap((id) => (roles[id] === 'entity' ? [(names[id] ?? []).join(' ')] : []))),
    packages,
    buildModules: index.units.map(({ path }) => /^(.*?)src\/main\/(java|kotlin)\//.exec(path)?.[1] ?? ''),
    root,
    featurePackages: features,
    homes,
    limited: new Set(main.filter((id) => isLimitedAdvice(index, id))),
    messages: {
      endpoints: main.filter((id) => annotated(index, id, 'MessageMapping', 'SubscribeMapping', 'ServerEndpoint')),
      brokers: main.filter((id) => annotated(index, id, 'EnableWebSocketMessageBroker', 'EnableWebSocket')),
    },
    rarity: (word) => Math.log(all / (counts.get(word) ?? 1)) / Math.log(all),
  };
}

/** What each file is about. Where a class holds data of it, `IndexConfigMapper` is about `IndexConfig`, though that ends like a role. */
function namesOf(index: ProjectIndex, main: readonly number[], roles: readonly SplitRole[]): readonly (readonly string[])[] {
  const simpleNames = index.units.map((unit) => unit.types[0]?.simpleName ?? '');
  const names = simpleNames.map((name) => featureWords(name));
  const data = new Set<string>();
  for (const id of main)
    if (roles[id] === 'entity' || roles[id] === 'plain') {
      const words = wordsOf(simpleNames[id] ?? '');
      if (words.length > 1 && words.length > (names[id]?.length ?? 0)) data.add(words.join(' '));
    }
  return simpleNames.map((name, id) => {
    const words = wordsOf(name);
    for (let end = words.length - 1; end > (names[id]?.length ?? 0); end--)
      for (let from = 0; from < end - 1; from++) if (data.has(words.slice(from, end).join(' '))) return words.slice(0, end);
    return names[id] ?? [];
  });
}

function annotated(index: ProjectIndex, id: number, ...names: readonly string[]): boolean {
  const unit = index.units[id];
  return unit !== undefined && names.some((name) => unit.text.includes(name) && factsOf(unit).annotationNames.has(name));
}

function servedBy(
  index: ProjectIndex,
  roles: readonly SplitRole[],
  users: readonly Relation[],
  needs: readonly Relation[],
  id: number,
): readonly number[] {
  const isGeneric = (other: number): boolean => index.units[other]?.types.some(({ typeParameters }) => typeParameters.length > 0) ?? false;
  const above = needs.filter((r) => r.kinds.has('implements') && !isGeneric(r.to)).map((r) => r.to);
  const by = users
    .filter(
      ({ kinds }) =>
        !(kinds.size === 1 && kinds.has('import')) && !kinds.has('implements') && !(roles[id] === 'interface' && kinds.has('extends')),
    )
    .map((r) => r.from);
  return [...above, ...by];
}

/** Folders below the application's own package that are no layers, as words. */
function packageWords(packageName: string, root: string, features: ReadonlySet<string>): readonly string[] {
  const segments = packageName.split('.');
  const from = root !== '' && packageName.startsWith(root) ? root.split('.').length : 0;
  return segments
    .filter((segment, i) => i >= from && segment !== '' && (!isLayer(segment) || features.has(segments.slice(0, i + 1).join('.'))))
    .flatMap(wordsOf);
}

/** `@ControllerAdvice(basePackages = …)` */
function isLimitedAdvice(index: ProjectIndex, id: number): boolean {
  const unit = index.units[id];
  return (
    unit?.types.some(({ annotations }) => {
      const advice = annotationIn(annotations, 'ControllerAdvice', 'RestControllerAdvice');
      return advice !== undefined && /\w|"/.test(unit.tree.text(advice.node).replace(/^@[\w.]+/, ''));
    }) ?? false
  );
}

function commonPackage(packages: readonly string[]): string {
  let common = packages[0]?.split('.') ?? [];
  for (const name of packages) {
    const segments = name.split('.');
    let same = 0;
    while (same < common.length && common[same] === segments[same]) same++;
    common = common.slice(0, same);
  }
  return common.join('.');
}
