import type { HttpRequest } from '../../host/network.ts';
import { hasControl, isHeadTooLarge, TOKEN, validTarget } from './gate.ts';
import { hostFault } from './host-fault.ts';

/** What Tomcat logs of a `Host` that is none. */
export function hostComplaint({ headers }: HttpRequest): { readonly host: string; readonly fault: string } | undefined {
  const host = headers.find(([n]) => n.toLowerCase() === 'host')?.[1];
  const fault = host === undefined ? undefined : hostFault(host);
  return host === undefined || fault === undefined || fault === '' ? undefined : { host, fault };
}

/** Tomcat's HeaderUtil: what is not printable as its bytes. */
const printable = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) =>
    byte < 0x20 || byte > 0x7e ? `0x${byte.toString(16).padStart(2, '0')}` : String.fromCharCode(byte),
  ).join('');

/** What Tomcat logs of a header line that is none: as far as it was taken for a name, it is in lower case by then. */
export function headerComplaint({ headers }: HttpRequest): string | undefined {
  for (const [given, value] of headers) {
    const [name = ''] = given.split(':');
    const valid = /^[!#$%&'*+.^_`|~0-9A-Za-z-]*/.exec(name)?.[0] ?? '';
    if (name !== '' && valid === name && !hasControl(value)) continue;
    const line = `${valid.toLowerCase()}${given.slice(valid.length)}: ${value}`;
    return `java.lang.IllegalArgumentException: The HTTP header line [${printable(line)}] does not conform to RFC 7230. The request has been rejected.`;
  }
  return undefined;
}

/** What Tomcat logs of a head that does not fit into its buffer. */
export const sizeComplaint = (request: HttpRequest): string | undefined =>
  isHeadTooLarge(request) ? 'java.lang.IllegalArgumentException: Request header is too large' : undefined;

/** What Tomcat logs of a target with characters that do not belong there; undefined: it has none. */
export function targetComplaint({ method, path }: HttpRequest): string | undefined {
  if (!TOKEN.test(method) || validTarget(path)) return undefined;
  // What stands behind a blank is taken for the protocol.
  const [target = '', protocol] = path.split(' ');
  if (protocol !== undefined && validTarget(target))
    return `java.lang.IllegalArgumentException: Invalid character found in the HTTP protocol [${printable(protocol)} ]`;
  return `java.lang.IllegalArgumentException: Invalid character found in the request target [${printable(path)} ]. The valid characters are defined in RFC 7230 and RFC 3986`;
}
