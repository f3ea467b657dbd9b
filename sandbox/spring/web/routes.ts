import type { AnnotationValues, Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import type { JavaObject } from '../../java/run/value.ts';
import { enumNames, findAnnotation, findOnHierarchy, superclasses, texts } from '../reflect.ts';
import type { CorsRules } from './cors.ts';
import { sentType } from './media.ts';
import { comparePatterns, parsePattern, type PathPattern } from './path-pattern.ts';
import type { WebRequest } from './web-request.ts';

const A = 'org.springframework.web.bind.annotation';
export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];

/** One method of a controller and the requests that it takes. */
export interface Route {
  readonly pattern: PathPattern;
  /** Empty: every method. */
  readonly methods: readonly string[];
  readonly consumes: readonly string[];
  readonly produces: readonly string[];
  readonly params: readonly string[];
  readonly headers: readonly string[];
  /** The bean's own method: what is called. */
  readonly method: RuntimeMethod;
  /** Where the mapping stands: the same method, or that of an interface or superclass. Its annotations count too. */
  readonly declared: RuntimeMethod;
  readonly bean: () => JavaObject;
  /** The bean's class as it was written. */
  readonly type: RuntimeClass;
  /** @CrossOrigin of class and method. */
  readonly cors: CorsRules | undefined;
}

export interface Match {
  readonly route: Route;
  readonly variables: ReadonlyMap<string, string>;
}

function mapping(machine: Machine, element: RuntimeClass | RuntimeMethod): { values: AnnotationValues; methods: string[] } | undefined {
  for (const verb of ['Get', 'Post', 'Put', 'Delete', 'Patch']) {
    const values = machine.annotation(element, `${A}.${verb}Mapping`);
    if (values) return { values, methods: [verb.toUpperCase()] };
  }
  const values = findAnnotation(machine, element, `${A}.RequestMapping`);
  return values && { values, methods: enumNames(values['method']) };
}

const paths = (values: AnnotationValues | undefined): string[] => {
  const all = values ? [...texts(values['path']), ...texts(values['value'])] : [];
  return all.length === 0 ? [''] : all.map((p) => (p === '' || p.startsWith('/') ? p : `/${p}`));
};

function join(prefix: string, path: string): string {
  if (prefix === '') return path === '' ? '' : path;
  if (path === '') return prefix;
  return `${prefix.replace(/\/$/, '')}${path}`;
}

/** The routes of a controller bean, in order of declaration. `before`: a prefix of all its paths. */
export function routesOf(
  machine: Machine,
  type: RuntimeClass,
  bean: () => JavaObject,
  resolve: (text: string) => string,
  before = '',
): Route[] {
  const onClass = findOnHierarchy(machine, type, `${A}.RequestMapping`);
  const seen = new Set<string>();
  const methods = superclasses(type)
    .flatMap((c) => [c, ...c.interfaces])
    .flatMap((c) => c.declaredMethods);
  return methods.flatMap((method): Route[] => {
    const own = method.symbol.name === '<init>' ? undefined : mapping(machine, method);
    if (!own || seen.has(method.symbol.signature)) return [];
    seen.add(method.symbol.signature);
    // The mapping may stand on an interface or a superclass; what is called is the bean's own method.
    const implementation = type.findMethod(method.symbol.signature) ?? method;
    const merged = (name: string): string[] => [
      ...texts(own.values[name]),
      ...(texts(own.values[name]).length === 0 || name === 'params' || name === 'headers' ? texts(onClass?.[name]) : []),
    ];
    const cors = crossOrigin(machine, type, method, resolve);
    const methods = [...new Set([...own.methods, ...enumNames(onClass?.['method'])])];
    return paths(onClass).flatMap((prefix) =>
      paths(own.values).map((path): Route => ({
        pattern: parsePattern(resolve(join(join(before, prefix), path))),
        methods,
        consumes: [...merged('consumes'), ...typesOf(merged('headers'), 'content-type')],
        produces: [...merged('produces'), ...typesOf(merged('headers'), 'accept')],
        params: merged('params'),
        headers: merged('headers').filter((h) => !/^(?:accept|content-type)!?=/i.test(h)),
        method: implementation,
        declared: method,
        bean,
        type,
        cors,
      })),
    );
  });
}

/** Conditions on `Accept` and `Content-Type` are conditions on types. */
const typesOf = (headers: readonly string[], name: string): string[] =>
  headers.flatMap((header) => {
    const [, named = '', not = '', types = ''] = /^([^!=]+)(!?)=(.*)$/.exec(header) ?? [];
    return named.toLowerCase() === name ? types.split(',').map((t) => `${not}${t.trim()}`) : [];
  });

/** The rules of @CrossOrigin, completed as Spring does: any origin and header, the route's own methods, half an hour. */
function crossOrigin(
  machine: Machine,
  type: RuntimeClass,
  method: RuntimeMethod,
  resolve: (text: string) => string,
): CorsRules | undefined {
  const marks = [findOnHierarchy(machine, type, `${A}.CrossOrigin`), findAnnotation(machine, method, `${A}.CrossOrigin`)].filter(
    (a) => a !== undefined,
  );
  if (marks.length === 0) return undefined;
  const all = (name: string): string[] => marks.flatMap((m) => texts(m[name])).map(resolve);
  const list = (values: string[]): string[] | undefined => (values.length === 0 ? undefined : values);
  const patterns = list(all('originPatterns'));
  const credentials = marks.map((m) => m['allowCredentials']).findLast((c) => c === 'true' || c === 'false');
  const age = marks.map((m) => Number(m['maxAge'])).findLast((a) => a >= 0);
  const methods = marks.flatMap((m) => enumNames(m['methods']));
  return {
    origins: list([...all('value'), ...all('origins')]) ?? (patterns ? undefined : ['*']),
    originPatterns: patterns,
    methods: methods.length > 0 ? methods : list(mapping(machine, method)?.methods ?? []),
    headers: list(all('allowedHeaders')) ?? ['*'],
    exposed: list(all('exposedHeaders')),
    credentials: credentials === undefined ? undefined : credentials === 'true',
    maxAge: age ?? 1800,
  };
}

/** `name`, `!name`, `name=value`, `name!=value`. */
function condition(text: string, value: (name: string) => string | undefined): boolean {
  const match = /^(!?)([^!=]+)(?:(!?=)(.*))?$/.exec(text);
  if (!match) return true;
  const [, not, name = '', operator, wanted] = match;
  const actual = value(name);
  if (operator === undefined) return (actual !== undefined) === (not === '');
  return (actual === wanted) === (operator === '=');
}

/** A path without `;name=value`. */
const withoutMatrix = (path: string): string => path.replaceAll(/;[^/]*/g, '');

export type Found =
  | { readonly kind: 'match'; readonly match: Match }
  | { readonly kind: 'options'; readonly allowed: readonly string[] }
  | { readonly kind: 'method'; readonly allowed: readonly string[] }
  | { readonly kind: 'media-type'; readonly consumes: readonly string[] }
  | { readonly kind: 'not-acceptable'; readonly produces: readonly string[] }
  | { readonly kind: 'parameters'; readonly conditions: readonly (readonly string[])[] }
  | { readonly kind: 'none' };

const inOrder = (methods: Iterable<string>): string[] => METHODS.filter((m) => [...methods].includes(m));

/** Finds the route as RequestMappingHandlerMapping does, and says why when there is none. */
export function findRoute(
  routes: readonly Route[],
  request: WebRequest,
  includesType: (range: string, type: string) => boolean,
  acceptable: (accept: string | undefined, produces: readonly string[]) => string | undefined,
): Found {
  const byPath = routes.flatMap((route): Match[] => {
    const variables = route.pattern.match(withoutMatrix(request.path));
    return variables ? [{ route, variables }] : [];
  });
  if (byPath.length === 0) return { kind: 'none' };
  const takes = (route: Route): boolean =>
    (route.methods.length === 0 && request.method !== 'OPTIONS') ||
    route.methods.includes(request.method) ||
    (request.method === 'HEAD' && route.methods.includes('GET'));
  const byMethod = byPath.filter((m) => takes(m.route));
  if (byMethod.length === 0) {
    const declared = new Set(byPath.flatMap((m) => m.route.methods));
    if (request.method === 'OPTIONS') {
      if (declared.size === 0) return { kind: 'options', allowed: METHODS.filter((m) => m !== 'TRACE') };
      if (declared.has('GET')) declared.add('HEAD');
      return { kind: 'options', allowed: [...inOrder(declared), 'OPTIONS'] };
    }
    return { kind: 'method', allowed: inOrder(declared) };
  }
  const sent = (sentType(request.header('Content-Type')) ?? 'application/octet-stream').split(';')[0]?.trim().toLowerCase() ?? '';
  const byBody = byMethod.filter(
    ({ route }) =>
      route.consumes.length === 0 ||
      route.consumes.some((c) => (c.startsWith('!') ? !includesType(c.slice(1), sent) : includesType(c, sent))),
  );
  if (byBody.length === 0) return { kind: 'media-type', consumes: [...new Set(byMethod.flatMap((m) => m.route.consumes))] };
  const accept = request.header('Accept');
  const answering = byBody.filter(({ route }) => route.produces.length === 0 || acceptable(accept, route.produces) !== undefined);
  if (answering.length === 0) return { kind: 'not-acceptable', produces: [...new Set(byBody.flatMap((m) => m.route.produces))] };
  const parameter = (name: string): string | undefined => request.parameters.find(([n]) => n === name)?.[1];
  const byParameters = answering.filter(({ route }) => route.params.every((p) => condition(p, parameter)));
  if (byParameters.length === 0)
    return {
      kind: 'parameters',
      conditions: answering
        .map((m) => m.route.params)
        .filter((p) => p.length > 0)
        .toReversed(),
    };
  // A condition on another header is nothing that a client is told: the path is not there.
  const fitting = byParameters.filter(({ route }) => route.headers.every((h) => condition(h, (n) => request.header(n))));
  const [best] = fitting.toSorted(
    (a, b) =>
      comparePatterns(a.route.pattern, b.route.pattern) ||
      b.route.params.length - a.route.params.length ||
      (b.route.consumes.length > 0 ? 1 : 0) - (a.route.consumes.length > 0 ? 1 : 0) ||
      (b.route.methods.length > 0 ? 1 : 0) - (a.route.methods.length > 0 ? 1 : 0),
  );
  return best ? { kind: 'match', match: best } : { kind: 'none' };
}
