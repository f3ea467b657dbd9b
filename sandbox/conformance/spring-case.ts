import { z } from 'zod';
import { comparableView } from './actuator-view.ts';

/** What is asked of a running application. */
const requestSchema = z.strictObject({
  method: z.string(),
  path: z.string(),
  /** `JSESSIONID=*` in a `Cookie` header stands for the session that the application opened last. */
  headers: z.record(z.string(), z.string()),
  /** `_csrf=*` stands for the token that the application's last form held. */
  body: z.string(),
});

const answerSchema = z.strictObject({
  status: z.number(),
  /** As `name: value`, sorted, without those that depend on time and connection; chance and time as `*`. */
  headers: z.array(z.string()),
  body: z.string(),
});

export type SpringAnswer = z.infer<typeof answerSchema>;

/** A plain application and what it said on a real Spring Boot 3.2.1. */
export const springCaseSchema = z.strictObject({
  /** By their path in the project. */
  files: z.record(z.string(), z.string()),
  exchanges: z.array(z.strictObject({ request: requestSchema, answer: answerSchema })),
  /** The failure analysis of an application that does not start, places as `CP`. */
  failure: z.string().optional(),
});

/** A case before it was recorded, or to be recorded anew. */
export const springQuestionSchema = springCaseSchema.extend({
  exchanges: z.array(z.strictObject({ request: requestSchema, answer: answerSchema.optional() })),
});

type Headers = readonly (readonly [name: string, value: string])[];

const CONNECTION = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']);
/** Their order follows the order of methods in a class file. */
const UNORDERED = new Set(['allow', 'accept']);

const sorted = (list: string): string =>
  list
    .split(',')
    .map((v) => v.trim())
    .sort()
    .join(', ');

function comparableHeader(name: string, value: string): string {
  if (UNORDERED.has(name)) return sorted(value);
  if (name === 'last-modified') return '*';
  return value
    .replace(/jsessionid=[0-9A-F]+/i, (all) => `${all.slice(0, 11)}*`)
    .replace(/Expires=[^;]*/, 'Expires=*')
    .replace(/^(XSRF-TOKEN=)[0-9a-f-]{36}/, '$1*');
}

/** An answer without what differs from run to run. */
export function comparable(status: number, headers: Headers, body: string): SpringAnswer {
  return {
    status,
    headers: headers
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => !CONNECTION.has(name))
      .map(([name, value]) => `${name}: ${comparableHeader(name, value)}`)
      .sort(),
    body: comparableView(body)
      .replaceAll(/"total":\d+,"free":\d+,(?="threshold")/g, '')
      .replaceAll(/jar:(?:nested|file):[^"\]]*?(?=\/!BOOT-INF|!\/BOOT-INF)/g, 'jar:*')
      .replaceAll(/("path":")\/[^"]*(\/\.","exists")/g, '$1*$2')
      .replaceAll(/("timestamp" ?: ?)(?:"[^"]*"|\d+)/g, '$1"*"')
      .replaceAll(/(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \w+ \d\d [\d:]+ \w+ \d{4}/g, '*')
      .replaceAll(/;jsessionid=[0-9A-F]+/g, ';jsessionid=*')
      .replaceAll(/:\d{4,5}\//g, ':PORT/')
      .replaceAll(/(name="_csrf"[^>]* value=)"[^"]*"/g, '$1"*"'),
  };
}

/** The failure analysis in a console's text without colours, places as `CP`. */
export const failureOf = (log: string): string | undefined =>
  /APPLICATION FAILED TO START\n\*+\n([\s\S]*?)(?:\n\d{4}-|\n~\/|$)/
    .exec(log)?.[1]
    ?.trim()
    .replaceAll(/URL \[jar:(?:file:[^!]*!\/BOOT-INF\/classes!|nested:[^!]*\/!BOOT-INF\/classes\/!)/g, 'CP');

type Asked = Readonly<z.infer<typeof requestSchema>>;

/** Remembers the session that an application opens and the token of its last form, so that a later request can send them. */
export function sessionKeeper(): {
  sent(request: Asked): { readonly headers: [string, string][]; readonly body: string };
  keep(headers: Headers, body: string): void;
} {
  let session: string | undefined;
  let token: string | undefined;
  const filled = (text: string, name: string, value: string | undefined): string =>
    value === undefined ? text : text.replace(`${name}=*`, () => `${name}=${value}`);
  return {
    sent: ({ headers, body }) => ({
      headers: Object.entries(headers).map(([name, value]) => [name, filled(value, 'JSESSIONID', session)]),
      body: filled(body, '_csrf', token === undefined ? undefined : encodeURIComponent(token)),
    }),
    keep(headers, body) {
      for (const [name, value] of headers)
        if (name.toLowerCase() === 'set-cookie') session = /^JSESSIONID=([0-9A-F]+)/.exec(value)?.[1] ?? session;
      token = /name="_csrf"[^>]* value="([^"]+)"/.exec(body)?.[1] ?? token;
    },
  };
}
