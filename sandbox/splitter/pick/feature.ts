import type { SplitRole } from '../../protocol/split.ts';
import { withoutAreas } from './areas.ts';
import { namedAlikeOnly } from './connected.ts';
import { homePackage, packageOfFeature } from './homes.ts';
import type { PickModel } from './model.ts';
import { isRole, wordsOf } from './words.ts';

/** How a file belongs to the feature that the seeds stand for. */
export type Bond = 'seed' | 'package' | 'name' | 'build module' | 'only here' | 'none';

export interface Affinity {
  readonly bond: Bond;
  /** What leaving it in the base would lose; below zero, what moving it would. */
  readonly gain: number;
}

export interface Seeds {
  /** Files that move whatever it costs. */
  readonly files: ReadonlySet<number>;
  /** Files of a picked package: they move unless the base needs them more. */
  readonly members: ReadonlySet<number>;
  /** Files that stay whatever it costs. */
  readonly kept: ReadonlySet<number>;
}

const GAIN = { package: 8, name: 6, buildModule: 6, onlyHere: 3, member: 20 } as const;
/** What a class costs that has nothing to do with the feature; what foreign entry points and guards cost. */
const STRANGER = -40;
const FOREIGN_ENTRY = -60;
const FOREIGN_GUARD = -200;
/** A name's words must cover so much of a seed's to be of its feature, or like it. */
const COVERS = 0.75;
const LIKE = 0.5;
/** A word that more of the files share says nothing; in a small application a feature is more of the whole. */
const MOST = { share: 0.25, ofFew: 0.65, few: 40 } as const;

/** `elsewhere`: files of other applications of the repository. */
export function affinities(model: PickModel, seeds: Seeds, elsewhere: ReadonlySet<number> = new Set()): ReadonlyMap<number, Affinity> {
  const found = new Map<number, Affinity>();
  const own = packageOfFeature(model, new Set([...seeds.files, ...seeds.members]));
  const stems = stemsOf(model, seeds);
  const modules = featureModules(model, seeds, stems);
  const all = new Set([...seeds.files, ...seeds.members]);
  const hasHome = own.size > 0 || modules.size > 0;
  const homes = new Set([...all].map((id) => model.buildModules[id] ?? ''));
  const maybe = new Map<number, number>();
  for (const id of model.main) {
    if (seeds.files.has(id)) {
      found.set(id, { bond: 'seed', gain: Number.POSITIVE_INFINITY });
      continue;
    }
    // What starts the application is no feature's, whatever its name; what another application uses, too, lies where both find it.
    if (model.roles[id] === 'application' || (!seeds.members.has(id) && isLentElsewhere(model, id, homes, elsewhere))) {
      found.set(id, { bond: 'none', gain: STRANGER });
      continue;
    }
    // What stands before requests or around beans acts for all of the application: it is no feature's own, unless it says so.
    if (model.roles[id] === 'guard' && !(own.has(id) && model.limited.has(id))) {
      found.set(id, { bond: 'none', gain: seeds.members.has(id) ? -GAIN.member : FOREIGN_GUARD });
      continue;
    }
    if (seeds.members.has(id)) {
      found.set(id, { bond: 'seed', gain: isEntry(model, id) ? 3 * GAIN.member : GAIN.member });
      continue;
    }
    const inPackage = own.has(id);
    const inModule = modules.has(model.buildModules[id] ?? '');
    const outside = hasHome && !inPackage && !inModule;
    // Taking a class out of a library of the project's own is more than this split.
    if (model.shared[id] === true && !inPackage && !inModule && !homes.has(model.buildModules[id] ?? '')) continue;
    const likeness = Math.max(0, ...stems.map((stem) => Math.max(resemblance(model, id, stem), likenessOfSubject(model, id, stem))));
    // A feature that has a package of its own takes from outside only what nobody else uses.
    if (outside) {
      if (likeness >= COVERS) maybe.set(id, likeness);
      continue;
    }
    const gains: readonly (readonly [Bond, number])[] = [
      ['package', inPackage ? GAIN.package : 0],
      ['name', likeness >= COVERS ? GAIN.name : 0],
      ['build module', inModule ? GAIN.buildModule : 0],
    ];
    const sum = gains.reduce((total, [, gain]) => total + gain, 0);
    const best = gains.reduce((a, b) => (b[1] > a[1] ? b : a));
    if (sum > 0) found.set(id, { bond: best[0], gain: best[1] + (sum - best[1]) / 4 });
    else if (likeness >= LIKE) maybe.set(id, likeness);
  }
  for (const id of namedAlikeOnly(model, found, homes)) found.delete(id);
  addOnlyHere(model, found, maybe, homes, new Set([...all].map((id) => homePackage(model, model.packages[id] ?? ''))));
  addBrokers(model, found);
  for (const id of model.main) if (!found.has(id)) found.set(id, { bond: 'none', gain: strangerGain(model, id) });
  return found;
}

function strangerGain(model: PickModel, id: number): number {
  const role = model.roles[id];
  if (role === 'guard') return FOREIGN_GUARD;
  return isEntry(model, id) || role === 'configuration' ? FOREIGN_ENTRY : STRANGER;
}

function isEntry(model: PickModel, id: number): boolean {
  return model.roles[id] === 'entry';
}

/** What the seeds are about: each one's words, and those that all of several share. */
function stemsOf(model: PickModel, seeds: Seeds): readonly (readonly string[])[] {
  const named = [...seeds.files];
  const entries = [...seeds.members].filter((id) => isEntry(model, id));
  const ids = named.length > 0 ? named : entries.length > 0 ? entries : [...seeds.members];
  const stems = ids.map((id) => stemOf(model, id)).filter((stem) => stem.length > 0);
  const [first, ...more] = stems;
  if (!first || more.length === 0) return stems;
  const shared = first.filter((word) => !isRole(word) && more.every((stem) => stem.includes(word)));
  return shared.length > 0 ? [...stems, shared] : stems;
}

/** `SysConfigController` is about configs: what is left without the roles must say something, else fewer are left out. */
function stemOf(model: PickModel, id: number): readonly string[] {
  const stem = model.names[id] ?? [];
  if (Math.max(0, ...stem.map((word) => model.rarity(word))) >= TELLING) return stem;
  const all = wordsOf(model.index.units[id]?.types[0]?.simpleName ?? '').filter((word) => word.length > 1);
  return all.length > stem.length + 1 ? all.slice(0, stem.length + 1) : stem;
}

/** Of a word that says by itself what a class is about. */
const TELLING = 0.3;

/**
 * How alike a file and a seed are: how much of the seed's meaning the file has, and less where the file is about something
 * else besides, unless its name begins as the seed's.
 */
function resemblance(model: PickModel, id: number, stem: readonly string[]): number {
  const covered = coverage(model, id, stem);
  const name = model.names[id] ?? [];
  if (covered < LIKE || stem.every((word, i) => name[i] === word)) return covered;
  if (isAnotherThing(model, name, stem)) return 0;
  let own = 0;
  let shared = 0;
  for (const word of name) {
    own += model.rarity(word);
    if (stem.includes(word)) shared += model.rarity(word);
  }
  return own === 0 || shared / own >= 0.35 || shared === 0 ? covered : 0;
}

/** How alike the subjects are, without whom an entry point is for: `BackMenu` and `Menu`. Another area has its own: not `UmsMenu`. */
function likenessOfSubject(model: PickModel, id: number, stem: readonly string[]): number {
  const subject = withoutAreas(model.areas, stem);
  if (subject.length === stem.length || Math.max(0, ...subject.map((word) => model.rarity(word))) < TELLING) return 0;
  const others = (model.names[id] ?? []).some((word) => model.areas.has(word) && !stem.includes(word) && model.rarity(word) >= TELLING);
  const likeness = others ? 0 : resemblance(model, id, subject);
  return likeness >= COVERS ? likeness : 0;
}

/** Of an application with users, accounts and accounts of users, each with data of its own, the last are no part of the second. */
function isAnotherThing({ things }: PickModel, name: readonly string[], stem: readonly string[]): boolean {
  const before = name.length - stem.length;
  if (before < 1 || !stem.every((word, i) => name[before + i] === word)) return false;
  return things.has(name.slice(0, before).join(' ')) && things.has(stem.join(' ')) && things.has(name.join(' '));
}

/** How much of a stem's meaning a file's name and package have: 0 to 1, rare words counting more. */
function coverage(model: PickModel, id: number, stem: readonly string[]): number {
  const words = model.words[id] ?? new Set();
  let total = 0;
  let common = 0;
  for (const word of stem) {
    const rarity = model.rarity(word);
    total += rarity;
    if (words.has(word)) common += rarity;
  }
  const all = model.main.length;
  const least = Math.log(1 / (all < MOST.few ? MOST.ofFew : MOST.share)) / Math.log(Math.max(2, all));
  return common < least || total === 0 ? 0 : common / total;
}

/** Maven or Gradle modules that hold the feature and nothing else that is called from outside. */
function featureModules(model: PickModel, seeds: Seeds, stems: readonly (readonly string[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  const all = new Set([...seeds.files, ...seeds.members]);
  for (const module of new Set([...all].map((id) => model.buildModules[id] ?? ''))) {
    const inside = model.main.filter((id) => model.buildModules[id] === module);
    if (module === '' || inside.length === model.main.length || inside.some((id) => model.roles[id] === 'application')) continue;
    const foreign = inside.filter((id) => isEntry(model, id) && !all.has(id) && !stems.some((stem) => coverage(model, id, stem) >= LIKE));
    if (foreign.length === 0 && !isLibrary(model, inside, all, stems)) found.add(module);
  }
  return found;
}

/** A module of which others use much that has nothing to do with the seeds is a layer of the application: all its tables, say. */
function isLibrary(model: PickModel, inside: readonly number[], all: ReadonlySet<number>, stems: readonly (readonly string[])[]): boolean {
  const module = model.buildModules[inside[0] ?? -1];
  const lent = inside.filter(
    (id) =>
      !all.has(id) &&
      (model.users[id] ?? []).some(({ from }) => model.buildModules[from] !== module && !all.has(from)) &&
      !stems.some((stem) => coverage(model, id, stem) >= LIKE),
  );
  return lent.length > 3 && lent.length > inside.length / 4;
}

/**
 * Files that nobody but the feature uses. Of what sets itself up, only what is named like it; of values that nobody uses, what is
 * named like it and lies in a Maven module of the seeds. `own`: packages of features that the seeds lie in.
 */
function addOnlyHere(
  model: PickModel,
  found: Map<number, Affinity>,
  maybe: ReadonlyMap<number, number>,
  homes: ReadonlySet<string>,
  own: ReadonlySet<string | undefined>,
): void {
  for (let grown = true; grown;) {
    grown = false;
    for (const id of model.main) {
      if (found.has(id)) continue;
      const role = model.roles[id];
      if (role === 'application' || role === 'guard' || role === 'entry' || (role === 'configuration' && !maybe.has(id))) continue;
      if (model.shared[id] === true && !homes.has(model.buildModules[id] ?? '')) continue;
      const home = homePackage(model, model.packages[id] ?? '');
      if (home !== undefined && !own.has(home) && isAnotherHome(model, found, home)) continue;
      const served = model.serves[id] ?? [];
      const named = (maybe.get(id) ?? 0) >= COVERS;
      if (served.some((other) => (found.get(other)?.gain ?? 0) <= 0)) continue;
      if (served.length === 0 && !(named && role === 'plain' && homes.has(model.buildModules[id] ?? ''))) continue;
      found.set(id, named ? { bond: 'name', gain: GAIN.name } : { bond: 'only here', gain: GAIN.onlyHere });
      grown = true;
    }
  }
}

/** A package without any of these holds values, not a feature. */
const ACTS: ReadonlySet<SplitRole> = new Set(['entry', 'bean', 'repository']);

/**
 * A class of another feature's package is that feature's, however few use it, unless the feature that is picked is all that
 * uses the package.
 */
function isAnotherHome(model: PickModel, found: ReadonlyMap<number, Affinity>, home: string): boolean {
  const inside = model.homes.get(home) ?? [];
  if (!inside.some((other) => ACTS.has(model.roles[other] ?? 'plain'))) return false;
  return inside.some(
    (other) =>
      (model.roles[other] === 'entry' && (found.get(other)?.gain ?? 0) <= 0) ||
      (model.users[other] ?? []).some(({ from }) => !inside.includes(from) && (found.get(from)?.gain ?? 0) <= 0),
  );
}

/** Of a library of the repository: another application uses it, too. */
function isLentElsewhere(model: PickModel, id: number, homes: ReadonlySet<string>, elsewhere: ReadonlySet<number>): boolean {
  if (elsewhere.size === 0 || elsewhere.has(id) || homes.has(model.buildModules[id] ?? '')) return false;
  return (model.users[id] ?? []).some(({ from }) => elsewhere.has(from));
}

/** The set-up of a message broker goes with its endpoints when all of them go. */
function addBrokers({ messages }: PickModel, found: Map<number, Affinity>): void {
  if (messages.endpoints.length === 0 || messages.endpoints.some((id) => (found.get(id)?.gain ?? 0) <= 0)) return;
  for (const id of messages.brokers) if (!found.has(id)) found.set(id, { bond: 'only here', gain: GAIN.onlyHere });
}
