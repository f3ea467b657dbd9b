import type { RequestBody } from '../../../sandbox/protocol/messages.ts';

/** A word as a shell takes it for itself. */
const quoted = (word: string): string => (/^[\w/:.@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

/** The same request for a shell. */
export const asCurl = ({ method, port, path, headers = [], body }: RequestBody): string =>
  [
    'curl -i',
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    quoted(`localhost:${port}${path}`),
    ...headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quoted(body)}`]),
  ].join(' ');
