import {
  ConfigFileError,
  ConfigLocationError,
  type ConfigPlaces,
  folders,
  inFolders,
  type LocatedSources,
  readFile,
  textOf,
  type FileSource,
  type Place,
} from './config-files.ts';

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
