import type { ApplicationContext } from '../boot/application-context.ts';
import { findAnnotation, text } from '../reflect.ts';

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

/** SOFAArk's endpoint: there where it is. */
const OF_ARK = 'bizState';
/** Endpoints that come with the class path. */
export const BROUGHT: ReadonlySet<string> = new Set([
  ...'beans caches health info conditions configprops env loggers heapdump threaddump metrics scheduledtasks mappings'.split(' '),
  OF_ARK,
]);

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
    if (endpoint === OF_ARK && !this.context.hooks.actuatorExtras) return false;
    const named = (list: readonly string[]): boolean => list.includes('*') || list.includes(endpoint);
    return named(this.included) && !named(this.excluded) && this.context.property(`management.endpoint.${endpoint}.enabled`) !== 'false';
  }

  /** Of the class path and of the application, those that are exposed. */
  count(own: readonly string[]): number {
    return [...BROUGHT, ...own].filter((e) => this.has(e)).length;
  }
}
