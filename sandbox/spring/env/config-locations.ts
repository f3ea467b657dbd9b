import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import type { JavaObject } from '../../java/run/value.ts';
import type { Analysis } from '../beans/failure-analysis.ts';
import { loadClass } from '../reflect.ts';
import {
  ConfigFileError,
  type ConfigPlaces,
  folders,
  inFolders,
  type LocatedSources,
  readFile,
  textOf,
  type FileSource,
  type Place,
} from './config-files.ts';

/** A location that does not hold, in Spring Boot's words, as its exceptions: the outer one first. */
class ConfigLocationError extends Error {
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

/** As Java's exception, with what Spring Boot's analysis says; undefined: the error is another one. */
export function asConfigFailure(
  error: unknown,
  machine: Machine,
  through: RuntimeClass,
): { readonly thrown: JavaThrow; readonly analysis: Analysis | undefined } | undefined {
  if (!(error instanceof ConfigLocationError)) return undefined;
  const { missing } = error;
  let made: JavaObject | undefined;
  for (const [name, message] of error.thrown.toReversed()) {
    const javaClass = name.startsWith('java.') ? machine.jdk(name) : loadClass(machine, name, through);
    made = made
      ? machine.newObject(javaClass, '<init>(java.lang.String,java.lang.Throwable)', [message, made])
      : machine.newObject(javaClass, '<init>(java.lang.String)', [message]);
  }
  return (
    made && {
      thrown: new JavaThrow(made),
      analysis: missing && {
        description: `${missing.what} does not exist`,
        action: `Check that the value '${missing.location}' is correct, or prefix it with 'optional:'`,
      },
    }
  );
}

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
