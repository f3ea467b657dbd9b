import { getProperties } from 'properties-file';
import { parse as parseYaml } from 'yaml';
import { type PropertySource, PropertySources } from './property-sources.ts';

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

/** `a: {b: 1}` becomes `a.b=1`, lists `a[0]`. */
export function flattenYaml(value: unknown, prefix = '', into = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) value.forEach((item, i) => flattenYaml(item, `${prefix}[${i}]`, into));
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) flattenYaml(inner, prefix === '' ? key : `${prefix}.${key}`, into);
  else if (prefix !== '') into.set(prefix, value === null || value === undefined ? '' : String(value));
  return into;
}

function readConfig(inputs: ConfigInputs, base: string): PropertySource[] {
  const sources: PropertySource[] = [];
  const properties = inputs.resource(`${base}.properties`);
  if (properties !== undefined) sources.push({ name: `${base}.properties`, values: new Map(Object.entries(getProperties(properties))) });
  for (const ending of ['yml', 'yaml']) {
    const text = inputs.resource(`${base}.${ending}`);
    if (text !== undefined) sources.push({ name: `${base}.${ending}`, values: flattenYaml(parseYaml(text)) });
  }
  return sources;
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
  const first = new PropertySources([...above, ...files, below]);
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
  return { sources: new PropertySources([...above, ...profileFiles, ...files, below]), activeProfiles };
}
