import { SettingsError, type SettingsDocument } from '../../settings/setting.ts';
import { readSettings } from '../../settings/settings-file.ts';
import { matchesProfile } from './profiles.ts';
import { type PropertySource, PropertySources } from './property-sources.ts';
import { yaml } from '../parts.ts';

export interface ConfigInputs {
  /** Arguments of main(): `--key=value` become properties. */
  readonly arguments: readonly string[];
  readonly systemProperties: ReadonlyMap<string, string>;
  readonly environment: Readonly<Record<string, string>>;
  /** SpringApplication.setDefaultProperties. */
  readonly defaults: ReadonlyMap<string, string>;
  /** A file on the class path, as text. */
  readonly resource: (path: string) => string | undefined;
  /** A file of the machine, as text; a relative path is one from where the JVM was started. */
  readonly file: (path: string) => string | undefined;
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

/** A file that cannot be read: which one, and what its reader says. */
export class ConfigFileError extends Error {
  constructor(file: string, reason: string) {
    super(`The trial's Spring cannot read ${file}: ${reason}`);
    this.name = 'ConfigFileError';
  }
}

/** A document of a file, and the profiles that it is for. */
interface FileSource extends PropertySource {
  readonly onProfile: string | null;
}

const sourceOf = ({ file, settings, onProfile }: SettingsDocument): FileSource => ({
  name: file,
  values: new Map(settings.map(({ key, value }) => [key, value])),
  lines: new Map(settings.map(({ key, line }) => [key, line])),
  onProfile,
});

/** The files of one name: .properties wins over .yml, that over .yaml; in a file the last document. */
function readConfig({ resource }: Pick<ConfigInputs, 'resource'>, base: string): readonly FileSource[] {
  return ['properties', 'yml', 'yaml'].flatMap((ending) => {
    const file = `${base}.${ending}`;
    const text = resource(file);
    return text === undefined ? [] : readFile(file, text);
  });
}

/** The same bytes read as ISO-8859-1, as Spring reads .properties: one character a byte, `商` is `å\u0095\u0086`. */
const asLatin1 = (text: string): string => Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');

/** The documents of a file, the last one first: it wins. @throws ConfigFileError */
function readFile(file: string, text: string, encoding: 'latin1' | 'utf-8' = 'latin1'): readonly FileSource[] {
  try {
    const read = encoding === 'latin1' && file.endsWith('.properties') ? asLatin1(text) : text;
    return readSettings(file, read, () => yaml.loaded)
      .map(sourceOf)
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
    readFile(path, text, encoding)
      .toReversed()
      .flatMap(({ values }) => [...values]),
  );
}

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

/** What `spring.config.import` names, above the document that names it. */
function withImports(sources: readonly FileSource[], inputs: ConfigInputs, depth = 0): readonly FileSource[] {
  return sources.flatMap((source) => {
    const imported = depth < 10 ? importsOf(source, inputs, depth) : [];
    return [...imported.map((i) => ({ ...i, onProfile: i.onProfile ?? source.onProfile })), source];
  });
}

function importsOf(source: PropertySource, inputs: ConfigInputs, depth: number): readonly FileSource[] {
  const wanted = [...source.values].filter(([key]) => IMPORT.test(key)).flatMap(([, value]) => value.split(','));
  return wanted.toReversed().flatMap((entry): readonly FileSource[] => {
    const location = entry.trim();
    const optional = location.startsWith('optional:');
    const path = location.replace(/^optional:/, '').replace(/^classpath:\/?/, '');
    if (path.startsWith('configtree:'))
      throw new ConfigFileError(source.name, 'the trial does not know configtree: locations; a real base does');
    const text = path.startsWith('file:') ? inputs.file(path.replace(/^file:(?:\/\/(?=\/))?/, '')) : inputs.resource(path);
    if (text !== undefined) return withImports(readFile(path, text), inputs, depth + 1);
    if (optional || location === '') return [];
    throw new ConfigFileError(source.name, `Config data resource '${path}' via location '${location}' does not exist`);
  });
}

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
  /** Files beside the JVM win over those on the class path, whatever profile those are for. */
  const beside = { resource: inputs.file };
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
  const bizFiles = inputs.bizName === undefined ? [] : readConfig(inputs, `config/${inputs.bizName}/application`);
  const files = withImports([...bizFiles, ...readConfig(inputs, 'config/application'), ...readConfig(inputs, 'application')], inputs);
  const told = above.flatMap((source) => importsOf(source, inputs, 0));
  const outside = withImports([...readConfig(beside, 'config/application'), ...readConfig(beside, 'application')], inputs);
  const below: PropertySource = { name: 'defaultProperties', values: inputs.defaults };
  const first = new PropertySources([...above, ...[...told, ...outside, ...files].filter(({ onProfile }) => onProfile === null), below]);
  const activeProfiles = profilesOf(first);
  const ofProfiles = (read: (profile: string) => readonly FileSource[]): readonly FileSource[] =>
    withImports((activeProfiles.length > 0 ? activeProfiles : ['default']).toReversed().flatMap(read), inputs);
  const profileFiles = ofProfiles((profile) => [
    ...(inputs.bizName === undefined ? [] : readConfig(inputs, `config/${inputs.bizName}/application-${profile}`)),
    ...readConfig(inputs, `config/application-${profile}`),
    ...readConfig(inputs, `application-${profile}`),
  ]);
  const outsideProfiles = ofProfiles((profile) => [
    ...readConfig(beside, `config/application-${profile}`),
    ...readConfig(beside, `application-${profile}`),
  ]);
  const inOrder = [...told, ...outsideProfiles, ...outside, ...profileFiles, ...files];
  const sources = new PropertySources([...above, ...activeOnly(inOrder, activeProfiles), below]);
  // Documents of profiles that are not active are asked for whom they are, too.
  const converts = [...stated, ...inOrder].some(({ values }) => [...values.keys()].some((key) => EARLY.test(key)));
  return { sources, activeProfiles, misread: [...misread], converts };
}

/** Active profiles with what they include and the groups that they stand for, in Spring Boot's order. */
function profilesOf(sources: PropertySources): string[] {
  const expand = (profile: string): string[] => [profile, ...listOf(sources, `spring.profiles.group.${profile}`).flatMap(expand)];
  return [...new Set([...listOf(sources, 'spring.profiles.include'), ...listOf(sources, 'spring.profiles.active')].flatMap(expand))];
}
