import { canonicalKey } from '../../settings/setting.ts';
import { JavaObject } from '../../java/run/value.ts';
import { prefixOf } from '../beans/configuration.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { jsonThrough } from '../boot/jackson-natives.ts';
import { BOOT } from '../json/json-options.ts';
import { quote } from '../json/json-quote.ts';
import { type Json, parseJson } from '../json/json-text.ts';
import { contextId } from './beans-view.ts';
import { originOf, propertyJson, showsValues } from './shown-values.ts';

/** A bean of properties as it is bound. */
interface Bound {
  readonly name: string;
  readonly prefix: string;
  readonly properties: Json;
}

/** The application's @ConfigurationProperties. */
function boundBeans(context: ApplicationContext): Bound[] {
  const { factory, jvm } = context;
  const { machine } = jvm;
  const json = jsonThrough(machine, { ...BOOT, inclusion: 'NON_NULL' }, context.primary);
  return factory.names.flatMap((name): Bound[] => {
    const definition = factory.definition(name);
    const bean = factory.made(name);
    if (!definition || !(bean instanceof JavaObject)) return [];
    const ofMethod = definition.origin.kind === 'method' ? prefixOf(machine, definition.origin.method) : undefined;
    const prefix = ofMethod ?? prefixOf(machine, definition.type);
    return prefix === undefined ? [] : [{ name, prefix, properties: parseJson(json.writer.write(bean, false)) }];
  });
}

const HIDDEN = '"******"';

function values(json: Json, shows: boolean): string {
  switch (json.kind) {
    case 'object':
      return `{${json.members.map(([key, member]) => `${quote(key)}:${values(member, shows)}`).join(',')}}`;
    case 'array':
      return `[${json.items.map((item) => values(item, shows)).join(',')}]`;
    case 'string':
      return shows ? quote(json.value) : HIDDEN;
    case 'number':
      return shows ? json.text : HIDDEN;
    case 'boolean':
      return shows ? String(json.value) : HIDDEN;
    default:
      return 'null';
  }
}

/** Where each value came from, in the form of the values; of what is not set nothing. */
function inputs(context: ApplicationContext, json: Json, key: string, shows: boolean, ofList?: string): string {
  if (json.kind === 'object')
    return `{${json.members.map(([name, member]) => `${quote(name)}:${inputs(context, member, `${key}.${name}`, shows)}`).join(',')}}`;
  if (json.kind === 'array') return `[${json.items.map((item, i) => inputs(context, item, `${key}[${i}]`, shows, key)).join(',')}]`;
  for (const wanted of [key, ...(ofList === undefined ? [] : [ofList])])
    for (const source of context.config.sources.all)
      for (const written of source.values.keys()) {
        if (canonicalKey(written) !== canonicalKey(wanted)) continue;
        const origin = originOf(context, source, written);
        return `{"value":${propertyJson(context, source, written, shows)}${origin === undefined ? '' : `,"origin":${quote(origin)}`}}`;
      }
  return '{}';
}

/** `/actuator/configprops`, or those of one prefix; undefined: there are none of it. */
export function configurationProperties(context: ApplicationContext, prefix?: string): string | undefined {
  const shows = showsValues(context, 'configprops');
  const all = boundBeans(context).filter((bound) => prefix === undefined || bound.prefix.startsWith(prefix));
  if (prefix !== undefined && all.length === 0) return undefined;
  const entries = all.map(
    (bound) =>
      `${quote(bound.name)}:{"prefix":${quote(bound.prefix)},"properties":${values(bound.properties, shows)},"inputs":${inputs(context, bound.properties, bound.prefix, shows)}}`,
  );
  return `{"contexts":{${quote(contextId(context))}:{"beans":{${entries.join(',')}}}}}`;
}
