import { getProperties } from 'properties-file';
import { matchesProfile } from './profiles.ts';
import { type PropertySource, PropertySources } from './property-sources.ts';
import { yamlReader } from './yaml-reader.ts';

export interface ConfigInputs {
  /** Arguments of main(): `--key=value` become properties. */
  readonly arguments: readonly string[];
  readonly systemProperties: ReadonlyMap<string, string>;
  readonly environment: Readonly<Record<string, string>>;
  /** SpringApplication.setDefaultProperties. */
  readonly defaults: ReadonlyMap<string, string>;
  /** A file on the class path, as text. */
  readonly resource: (path: string) => string | undefined;
  /** A module reads files of its own name in the base too: `config/<bizName>/application.properties`. */
  readonly bizName?: string;
}

export interface LoadedConfig {
  readonly sources: PropertySources;
  readonly activeProfiles: readonly string[];
}

/** A file that cannot be read: which one, and what its reader says. */
export class ConfigFileError extends Error {
  constructor(file: string, reason: string) {
    super(`The trial's Spring cannot read ${file}: ${reason}`);
    this.name = 'ConfigFileError';
  }
}

/** `a: {b: 1}` becomes `a.b=1`, lists `a[0]`. */
export function flattenYaml(value: unknown, prefix = '', into = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) value.forEach((item, i) => flattenYaml(item, `${prefix}[${i}]`, into));
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) flattenYaml(inner, prefix === '' ? key : `${prefix}.${key}`, into);
  else if (prefix !== '') into.set(prefix, value === null || value === undefined ? '' : String(value));
  return into;
}

/** What a reader of files throws, with the file's name. */
function reading<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new ConfigFileError(file, error instanceof Error ? error.message : String(error));
  }
}

/** The documents of a file, the last one first: it wins. */
function readYaml(text: string): Map<string, string>[] {
  return yamlReader()
    .parseAllDocuments(text)
    .map((document) => {
      const [error] = document.errors;
      if (error) throw error;
      return flattenYaml(document.toJS());
    })
    .toReversed();
}

function readConfig(inputs: ConfigInputs, base: string): PropertySource[] {
  const sources: PropertySource[] = [];
  const properties = inputs.resource(`${base}.properties`);
  if (properties !== undefined) {
    const name = `${base}.properties`;
    sources.push({ name, values: reading(name, () => new Map(Object.entries(getProperties(properties)))) });
  }
  for (const ending of ['yml', 'yaml']) {
    const name = `${base}.${ending}`;
    const text = inputs.resource(name);
    if (text !== undefined) sources.push(...reading(name, () => readYaml(text)).map((values) => ({ name, values })));
  }
  return sources;
}

const ON_PROFILE = 'spring.config.activate.on-profile';

/** Leaves out the documents of profiles that are not active. */
function activeOnly(sources: readonly PropertySource[], activeProfiles: readonly string[]): PropertySource[] {
  return sources.filter(({ values }) => {
    const wanted = values.get(ON_PROFILE);
    return wanted === undefined || wanted.split(',').some((p) => matchesProfile(p, activeProfiles));
  });
}

/** Spring Boot's order: arguments, system properties, environment, profile files, application files, defaults. */
export function loadConfig(inputs: ConfigInputs): LoadedConfig {
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
  const above: PropertySource[] = [
    { name: 'commandLineArgs', values: args },
    { name: 'systemProperties', values: inputs.systemProperties },
    { name: 'systemEnvironment', values: environment },
  ];
  const bizFiles = inputs.bizName === undefined ? [] : readConfig(inputs, `config/${inputs.bizName}/application`);
  const files = [...bizFiles, ...readConfig(inputs, 'config/application'), ...readConfig(inputs, 'application')];
  const below: PropertySource = { name: 'defaultProperties', values: inputs.defaults };
  const first = new PropertySources([...above, ...files.filter((f) => !f.values.has(ON_PROFILE)), below]);
  const activeProfiles = (first.get('spring.profiles.active') ?? '')
    .split(',')
    .map((p) => p.trim())
    .filter((p) => p !== '');
  const profileFiles = activeProfiles
    .toReversed()
    .flatMap((profile) => [
      ...(inputs.bizName === undefined ? [] : readConfig(inputs, `config/${inputs.bizName}/application-${profile}`)),
      ...readConfig(inputs, `config/application-${profile}`),
      ...readConfig(inputs, `application-${profile}`),
    ]);
  return { sources: new PropertySources([...above, ...activeOnly([...profileFiles, ...files], activeProfiles), below]), activeProfiles };
}
