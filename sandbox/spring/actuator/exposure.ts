import type { ApplicationContext } from '../boot/application-context.ts';
import { findAnnotation, text } from '../reflect.ts';

/** A link of the page that lists what is exposed. `templated` ones have a variable. */
interface Link {
  readonly endpoint: string;
  readonly name: string;
  readonly path: string;
}

const link = (endpoint: string, name = endpoint, path = endpoint): Link => ({ endpoint, name, path });

/** Boot's endpoints in the order in which it lists them. */
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
];

/** Annotation of an endpoint of the application's own. */
const ENDPOINT = 'org.springframework.boot.actuate.endpoint.annotation.Endpoint';

/** Boot's line of how many endpoints there are. */
export function logExposure(context: ApplicationContext): void {
  const exposure = new Exposure(context);
  const { machine, logback } = context.jvm;
  const own = context.factory.names.flatMap((name) => {
    const definition = context.factory.definition(name);
    const id = definition && text(findAnnotation(machine, definition.type, ENDPOINT)?.['id']);
    return id === undefined || id === '' ? [] : [id];
  });
  logback.log(
    'INFO',
    'org.springframework.boot.actuate.endpoint.web.EndpointLinksResolver',
    `Exposing ${exposure.count(own)} endpoint(s) beneath base path '${exposure.basePath}'`,
  );
}

export const OF_BOOT: ReadonlySet<string> = new Set(LINKS.map((l) => l.endpoint));

/** A property that is a list: as text between commas, or an entry each. */
function listOf(context: ApplicationContext, key: string, usual: string): string[] {
  const entries: string[] = [];
  for (let at = 0, entry = context.property(`${key}[0]`); entry !== undefined; entry = context.property(`${key}[${++at}]`))
    entries.push(entry);
  const text = context.property(key) ?? (entries.length > 0 ? entries.join(',') : usual);
  return text
    .split(',')
    .map((e) => e.trim())
    .filter((e) => e !== '');
}

/** What the application exposes over HTTP. */
export class Exposure {
  /** `/actuator`. */
  readonly basePath: string;
  private readonly included: readonly string[];
  private readonly excluded: readonly string[];
  private readonly context: ApplicationContext;

  constructor(context: ApplicationContext) {
    this.context = context;
    this.basePath = context.property('management.endpoints.web.base-path') ?? '/actuator';
    this.included = listOf(context, 'management.endpoints.web.exposure.include', 'health');
    this.excluded = listOf(context, 'management.endpoints.web.exposure.exclude', '');
  }

  has(endpoint: string): boolean {
    const named = (list: readonly string[]): boolean => list.includes('*') || list.includes(endpoint);
    return named(this.included) && !named(this.excluded) && this.context.property(`management.endpoint.${endpoint}.enabled`) !== 'false';
  }

  /** Of Boot and of the application, those that are exposed. */
  count(own: readonly string[]): number {
    return [...OF_BOOT, ...own].filter((e) => this.has(e)).length;
  }

  /** @param root `http://localhost:8080` and the context path; `own` the application's endpoints: their selectors' names */
  links(root: string, own: readonly { readonly id: string; readonly selectors: readonly string[] }[]): string {
    const all = [
      ...own.flatMap(({ id, selectors }) => [link(id), ...selectors.map((s) => link(id, `${id}-${s}`, `${id}/{${s}}`))]),
      ...LINKS,
    ].filter((l) => this.has(l.endpoint));
    const shown = (name: string, path: string): string =>
      `${JSON.stringify(name)}:{"href":${JSON.stringify(`${root}${this.basePath}${path}`)},"templated":${path.includes('{')}}`;
    return `{"_links":{${[shown('self', ''), ...all.map((l) => shown(l.name, `/${l.path}`))].join(',')}}}`;
  }
}
