import type { Machine } from '../../java/run/machine.ts';
import type { JavaObject } from '../../java/run/value.ts';
import { Box, type Value } from '../../java/run/value.ts';
import { iterate } from '../json/json-writer.ts';
import { fieldValue, isA } from '../reflect.ts';
import type { Exchange } from './exchange.ts';

/** Which foreign pages may call: a CorsConfiguration. undefined: not said. */
export interface CorsRules {
  readonly origins: readonly string[] | undefined;
  readonly originPatterns: readonly string[] | undefined;
  readonly methods: readonly string[] | undefined;
  readonly headers: readonly string[] | undefined;
  readonly exposed: readonly string[] | undefined;
  readonly credentials: boolean | undefined;
  /** Seconds. */
  readonly maxAge: number | undefined;
}

/** What a resource's answer depends on. */
export const VARY: readonly (readonly [string, string])[] = [
  ['Vary', 'Origin'],
  ['Vary', 'Access-Control-Request-Method'],
  ['Vary', 'Access-Control-Request-Headers'],
];

/** Reads org.springframework.web.cors.CorsConfiguration. */
export function corsRules(machine: Machine, configuration: JavaObject): CorsRules {
  const list = (name: string): string[] | undefined => {
    const value = fieldValue(configuration, name);
    return value === null ? undefined : iterate(machine, value).map(String);
  };
  const number = (value: Value): number | undefined => (value instanceof Box ? Number(value.value) : undefined);
  const credentials = fieldValue(configuration, 'allowCredentials');
  return {
    origins: list('allowedOrigins'),
    originPatterns: list('allowedOriginPatterns'),
    methods: list('allowedMethods'),
    headers: list('allowedHeaders'),
    exposed: list('exposedHeaders'),
    credentials: typeof credentials === 'boolean' ? credentials : undefined,
    maxAge: number(fieldValue(configuration, 'maxAge')),
  };
}

export function combine(base: CorsRules | undefined, own: CorsRules): CorsRules {
  if (!base) return own;
  const both = (a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined =>
    b === undefined ? a : a === undefined || a.includes('*') ? b : b.includes('*') ? b : [...new Set([...a, ...b])];
  return {
    origins: both(base.origins, own.origins),
    originPatterns: both(base.originPatterns, own.originPatterns),
    methods: both(base.methods, own.methods),
    headers: both(base.headers, own.headers),
    exposed: both(base.exposed, own.exposed),
    credentials: own.credentials ?? base.credentials,
    maxAge: own.maxAge ?? base.maxAge,
  };
}

/** A request before the real one, by which a browser asks. */
export function isPreflight({ request }: Exchange): boolean {
  return (
    request.method === 'OPTIONS' && request.header('Origin') !== undefined && request.header('Access-Control-Request-Method') !== undefined
  );
}

function isCors({ request }: Exchange): boolean {
  const origin = request.header('Origin');
  if (origin === undefined) return false;
  return origin.replace(/\/$/, '').toLowerCase() !== `http://${request.header('Host') ?? `localhost:${request.port}`}`.toLowerCase();
}

function allowedOrigin(rules: CorsRules, origin: string): string | undefined {
  const trimmed = origin.replace(/\/$/, '');
  if (rules.origins?.includes('*')) return '*';
  if (rules.origins?.some((o) => o.replace(/\/$/, '').toLowerCase() === trimmed.toLowerCase())) return origin;
  const fits = (pattern: string): boolean =>
    pattern === '*' || new RegExp(`^${pattern.replaceAll(/[.+?^${}()|\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i').test(trimmed);
  return rules.originPatterns?.some(fits) ? origin : undefined;
}

/** Notes once that the answer depends on where the request comes from. */
export function addVary(exchange: Exchange): void {
  if (!exchange.headers.some(([n, v]) => n === 'Vary' && v === 'Origin')) for (const [name, value] of VARY) exchange.addHeader(name, value);
}

/** DefaultCorsProcessor: notes the headers of an answer. False: the request ends here, refused or as a preflight. */
export function processCors(rules: CorsRules | undefined, exchange: Exchange): boolean {
  addVary(exchange);
  if (!isCors(exchange) || exchange.header('Access-Control-Allow-Origin') !== undefined) return true;
  const preflight = isPreflight(exchange);
  const refuse = (): false => {
    exchange.status = 403;
    exchange.committed = true;
    exchange.attributes.set('trial.cors.refused', true);
    return false;
  };
  if (!rules) return preflight ? refuse() : true;
  const { request } = exchange;
  const origin = allowedOrigin(rules, request.header('Origin') ?? '');
  if (origin === undefined) return refuse();
  const method = preflight ? (request.header('Access-Control-Request-Method') ?? '') : request.method;
  const methods = rules.methods ?? ['GET', 'HEAD'];
  if (!methods.includes('*') && !methods.some((m) => m.toUpperCase() === method.toUpperCase())) return refuse();
  const asked = preflight
    ? (request.header('Access-Control-Request-Headers') ?? '')
        .split(',')
        .map((h) => h.trim())
        .filter((h) => h !== '')
    : [];
  const headers = asked.filter((h) => rules.headers?.includes('*') || rules.headers?.some((a) => a.toLowerCase() === h.toLowerCase()));
  if (asked.length > 0 && headers.length === 0) return refuse();
  exchange.setHeader('Access-Control-Allow-Origin', origin);
  if (preflight) {
    exchange.setHeader('Access-Control-Allow-Methods', methods.includes('*') ? method : methods.join(','));
    if (headers.length > 0) exchange.setHeader('Access-Control-Allow-Headers', headers.join(', '));
  }
  if (rules.exposed && rules.exposed.length > 0) exchange.setHeader('Access-Control-Expose-Headers', rules.exposed.join(', '));
  if (rules.credentials) exchange.setHeader('Access-Control-Allow-Credentials', 'true');
  if (preflight && rules.maxAge !== undefined) exchange.setHeader('Access-Control-Max-Age', String(rules.maxAge));
  if (!preflight) return true;
  // HttpServlet knows only of its own request that TRACE is not allowed.
  const trace = isA(exchange.servletRequest(), 'jakarta.servlet.http.HttpServletRequestWrapper') ? ', TRACE' : '';
  exchange.setHeader('Allow', `GET, HEAD, POST, PUT, DELETE${trace}, OPTIONS, PATCH`);
  exchange.status = 200;
  return false;
}
