import { locations } from '../parts.ts';
import { ConfigFileError, type ConfigPlaces, type FileSource, inFolders, type LocatedSources, type Place } from './config-files.ts';
import { matchesProfile } from './profiles.ts';
import { type PropertySource, PropertySources } from './property-sources.ts';

export interface ConfigInputs extends ConfigPlaces {
  /** Arguments of main(): `--key=value` become properties. */
  readonly arguments: readonly string[];
  readonly systemProperties: ReadonlyMap<string, string>;
  readonly environment: Readonly<Record<string, string>>;
  /** SpringApplication.setDefaultProperties. */
  readonly defaults: ReadonlyMap<string, string>;
  /** Active beside those that settings name: SpringApplication.setAdditionalProfiles. */
  readonly profiles?: readonly string[];
  /** A module reads files of its own name in the base too: `config/<bizName>/application.properties`. */
  readonly bizName?: string;
}

export interface LoadedConfig {
  readonly sources: PropertySources;
  readonly activeProfiles: readonly string[];
  /** Files of properties with letters beyond ASCII, which are read as others. */
  readonly misread: readonly string[];
  /** Whether Spring Boot turns text of these settings into another type before there is a context. */
  readonly converts: boolean;
}

/** What Spring Boot binds before there is a context, and not as the text that it is. */
const EARLY = /^(?:spring\.(?:config\.(?:import|activate)|profiles|main|autoconfigure)|logging\.(?:level|group))\b/;

/** A line that is no comment holds a letter beyond ASCII. */
const BEYOND_ASCII = /^(?![#!])[^\n]*[^\n\0-\x7f]/m;

const JSON_KEY = 'spring.application.json';

/** The properties of `spring.application.json`, or SPRING_APPLICATION_JSON, stand below the arguments. */
function withJson(sources: readonly PropertySource[]): readonly PropertySource[] {
  const text = sources.map(({ values }) => values.get(JSON_KEY)).find((t) => t !== undefined && t !== '');
  if (text === undefined) return sources;
  const values = new Map<string, string>();
  const flatten = (path: string, value: unknown): void => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) flatten(`${path}[${i}]`, item);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) flatten(path === '' ? key : `${path}.${key}`, inner);
    else values.set(path, value === null ? '' : String(value));
  };
  try {
    flatten('', JSON.parse(text));
  } catch (error) {
    throw new ConfigFileError(JSON_KEY, error instanceof Error ? error.message : String(error));
  }
  const [first, ...rest] = sources;
  return [...(first ? [first] : []), { name: JSON_KEY, values }, ...rest];
}

const IMPORT = /^spring\.config\.import(?:\[\d+\])?$/;

/** Locations that a source names, the first one first. */
const locationsIn = (source: PropertySource, key: RegExp): readonly string[] =>
  [...source.values].filter(([k]) => key.test(k)).flatMap(([, value]) => value.split(',').map((location) => location.trim()));

/** Those of the highest source that names any. */
const locationsOf = (sources: readonly PropertySource[], key: string): readonly string[] =>
  sources
    .map((source) => locationsIn(source, new RegExp(`^${key.replaceAll('.', '\\.')}(?:\\[\\d+\\])?$`)))
    .find((found) => found.length > 0) ?? [];

/** The files that an application reads, with what they import, for some profiles. The first wins. */
class ConfigFiles {
  private readonly inputs: ConfigInputs;
  private readonly names: readonly string[];
  private readonly profiles: readonly string[];

  constructor(inputs: ConfigInputs, names: readonly string[], profiles: readonly string[]) {
    this.inputs = inputs;
    this.names = names;
    this.profiles = profiles.toReversed();
  }

  /** What a group of places has for the profiles, and for all. */
  of({ plain, forProfile }: LocatedSources, depth = 0): readonly FileSource[] {
    return this.withImports([...this.profiles.flatMap(forProfile), ...plain], depth);
  }

  locations(all: readonly string[]): readonly FileSource[] {
    return all.toReversed().flatMap((location) => this.of(locations.loaded.locate(this.inputs, location, this.names)));
  }

  /** The class path, and what lies beside the JVM, which wins. */
  usual(): readonly FileSource[] {
    const { inputs, names } = this;
    const folder = (root: Place['root']) => (path: string) => ({ root, path });
    const ofBiz = inputs.bizName === undefined ? [] : [`config/${inputs.bizName}/`];
    return [
      ...this.of(inFolders(inputs, ['config/*/', 'config/', ''].map(folder('file')), names)),
      ...this.of(inFolders(inputs, [...ofBiz, 'config/', ''].map(folder('classpath')), names)),
    ];
  }

  /** What `spring.config.import` names, above the document that names it. */
  private withImports(sources: readonly FileSource[], depth: number): readonly FileSource[] {
    return sources.flatMap((source) => {
      const imported = depth < DEEPEST ? this.importedBy(source, source.place, depth) : [];
      return [...imported.map((i) => ({ ...i, onProfile: i.onProfile ?? source.onProfile })), source];
    });
  }

  importedBy(source: PropertySource, place?: Place, depth = 0): readonly FileSource[] {
    return locationsIn(source, IMPORT)
      .toReversed()
      .flatMap((location) => this.of(locations.loaded.locate(this.inputs, location, this.names, place), depth + 1));
  }
}

/** Files that import files that import files. */
const DEEPEST = 10;

/** Leaves out the documents of profiles that are not active. */
const activeOnly = (sources: readonly FileSource[], activeProfiles: readonly string[]): readonly PropertySource[] =>
  sources.filter(({ onProfile }) => onProfile === null || onProfile.split(',').some((p) => matchesProfile(p, activeProfiles)));

/** A list as text between commas, or an entry each: `spring.profiles.active[0]`. */
export function listOf(sources: PropertySources, key: string): readonly string[] {
  const entries: string[] = [];
  for (let at = 0, entry = sources.get(`${key}[0]`); entry !== undefined; entry = sources.get(`${key}[${++at}]`)) entries.push(entry);
  return (sources.get(key) ?? entries.join(','))
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Spring Boot's order: arguments, system properties, environment, profile files, application files, defaults. */
export function loadConfig(given: ConfigInputs): LoadedConfig {
  const misread = new Set<string>();
  const noting =
    (read: (path: string) => string | undefined) =>
    (path: string): string | undefined => {
      const text = read(path);
      if (text !== undefined && path.endsWith('.properties') && BEYOND_ASCII.test(text)) misread.add(path);
      return text;
    };
  const inputs: ConfigInputs = { ...given, resource: noting(given.resource), file: noting(given.file) };
  const args = new Map<string, string>();
  for (const argument of inputs.arguments) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(argument);
    if (match?.[1] !== undefined) args.set(match[1], match[2] ?? '');
  }
  const environment = new Map<string, string>();
  for (const [key, value] of Object.entries(inputs.environment)) {
    environment.set(key, value);
    environment.set(key.toLowerCase().replaceAll('_', '.'), value);
  }
  const stated: PropertySource[] = [
    { name: 'commandLineArgs', values: args },
    { name: 'systemProperties', values: inputs.systemProperties },
    { name: 'systemEnvironment', values: environment },
  ];
  const above = withJson(stated);
  const only = locationsOf(above, 'spring.config.location');
  const additional = locationsOf(above, 'spring.config.additional-location');
  const names = locationsOf(above, 'spring.config.name');
  const read = (profiles: readonly string[]): readonly FileSource[] => {
    const files = new ConfigFiles(inputs, names.length > 0 ? names : ['application'], profiles);
    return [
      ...above.flatMap((source) => files.importedBy(source)),
      ...files.locations(additional),
      ...(only.length > 0 ? files.locations(only) : files.usual()),
    ];
  };
  const below: PropertySource = { name: 'defaultProperties', values: inputs.defaults };
  const first = new PropertySources([...above, ...read([]).filter(({ onProfile }) => onProfile === null), below]);
  const activeProfiles = profilesOf(first, inputs.profiles ?? []);
  const inOrder = read(activeProfiles.length > 0 ? activeProfiles : ['default']);
  const sources = new PropertySources([...above, ...activeOnly(inOrder, activeProfiles), below]);
  // Documents of profiles that are not active are asked for whom they are, too.
  const converts = [...stated, ...inOrder].some(({ values }) => [...values.keys()].some((key) => EARLY.test(key)));
  return { sources, activeProfiles, misread: [...misread], converts };
}

/** Active profiles with what they include and the groups that they stand for, in Spring Boot's order. */
function profilesOf(sources: PropertySources, additional: readonly string[]): string[] {
  const expand = (profile: string): string[] => [profile, ...listOf(sources, `spring.profiles.group.${profile}`).flatMap(expand)];
  return [
    ...new Set(
      [...listOf(sources, 'spring.profiles.include'), ...listOf(sources, 'spring.profiles.active'), ...additional].flatMap(expand),
    ),
  ];
}
