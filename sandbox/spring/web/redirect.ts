import { cookieOf } from './cookies.ts';
import type { Exchange } from './exchange.ts';

/** With the session's id, as long as nobody knows whether the browser takes cookies. */
export function encodeUrl(exchange: Exchange, url: string): string {
  const id = /^JSESSIONID=([0-9A-F]+)/.exec(exchange.header('Set-Cookie') ?? '')?.[1];
  if (id === undefined || id !== exchange.session?.id || cookieOf(exchange.request, 'JSESSIONID') !== undefined) return url;
  const end = url.search(/[?#]/);
  return end < 0 ? `${url};jsessionid=${id}` : `${url.slice(0, end)};jsessionid=${id}${url.slice(end)}`;
}

/** A redirect's target as Tomcat sends it: absolute. */
export function absolute(exchange: Exchange, target: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return target;
  const { request } = exchange;
  const root = `http://${request.header('Host') ?? `localhost:${request.port}`}`;
  if (target.startsWith('//')) return `http:${target}`;
  if (target.startsWith('/')) return root + target;
  return `${root}${request.uri.slice(0, request.uri.lastIndexOf('/') + 1)}${target}`;
}
