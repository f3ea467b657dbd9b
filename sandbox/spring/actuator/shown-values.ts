import type { ApplicationContext } from '../boot/application-context.ts';
import { quote } from '../json/json-quote.ts';
import type { Place, PropertySource } from '../env/property-sources.ts';

/** As it is written in JSON where values are not shown. */
const HIDDEN = '"******"';

/** Whether an endpoint shows values. Who is authorized the trial's actuator does not know: then it hides them. */
export const showsValues = (context: ApplicationContext, endpoint: string): boolean =>
  context.property(`management.endpoint.${endpoint}.show-values`)?.toLowerCase() === 'always';

/** A property's value as JSON: of YAML a number or a boolean is one. */
export function propertyJson(context: ApplicationContext, source: PropertySource, key: string, shows: boolean): string {
  if (!shows) return HIDDEN;
  const value = context.config.sources.resolve(source.values.get(key) ?? '', false);
  const typed =
    (source.name === 'server.ports' || /\.ya?ml$/.test(source.place?.path ?? '')) &&
    /^(?:true|false|-?(?:0|[1-9]\d{0,8})|-?\d+\.\d*[1-9])$/.test(value);
  return typed ? value : quote(value);
}

/** `class path resource [application.yml] from app.jar - 3:9`; undefined: it is written nowhere that has lines. */
export function originOf(context: ApplicationContext, source: PropertySource, key: string): string | undefined {
  if (source.name === 'systemEnvironment') return `System Environment Property "${key}"`;
  const line = source.lines?.get(key);
  return line === undefined ? undefined : context.originOf(key, { file: source.place?.path ?? source.name, line });
}

const describe = ({ root, path }: Place): string => (root === 'classpath' ? `class path resource [${path}]` : `file [${path}]`);

/** Where a file was looked for: the folders that Boot looks into by itself, or the very file. */
function locationOf({ root, path }: Place): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const usual = /^application(?:-[\w-]+)?\.\w+$/.test(path.slice(folder.length));
  const start = root === 'classpath' ? 'classpath:' : 'file:';
  return usual ? `optional:${start}${root === 'classpath' ? '/' : './'}${folder}` : `${start}${path}`;
}

/** A source's name as Boot has it. */
export const sourceName = ({ name, place, document }: PropertySource): string =>
  place === undefined
    ? name
    : `Config resource '${describe(place)}' via location '${locationOf(place)}'${document === undefined ? '' : ` (document #${document})`}`;
