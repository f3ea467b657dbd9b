import { goQuoted } from './go-text.ts';

/** Where an Arklet is asked for. `shown` is the address in messages. */
export interface ArkletAddress {
  readonly host: string;
  readonly port: number;
  readonly shown: string;
}

const LAST_PORT = 65_535n;
const HTTP_PORT = 80;
/** What a host's name may not hold, as Go's net/url has it. */
const NOT_IN_A_HOST = /[\x00-\x20"<>\\^`{|}\x7f]/;

/**
 * The address of a command, put together from text as arkctl does, and read again as Go does. `port` is a number of any size.
 * The problem is in Go's words.
 */
export function arkletAddress(host: string, port: string, command: string): ArkletAddress | { readonly problem: string } {
  const url = `http://${host}:${port}/${command}`;
  const wrong = (why: string): { readonly problem: string } => ({ problem: `parse ${goQuoted(url)}: ${why}` });
  if (/[\x00-\x1f\x7f]/.test(url)) return wrong('net/url: invalid control character in URL');
  const [authority = ''] = url.slice('http://'.length).split(/[/?#]/, 1);
  const place = authority.slice(authority.lastIndexOf('@') + 1);
  const escape = /%(?![\da-f]{2})(.{0,2})/i.exec(place);
  if (escape) return wrong(`invalid URL escape ${goQuoted(`%${escape[1] ?? ''}`)}`);
  const [bad] = NOT_IN_A_HOST.exec(place) ?? [];
  if (bad !== undefined) return wrong(`invalid character ${goQuoted(bad)} in host name`);
  const inBrackets = place.startsWith('[');
  if (!inBrackets && place.includes('[')) return wrong('invalid IP-literal');
  if (inBrackets && !place.includes(']')) return wrong("missing ']' in host");
  const colon = place.lastIndexOf(':');
  const ownPort = colon < 0 || (inBrackets && colon < place.indexOf(']')) ? undefined : place.slice(colon + 1);
  if (ownPort !== undefined && !/^\d*$/.test(ownPort)) return wrong(`invalid port ${goQuoted(`:${ownPort}`)} after host`);
  const shown = authority === '' ? url.replace('http://', 'http:') : url.replace(/^(http:\/\/[^/]*):\//, '$1/');
  const problem = (why: string): { readonly problem: string } => ({ problem: `Post ${goQuoted(shown)}: ${why}` });
  if (authority === '') return problem('http: no Host in request URL');
  if (ownPort !== undefined && ownPort !== '' && BigInt(ownPort) > LAST_PORT) return problem(`dial tcp: address ${ownPort}: invalid port`);
  const name = ownPort === undefined ? place : place.slice(0, colon);
  return { host: name.replaceAll(/[[\]]/g, ''), port: ownPort === undefined || ownPort === '' ? HTTP_PORT : Number(ownPort), shown };
}
