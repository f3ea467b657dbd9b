import { ipv6Fault } from './ipv6-fault.ts';
import { NO_WORDS, OCTET_MISSING, strange } from './tomcat-words.ts';

const isDigit = (c: string): boolean => c >= '0' && c <= '9';
const isPort = (rest: string): boolean => /^(?::\d*)?$/.test(rest);

/**
 * What is wrong with a `Host` in the words of Tomcat's parser (10.1, org.apache.tomcat.util.http.parser), or '' where
 * those are not known; undefined: nothing.
 */
export function hostFault(host: string): string | undefined {
  const first = host[0];
  if (first === undefined) return undefined;
  if (first === '[') {
    const { end, fault } = ipv6Fault(host);
    return fault ?? (isPort(host.slice(end)) ? undefined : NO_WORDS);
  }
  if (!/[A-Za-z0-9]/.test(first)) return NO_WORDS;
  const [name = ''] = host.split(':');
  // The bytes of what is no ASCII are read one by one; how they are printed is not known.
  if (/[^\x20-\x7e]/.test(name)) return '';
  const fault = (isDigit(first) && ipv4Fault(name)) || domainFault(name, host[name.length]);
  if (fault !== undefined) return fault;
  return isPort(host.slice(name.length)) ? undefined : NO_WORDS;
}

/** Undefined also for what turns out to be no address of four octets, but a name that begins with digits. */
function ipv4Fault(name: string): string | undefined {
  let octet = -1;
  for (const c of name) {
    if (c === '.') {
      if (octet < 0) return OCTET_MISSING;
      octet = -1;
    } else if (isDigit(c)) {
      if (octet === 0) return undefined;
      octet = Math.max(0, octet) * 10 + Number(c);
      if (octet > 255) return undefined;
    } else if (c === ']') return "A closing bracket ']' was found in a non-IPv6 host name.";
    else if (/[A-Za-z-]/.test(c)) return undefined;
    else return strange(c, 'never valid in an IPv4 address.');
  }
  return undefined;
}

function domainFault(name: string, behind: string | undefined): string | undefined {
  let before = '';
  for (const c of name) {
    if (!/[A-Za-z0-9.-]/.test(c)) return strange(c, 'never valid in a domain name.');
    if (before === '.' && /[.-]/.test(c)) return strange(c, 'not valid after a period in a domain name.');
    if (before === '-' && c === '.') return strange(c, 'not valid after a hyphen in a domain name.');
    before = c;
  }
  if (before !== '-') return undefined;
  return behind === undefined
    ? 'The state [HYPHEN] is not valid for the end of a segment.'
    : strange(behind, 'not valid after a hyphen in a domain name.');
}
