import { NO_WORDS, OCTET_MISSING, strange } from './tomcat-words.ts';

/** As characters are read that are not there: the end is -1. */
const END = '\uffff';
const MISPLACED_IPV4 = 'The IPv6 address contains an embedded IPv4 address at an invalid location.';

/**
 * Reads an address in brackets as Tomcat's parser does, character by character, as its first complaint depends on it.
 *
 * @param host begins with `[`
 * @returns what is wrong, in Tomcat's words, and the index behind the closing bracket
 */
export function ipv6Fault(host: string): { readonly end: number; readonly fault?: string } {
  let hextets = 0;
  let size = 0;
  let colons = 0;
  let double = false;
  let at = 1;
  const broken = (fault: string): { end: number; fault: string } => ({ end: at, fault });
  for (; ; at++) {
    const c = host[at] ?? END;
    if (hextets === 0 && colons === 1 && c !== ':') return broken("An IPv6 address may not start with a single ':'.");
    if (/[0-9A-Fa-f]/.test(c)) {
      if (size++ === 0) {
        colons = 0;
        hextets++;
      }
      if (size > 4) return broken('Invalid hextet. A hextet must consist of 4 or less hex characters.');
    } else if (c === ':') {
      if (colons >= 2) return broken('An IPv6 address may not contain more than 2 sequential colon characters.');
      if (colons === 1) {
        if (double) return broken("An IPv6 address may only contain a single '::' sequence.");
        double = true;
        hextets++;
      }
      colons++;
      size = 0;
    } else if (c === ']') {
      if (colons === 1) return broken("An IPv6 address may not end with a single ':'.");
      break;
    } else if (c === '.') {
      if (hextets !== 7 && !(hextets < 7 && double)) return broken(MISPLACED_IPV4);
      const from = at - size;
      const to = host.indexOf(']', from);
      const fault = embeddedIpv4Fault(host.slice(from, to < 0 ? undefined : to), to >= 0);
      if (fault !== undefined) return broken(fault);
      at = to;
      hextets++;
      break;
    } else return broken(strange(c, 'never valid in an IPv6 address.'));
  }
  if (hextets > 8) return broken(`The IPv6 address contains [${hextets}] hextets but a valid IPv6 address may not have more than 8.`);
  if (hextets !== 8 && !double)
    return broken(
      `An IPv6 address must consist of 8 hextets but this address contains [${hextets}] hextets and no '::' sequence to represent one or more zero hextets.`,
    );
  const after = host[at + 1];
  if (after !== undefined && after !== ':') return broken(strange(after, 'not permitted to follow an IPv6 address in a host name'));
  return { end: at + 1 };
}

function embeddedIpv4Fault(text: string, closed: boolean): string | undefined {
  const octets = [-1];
  const invalid = (octet: number): string => OCTET_MISSING.replace('-1', `${octet}`);
  for (const c of text) {
    const octet = octets.at(-1) ?? -1;
    if (c === '.') {
      if (octet < 0 || octet > 255) return invalid(octet);
      octets.push(-1);
    } else if (c >= '0' && c <= '9') {
      if (octet === 0) return 'A non-zero IPv4 octet may not contain a leading zero.';
      octets[octets.length - 1] = Math.max(0, octet) * 10 + Number(c);
    } else if (c === ':') return NO_WORDS;
    else return strange(c, 'never valid in an IPv4 address.');
  }
  if (!closed) return 'The IPv6 address is missing a closing bracket.';
  // What is no address of four octets is read again as a name, to which the bracket does not belong.
  return octets.length === 4 && octets.every((octet) => octet >= 0 && octet <= 255)
    ? undefined
    : strange(']', 'never valid in a domain name.');
}
