import type { Reference } from '../../java/run/value.ts';
import { quote } from '../json/json-quote.ts';
import { guardedDisposition } from './content-disposition.ts';
import { negotiate, prefersHtml } from './media.ts';
import { textAnswer, type WebAnswer } from './web-request.ts';

/** Reason phrases that Spring puts in `error`. */
const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  407: 'Proxy Authentication Required',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  411: 'Length Required',
  412: 'Precondition Failed',
  413: 'Payload Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  416: 'Requested range not satisfiable',
  417: 'Expectation Failed',
  418: "I'm a teapot",
  419: 'Insufficient Space On Resource',
  420: 'Method Failure',
  421: 'Destination Locked',
  422: 'Unprocessable Entity',
  423: 'Locked',
  424: 'Failed Dependency',
  425: 'Too Early',
  426: 'Upgrade Required',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  505: 'HTTP Version not supported',
  506: 'Variant Also Negotiates',
  507: 'Insufficient Storage',
  508: 'Loop Detected',
  509: 'Bandwidth Limit Exceeded',
  510: 'Not Extended',
  511: 'Network Authentication Required',
};

export function reasonPhrase(status: number): string {
  return REASONS[status] ?? `Http Status ${status}`;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Tue Nov 24 02:04:39 UTC 2026`: Date.toString() in UTC. */
export function javaDate(millis: number): string {
  const d = new Date(millis);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${DAYS[d.getUTCDay()] ?? ''} ${MONTHS[d.getUTCMonth()] ?? ''} ${two(d.getUTCDate())} ${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())} UTC ${d.getUTCFullYear()}`;
}

/** What an error says of itself, in its order; `timestamp` is milliseconds. */
export type ErrorAttributes = readonly (
  | readonly [name: 'timestamp' | 'status', value: number]
  | readonly [name: 'error' | 'exception' | 'message' | 'path', value: string]
  | readonly [name: 'errors', value: Reference]
)[];

export interface ErrorDetails {
  readonly exception?: string | undefined;
  readonly message?: string | undefined;
  /** The binding errors, a list. */
  readonly errors?: Reference | undefined;
  /** As the application's mapper and advices write it; without it, as Boot's own mapper does. */
  readonly write?: ((attributes: ErrorAttributes, type: string) => string) | undefined;
  /** A view has set the character encoding. */
  readonly charset?: boolean;
}

/**
 * What BasicErrorController answers: JSON, the whitelabel page for a browser, or nothing when neither is accepted.
 * @param uri where it went wrong; undefined: nothing did, the page itself was asked for
 * @param headers what was set before the error, e.g. `Allow`
 * @param details what the application's configuration includes
 */
export function errorAnswer(
  failed: number,
  uri: string | undefined,
  now: number,
  accept: string | undefined,
  headers: readonly (readonly [string, string])[] = [],
  details: ErrorDetails = {},
): WebAnswer {
  const [shownStatus, reason] = uri === undefined ? [999, 'None'] : [failed, reasonPhrase(failed)];
  // What HttpStatus does not know is answered as an error of the server.
  const status = failed < 400 || failed in REASONS ? failed : 500;
  if (prefersHtml(accept)) {
    const body = `<html><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div id='created'>${javaDate(now)}</div><div>There was an unexpected error (type=${reason}, status=${shownStatus}).</div>${details.message === undefined ? '' : `<div>${escapeHtml(details.message)}</div>`}</body></html>`;
    return textAnswer(
      status,
      [
        ...headers,
        ['Content-Type', 'text/html;charset=UTF-8'],
        ...(headers.some(([n]) => n === 'Content-Language') ? [] : [['Content-Language', 'en'] as const]),
      ],
      body,
      'known',
    );
  }
  const jsonType = negotiate(accept, ['application/json', 'application/*+json']);
  // BasicErrorController catches that nobody can read its answer: the status stays.
  if (jsonType === undefined) return textAnswer(status, headers, '', 'known');
  const attributes: ErrorAttributes = [
    ['timestamp', now],
    ['status', shownStatus],
    ['error', reason],
    ...(details.exception === undefined ? [] : [['exception', details.exception] as const]),
    ...(details.message === undefined ? [] : [['message', details.message] as const]),
    ...(details.errors === undefined ? [] : [['errors', details.errors] as const]),
    ...(uri === undefined ? [] : [['path', uri] as const]),
  ];
  const disposition = headers.some(([n]) => n.toLowerCase() === 'content-disposition')
    ? undefined
    : guardedDisposition(uri ?? '/error', undefined, status);
  return textAnswer(
    status,
    [
      ...headers.filter(([n]) => n.toLowerCase() !== 'content-type'),
      ...(disposition === undefined ? [] : [['Content-Disposition', disposition] as const]),
      ['Content-Type', details.charset ? `${jsonType};charset=UTF-8` : jsonType],
    ],
    (details.write ?? plainText)(attributes, jsonType),
    'chunked',
  );
}

/** As Boot's mapper writes them. */
const plainText = (attributes: ErrorAttributes): string =>
  `{${attributes
    .map(([name, value]) => {
      const shown = name === 'timestamp' ? new Date(value).toISOString().replace('Z', '+00:00') : value;
      return `${quote(name)}:${typeof shown === 'number' ? shown : quote(String(shown))}`;
    })
    .join(',')}}`;

/** Tomcat's own page, for what no application sees. */
export function tomcatPage(status: number): WebAnswer {
  const title = `HTTP Status ${status} – ${reasonPhrase(status)}`;
  const body = `<!doctype html><html lang="en"><head><title>${title}</title><style type="text/css">body {font-family:Tahoma,Arial,sans-serif;} h1, h2, h3, b {color:white;background-color:#525D76;} h1 {font-size:22px;} h2 {font-size:16px;} h3 {font-size:14px;} p {font-size:12px;} a {color:black;} .line {height:1px;background-color:#525D76;border:none;}</style></head><body><h1>${title}</h1></body></html>`;
  return textAnswer(
    status,
    [
      ['Content-Type', 'text/html;charset=utf-8'],
      ['Content-Language', 'en'],
    ],
    body,
    'known',
  );
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
