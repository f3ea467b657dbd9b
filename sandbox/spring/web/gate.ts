import type { HttpRequest } from '../../host/network.ts';

/** The largest head of a request that Tomcat reads: `server.max-http-request-header-size`, 8 KB. */
const MAX_HEAD = 8192;
export const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** What RFC 3986 lets stand in a path, and in a query. */
const PATH = /^[!$%&'()*+,\-./0-9:;=@A-Z_a-z~]*$/;
const QUERY = /^[!$%&'()*+,\-./0-9:;=?@A-Z_a-z~]*$/;

/** A name of letters, digits, single dots and hyphens, or an IPv6 address; then a port. */
const HOST = /^(?:(?![.-])(?!.*(?:\.\.|-\.))[A-Za-z0-9.-]*(?<!-)|\[(?!:(?!:))(?!.*::.*::)[0-9A-Fa-f:.]+\])(?::\d*)?$/;

/** `http://HOST/path` as a request target: whom it names, and what is left as its path. */
const ABSOLUTE = /^https?:\/\/(?:[^/@]*@)?([^/]*)(\/.*)?$/i;

/**
 * The request as an application sees it: of a whole address in its first line the path is left, as long as that address
 * names the same host as the `Host` header. undefined: it does not, or what begins like an address is none.
 */
export function inOriginForm(request: HttpRequest): HttpRequest | undefined {
  if (!/^http/i.test(request.path)) return request;
  const [address = '', ...query] = request.path.split('?');
  const match = ABSOLUTE.exec(address);
  const host = request.headers.find(([n]) => n.toLowerCase() === 'host')?.[1];
  if (!match || (host !== undefined && host !== match[1])) return undefined;
  return { ...request, path: [match[2] ?? '/', ...query].join('?') };
}

/** The status with which Tomcat itself refuses a request, before any application sees it. undefined: it lets it pass. */
export function refusedByTomcat(request: HttpRequest): number | undefined {
  const header = (name: string): string | undefined => request.headers.find(([n]) => n.toLowerCase() === name)?.[1];
  if (!TOKEN.test(request.method) || !validTarget(request.path)) return 400;
  if (request.headers.some(([name, value]) => !TOKEN.test(name.split(':')[0] ?? '') || hasControl(value))) return 400;
  if (isHeadTooLarge(request)) return 400;
  const host = header('host');
  if (host === undefined || !HOST.test(host)) return 400;
  const length = header('content-length');
  if (length !== undefined && !/^\d{1,18}$/.test(length)) return 400;
  const coding = header('transfer-encoding');
  if (coding !== undefined && !/^chunked$/i.test(coding)) return 501;
  if (request.method === 'CONNECT') return 501;
  const expectation = header('expect');
  if (expectation !== undefined && expectation.toLowerCase() !== '100-continue') return 417;
  const [path] = inOriginForm(request)?.path.split('?') ?? [];
  if (path === '*' && request.method === 'OPTIONS') return undefined;
  return path !== undefined && validPath(path) ? undefined : 400;
}

export function validTarget(target: string): boolean {
  const [path = '', ...query] = target.split('?');
  return PATH.test(path) && QUERY.test(query.join('?'));
}

export const hasControl = (value: string): boolean => [...value].some((c) => (c < ' ' && c !== '\t') || c === '\u007f');

export const isHeadTooLarge = (request: HttpRequest): boolean => headSize(request) > MAX_HEAD;

function headSize({ method, path, headers }: HttpRequest): number {
  const lines = [`${method} ${path} HTTP/1.1`, ...headers.map(([n, v]) => `${n}: ${v}`)];
  return lines.reduce((sum, line) => sum + line.length + 2, 2);
}

/** Escapes that are none, a slash or a backslash in disguise, and a path that climbs above the root are refused. */
function validPath(path: string): boolean {
  if (!path.startsWith('/') || /%(?![0-9A-Fa-f]{2})|%2f|%5c|%00/i.test(path)) return false;
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return false;
  }
  let depth = 0;
  for (const segment of decoded.split('/').slice(1)) {
    if (segment === '..') depth--;
    else if (segment !== '.' && segment !== '') depth++;
    if (depth < 0) return false;
  }
  return true;
}
