import { readProjectFiles } from '../host/node/project-files.ts';
import type { FileContent, Requests } from '../protocol/messages.ts';
import { fileURLToPath } from 'node:url';
import { toContent } from './file-content.ts';

/** A sandbox that is measured, wherever it runs. */
export interface Measured {
  ask<M extends keyof Requests>(method: M, params: Requests[M]['params']): Promise<Requests[M]['result']>;
  /** Milliseconds until the answer was there; what came is looked at where it came. */
  time<M extends 'request' | 'state'>(method: M, params: Requests[M]['params'], wanted: Wanted): Promise<number>;
  /** Bytes in use once what is not needed has been collected. */
  memory(): Promise<number>;
  /** Times are of this thread alone, so that the first and the last can be compared whatever else the machine does. */
  readonly steady: boolean;
}

/** What the answer's body must hold, and how many times. */
export interface Wanted {
  readonly part: string;
  readonly times: number;
}

/** Milliseconds. */
const QUESTION_BAR = 20;
/** How many times longer a thing may take among many modules than among few, or the other way round. */
const RATIO_BAR = 3;
/** Of the memory before. */
const MEMORY_BAR = 1.2;
/** Every how many modules Arklet is asked for all. */
const ASKED_EVERY = 10;

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

/** A module of that name, which answers with it. */
export const moduleFiles = (name: string): readonly FileContent[] => [
  { path: `${name}/pom.xml`, content: pom(name) },
  { path: `${name}/src/main/java/com/example/${name}/App.java`, content: java(name) },
  { path: `${name}/src/main/resources/application.properties`, content: `spring.application.name=${name}\n` },
];

/** The manifest of such a module: so many replicas, at most one on each base. */
export const deploymentOf = (name: string, replicas: number): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  labels: { virtual-kubelet.koupleless.io/component: module-deployment, virtual-kubelet.koupleless.io/env: test }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata:
      labels: { virtual-kubelet.koupleless.io/component: module, app: ${name} }
    spec:
      containers:
        - name: ${name}
          image: http://10.88.0.1:8000/${name}/target/${name}-1.0.0-ark-biz.jar
          env: [{ name: BIZ_VERSION, value: 1.0.0 }]
      affinity:
        podAntiAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - { labelSelector: { matchLabels: { app: ${name} } }, topologyKey: kubernetes.io/hostname }
      tolerations: [{ key: schedule.koupleless.io/virtual-node, operator: Exists }, { key: schedule.koupleless.io/node-env, operator: Exists }]
`;

const nameOf = (index: number): string => `m${index}`;
const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const mean = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const projects = fileURLToPath(new URL('../conformance/real-base/projects', import.meta.url));

/**
 * Builds so many modules, each of its own code and name, installs them one after the other in one base, asks each, uninstalls
 * them all, and prints what it took. Settles with how many bars were missed.
 */
export async function measureModules({ ask, time, memory, steady }: Measured, modules: number): Promise<number> {
  /** How many of the first and of the last modules are compared. */
  const part = Math.max(1, Math.floor(modules / 10));
  let missed = 0;
  const bar = (held: boolean): string => {
    if (!held) missed++;
    return held ? '' : '   MISSED';
  };
  const report = (what: string, times: readonly number[]): void => {
    const first = mean(times.slice(0, part));
    const last = mean(times.slice(-part));
    const ratio = Math.max(first, last) / Math.min(first, last);
    console.log(
      `${what.padEnd(40)} first ${part}: ${first.toFixed(1)} ms   last ${part}: ${last.toFixed(1)} ms   ratio ${ratio.toFixed(2)}${bar(!steady || ratio <= RATIO_BAR)}`,
    );
  };
  const run = async (line: string): Promise<void> => {
    const { status } = await ask('exec', { line });
    if (status !== 0) throw new Error(`“${line}” ended with ${status}.`);
  };
  const post = (path: string, body: object, wanted: Wanted): Promise<number> =>
    time(
      'request',
      { port: 1238, method: 'POST', path, headers: [['Content-Type', 'application/json']], body: JSON.stringify(body) },
      wanted,
    );
  const biz = (index: number): object => ({ bizName: nameOf(index), bizVersion: '1.0.0' });
  const success: Wanted = { part: '"code":"SUCCESS"', times: 1 };
  const build = async (index: number): Promise<void> => {
    const name = nameOf(index);
    for (const file of moduleFiles(name)) await ask('writeFile', file);
    await run(`mvn -q -f ${name}/pom.xml package`);
  };
  const install = (index: number): Promise<number> =>
    post(
      '/installBiz',
      { ...biz(index), bizUrl: `file:///home/visitor/${nameOf(index)}/target/${nameOf(index)}-1.0.0-ark-biz.jar` },
      success,
    );
  const request = (index: number): Promise<number> =>
    time('request', { port: 8080, method: 'GET', path: `/${nameOf(index)}/` }, { part: `{"module":"${nameOf(index)}"}`, times: 1 });
  const uninstall = (index: number): Promise<number> => post('/uninstallBiz', biz(index), success);

  const files = readProjectFiles(projects).map(({ path, bytes }) => toContent(path, bytes));
  await ask('open', { files, language: 'en', columns: 80 });
  await run('mvn -q install -DskipTests');
  await run('java -jar base/target/base-1.0.0.jar &');
  for (let index = 0; index <= modules; index++) await build(index);
  // What is made once is made before the first is measured: a module that comes, answers and goes.
  await install(modules);
  await request(modules);
  await uninstall(modules);

  const before = await memory();
  const installs: number[] = [];
  const questions: number[] = [];
  const requests: number[] = [];
  const uninstalls: number[] = [];
  for (let index = 0; index < modules; index++) {
    installs.push(await install(index));
    if ((index + 1) % ASKED_EVERY === 0 || index + 1 === modules)
      questions.push(await post('/queryAllBiz', {}, { part: '"bizName"', times: index + 1 }));
    requests.push(await request(index));
  }
  const full = await memory();
  const state = await time('state', {}, { part: '', times: 0 });
  for (let index = 0; index < modules; index++) uninstalls.push(await uninstall(index));
  const after = await memory();
  report('install', installs);
  report('request to it', requests);
  report('uninstall', uninstalls);
  const slowest = at(questions.slice(-Math.max(1, Math.floor(questions.length / 10))), 0.9);
  console.log(`${'queryAllBiz among the last'.padEnd(40)} ${slowest.toFixed(1)} ms (P90)${bar(slowest <= QUESTION_BAR)}`);
  console.log(`${"the picture's state of all".padEnd(40)} ${state.toFixed(1)} ms${bar(state <= QUESTION_BAR)}`);
  console.log(
    `${'memory'.padEnd(40)} before: ${megabytes(before)}   with ${modules}: ${megabytes(full)}   after: ${megabytes(after)} (${(after / before).toFixed(2)})${bar(after / before <= MEMORY_BAR)}`,
  );
  await ask('stop', {});
  return missed;
}
