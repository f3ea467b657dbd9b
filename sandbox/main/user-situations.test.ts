/**
 * Situations that users of Koupleless have written about, played at the terminal as they would play them. What is right was seen on
 * a real base or a real Maven.
 */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { readProjectFiles } from '../host/node/project-files.ts';
import { toContent } from './file-content.ts';
import { loadRuntime, type Runtime } from './runtime.ts';
import { printingSandbox } from './testing/printing-sandbox.ts';

const projects = fileURLToPath(new URL('../conformance/real-base/projects', import.meta.url));
const WAREHOUSE = 'inventory/src/main/java/com/example/shop/inventory/Warehouse.java';
const CONTROLLER = 'inventory/src/main/java/com/example/shop/inventory/InventoryController.java';
const BASE_CONTROLLER = 'base/src/main/java/com/example/shop/base/BaseController.java';
const SETTINGS = 'inventory/src/main/resources/application.properties';
const BASE_SETTINGS = 'base/src/main/resources/application.properties';

let runtime: Runtime;
beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
});

type Edit = (text: string) => string;
/** A file's whole text, or what is done to it; null takes it away. */
type Changes = Readonly<Record<string, string | Edit | null>>;

async function openShop(changes: Changes = {}) {
  const { sandbox, printed } = printingSandbox(runtime, { engine: 'node', attended: false });
  const files = new Map(readProjectFiles(projects).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  for (const [path, change] of Object.entries(changes)) {
    const before = files.get(path);
    if (change === null) files.delete(path);
    else if (typeof change === 'string') files.set(path, change);
    else if (before === undefined || change(before) === before) throw new Error(`${path} has nothing to change.`);
    else files.set(path, change(before));
  }
  await sandbox.answer('open', {
    files: [...files].map(([path, text]) => toContent(path, new TextEncoder().encode(text))),
    language: 'en',
    columns: 200,
  });
  const run = async (line: string): Promise<string> => {
    printed();
    await sandbox.answer('exec', { line });
    return printed()
      .replaceAll('\r', '')
      .replace(`${line}\n`, '')
      .replace(/(?:~\S*|\/\S*) \$ $/, '');
  };
  return {
    run,
    /** Everything built, the base started, the module deployed: what deploying said. */
    async deploy(jvm = ''): Promise<string> {
      await run('mvn -q clean install -DskipTests');
      await run(`java ${jvm} -jar base/target/base-1.0.0.jar > ~/base.log &`);
      await run('sleep 1');
      await run('cd inventory');
      return run('arkctl deploy');
    },
    /** Without the line end that the terminal adds before its prompt. */
    get: async (path: string) => (await run(`curl -s localhost:8080${path}`)).replace(/\n$/, ''),
    lines: async (words: string) => Number(await run(`grep -c "${words}" ~/base.log`)),
  };
}

const begins =
  (code: string): Edit =>
  (text) =>
    text.replace(
      '    private String version;\n',
      `    private String version;\n\n    @jakarta.annotation.PostConstruct\n    void begin() {\n${code}\n    }\n`,
    );
const answers =
  (method: string): Edit =>
  (text) =>
    text.replace(/\}\s*$/, `\n${method}\n}\n`);
const settings = (key: string): Edit =>
  answers(
    `    @Value("\${${key}:not seen}")\n    private String shown;\n\n    @GetMapping("/conf")\n    public String conf() { return shown; }`,
  );

describe('a situation of a user', { timeout: 60_000 }, () => {
  it('a module that packs Spring is refused with the sentence that a real base says', async () => {
    const shop = await openShop({
      'inventory/pom.xml': (text) => text.replace(/(spring-boot-starter-web<\/artifactId>)<scope>provided<\/scope>/, '$1'),
    });
    expect(await shop.deploy()).toContain('is not assignable to factory type [org.springframework.context.ApplicationContextInitializer]');
    expect(await shop.get('/inventory/')).toContain('404');
  });

  it('a starter without a version is managed by Spring Boot', async () => {
    const shop = await openShop({
      'own/pom.xml':
        '<project><modelVersion>4.0.0</modelVersion><parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>3.2.1</version></parent><groupId>a</groupId><artifactId>own</artifactId><version>1</version><dependencies>'.concat(
          ...['data-jpa', 'jdbc', 'data-redis', 'security', 'log4j2', 'webflux', 'quartz', 'mail', 'amqp'].map(
            (name) =>
              `<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-${name}</artifactId></dependency>`,
          ),
          '<dependency><groupId>com.mysql</groupId><artifactId>mysql-connector-j</artifactId></dependency>',
          '<dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId></dependency></dependencies></project>',
        ),
    });
    const said = await shop.run('mvn -B -f own/pom.xml validate');
    expect(said).toContain('BUILD SUCCESS');
    expect(said).not.toContain('is missing');
  });

  it('spring-boot-starter-parent imported as a BOM brings its versions', async () => {
    const shop = await openShop({
      'own/pom.xml':
        '<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>own</artifactId><version>1</version><dependencyManagement><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>3.2.1</version><type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
    });
    expect(await shop.run('mvn -B -f own/pom.xml compile')).toContain('BUILD SUCCESS');
  });

  it('an application.properties of two documents keeps to its profile', async () => {
    const changes = {
      [SETTINGS]:
        'spring.application.name=inventory\nmodule.version=1\nshop.title=plain\n#---\nspring.config.activate.on-profile=dev\nshop.title=dev\n',
      [CONTROLLER]: settings('shop.title'),
    };
    const shop = await openShop(changes);
    await shop.deploy();
    expect(await shop.get('/inventory/conf')).toBe('plain');
    const other = await openShop(changes);
    await other.deploy('-Dspring.profiles.active=dev');
    expect(await other.get('/inventory/conf')).toBe('dev');
  });

  it('an application.yml of two documents is read, and keeps to its profile', async () => {
    const changes = {
      [SETTINGS]: null,
      'inventory/src/main/resources/application.yml':
        'spring:\n  application:\n    name: inventory\nmodule:\n  version: "1"\nshop:\n  title: one\n---\nspring:\n  config:\n    activate:\n      on-profile: dev\nshop:\n  title: two\n',
      [CONTROLLER]: settings('shop.title'),
    };
    const shop = await openShop(changes);
    expect(await shop.deploy()).toContain('install biz success!');
    expect(await shop.get('/inventory/conf')).toBe('one');
    const other = await openShop(changes);
    await other.deploy('-Dspring.profiles.active=dev');
    expect(await other.get('/inventory/conf')).toBe('two');
  });

  it('values of YAML are those of YAML 1.1', async () => {
    const shop = await openShop({
      'inventory/src/main/resources/application.yml': 'yml:\n  port: 08\n  on: yes\n  oct: 0777\n  big: 1_000\n  time: 12:30\n  exp: 1e3\n',
      [CONTROLLER]: answers(
        '    @org.springframework.beans.factory.annotation.Autowired\n    private org.springframework.core.env.Environment env;\n\n    @GetMapping("/conf")\n    public String conf() { String all = ""; for (String key : new String[] {"port", "on", "oct", "big", "time", "exp"}) all += key + "=" + env.getProperty("yml." + key) + " "; return all; }',
      ),
    });
    await shop.deploy();
    expect(await shop.get('/inventory/conf')).toBe('port=08 on=null oct=511 big=1000 time=750 exp=1000.0 ');
  });

  it('Chinese in a .properties file comes out as it does there: by bytes', async () => {
    const shop = await openShop({
      [SETTINGS]: (text) => `${text}\nshop.cn=中文\nshop.escaped=\\u4e2d\\u6587\n`,
      [CONTROLLER]: settings('shop.cn'),
    });
    await shop.deploy();
    expect(await shop.get('/inventory/conf')).toBe('ä¸\u00adæ\u0096\u0087');
  });

  it('what exists and the trial lacks is not said to be missing', async () => {
    const shop = await openShop({
      [WAREHOUSE]: (text) =>
        text
          .replace(
            'import java.util.Map;',
            'import java.util.Map;\nimport lombok.extern.slf4j.Slf4j;\nimport org.springframework.scheduling.annotation.Scheduled;\nimport org.springframework.jmx.export.annotation.ManagedResource;',
          )
          .replace('@Service("warehouse")', '@ManagedResource\n@Service("warehouse")'),
    });
    const said = await shop.run('mvn -B install -DskipTests');
    expect(said).not.toContain('package org.springframework.scheduling.annotation does not exist');
    expect(said).not.toContain('package org.springframework.jmx.export.annotation does not exist');
    // The starter of modules brings it.
    expect(said).not.toContain('package lombok.extern.slf4j does not exist');
  });

  it('a pool and a timer go on after their module is gone', async () => {
    const shop = await openShop({
      [WAREHOUSE]: begins(
        '        java.util.concurrent.Executors.newSingleThreadScheduledExecutor().scheduleAtFixedRate(() -> System.out.println("pool turns"), 0, 200, java.util.concurrent.TimeUnit.MILLISECONDS);\n        new java.util.Timer("t").schedule(new java.util.TimerTask() { public void run() { System.out.println("timer turns"); } }, 0, 200);',
      ),
    });
    await shop.deploy();
    await shop.run('sleep 1');
    await shop.run('arkctl undeploy inventory:1.0.0');
    const pool = await shop.lines('pool turns');
    const timer = await shop.lines('timer turns');
    await shop.run('sleep 2');
    expect((await shop.lines('pool turns')) - pool).toBeGreaterThanOrEqual(8);
    expect((await shop.lines('timer turns')) - timer).toBeGreaterThanOrEqual(8);
  });

  it('a thread in an endless loop neither holds up the deployment nor ends with it', async () => {
    const shop = await openShop({
      [WAREHOUSE]: begins(
        '        new Thread(() -> { while (true) { try { Thread.sleep(200); } catch (InterruptedException e) { return; } System.out.println("thread turns"); } }, "ticker").start();',
      ),
    });
    expect(await shop.deploy()).toContain('install biz success!');
    await shop.run('sleep 1');
    await shop.run('arkctl undeploy inventory:1.0.0');
    const turns = await shop.lines('thread turns');
    await shop.run('sleep 2');
    expect((await shop.lines('thread turns')) - turns).toBeGreaterThanOrEqual(8);
  });

  it('a lambda across the border fails as it does there', async () => {
    const shop = await openShop({
      'shop-api/src/main/java/com/example/shop/api/Asker.java':
        'package com.example.shop.api;\n\nimport java.util.function.Function;\n\npublic interface Asker {\n    String ask(Function<String, String> by);\n}\n',
      [WAREHOUSE]: (text) =>
        text
          .replace('implements StockService', 'implements StockService, com.example.shop.api.Asker')
          .replace(
            '    Stock put(',
            '    @Override\n    public String ask(java.util.function.Function<String, String> by) { return by.apply(version); }\n\n    Stock put(',
          ),
      [BASE_CONTROLLER]: answers(
        '    @GetMapping("/lambda")\n    public String lambda() { return SpringServiceFinder.getModuleServiceWithoutVersion("inventory", "warehouse", com.example.shop.api.Asker.class).ask(s -> s + "!"); }',
      ),
    });
    await shop.deploy();
    expect(await shop.get('/lambda')).toContain('"status":500');
    expect(await shop.lines('ClassNotFoundException: com.example.shop.base.BaseController..Lambda')).toBeGreaterThan(0);
  });

  it('keys that the base shares are seen', async () => {
    const shop = await openShop({
      [BASE_SETTINGS]: (text) => `${text}\nshared.base=yes\nark.common.env.share.keys=shared.base\n`,
      [CONTROLLER]: settings('shared.base'),
    });
    await shop.deploy();
    expect(await shop.get('/inventory/conf')).toBe('yes');
    expect(await shop.lines('shareKeys: .shared.base.')).toBeGreaterThan(0);
  });

  it('slimming by bootstrap.yml leaves nothing in lib', async () => {
    const library = (group: string, artifact: string, version: string): string =>
      `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
    const shop = await openShop({
      'inventory/pom.xml': (text) =>
        text.replace(
          '<dependencies>',
          `<dependencies>${library('com.google.guava', 'guava', '32.1.3-jre')}${library('org.apache.commons', 'commons-lang3', '3.13.0')}`,
        ),
      'inventory/conf/ark/bootstrap.yml': 'excludeGroupIds:\n  - com.google*\nexcludes:\n  - org.apache.commons:commons-lang3\n',
    });
    await shop.run('mvn -q install -DskipTests');
    const listed = await shop.run('unzip -l inventory/target/inventory-1.0.0-ark-biz.jar');
    expect(listed).toContain('InventoryController.class');
    expect(listed).not.toMatch(/lib\/\S+\.jar/);
  });

  it('a static merge installs the archive at the start', async () => {
    const shop = await openShop();
    await shop.run('mvn -q clean install -DskipTests');
    await shop.run(
      'java -Dcom.alipay.sofa.ark.static.biz.dir=/home/visitor/inventory/target -jar base/target/base-1.0.0.jar > ~/base.log &',
    );
    await shop.run('sleep 2');
    expect(await shop.get('/inventory/')).toMatch(/^hello from inventory/);
  });

  it('of two beans of one class a finder brings the first, whatever the name', async () => {
    const shop = await openShop({
      [BASE_CONTROLLER]: (text) =>
        text
          .replace(
            'public BaseController(AuditLog',
            'public BaseController(@org.springframework.beans.factory.annotation.Qualifier("memoryAuditLog") AuditLog',
          )
          .replace(
            /\}\s*$/,
            '\n    @org.springframework.context.annotation.Configuration\n    static class Two {\n        @org.springframework.context.annotation.Bean\n        AuditLog firstLog() { MemoryAuditLog log = new MemoryAuditLog(); log.add("first"); return log; }\n        @org.springframework.context.annotation.Bean\n        AuditLog secondLog() { MemoryAuditLog log = new MemoryAuditLog(); log.add("second"); return log; }\n    }\n}\n',
          ),
      [CONTROLLER]: answers(
        '    @GetMapping("/two")\n    public String two() { return "" + com.alipay.sofa.koupleless.common.api.SpringServiceFinder.getBaseService("firstLog", com.example.shop.api.AuditLog.class).entries() + com.alipay.sofa.koupleless.common.api.SpringServiceFinder.getBaseService("secondLog", com.example.shop.api.AuditLog.class).entries(); }',
      ),
    });
    await shop.deploy();
    expect(await shop.get('/inventory/two')).toBe('[first][first]');
  });

  it("a module's own log level holds", async () => {
    const shop = await openShop({
      [SETTINGS]: (text) => `${text}\nlogging.level.com.example.shop=DEBUG\n`,
      [CONTROLLER]: answers(
        '    @GetMapping("/log")\n    public String log() { org.slf4j.LoggerFactory.getLogger(InventoryController.class).debug("asked for it"); return "ok"; }',
      ),
    });
    await shop.deploy();
    expect(await shop.get('/inventory/log')).toBe('ok');
    expect(await shop.lines('DEBUG.*asked for it')).toBe(1);
  });

  // As the project's own samples do: the trial has no Log4j2, and must not blame the visitor.
  it('a base that logs with Log4j2 is told to be beyond the trial', async () => {
    const shop = await openShop({
      'base/pom.xml': (text) =>
        text
          .replaceAll(
            '</artifactId></dependency>',
            '</artifactId><exclusions><exclusion><groupId>ch.qos.logback</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>',
          )
          .replace(
            '<dependencies>',
            '$&<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-log4j2</artifactId></dependency>',
          ),
      [BASE_CONTROLLER]: answers(
        '    private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(BaseController.class);',
      ),
    });
    await shop.run('mvn -q clean install -DskipTests');
    await shop.run('java -jar base/target/base-1.0.0.jar > ~/base.log 2>&1 &');
    await shop.run('sleep 1');
    expect(await shop.lines('not supported: SLF4J without logback (the trial does not simulate it; a real base does)')).toBeGreaterThan(0);
  });
});
