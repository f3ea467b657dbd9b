import type { Exposure } from './exposure.ts';

/** A link of the page that lists what is exposed. `templated` ones have a variable. */
interface Link {
  readonly endpoint: string;
  readonly name: string;
  readonly path: string;
}

const link = (endpoint: string, name = endpoint, path = endpoint): Link => ({ endpoint, name, path });

/** Endpoints that come with the class path, in the order in which it lists them. */
const LINKS: readonly Link[] = [
  link('beans'),
  link('caches', 'caches-cache', 'caches/{cache}'),
  link('caches'),
  link('health'),
  link('health', 'health-path', 'health/{*path}'),
  link('info'),
  link('conditions'),
  link('configprops'),
  link('configprops', 'configprops-prefix', 'configprops/{prefix}'),
  link('env'),
  link('env', 'env-toMatch', 'env/{toMatch}'),
  link('loggers'),
  link('loggers', 'loggers-name', 'loggers/{name}'),
  link('heapdump'),
  link('threaddump'),
  link('metrics', 'metrics-requiredMetricName', 'metrics/{requiredMetricName}'),
  link('metrics'),
  link('scheduledtasks'),
  link('mappings'),
  link('bizState'),
];

/** The pattern by which Boot maps a path of its endpoints. */
export function endpointPattern(path: string): string | undefined {
  const [, base = '', id = '', below] = /^(.*?\/actuator)(?:\/([^/]+)(?:\/(.+))?)?$/.exec(path) ?? [];
  if (base === '') return undefined;
  if (id === '') return base;
  if (id === 'health' && below !== undefined) return `${base}/health/**`;
  const one = below === undefined ? undefined : LINKS.find((l) => l.endpoint === id && l.path.includes('{'));
  return one ? `${base}/${one.path}` : `${base}/${id}`;
}

/** @param root `http://localhost:8080` and the context path; `own` the application's endpoints: their selectors' names */
export function links(
  exposure: Exposure,
  root: string,
  own: readonly { readonly id: string; readonly selectors: readonly string[] }[],
): string {
  const all = [
    ...own.flatMap(({ id, selectors }) => [link(id), ...selectors.map((s) => link(id, `${id}-${s}`, `${id}/{${s}}`))]),
    ...LINKS,
  ].filter((l) => exposure.has(l.endpoint));
  const shown = (name: string, path: string): string =>
    `${JSON.stringify(name)}:{"href":${JSON.stringify(`${root}${exposure.basePath}${path}`)},"templated":${path.includes('{')}}`;
  return `{"_links":{${[shown('self', ''), ...all.map((l) => shown(l.name, `/${l.path}`))].join(',')}}}`;
}
