import type { Exchange } from './exchange.ts';

/** A redirect's target as Tomcat sends it: absolute. */
export function absolute(exchange: Exchange, target: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return target;
  const { request } = exchange;
  const root = `http://${request.header('Host') ?? `localhost:${request.port}`}`;
  if (target.startsWith('//')) return `http:${target}`;
  if (target.startsWith('/')) return root + target;
  return `${root}${request.uri.slice(0, request.uri.lastIndexOf('/') + 1)}${target}`;
}
