import type { ApplicationContext } from '../boot/application-context.ts';
import type { PropertySource } from '../env/property-sources.ts';
import { quote } from '../json/json-quote.ts';
import { originOf, propertyJson, showsValues, sourceName } from './shown-values.ts';

/** A property source as it is listed; `keys`: those that it can tell, undefined where it holds what it is asked for. */
interface Listed {
  readonly name: string;
  readonly source: PropertySource | undefined;
  readonly enumerable: boolean;
}

const empty = (name: string, enumerable: boolean): Listed => ({ name, source: undefined, enumerable });

/** The sources of a web application, in Spring's order, with those that hold nothing here. */
function listed(context: ApplicationContext): Listed[] {
  const port = String(context.web?.tomcat.port ?? '');
  const own = context.config.sources.all.map((source): Listed => ({ name: sourceName(source), source, enumerable: true }));
  const at = own.findIndex(({ name }) => name === 'systemEnvironment') + 1;
  const [before, files] = [own.slice(0, at), own.slice(at)];
  const isGiven = ({ name, source }: Listed): boolean =>
    source === undefined || (name !== 'commandLineArgs' && name !== 'defaultProperties') || source.values.size > 0;
  return [
    { name: 'server.ports', source: { name: 'server.ports', values: new Map([['local.server.port', port]]) }, enumerable: true },
    ...before.filter(({ name }) => name === 'commandLineArgs'),
    empty('servletConfigInitParams', false),
    empty('servletContextInitParams', true),
    ...before.filter(({ name }) => name !== 'commandLineArgs'),
    empty('random', false),
    ...files,
    empty('Management Server', false),
  ].filter(isGiven);
}

const profiles = (context: ApplicationContext): string => `"activeProfiles":[${context.config.activeProfiles.map(quote).join(',')}]`;

function property(context: ApplicationContext, source: PropertySource, key: string, shows: boolean): string {
  const origin = originOf(context, source, key);
  return `{"value":${propertyJson(context, source, key, shows)}${origin === undefined ? '' : `,"origin":${quote(origin)}`}}`;
}

/** `/actuator/env` */
export function environment(context: ApplicationContext): string {
  const shows = showsValues(context, 'env');
  const sources = listed(context)
    .filter(({ enumerable }) => enumerable)
    .map(({ name, source }) => {
      const properties = source ? [...source.values.keys()].map((key) => `${quote(key)}:${property(context, source, key, shows)}`) : [];
      return `{"name":${quote(name)},"properties":{${properties.join(',')}}}`;
    });
  return `{${profiles(context)},"propertySources":[${sources.join(',')}]}`;
}

/** `/actuator/env/{toMatch}`; undefined: no source has the property. */
export function environmentEntry(context: ApplicationContext, key: string): string | undefined {
  const shows = showsValues(context, 'env');
  const all = listed(context);
  const holder = all.find(({ source }) => source?.values.has(key));
  if (!holder?.source) return undefined;
  const sources = all.map(({ name, source }) =>
    source?.values.has(key) ? `{"name":${quote(name)},"property":${property(context, source, key, shows)}}` : `{"name":${quote(name)}}`,
  );
  const value = propertyJson(context, holder.source, key, shows);
  return `{"property":{"source":${quote(holder.name)},"value":${value}},${profiles(context)},"propertySources":[${sources.join(',')}]}`;
}
