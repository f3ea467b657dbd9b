/**
 * `node --expose-gc sandbox/main/bench-modules.ts [modules]`: a thousand modules, each of its own code and name, in one base
 * of the sandbox, in Node: the CPU time of an install, a request and an uninstall while the first and while the last of
 * them come or go, of a question to Arklet for all, and the heap before, with all, and after. Ends with 1 when a bar is
 * missed.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { readProjectFiles } from '../host/node/project-files.ts';
import { toContent } from './file-content.ts';
import { loadRuntime } from './runtime.ts';
import { createSandbox } from './sandbox.ts';

const MODULES = Number(process.argv[2] ?? '1000');
/** How many of the first and of the last modules are compared. */
const PART = Math.max(1, Math.floor(MODULES / 10));
/** Milliseconds. */
const QUESTION_BAR = 20;
/** How many times longer it may take among many modules than among few, or the other way round. */
const RATIO_BAR = 3;
/** Of the heap before. */
const HEAP_BAR = 1.2;

const projects = fileURLToPath(new URL('../conformance/real-base/projects', import.meta.url));
const sandbox = createSandbox({
  runtime: await loadRuntime(readParserWasm()),
  engine: 'node',
  attended: false,
  emit: (event) => void structuredClone(event),
});
const files = readProjectFiles(projects).map(({ path, bytes }) => toContent(path, bytes));
await sandbox.answer('open', { files, language: 'en', columns: 80 });

async function run(line: string): Promise<void> {
  const { status } = await sandbox.answer('exec', { line });
  if (status !== 0) throw new Error(`“${line}” ended with ${status}.`);
}

const pom = (name: string): string => `<project>
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>com.example.shop</groupId><artifactId>shop</artifactId><version>1.0.0</version></parent>
  <artifactId>${name}</artifactId>
  <dependencies>
    <dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId><scope>provided</scope></dependency>
    <dependency><groupId>com.alipay.sofa.koupleless</groupId><artifactId>koupleless-app-starter</artifactId><scope>provided</scope></dependency>
  </dependencies>
  <build><plugins><plugin><groupId>com.alipay.sofa</groupId><artifactId>sofa-ark-maven-plugin</artifactId></plugin></plugins></build>
</project>
`;
const java = (name: string): string => `package com.example.${name};
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
@SpringBootApplication
@RestController
public class App {
  public static void main(String[] args) { SpringApplication.run(App.class, args); }
  @GetMapping("/") public Map<String, String> name() { return Map.of("module", "${name}"); }
}
`;

const name = (i: number): string => `m${i}`;
async function build(i: number): Promise<void> {
  const path = name(i);
  await sandbox.answer('writeFile', { path: `${path}/pom.xml`, content: pom(path) });
  await sandbox.answer('writeFile', { path: `${path}/src/main/java/com/example/${path}/App.java`, content: java(path) });
  await sandbox.answer('writeFile', {
    path: `${path}/src/main/resources/application.properties`,
    content: `spring.application.name=${path}\n`,
  });
  await run(`mvn -q -f ${path}/pom.xml package`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  // Of this thread: other programs of the machine are not counted.
  const started = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000;
}

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

const mean = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length;

let missed = 0;
function bar(held: boolean): string {
  if (!held) missed++;
  return held ? '' : '   MISSED';
}

/** Times of the first and of the last modules, and how many times longer the last took. */
function report(what: string, times: readonly number[]): void {
  const first = mean(times.slice(0, PART));
  const last = mean(times.slice(-PART));
  const ratio = Math.max(first, last) / Math.min(first, last);
  console.log(
    `${what.padEnd(40)} first ${PART}: ${first.toFixed(1)} ms   last ${PART}: ${last.toFixed(1)} ms   ratio ${ratio.toFixed(2)}${bar(ratio <= RATIO_BAR)}`,
  );
}

const post = (path: string, body: unknown): Promise<{ readonly body: string }> =>
  sandbox.answer('request', {
    port: 1238,
    method: 'POST',
    path,
    headers: [['Content-Type', 'application/json']],
    body: JSON.stringify(body),
  });

async function expect(answer: Promise<{ readonly body: string }>, wanted: string): Promise<void> {
  const { body } = await answer;
  if (!body.includes(wanted)) throw new Error(`Expected ${wanted}, got ${body.slice(0, 300)}`);
}

/** Bytes of the heap that are reachable. */
function heap(): number {
  if (!globalThis.gc) throw new Error('Run it with node --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

const install = (i: number): Promise<void> =>
  expect(
    post('/installBiz', {
      bizName: name(i),
      bizVersion: '1.0.0',
      bizUrl: `file:///home/visitor/${name(i)}/target/${name(i)}-1.0.0-ark-biz.jar`,
    }),
    '"code":"SUCCESS"',
  );
const query = (count: number): Promise<void> =>
  post('/queryAllBiz', {}).then(({ body }) => {
    const found = body.split('"bizName"').length - 1;
    if (found !== count) throw new Error(`${count} were expected, ${found} are there.`);
  });
const ask = (i: number): Promise<void> =>
  expect(sandbox.answer('request', { port: 8080, method: 'GET', path: `/${name(i)}/` }), `{"module":"${name(i)}"}`);
const uninstall = (i: number): Promise<void> =>
  expect(post('/uninstallBiz', { bizName: name(i), bizVersion: '1.0.0' }), '"code":"SUCCESS"');

await run('mvn -q install -DskipTests');
await run('java -jar base/target/base-1.0.0.jar &');
for (let i = 0; i <= MODULES; i++) await build(i);
// What is made once is made before the first is measured: a module that comes, answers and goes.
await install(MODULES);
await ask(MODULES);
await uninstall(MODULES);

const before = heap();
const installs: number[] = [];
const questions: number[] = [];
const requests: number[] = [];
const uninstalls: number[] = [];
for (let i = 0; i < MODULES; i++) {
  installs.push(await timed(() => install(i)));
  questions.push(await timed(() => query(i + 1)));
  requests.push(await timed(() => ask(i)));
}
const full = heap();
const state = await timed(() => sandbox.answer('state', {}));
for (let i = 0; i < MODULES; i++) uninstalls.push(await timed(() => uninstall(i)));
const after = heap();
report('install', installs);
report('request to it', requests);
report('uninstall', uninstalls);
const slowest = at(questions.slice(-PART), 0.9);
console.log(`${'queryAllBiz'.padEnd(40)} last ${PART}: ${slowest.toFixed(1)} ms (P90)${bar(slowest <= QUESTION_BAR)}`);
console.log(`${"the picture's state of all".padEnd(40)} ${state.toFixed(1)} ms${bar(state <= QUESTION_BAR)}`);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
  `${'heap'.padEnd(40)} before: ${megabytes(before)}   with ${MODULES}: ${megabytes(full)}   after: ${megabytes(after)} (${(after / before).toFixed(2)})${bar(after / before <= HEAP_BAR)}`,
);
await sandbox.answer('stop', {});
process.exitCode = missed === 0 ? 0 : 1;
