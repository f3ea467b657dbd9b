import type { Exchange, Headers } from '../web/exchange.ts';

/** By exchange, what Security's HeaderWriterFilter adds to the answer. */
const WRITTEN = new WeakMap<Exchange, Headers>();
/** One of these that the application sets leaves all three to it. */
const OF_CACHES = ['cache-control', 'pragma', 'expires'];

export function writeLater(exchange: Exchange, headers: Headers): void {
  WRITTEN.set(exchange, headers);
}

/** The headers of an answer with those of Security that it has not. */
export function completeHeaders(exchange: Exchange, status: number, headers: Headers): Headers {
  const written = WRITTEN.get(exchange);
  if (!written) return headers;
  const there = new Set(headers.map(([n]) => n.toLowerCase()));
  const ownCaching = status === 304 || OF_CACHES.some((n) => there.has(n));
  const added = written.filter(([n]) => !there.has(n.toLowerCase()) && !(ownCaching && OF_CACHES.includes(n.toLowerCase())));
  const at = headers.findIndex(([n]) => n.toLowerCase() === 'content-type');
  return at < 0 ? [...headers, ...added] : [...headers.slice(0, at), ...added, ...headers.slice(at)];
}
