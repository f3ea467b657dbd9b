import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { withoutAnsi } from '../shell/width.ts';
import { loadRuntime, type Runtime } from './runtime.ts';
import { createSandbox } from './sandbox.ts';

const folder = fileURLToPath(new URL('../conformance/spring/', import.meta.url));

/** A plain application and what it said on a real Spring Boot 3.2.1. */
const caseSchema = z.strictObject({
  files: z.record(z.string(), z.string()),
  exchanges: z.array(
    z.strictObject({
      request: z.strictObject({ method: z.string(), path: z.string(), headers: z.record(z.string(), z.string()), body: z.string() }),
      /** Headers as `name: value`, sorted, without those that depend on time and connection; chance and time as `*`. */
      answer: z.strictObject({ status: z.number(), headers: z.array(z.string()), body: z.string() }),
    }),
  ),
  /** The failure analysis of an application that does not start, places as `CP`. */
  failure: z.string().optional(),
});

let runtime: Runtime;

beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
});

const CONNECTION = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']);
/** Their order follows the order of methods in a class file. */
const UNORDERED = new Set(['allow', 'accept']);

function headersOf(headers: readonly (readonly [string, string])[]): string[] {
  return headers
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !CONNECTION.has(name))
    .map(
      ([name, value]) =>
        `${name}: ${
          UNORDERED.has(name)
            ? value
                .split(',')
                .map((v) => v.trim())
                .sort()
                .join(', ')
            : name === 'last-modified'
              ? '*'
              : value.replace(/JSESSIONID=[0-9A-F]+/, 'JSESSIONID=*').replace(/Expires=[^;]*/, 'Expires=*')
        }`,
    )
    .sort();
}

const failureOf = (log: string): string | undefined =>
  /APPLICATION FAILED TO START\n\*+\n([\s\S]*?)(?:\n\d{4}-|\n~\/|$)/
    .exec(log)?.[1]
    ?.trim()
    .replaceAll(/URL \[jar:file:[^!]*!\/BOOT-INF\/classes!/g, 'CP');

test.each(readdirSync(folder).filter((f) => f.endsWith('.json')))('%s answers as a real Spring Boot', { timeout: 60_000 }, async (name) => {
  const { files, exchanges, failure } = caseSchema.parse(JSON.parse(readFileSync(`${folder}${name}`, 'utf8')));
  let output = '';
  const sandbox = createSandbox({
    runtime,
    engine: 'worker',
    attended: true,
    emit: (event) => {
      if (event.event === 'output') output += event.data;
    },
  });
  await sandbox.answer('open', {
    files: Object.entries(files).map(([path, content]) => ({ path: `app/${path}`, content })),
    language: 'en',
    columns: 200,
  });
  expect((await sandbox.answer('exec', { line: 'cd app && mvn -q package' })).status).toBe(0);
  const { status } = await sandbox.answer('exec', { line: `java -jar target/app-1.0.0.jar${failure === undefined ? ' &' : ''}` });
  expect(status).toBe(failure === undefined ? 0 : 1);
  expect(failureOf(withoutAnsi(output).replaceAll('\r', ''))).toBe(failure);
  for (const { request, answer } of exchanges) {
    const { method, path, headers, body } = request;
    const got = await sandbox.answer('request', { port: 8080, method, path, headers: Object.entries(headers), body });
    expect({
      request: `${method} ${path}`,
      status: got.status,
      headers: headersOf(got.headers),
      body: got.body
        .replaceAll(/("timestamp" ?: ?)"[^"]*"/g, '$1"*"')
        .replaceAll(/(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \w+ \d\d [\d:]+ \w+ \d{4}/g, '*')
        .replaceAll(/:\d{4,5}\//g, ':PORT/'),
    }).toEqual({ request: `${method} ${path}`, ...answer });
  }
  await sandbox.answer('stop', {});
});
