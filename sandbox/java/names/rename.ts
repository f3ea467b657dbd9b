import type { Span } from '../syntax/ast.ts';
import { keyOf, type Entity } from './entity.ts';
import { findName, type FoundName } from './find.ts';
import type { Occurrence } from './occurrences.ts';
import type { NameWorld } from './world.ts';

/** Why a name stays. `at`: the place that stands against it. */
export type RenameRefusal = {
  readonly path?: string;
  readonly from?: number;
  /** Of a library's member, a class that is there already, an error: its name or text. */
  readonly what?: string;
} & {
  readonly reason:
    | 'nothing'
    | 'not-a-name'
    | 'same'
    | 'library'
    | 'overrides-library'
    | 'lombok'
    | 'broken-file'
    | 'unknown-place'
    | 'import'
    | 'file-there'
    | 'error'
    | 'other-meaning';
};

export interface Renamed {
  readonly found: FoundName;
  readonly places: readonly Occurrence[];
  /** The file that is named after the class. */
  readonly file: { readonly from: string; readonly to: string } | undefined;
}

const RESERVED = new Set(
  '_ abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for goto if implements import instanceof int interface long native new package private protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while true false null'.split(
    ' ',
  ),
);
/** Not the names of types. */
const RESERVED_FOR_TYPES = new Set(['var', 'yield', 'record', 'sealed', 'permits']);
const NAME = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/**
 * What renaming would change. It is tried first: `reopen` attributes the projects as they would be, and every name must stand
 * there for what it stands for now.
 * @param files other paths that are taken
 */
export function renameTo(
  world: NameWorld,
  path: string,
  offset: number,
  to: string,
  files: (path: string) => boolean,
  reopen: (texts: ReadonlyMap<string, string>) => NameWorld,
): Renamed | RenameRefusal {
  const found = findName(world, path, offset);
  if (!found) return { reason: 'nothing' };
  const { entity, root, places } = found;
  if (entity.of === 'library') return { reason: 'library', what: entity.name };
  if (!NAME.test(to) || RESERVED.has(to) || (isType(entity) && RESERVED_FOR_TYPES.has(to))) return { reason: 'not-a-name', what: to };
  if (to === entity.name) return { reason: 'same', what: to };
  const library = world.families.libraryOf(root);
  if (library !== undefined) return { reason: 'overrides-library', what: library };
  const against = lombokMember(places) ?? untold(world, entity.name, places) ?? splitImport(world, root, places);
  if (against) return against;
  const file = renamedFile(places, to);
  if (file && files(file.to)) return { reason: 'file-there', path: file.to };
  const after = reopen(textsAfter(world, places, to, file));
  const changed = changedMeaning(world, after, { places, to, file });
  return changed ?? { found, places, file };
}

const isType = ({ kind }: Entity): boolean => kind === 'class' || kind === 'type parameter';

/** Lombok makes methods from a field: their names would change with it, and no file says so. */
function lombokMember(places: readonly Occurrence[]): RenameRefusal | undefined {
  const makers = ['Data', 'Getter', 'Setter', 'Value', 'Builder', 'With', 'SuperBuilder', 'RequiredArgsConstructor', 'AllArgsConstructor'];
  for (const { entity } of places)
    if (entity.of === 'project' && entity.kind === 'field' && entity.annotated.some((name) => makers.includes(name)))
      return { reason: 'lombok', path: entity.path, from: entity.from };
  return undefined;
}

/** Places that could be meant, where nobody can tell. */
function untold(world: NameWorld, name: string, places: readonly Occurrence[]): RenameRefusal | undefined {
  const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g');
  for (const [path, { text, errors, occurrences, unresolved }] of world.files) {
    const said = ({ start, end }: Span): boolean => text.slice(start, end) === name;
    const place = unresolved.find(said);
    const [first] = errors;
    if (first) {
      const known = new Set(occurrences.map(({ from }) => from));
      const mentioned = [...withoutTexts(text).matchAll(word)].find(({ index }) => !known.has(index));
      const own = places.some((p) => p.path === path);
      if (mentioned || place || own) return { reason: 'broken-file', path, from: mentioned?.index ?? place?.start ?? first.offset };
    } else if (place) return { reason: 'unknown-place', path, from: place.start };
  }
  return undefined;
}

/** With blanks for comments and for what stands in quotes; as long as before. */
const withoutTexts = (text: string): string =>
  text.replaceAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, (part) => ' '.repeat(part.length));

/** A static import brings all methods of a name: it cannot follow one of them. */
function splitImport({ families }: NameWorld, root: string, places: readonly Occurrence[]): RenameRefusal | undefined {
  const split = places.find(({ entity, also }) => also && [entity, ...also].some((each) => families.rootOf(keyOf(each)) !== root));
  return split && { reason: 'import', path: split.path, from: split.from };
}

function renamedFile(places: readonly Occurrence[], to: string): Renamed['file'] {
  const declaration = places.find(({ role, entity, from }) => role === 'declaration' && entity.of === 'project' && entity.from === from);
  const { entity } = declaration ?? {};
  if (entity?.of !== 'project' || !entity.top) return undefined;
  const folder = entity.path.slice(0, entity.path.lastIndexOf('/') + 1);
  return entity.path === `${folder}${entity.name}.java` ? { from: entity.path, to: `${folder}${to}.java` } : undefined;
}

function textsAfter(world: NameWorld, places: readonly Occurrence[], to: string, file: Renamed['file']): Map<string, string> {
  return new Map(
    [...world.files].map(([path, { text }]) => [
      path === file?.from ? file.to : path,
      places
        .filter((place) => place.path === path)
        .toSorted((a, b) => b.from - a.from)
        .reduce((now, place) => now.slice(0, place.from) + to + now.slice(place.to), text),
    ]),
  );
}

/** A name that would stand for something else afterwards, or an error that is not there now. */
function changedMeaning(
  before: NameWorld,
  after: NameWorld,
  { places, to, file }: { readonly places: readonly Occurrence[]; readonly to: string; readonly file: Renamed['file'] },
): RenameRefusal | undefined {
  const pathAfter = (path: string): string => (path === file?.from ? file.to : path);
  const moved = (path: string, at: number): number =>
    at +
    places.filter((place) => place.path === path && place.from < at).reduce((sum, place) => sum + to.length - (place.to - place.from), 0);
  const keyAfter = (key: string): string => {
    const at = key.lastIndexOf('#');
    const path = key.slice(0, at);
    return before.files.has(path) ? `${pathAfter(path)}#${moved(path, Number(key.slice(at + 1)))}` : key;
  };
  const roots = new Map<string, string>();
  const rootsBack = new Map<string, string>();
  for (const [path, now] of before.files) {
    const then = after.files.get(pathAfter(path));
    const added =
      then && then.errors.length > now.errors.length
        ? then.errors.find((e) => !now.errors.some((n) => n.message === e.message))
        : undefined;
    if (then === undefined || added) return { reason: 'error', path, ...(added ? { what: added.message } : {}) };
    const byPlace = new Map(then.occurrences.map((occurrence) => [occurrence.from, occurrence]));
    if (byPlace.size !== now.occurrences.length) return { reason: 'other-meaning', path };
    for (const { from, entity } of now.occurrences) {
      const other = byPlace.get(moved(path, from))?.entity;
      const root = before.families.rootOf(keyOf(entity));
      const otherRoot = other && after.families.rootOf(keyOf(other));
      const same =
        other !== undefined &&
        otherRoot !== undefined &&
        keyOf(other) === keyAfter(keyOf(entity)) &&
        (roots.get(root) ?? otherRoot) === otherRoot &&
        (rootsBack.get(otherRoot) ?? root) === root &&
        before.families.libraryOf(root) === after.families.libraryOf(otherRoot);
      if (!same) return { reason: 'other-meaning', path, from };
      roots.set(root, otherRoot);
      rootsBack.set(otherRoot, root);
    }
  }
  return undefined;
}
