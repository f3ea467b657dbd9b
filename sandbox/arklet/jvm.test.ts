import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { createMemoryFiles } from '../host/memory-files.ts';
import { createMemoryNetwork } from '../host/memory-network.ts';
import { createSkippingClock } from '../host/skipping-clock.ts';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { loadRuntime, type Runtime } from '../main/runtime.ts';
import { createMaven } from '../maven/maven.ts';
import { startJvm } from './jvm.ts';
import { loadAllParts } from '../spring/parts.ts';
import type { RunningJvm } from './running-jvm.ts';

let runtime: Runtime;

beforeAll(async () => {
  await loadAllParts();
  runtime = await loadRuntime(readParserWasm());
});

const POM = `<project><modelVersion>4.0.0</modelVersion>
<parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>3.2.1</version><relativePath/></parent>
<groupId>com.example</groupId><artifactId>app</artifactId><version>1.0.0</version><properties><java.version>17</java.version></properties>
<dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies>
<build><plugins><plugin><groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId></plugin></plugins></build></project>`;

interface Started {
  readonly jvm: RunningJvm;
  readonly output: () => string;
  get(path: string, accept?: string): Promise<string>;
}

/** What a `native String beyond();` of the application stands for: what the trial itself cannot do. */
const beyond = (): never => {
  throw new Error('beyond the trial');
};

/** Builds a plain Spring Boot application of one class and starts it. */
function run(
  source: string,
  properties = '',
  args: readonly string[] = [],
  occupied?: number,
  resources: Readonly<Record<string, string>> = {},
): Started {
  const clock = createSkippingClock({ now: () => 1_700_000_000_000, nanos: () => 0, after: () => () => undefined });
  const files = createMemoryFiles({ now: () => clock.now() });
  const network = createMemoryNetwork();
  files.write('/app/pom.xml', POM);
  files.write(
    '/app/src/main/java/com/example/App.java',
    `package com.example;\nimport org.springframework.boot.*;\nimport org.springframework.boot.autoconfigure.*;\nimport org.springframework.context.annotation.*;\nimport org.springframework.stereotype.*;\nimport org.springframework.web.bind.annotation.*;\n${source}`,
  );
  files.write('/app/src/main/resources/application.properties', properties);
  for (const [name, text] of Object.entries(resources)) files.write(`/app/src/main/resources/${name}`, text);
  let built = '';
  const maven = createMaven({
    files,
    clock,
    compile: (sources, path) => runtime.java.compile(sources, path),
    libraryJar: (id) => runtime.library.jar(id),
    home: '/root',
  });
  const status = maven.run(['-q', 'package', '-DskipTests'], '/app', (text) => {
    built += text;
  });
  expect(built).toBe('');
  expect(status).toBe(0);
  if (occupied !== undefined)
    network.listen(occupied, 'other', () => ({ status: 200, reason: '', headers: [], body: new Uint8Array(), ending: 'length' }));
  let output = '';
  const out = (text: string): void => {
    output += text;
  };
  const jvm = startJvm({
    host: { files, network, clock },
    library: runtime.library,
    java: {
      ...runtime.java,
      createMachine: (options) =>
        runtime.java.createMachine({ ...options, natives: [...(options.natives ?? []), { 'com.example.App': { beyond } }] }),
    },
    jar: files.read('/app/target/app-1.0.0.jar'),
    jarPath: '/app/target/app-1.0.0.jar',
    arguments: args,
    properties: {},
    environment: {},
    workingDirectory: '/app',
    pid: 42,
    out,
    err: out,
    changed: () => undefined,
  });
  return {
    jvm,
    output: () => output,
    async get(path, accept) {
      const answer = await network.request(jvm.view().ports[0] ?? 0, {
        method: 'GET',
        path,
        headers: [['Host', 'localhost'], ...(accept === undefined ? [] : [['Accept', accept] as const])],
        body: new Uint8Array(),
      });
      return answer ? `${answer.status} ${new TextDecoder().decode(answer.body)}` : 'refused';
    },
  };
}

const MAIN = 'public static void main(String[] args) { SpringApplication.run(App.class, args); }';

test('a plain application answers on its port, without Koupleless, and ends with 143', async () => {
  const app = run(
    `@SpringBootApplication @RestController public class App { ${MAIN} @GetMapping("/hello") String hello() { return "hi"; } }`,
    'server.port=8085',
  );
  expect(await app.get('/hello')).toBe('200 hi');
  expect(app.jvm.view()).toMatchObject({ base: false, phase: 'up', ports: [8085], arkletPort: null });
  expect(app.output()).toContain("Tomcat started on port 8085 (http) with context path ''");
  expect(app.output()).not.toContain('Ark container');
  app.jvm.stop();
  expect(await app.jvm.exit).toBe(143);
  expect(await app.get('/hello')).toBe('refused');
});

test('a port that is taken ends a plain application with 1 and says how to go on', async () => {
  const app = run(`@SpringBootApplication public class App { ${MAIN} }`, '', [], 8080);
  expect(app.output()).toContain('APPLICATION FAILED TO START');
  expect(app.output()).toContain(
    "Identify and stop the process that's listening on port 8080 or configure this application to listen on another port.",
  );
  expect(await app.jvm.exit).toBe(1);
});

test('a plain application whose bean is missing stops its Tomcat, says why and ends with 1', async () => {
  const app = run(
    `@SpringBootApplication public class App { ${MAIN} interface Stock { } @Service static class Shop { Shop(Stock stock) { } } }`,
  );
  expect(await app.jvm.exit).toBe(1);
  expect(app.output()).toContain("required a bean of type 'com.example.App$Stock' that could not be found.");
  expect(app.output()).toMatch(/cancelling refresh attempt: [^\n]*\n[^\n]*StandardService +: Stopping service \[Tomcat\]\n/);
  expect(app.output()).not.toContain('Exception in thread');
  expect(await app.get('/')).toBe('refused');
});

test('a runner that throws ends a plain application with 1', async () => {
  const app = run(
    `@SpringBootApplication public class App { ${MAIN} @Bean CommandLineRunner go() { return args -> { throw new IllegalStateException("no stock"); }; } }`,
  );
  expect(await app.jvm.exit).toBe(1);
  expect(app.output()).toContain('Application run failed');
  expect(app.output()).toContain('java.lang.IllegalStateException: no stock');
  expect(app.output()).not.toContain('Exception in thread');
  expect(await app.get('/')).toBe('refused');
});

test('a @Configuration gives one bean however often its method is called', async () => {
  const app = run(`@SpringBootApplication public class App { ${MAIN}
    static class Part { } static class Whole { final Part part; Whole(Part part) { this.part = part; } }
    @Bean Part part() { return new Part(); } @Bean Whole one() { return new Whole(part()); } @Bean Whole two() { return new Whole(part()); }
    @RestController static class C { final boolean same; C(Whole one, Whole two) { same = one.part == two.part; } @GetMapping("/same") boolean same() { return same; } } }`);
  expect(await app.get('/same')).toBe('200 true');
});

test('a mapping on an interface calls the controller, and of two methods the one that produces what is accepted answers', async () => {
  const app = run(`@SpringBootApplication public class App { ${MAIN}
    interface Stock<T> { @GetMapping("/stock/{id}") @ResponseStatus(org.springframework.http.HttpStatus.ACCEPTED) String find(@PathVariable("id") T id, @RequestParam(defaultValue = "en") String lang); }
    @RestController static class Shop implements Stock<Integer> { public String find(Integer id, String lang) { return id + 1 + lang; } }
    @RestController static class Both {
      @GetMapping(value = "/both", produces = "text/csv") String csv() { return "csv"; }
      @GetMapping(value = "/both", produces = "text/html") String html() { return "html"; } } }`);
  expect(await app.get('/stock/4?lang=zh')).toBe('202 5zh');
  expect(await app.get('/stock/x')).toMatch(/^400 /);
  expect(await app.get('/both', 'text/html')).toBe('200 html');
  expect(await app.get('/both', 'text/csv')).toBe('200 csv');
  expect(await app.get('/both', 'application/json')).toMatch(/^406 /);
});

test('a value that does not fit is answered with 400, whatever it is', { timeout: 60_000 }, async () => {
  const app = run(`@SpringBootApplication @RestController public class App { ${MAIN}
    enum Size { S, M } record Order(int count, Size size, java.time.LocalDate day, java.math.BigDecimal price, java.util.UUID id, boolean gift) { }
    @GetMapping("/model") String model(Order order) { return "ok"; }
    @GetMapping("/param") String param(@RequestParam(required = false) Integer count, @RequestParam(required = false) Size size, @RequestParam(required = false) java.time.LocalDate day, @RequestParam(required = false) java.math.BigDecimal price, @RequestParam(required = false) java.util.UUID id, @RequestParam(required = false) java.util.List<Long> ids) { return "ok"; } }`);
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('1', '-1', '1e999', 'S', '2024-02-30', '2024-02-29', '99999999999999999999', '1,x', ' '),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('model', 'param'),
      fc.constantFrom('count', 'size', 'day', 'price', 'id', 'ids', 'gift'),
      value,
      async (path, name, text) => {
        expect(await app.get(`/${path}?${name}=${encodeURIComponent(text)}`)).toMatch(/^(200 ok|400 )/);
      },
    ),
    { numRuns: 300 },
  );
  expect(await app.get('/model?count=x')).toMatch(/^400 /);
  expect(await app.get('/model?day=x')).toMatch(/^400 /);
  expect(app.output()).not.toContain('The trial cannot');
});

test.each([
  [
    '@Value("${day}") java.time.LocalDate day;',
    'day=soon',
    "Failed to convert value of type 'java.lang.String' to required type 'java.time.LocalDate'",
  ],
  ['@Value("${price}") java.math.BigDecimal price;', 'price=cheap', "to required type 'java.math.BigDecimal'"],
  ['@Value("${a}") String a;', 'a=${b}\nb=${a}', "Circular placeholder reference 'a' in property definitions"],
])('%s with %s fails the start in words of Spring', async (field, properties, words) => {
  const app = run(
    `import org.springframework.beans.factory.annotation.Value;\n@SpringBootApplication public class App { ${MAIN} @Component static class Part { ${field} } }`,
    properties,
  );
  expect(await app.jvm.exit).toBe(1);
  expect(app.output()).toContain(words);
  expect(app.output()).not.toContain('The trial cannot run');
});

test('a property that does not fit a constructor fails the start with an analysis', async () => {
  const app = run(
    `import org.springframework.boot.context.properties.*;\n@SpringBootApplication @EnableConfigurationProperties(App.Shop.class) public class App { ${MAIN} @ConfigurationProperties("shop") record Shop(int size) { } }`,
    'shop.size=big',
  );
  expect(await app.jvm.exit).toBe(1);
  expect(app.output()).toContain('Property: shop.size\n    Value: "big"');
});

test('a YAML file that is no YAML fails the start and is named', async () => {
  const app = run(`@SpringBootApplication public class App { ${MAIN} }`, '', [], undefined, { 'application.yml': 'a: [1' });
  expect(await app.jvm.exit).toBe(1);
  expect(app.output()).toContain('Application run failed');
  expect(app.output()).toContain("The trial's Spring cannot read application.yml");
});

test('what the trial itself cannot do in a request or a thread is logged, and the application goes on', async () => {
  const app = run(
    `@SpringBootApplication @RestController public class App { ${MAIN} static native String beyond();
    @GetMapping("/ask") String ask() { return beyond(); }
    @GetMapping("/thread") String thread() { new Thread(() -> beyond(), "asker").start(); return "started"; }
    @GetMapping("/ok") String ok() { return "ok"; } }`,
  );
  expect(await app.get('/ask')).toMatch(/^500 \{"timestamp"/);
  expect(app.output()).toContain('The trial cannot answer GET /ask: beyond the trial');
  expect(await app.get('/thread')).toBe('200 started');
  expect(app.output()).toContain('The trial cannot run thread "asker": beyond the trial');
  expect(await app.get('/ok')).toBe('200 ok');
});

test('an endless loop in a request is stopped and the application goes on', { timeout: 60_000 }, async () => {
  const app = run(
    `@SpringBootApplication @RestController public class App { ${MAIN} @GetMapping("/loop") String loop() { while (true) { } } @GetMapping("/ok") String ok() { return "ok"; } }`,
  );
  expect(await app.get('/loop')).toMatch(/^500 /);
  expect(app.output()).toContain('an endless loop?');
  expect(await app.get('/ok')).toBe('200 ok');
});

test('an application without a web server runs its runners and ends', async () => {
  const app = run(
    `@SpringBootApplication public class App { ${MAIN} @Bean CommandLineRunner go() { return args -> System.out.println("ran with " + args.length); } }`,
    'spring.main.web-application-type=none',
    ['a', 'b'],
  );
  expect(app.output()).toContain('ran with 2');
  expect(await app.jvm.exit).toBe(0);
});

test('a file that is no jar is refused in java’s words', async () => {
  const clock = createSkippingClock();
  let err = '';
  const jvm = startJvm({
    host: { files: createMemoryFiles({ now: () => 0 }), network: createMemoryNetwork(), clock },
    library: runtime.library,
    java: runtime.java,
    jar: new TextEncoder().encode('no zip'),
    jarPath: '/x.jar',
    arguments: [],
    properties: {},
    environment: {},
    workingDirectory: '/',
    pid: 1,
    out: () => undefined,
    err: (text) => {
      err += text;
    },
    changed: () => undefined,
  });
  expect(err).toBe('Error: Invalid or corrupt jarfile /x.jar\n');
  expect(await jvm.exit).toBe(1);
});
