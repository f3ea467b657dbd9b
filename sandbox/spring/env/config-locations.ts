import { ConfigFileError, type FileSource, type Place, readFile } from './config-files.ts';

/** What there is to read settings from. */
export interface ConfigPlaces {
  /** A file on the class path, as text. */
  readonly resource: (path: string) => string | undefined;
  /** A file of the machine, as text; a relative path is one from where the JVM was started. */
  readonly file: (path: string) => string | undefined;
  /** Names in a folder of the machine; undefined: there is no such folder. */
  readonly list?: (path: string) => readonly string[] | undefined;
}

/** A location that does not hold, in Spring Boot's words, as its exceptions: the outer one first. */
export class ConfigLocationError extends Error {
  readonly thrown: readonly [className: string, message: string][];
  /** What its failure analysis says does not exist, and the location that it is told of. */
  readonly missing: { readonly what: string; readonly location: string } | undefined;

  constructor(thrown: readonly [className: string, message: string][], missing?: { readonly what: string; readonly location: string }) {
    super(thrown[0]?.[1]);
    this.name = 'ConfigLocationError';
    this.thrown = thrown;
    this.missing = missing;
  }
}

/** What is read for one location: for all, and for a profile alone; the first wins. */
export interface LocatedSources {
  readonly plain: readonly FileSource[];
  readonly forProfile: (profile: string) => readonly FileSource[];
}

const ENDINGS = ['properties', 'yml', 'yaml'] as const;
const PACKAGE = 'org.springframework.boot.context.config';
const none: LocatedSources = { plain: [], forProfile: () => [] };

const missing = (kind: 'Resource' | 'Location', what: string, location: string): ConfigLocationError =>
  new ConfigLocationError([[`${PACKAGE}.ConfigData${kind}NotFoundException`, `${what} cannot be found`]], { what, location });

/** `file:///x` → `/x`; `beside.yml` within `classpath:/config/application.yml` → `config/beside.yml`. */
function placeOf(location: string, parent: Place | undefined): Place {
  const [, prefix, rest = ''] = /^([a-zA-Z][\w*]*:)?(.*)$/s.exec(location) ?? [];
  if (prefix === 'classpath:') return { root: 'classpath', path: rest.replace(/^\//, '') };
  if (prefix === 'file:') return { root: 'file', path: rest.replace(/^\/\/(?=\/)/, '') };
  if (prefix !== undefined)
    throw new ConfigFileError(location, 'the trial reads settings from the class path and from files; a real base reads more');
  if (rest.startsWith('/') || !parent) return { root: 'file', path: rest };
  return { root: parent.root, path: parent.path.slice(0, parent.path.lastIndexOf('/') + 1) + rest };
}

/** Folders that a pattern such as `/etc/conf/<any>/` stands for, the last one first. */
function folders(places: ConfigPlaces, { root, path }: Place): readonly Place[] | undefined {
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

const textOf = (places: ConfigPlaces, { root, path }: Place): string | undefined =>
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

/** A line's end is taken from a text of one line only. */
const withoutLineEnd = (text: string): string => (text.indexOf('\n') === text.length - 1 ? text.replace(/\r?\n$/, '') : text);

/** `configtree:/etc/secrets/`: a file for each key. */
function tree(places: ConfigPlaces, given: string, optional: boolean): readonly FileSource[] {
  const location = given.slice('configtree:'.length);
  if (!location.endsWith('/'))
    throw new ConfigLocationError([['java.lang.IllegalArgumentException', `Config tree location '${location}' must end with '/'`]]);
  const folder: Place = { root: 'file', path: location };
  return (folders(places, folder) ?? [folder]).flatMap(({ path }): readonly FileSource[] => {
    const values = new Map<string, string>();
    const collect = (below: string): boolean => {
      const names = places.list?.(path + below);
      for (const name of names ?? []) {
        if (name.startsWith('..') || collect(`${below}${name}/`)) continue;
        values.set(`${below}${name}`.replaceAll('/', '.'), withoutLineEnd(places.file(path + below + name) ?? ''));
      }
      return names !== undefined;
    };
    if (collect('')) return [{ name: `config tree [${path}]`, values, onProfile: null, place: folder }];
    if (optional) return [];
    throw missing('Resource', `Config data resource 'config tree [${path.replace(/\/$/, '')}]' via location '${given}'`, given);
  });
}

/** What Spring calls a file: `class path resource [x.yml]`, `file [/home/dev/x.yml]`. */
const described = ({ root, path }: Place): string => `${root === 'classpath' ? 'class path resource' : 'file'} [${path}]`;

/**
 * What one location names: a folder, in which the files have one of the names, a file, or a tree of files.
 * @param parent the file that names it; its neighbours need no path
 * @throws ConfigLocationError, ConfigFileError
 */
export function locate(places: ConfigPlaces, given: string, names: readonly string[], parent?: Place): LocatedSources {
  const optional = given.startsWith('optional:');
  const location = given.replace(/^optional:/, '');
  if (location === '') return none;
  if (location.startsWith('configtree:')) return { plain: tree(places, location, optional), forProfile: () => [] };
  const [, plainLocation = location, hint] = /^(.*)\[(\.\w+)\]$/s.exec(location) ?? [];
  if (hint === undefined && !plainLocation.endsWith('/') && !/\.(?:properties|xml|ya?ml)$/.test(plainLocation))
    throw new ConfigLocationError([
      ['java.lang.IllegalStateException', `Unable to load config data from '${location}'`],
      [
        'java.lang.IllegalStateException',
        "File extension is not known to any PropertySourceLoader. If the location is meant to reference a directory, it must end in '/' or File.separator",
      ],
    ]);
  if (plainLocation.endsWith('.xml')) throw new ConfigFileError(location, 'the trial does not read settings in XML; a real base does');
  const place = placeOf(plainLocation, parent);
  if (plainLocation.endsWith('/')) {
    const found = inFolders(places, [place], names);
    const isThere =
      found.plain.length > 0 || (place.root === 'file' && (place.path.includes('*') || places.list?.(place.path) !== undefined));
    if (isThere || optional) return found;
    throw missing('Location', `Config data location '${location}'`, location);
  }
  const ending = hint ?? /\.\w+$/.exec(place.path)?.[0] ?? '';
  const stem = hint === undefined ? place.path.slice(0, -ending.length) : place.path;
  const read = (suffix: string): readonly FileSource[] | undefined => {
    const at = { root: place.root, path: `${stem}${suffix}${hint === undefined ? ending : ''}` };
    const text = textOf(places, at);
    return text === undefined ? undefined : readFile(hint === undefined ? at.path : `${at.path}${ending}`, text, { place: at });
  };
  const plain = read('');
  if (!plain && !optional) throw missing('Resource', `Config data resource '${described(place)}' via location '${location}'`, location);
  return { plain: plain ?? [], forProfile: (profile) => read(`-${profile}`) ?? [] };
}
