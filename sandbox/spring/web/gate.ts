import type { HttpRequest } from '../../host/network.ts';

/** The largest head of a request that Tomcat reads: `server.max-http-request-header-size`, 8 KB. */
const MAX_HEAD = 8192;
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** What RFC 3986 lets stand in a path, and in a query. */
const PATH = /^[!$%&'()*+,\-./0-9:;=@A-Z_a-z~]*$/;
const QUERY = /^[!$%&'()*+,\-./0-9:;=?@A-Z_a-z~]*$/;

/** The status with which Tomcat itself refuses a request, before any application sees it. undefined: it lets it pass. */
export function refusedByTomcat(request: HttpRequest): number | undefined {
  const header = (name: string): string | undefined => request.headers.find(([n]) => n.toLowerCase() === name)?.[1];
  if (!TOKEN.test(request.method) || !validTarget(request.path)) return 400;
  if (request.headers.some(([name, value]) => !TOKEN.test(name) || hasControl(value))) return 400;
  if (headSize(request) > MAX_HEAD) return 400;
  const host = header('host');
  if (host === undefined || hostFault(host) !== undefined) return 400;
  const length = header('content-length');
  if (length !== undefined && !/^\d{1,18}$/.test(length)) return 400;
  const coding = header('transfer-encoding');
  if (coding !== undefined && !/^(?:chunked|identity|gzip)$/i.test(coding)) return 501;
  if (request.method === 'CONNECT') return 501;
  const expectation = header('expect');
  if (expectation !== undefined && expectation.toLowerCase() !== '100-continue') return 417;
  return validPath(request.path.split('?')[0] ?? '') ? undefined : 400;
}

/** What is wrong with a `Host`, in Tomcat's words, or '' where those are not known; undefined: nothing. */
function hostFault(host: string): string | undefined {
  if (host === '') return undefined;
  const strange = (c: string, where: string): string => `The character [${c}] is ${where}`;
  if (host.startsWith('[')) {
    const inside = /^\[([0-9A-Fa-f:.]*)/.exec(host)?.[1] ?? '';
    const after = host.slice(1 + inside.length);
    // What lies behind the end is read as -1.
    if (!after.startsWith(']')) return strange(after[0] ?? '\uffff', 'never valid in an IPv6 address.');
    if (/^:(?!:)/.test(inside)) return "An IPv6 address may not start with a single ':'.";
    if (inside.split('::').length > 2) return "An IPv6 address may only contain a single '::' sequence.";
    const hextets = inside === '' ? 0 : inside.split(':').length;
    if (!inside.includes('::') && hextets !== (inside.includes('.') ? 7 : 8))
      return `An IPv6 address must consist of 8 hextets but this address contains [${hextets}] hextets and no '::' sequence to represent one or more zero hextets.`;
    const port = after.slice(1);
    if (port !== '' && !port.startsWith(':')) return strange(port[0] ?? '', 'not permitted to follow an IPv6 address in a host name');
    return /^(?::\d*)?$/.test(port) ? undefined : '';
  }
  const [name = '', ...port] = host.split(':');
  const odd = /[^A-Za-z0-9.-]/.exec(name)?.[0];
  if (odd !== undefined) return odd === '%' || odd > '\u007f' ? '' : strange(odd, 'never valid in a domain name.');
  if (name.includes('..')) return strange('.', 'not valid after a period in a domain name.');
  if (name.includes('-.')) return strange('.', 'not valid after a hyphen in a domain name.');
  return /^[.-]|-$/.test(name) || port.length > 1 || !/^\d*$/.test(port[0] ?? '') ? '' : undefined;
}

/** What Tomcat logs of a `Host` that is none. */
export function hostComplaint({ headers }: HttpRequest): { readonly host: string; readonly fault: string } | undefined {
  const host = headers.find(([n]) => n.toLowerCase() === 'host')?.[1];
  const fault = host === undefined ? undefined : hostFault(host);
  return host === undefined || fault === undefined || fault === '' ? undefined : { host, fault };
}

/** What Tomcat logs of a target with characters that do not belong there; undefined: it has none. */
export function targetComplaint({ method, path }: HttpRequest): string | undefined {
  if (!TOKEN.test(method) || validTarget(path)) return undefined;
  return `java.lang.IllegalArgumentException: Invalid character found in the request target [${path} ]. The valid characters are defined in RFC 7230 and RFC 3986`;
}

function validTarget(target: string): boolean {
  const [path = '', ...query] = target.split('?');
  return PATH.test(path) && QUERY.test(query.join('?'));
}

const hasControl = (value: string): boolean => [...value].some((c) => (c < ' ' && c !== '\t') || c === '\u007f');

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
