import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { comparable, failureOf, sessionKeeper, springCaseSchema } from '../conformance/spring-case.ts';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { loadAllParts } from '../spring/parts.ts';
import { loadRuntime, type Runtime } from './runtime.ts';
import { printingSandbox } from './testing/printing-sandbox.ts';

const folder = fileURLToPath(new URL('../conformance/spring/', import.meta.url));

let runtime: Runtime;

beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
  // A job in the background comes back at once; what it would wait for is there.
  await loadAllParts();
});

test.each(readdirSync(folder).filter((f) => f.endsWith('.json')))('%s answers as a real Spring Boot', { timeout: 60_000 }, async (name) => {
  const { files, exchanges, failure } = springCaseSchema.parse(JSON.parse(readFileSync(`${folder}${name}`, 'utf8')));
  const { sandbox, printed } = printingSandbox(runtime);
  await sandbox.answer('open', {
    files: Object.entries(files).map(([path, content]) => ({ path: `app/${path}`, content })),
    language: 'en',
    columns: 200,
  });
  expect((await sandbox.answer('exec', { line: 'cd app && mvn -q package' })).status).toBe(0);
  const { status } = await sandbox.answer('exec', { line: `java -jar target/app-1.0.0.jar${failure === undefined ? ' &' : ''}` });
  expect(status).toBe(failure === undefined ? 0 : 1);
  expect(failureOf(printed().replaceAll('\r', ''))).toBe(failure);
  const session = sessionKeeper();
  for (const { request, answer } of exchanges) {
    const { method, path } = request;
    const got = await sandbox.answer('request', { port: 8080, method, path, ...session.sent(request) });
    session.keep(got.headers, got.body);
    expect({ request: `${method} ${path}`, ...comparable(got.status, got.headers, got.body) }).toEqual({
      request: `${method} ${path}`,
      ...answer,
    });
  }
  await sandbox.answer('stop', {});
});
