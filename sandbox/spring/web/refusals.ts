import type { HttpRequest } from '../../host/network.ts';
import { hasControl, TOKEN, validTarget } from './gate.ts';

/** A port that is no number is refused by an exception without a message. */
const NO_WORDS = 'null';

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
    return /^(?::\d*)?$/.test(port) ? undefined : NO_WORDS;
  }
  const [name = '', ...port] = host.split(':');
  const odd = /[^A-Za-z0-9.-]/.exec(name)?.[0];
  if (odd !== undefined) return odd === '%' || odd > '\u007f' ? '' : strange(odd, 'never valid in a domain name.');
  if (name.includes('..')) return strange('.', 'not valid after a period in a domain name.');
  if (name.includes('-.')) return strange('.', 'not valid after a hyphen in a domain name.');
  if (/^[.-]|-$/.test(name) || port.length > 1) return '';
  return /^\d*$/.test(port[0] ?? '') ? undefined : NO_WORDS;
}

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

/** What Tomcat logs of a target with characters that do not belong there; undefined: it has none. */
export function targetComplaint({ method, path }: HttpRequest): string | undefined {
  if (!TOKEN.test(method) || validTarget(path)) return undefined;
  // What stands behind a blank is taken for the protocol.
  const [target = '', protocol] = path.split(' ');
  if (protocol !== undefined && validTarget(target))
    return `java.lang.IllegalArgumentException: Invalid character found in the HTTP protocol [${printable(protocol)} ]`;
  return `java.lang.IllegalArgumentException: Invalid character found in the request target [${printable(path)} ]. The valid characters are defined in RFC 7230 and RFC 3986`;
}
