import type { HttpRequest } from '../../host/network.ts';

/** A request inside one web application. */
export interface WebRequest {
  readonly method: string;
  /** Without query string, as sent. */
  readonly uri: string;
  readonly contextPath: string;
  /** Path inside the application, as sent. */
  readonly path: string;
  readonly query: string;
  header(name: string): string | undefined;
  readonly headers: readonly (readonly [string, string])[];
  /** Query and form parameters, decoded, in order. */
  readonly parameters: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
  readonly port: number;
}

/** What an application answers. The server adds length, date and connection. */
export interface WebAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
  /** known: with Content-Length. chunked: without. none: neither, as for 204. */
  readonly length: 'known' | 'chunked' | 'none';
}

export function textAnswer(
  status: number,
  headers: readonly (readonly [string, string])[],
  body: string,
  length: WebAnswer['length'],
): WebAnswer {
  return { status, headers, body: new TextEncoder().encode(body), length };
}

function decodeForm(text: string): [string, string][] {
  return text === ''
    ? []
    : text
        .split('&')
        // What cannot be decoded is passed over.
        .filter((p) => p !== '' && !/%(?![0-9A-Fa-f]{2})/.test(p))
        .map((pair) => {
          const equals = pair.indexOf('=');
          return equals < 0 ? [decode(pair), ''] : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
        });
}

const ESCAPES = /(?:%[0-9A-Fa-f]{2})+/g;

/** What is no UTF-8 becomes U+FFFD, as in Tomcat. */
function decode(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replaceAll(ESCAPES, (escapes) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(escapes.slice(1).split('%'), (hex) => parseInt(hex, 16))),
    );
}

export function webRequest(request: HttpRequest, contextPath: string, port: number): WebRequest {
  const question = request.path.indexOf('?');
  const uri = question < 0 ? request.path : request.path.slice(0, question);
  const query = question < 0 ? '' : request.path.slice(question + 1);
  const header = (name: string): string | undefined => request.headers.find(([n]) => n.toLowerCase() === name.toLowerCase())?.[1];
  const form = (header('Content-Type') ?? '').startsWith('application/x-www-form-urlencoded') ? new TextDecoder().decode(request.body) : '';
  return {
    method: request.method,
    uri,
    contextPath,
    path: uri.slice(contextPath.length),
    query,
    header,
    headers: request.headers,
    parameters: [...decodeForm(query), ...decodeForm(form)],
    body: request.body,
    port,
  };
}
