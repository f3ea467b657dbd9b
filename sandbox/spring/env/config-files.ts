import { SettingsError, type SettingsDocument } from '../../settings/setting.ts';
import { readSettings } from '../../settings/settings-file.ts';
import { yaml } from '../parts.ts';
import type { Place, PropertySource } from './property-sources.ts';

export type { Place } from './property-sources.ts';

/** A document of a file, and the profiles that it is for. */
export interface FileSource extends PropertySource {
  readonly onProfile: string | null;
  /** Where the file lies; undefined: it was made of others. */
  readonly place: Place | undefined;
}

/** A file that cannot be read: which one, and what its reader says. */
export class ConfigFileError extends Error {
  constructor(file: string, reason: string) {
    super(`The trial's Spring cannot read ${file}: ${reason}`);
    this.name = 'ConfigFileError';
  }
}

const sourceOf = ({ file, settings, onProfile }: SettingsDocument, place: Place | undefined, document: number | undefined): FileSource => ({
  name: file,
  values: new Map(settings.map(({ key, value }) => [key, value])),
  lines: new Map(settings.map(({ key, line }) => [key, line])),
  onProfile,
  place,
  ...(document === undefined ? {} : { document }),
});

/** The same bytes read as ISO-8859-1, as Spring reads .properties: one character a byte, `商` is `å\u0095\u0086`. */
const asLatin1 = (text: string): string => Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');

/** The documents of a file, the last one first: it wins. @throws ConfigFileError */
export function readFile(
  file: string,
  text: string,
  { encoding = 'latin1', place }: { readonly encoding?: 'latin1' | 'utf-8'; readonly place?: Place | undefined } = {},
): readonly FileSource[] {
  try {
    const read = encoding === 'latin1' && file.endsWith('.properties') ? asLatin1(text) : text;
    return readSettings(file, read, () => yaml.loaded)
      .map((document, i, all) => sourceOf(document, place, all.length > 1 ? i : undefined))
      .toReversed();
  } catch (error) {
    throw new ConfigFileError(file, error instanceof SettingsError ? error.reason : String(error instanceof Error ? error.message : error));
  }
}

/** A property file by its path, the last document winning; undefined: there is none. */
export function readResource(
  resource: (path: string) => string | undefined,
  path: string,
  encoding: 'latin1' | 'utf-8',
): ReadonlyMap<string, string> | undefined {
  const text = resource(path);
  if (text === undefined) return undefined;
  return new Map(
    readFile(path, text, { encoding })
      .toReversed()
      .flatMap(({ values }) => [...values]),
  );
}

/** What there is to read settings from. */
export interface ConfigPlaces {
  /** A file on the class path, as text. */
  readonly resource: (path: string) => string | undefined;
  /** A file of the machine, as text; a relative path is one from where the JVM was started. */
  readonly file: (path: string) => string | undefined;
  /** Names in a folder of the machine; undefined: there is no such folder. */
  readonly list?: (path: string) => readonly string[] | undefined;
}

/** What is read for one location: for all, and for a profile alone; the first wins. */
export interface LocatedSources {
  readonly plain: readonly FileSource[];
  readonly forProfile: (profile: string) => readonly FileSource[];
}

const ENDINGS = ['properties', 'yml', 'yaml'] as const;
/** Folders that a pattern such as `/etc/conf/<any>/` stands for, the last one first. */
export function folders(places: ConfigPlaces, { root, path }: Place): readonly Place[] | undefined {
  const star = path.indexOf('*/');
  if (star < 0) return undefined;
  const above = path.slice(0, star);
  const names = root === 'file' ? (places.list?.(above) ?? []) : [];
  return names
    .filter((name) => places.list?.(`${above}${name}`) !== undefined)
    .toSorted()
    .toReversed()
    .map((name) => ({ root, path: `${above}${name}/${path.slice(star + 2)}` }));
}

export const textOf = (places: ConfigPlaces, { root, path }: Place): string | undefined =>
  root === 'classpath' ? places.resource(path) : places.file(path);

/** The file with each ending that it may have: .properties wins over .yml, that over .yaml. */
const named = (places: ConfigPlaces, { root, path }: Place): readonly FileSource[] =>
  ENDINGS.flatMap((ending) => {
    const place = { root, path: `${path}.${ending}` };
    const text = textOf(places, place);
    return text === undefined ? [] : readFile(place.path, text, { place });
  });

/** Every file of these names in the folders; of the names the last one wins. */
export const inFolders = (places: ConfigPlaces, all: readonly Place[], names: readonly string[]): LocatedSources => {
  const read = (suffix: string): readonly FileSource[] =>
    all.flatMap((folder) =>
      (folders(places, folder) ?? [folder]).flatMap(({ root, path }) =>
        names.toReversed().flatMap((name) => named(places, { root, path: `${path}${name}${suffix}` })),
      ),
    );
  return { plain: read(''), forProfile: (profile) => read(`-${profile}`) };
};
