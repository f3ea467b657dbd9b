import { SettingsError, type SettingsDocument } from '../../settings/setting.ts';
import { readSettings } from '../../settings/settings-file.ts';
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

/** A document of a file, and the profiles that it is for. */
interface FileSource extends PropertySource {
  readonly onProfile: string | null;
}

const sourceOf = ({ file, settings, onProfile }: SettingsDocument): FileSource => ({
  name: file,
  values: new Map(settings.map(({ key, value }) => [key, value])),
  onProfile,
});

/** The files of one name: .properties wins over .yml, that over .yaml; in a file the last document. */
function readConfig({ resource }: ConfigInputs, base: string): readonly FileSource[] {
  return ['properties', 'yml', 'yaml'].flatMap((ending) => {
    const file = `${base}.${ending}`;
    const text = resource(file);
    if (text === undefined) return [];
    try {
      return readSettings(file, text, yamlReader).map(sourceOf).toReversed();
    } catch (error) {
      throw new ConfigFileError(
        file,
        error instanceof SettingsError ? error.reason : String(error instanceof Error ? error.message : error),
      );
    }
  });
}

/** Leaves out the documents of profiles that are not active. */
const activeOnly = (sources: readonly FileSource[], activeProfiles: readonly string[]): readonly PropertySource[] =>
  sources.filter(({ onProfile }) => onProfile === null || onProfile.split(',').some((p) => matchesProfile(p, activeProfiles)));

/** A list as text between commas, or an entry each: `spring.profiles.active[0]`. */
function listOf(sources: PropertySources, key: string): readonly string[] {
  const entries: string[] = [];
  for (let at = 0, entry = sources.get(`${key}[0]`); entry !== undefined; entry = sources.get(`${key}[${++at}]`)) entries.push(entry);
  return (sources.get(key) ?? entries.join(','))
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
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
  const files: readonly FileSource[] = [...bizFiles, ...readConfig(inputs, 'config/application'), ...readConfig(inputs, 'application')];
  const below: PropertySource = { name: 'defaultProperties', values: inputs.defaults };
  const first = new PropertySources([...above, ...files.filter(({ onProfile }) => onProfile === null), below]);
  const activeProfiles = listOf(first, 'spring.profiles.active');
  const profileFiles = (activeProfiles.length > 0 ? activeProfiles : ['default'])
    .toReversed()
    .flatMap((profile) => [
      ...(inputs.bizName === undefined ? [] : readConfig(inputs, `config/${inputs.bizName}/application-${profile}`)),
      ...readConfig(inputs, `config/application-${profile}`),
      ...readConfig(inputs, `application-${profile}`),
    ]);
  return { sources: new PropertySources([...above, ...activeOnly([...profileFiles, ...files], activeProfiles), below]), activeProfiles };
}
