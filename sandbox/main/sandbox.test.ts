import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { readProjectFiles } from '../host/node/project-files.ts';
import { withoutAnsi } from '../shell/width.ts';
import { toContent } from './file-content.ts';
import { connect } from './connection.ts';
import { baseOf, placeOf } from '../protocol/bases.ts';
import type { EventMessage, FromSandbox } from '../protocol/messages.ts';
import { loadRuntime, type Runtime } from './runtime.ts';
import { createSandbox } from './sandbox.ts';

const projects = fileURLToPath(new URL('../conformance/real-base/projects', import.meta.url));
const CONTROLLER = 'inventory/src/main/java/com/example/shop/inventory/InventoryController.java';
let runtime: Runtime;

beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
}, 60_000);

async function open(directory = projects) {
  const events: EventMessage[] = [];
  const sandbox = createSandbox({ runtime, engine: 'worker', attended: true, emit: (event) => events.push(event) });
  await sandbox.answer('open', {
    files: readProjectFiles(directory).map(({ path, bytes }) => toContent(path, bytes)),
    language: 'en',
    columns: 80,
  });
  return {
    sandbox,
    events,
    output: () => withoutAnsi(events.flatMap((event) => (event.event === 'output' ? event.data : [])).join('')),
    run: async (line: string) => (await sandbox.answer('exec', { line })).status,
    get: async (path: string) => {
      const { status, body } = await sandbox.answer('request', { port: 8080, method: 'GET', path });
      return `${status} ${body}`;
    },
    async edit(path: string, from: string, to: string) {
      const file = await sandbox.answer('readFile', { path });
      await sandbox.answer('writeFile', { path, content: file?.content.replace(from, to) ?? '' });
    },
  };
}

/** The sample shop with its base up. */
async function openWithBase() {
  const shop = await open();
  expect(await shop.run('mvn -q clean install -DskipTests')).toBe(0);
  expect(await shop.run('java -jar base/target/base-1.0.0.jar &')).toBe(0);
  return shop;
}

describe('the one-minute path', { timeout: 60_000 }, () => {
  it('deploys a module into a running base, changes it, deploys again: new answer, same base', async () => {
    const { sandbox, run, get, edit, events } = await openWithBase();
    expect(await get('/')).toBe('200 hello from base');
    expect(await run('arkctl deploy inventory')).toBe(0);
    expect(await get('/inventory/')).toBe('200 hello from inventory 1.0.0');
    await sandbox.answer('check', { checks: [{ kind: 'biz', name: 'inventory', state: 'activated' }] });

    await edit(CONTROLLER, 'hello from inventory', 'good morning from inventory');
    await run('arkctl deploy inventory');
    expect(await get('/inventory/')).toBe('200 good morning from inventory 1.0.0');
    expect(
      await sandbox.answer('check', {
        checks: [{ kind: 'answer', port: 8080, path: '/inventory/', lacks: 'hello' }, { kind: 'same-base' }],
      }),
    ).toMatchObject([{ passed: true }, { passed: true }]);

    const state = await sandbox.answer('state', {});
    expect(state).toMatchObject({
      running: null,
      workingDirectory: '/home/visitor',
      jvms: [{ base: true, phase: 'up', bizs: [{ name: 'inventory', version: '1.0.0', state: 'activated' }] }],
    });
    expect(state.ports.map(({ port }) => port)).toEqual(expect.arrayContaining([1238, 8080]));
    const [jvm] = state.jvms;
    expect(jvm?.bizs[0]).toMatchObject({ load: 2, loader: expect.stringMatching(/^[0-9a-f]+$/) });
    const biz = 'inventory:1.0.0';
    expect(jvm?.paths).toMatchObject([
      { path: '', there: true, biz: null, load: 0 },
      { path: '/inventory', there: true, biz, load: 1 },
      { path: '/inventory', there: false, biz, load: 1 },
      { path: '/inventory', there: true, biz, load: 2 },
    ]);
    const times = jvm?.paths.map(({ at }) => at) ?? [];
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(
      events.filter((event) => event.event === 'port' && event.open).map((event) => (event.event === 'port' ? event.port : 0)),
    ).toEqual(expect.arrayContaining([1238, 8080]));
  });

  it('tells routes, borrowed beans, calls that cross, and what was printed, to who looks inside', async () => {
    const { sandbox, run, get } = await openWithBase();
    await run('arkctl deploy inventory');
    await run('arkctl deploy promo');
    const pid = baseOf(await sandbox.answer('state', {}))?.pid ?? 0;
    const before = await sandbox.answer('inside', { pid, since: 0 });
    await get('/promo/offer/tea');
    const inside = await sandbox.answer('inside', { pid, since: before?.newest ?? 0 });
    const applications = new Map(inside?.applications.map((one) => [one.biz, one]));
    expect([...applications].map(([biz, { path }]) => [biz, path])).toEqual(
      expect.arrayContaining([
        [null, ''],
        ['inventory:1.0.0', '/inventory'],
        ['promo:1.0.0', '/promo'],
      ]),
    );
    expect(applications.get('promo:1.0.0')?.routes.find(({ pattern }) => pattern === '/offer/{sku}')).toMatchObject({
      methods: ['GET'],
      asked: 1,
    });
    expect(inside?.borrowed.filter(({ from }) => from === 'promo:1.0.0')).toContainEqual(
      expect.objectContaining({ to: 'inventory:1.0.0', type: 'com.example.shop.api.StockService', calls: 1 }),
    );
    expect(inside?.traffic.map((one) => [one.kind, one.kind === 'call' ? one.to : one.path])).toEqual([
      ['call', 'inventory:1.0.0'],
      ['call', null],
      ['request', '/promo/offer/tea'],
    ]);
    expect(inside?.samples.map(({ metaspace }) => metaspace)).toEqual(inside?.samples.map(({ metaspace }) => metaspace).toSorted());

    await run('arkctl undeploy promo:1.0.0');
    expect((await sandbox.answer('inside', { pid, since: 0 }))?.borrowed.filter(({ from }) => from === 'promo:1.0.0')).toEqual([]);
    const printed = await sandbox.answer('log', { pid, from: 0 });
    expect(printed?.text).toContain('Started BaseApplication');
    expect(await sandbox.answer('log', { pid, from: printed?.next ?? 0 })).toMatchObject({ text: '' });
    expect(await sandbox.answer('inside', { pid: 1, since: 0 })).toBeNull();
  });

  it('takes a second base for no restart of the first, and sees when the first is restarted', async () => {
    const { sandbox, run } = await openWithBase();
    const first = baseOf(await sandbox.answer('state', {}));
    await sandbox.answer('check', { checks: [{ kind: 'base', up: true }] });
    const sameBase = async (): Promise<boolean | undefined> =>
      (await sandbox.answer('check', { checks: [{ kind: 'same-base' }] }))[0]?.passed;
    expect(await run('java -Dkoupleless.arklet.http.port=1239 -jar base/target/base-1.0.0.jar --server.port=8081 &')).toBe(0);
    const both = await sandbox.answer('state', {});
    expect(both.jvms.map(placeOf)).toEqual(['localhost:8080', 'localhost:8081']);
    expect(baseOf(both)?.pid).toBe(first?.pid);
    expect(await sameBase()).toBe(true);

    await run(`kill ${both.jvms[1]?.pid}`);
    await run('java -Dkoupleless.arklet.http.port=1239 -jar base/target/base-1.0.0.jar --server.port=8081 &');
    expect(await sameBase()).toBe(true);

    await run(`kill ${first?.pid}`);
    expect(await sameBase()).toBe(false);
    await run('java -jar base/target/base-1.0.0.jar &');
    expect(baseOf(await sandbox.answer('state', {}))?.ports).toContain(8080);
    expect(await sameBase()).toBe(false);
  });

  it.each([
    ['application.yml', 'spring:\n  application:\n    name: shop-core\n', ''],
    ['config/application.properties', 'spring.application.name=shop-core\n', ''],
    ['application-night.yml', 'spring.application.name: shop-core\n', '--spring.profiles.active=night'],
    ['application.yml', 'a: 1\n', '--spring.application.name=shop-core'],
  ])('calls the base as Spring does: %s %j %s', async (file, text, argument) => {
    const { sandbox, run } = await open();
    const resources = 'base/src/main/resources';
    await sandbox.answer('removeFile', { path: `${resources}/application.properties` });
    await sandbox.answer('writeFile', { path: `${resources}/application.properties`, content: 'spring.datasource.name=other\n' });
    await sandbox.answer('writeFile', { path: `${resources}/${file}`, content: text });
    expect(await run('mvn -q clean install -DskipTests')).toBe(0);
    expect(await run(`java -jar base/target/base-1.0.0.jar ${argument} &`)).toBe(0);
    const health = await sandbox.answer('request', { port: 1238, method: 'POST', path: '/health', body: '{}' });
    expect(health.body).toContain('"masterBizInfo":{"bizName":"shop-core"');
    const uninstall = await sandbox.answer('request', {
      port: 1238,
      method: 'POST',
      path: '/uninstallBiz',
      body: '{"bizName":"shop-core","bizVersion":"1.0.0"}',
    });
    expect(uninstall.body).toContain('Master biz must not be uninstalled.');
  });

  it('keeps the old module when the new one does not compile, and says where', async () => {
    const { run, get, edit, output } = await openWithBase();
    await run('arkctl deploy inventory');
    await edit(CONTROLLER, 'warehouse.stockOf(sku);', 'warehouse.stockFor(sku);');
    expect(await run('arkctl deploy inventory')).toBe(0);
    expect(output()).toContain(
      `[ERROR] /home/visitor/${CONTROLLER}:[35,25] cannot find symbol\n  symbol:   method stockFor(java.lang.String)\n  location: variable warehouse of type com.example.shop.inventory.Warehouse\n`,
    );
    expect(await get('/inventory/stock/tea')).toMatch(/^200 \{"sku":"tea"/);
  });

  it.each([
    ['recurses for ever', 'return hello();', '500'],
    ['eats memory', 'String all = "x"; while (true) { all = all + all; }', '500'],
  ])('stays usable when a controller %s', async (_what, body, status) => {
    const { run, get, edit } = await openWithBase();
    await edit(CONTROLLER, 'return "hello from inventory " + version;', body);
    await run('arkctl deploy inventory');
    expect((await get('/inventory/')).split(' ')[0]).toBe(status);
    expect(await get('/inventory/stock/cup')).toMatch(/^200 \{"sku":"cup"/);
  });
});

describe('what the editor asks', { timeout: 60_000 }, () => {
  it('sees errors in what is not saved yet, against the neighbours and libraries of the project', async () => {
    const { sandbox } = await open();
    const text = (await sandbox.answer('readFile', { path: CONTROLLER }))?.content ?? '';
    const right = await sandbox.answer('inspect', { path: CONTROLLER, text, want: 'diagnostics' });
    expect(right.diagnostics).toEqual([]);
    const wrong = text.replace('warehouse.stockOf(sku)', 'warehouse.stockFor(sku)');
    const { diagnostics } = await sandbox.answer('inspect', { path: CONTROLLER, text: wrong, want: 'diagnostics' });
    expect(diagnostics).toMatchObject([{ severity: 'error', line: 35, message: expect.stringContaining('cannot find symbol') }]);
    expect(wrong.slice(diagnostics[0]?.from, diagnostics[0]?.to)).toBe('.stockFor');
  });

  it('knows what can be typed and what a name stands for', async () => {
    const { sandbox } = await open();
    const text = (await sandbox.answer('readFile', { path: CONTROLLER }))?.content ?? '';
    const half = text.replace('warehouse.stockOf(sku);', 'warehouse.;');
    const { completions } = await sandbox.answer('inspect', {
      path: CONTROLLER,
      text: half,
      want: 'completion',
      offset: half.indexOf('warehouse.;') + 'warehouse.'.length,
    });
    expect(completions?.items.map((item) => item.label)).toEqual(expect.arrayContaining(['stockOf', 'put', 'recordOf']));
    const hover = await sandbox.answer('hover', { path: CONTROLLER, text, offset: text.indexOf('stockOf') + 2 });
    expect(hover?.text).toBe('Stock Warehouse.stockOf(String sku)');
  });

  it('knows the Java that the project asks for', async () => {
    const { sandbox } = await open();
    const path = 'newer/src/main/java/a/A.java';
    const text =
      'package a;\nimport java.util.List;\nclass A {\n  record P(int x) { }\n  int f(Object o, List<String> all) {\n    return switch (o) { case P(int x) -> x; default -> all.getFirst().length(); };\n  }\n}\n';
    const pom = (release: number): string =>
      `<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version><properties><maven.compiler.release>${release}</maven.compiler.release></properties></project>`;
    await sandbox.answer('writeFile', { path, content: text });
    const about = async (): Promise<readonly unknown[]> => [
      (await sandbox.answer('inspect', { path, text, want: 'diagnostics' })).diagnostics.length > 0,
      (await sandbox.answer('hover', { path, text, offset: text.indexOf('getFirst') }))?.text,
    ];
    await sandbox.answer('writeFile', { path: 'newer/pom.xml', content: pom(21) });
    expect(await about()).toEqual([false, 'String List.getFirst()']);
    await sandbox.answer('writeFile', { path: 'newer/pom.xml', content: pom(17) });
    expect(await about()).toEqual([true, undefined]);
  });

  it('sees a pom.xml that is no XML', async () => {
    const { sandbox } = await open();
    expect(
      (await sandbox.answer('inspect', { path: 'pom.xml', text: '<project>\n  <a></b>\n</project>', want: 'diagnostics' })).diagnostics,
    ).toMatchObject([{ line: 2, message: expect.stringContaining('must match start tag name <a>') }]);
  });
});

describe('the split path', { timeout: 120_000 }, () => {
  it('splits a module out of a monolith, builds both sides, deploys the module into what is now the base', async () => {
    const { sandbox, run, get, output } = await open(fileURLToPath(new URL('../../content/lessons/split/project', import.meta.url)));
    const request = {
      project: '.',
      pick: ['com.example.shop.inventory'],
      module: { name: 'inventory', version: '1.0.0', contextPath: 'inventory' },
    } as const;
    const proposal = await sandbox.answer('split', { mode: 'propose', ...request });
    expect(proposal.outcome).toBe('proposal');
    expect(await sandbox.answer('list', { path: 'inventory' })).toEqual([]);
    expect((await sandbox.answer('split', { mode: 'apply', ...request })).outcome).toBe('applied');
    expect((await sandbox.answer('readFile', { path: 'inventory/pom.xml' }))?.content).toContain('sofa-ark-maven-plugin');

    expect(await run('mvn -q clean install -DskipTests'), output()).toBe(0);
    await run('java -jar base/target/*.jar > base.log &');
    expect(await get('/products')).toMatch(/^200 /);
    expect(await get('/inventory/')).toMatch(/^404 /);
    await run('arkctl deploy inventory');
    expect(await get('/inventory/')).toBe('200 hello from the warehouse');
    expect(await get('/products/tea')).toMatch(/^200 .*"pieces":12/);
  });
});

describe('a project opened to be split', () => {
  it('is proposed, looked into and applied by id, and refused when a file changed in between', async () => {
    const { sandbox } = await open(fileURLToPath(new URL('../../content/lessons/split/project', import.meta.url)));
    const { graph, types } = await sandbox.answer('split.open', { project: '.' });
    expect(types.length).toBeGreaterThan(10);
    expect((await sandbox.answer('split.candidates', { graph })).length).toBeGreaterThan(1);
    const module = { name: 'inventory', version: '1.0.0', contextPath: 'inventory' };
    const ask = { graph, seeds: ['com.example.shop.inventory'], moves: [], module };
    const proposal = await sandbox.answer('split.propose', ask);
    if (proposal.outcome === 'refused') throw new Error('refused');
    const { id } = proposal;
    expect((await sandbox.answer('split.details', { graph, id })).outcome).toBe('proposal');
    expect((await sandbox.answer('split.change', { graph, id, path: 'inventory/pom.xml' }))?.before).toBeNull();
    const whole = await sandbox.answer('split.result', { graph, id });
    expect(whole.outcome === 'proposal' && whole.changes.some(({ path }) => path === 'inventory/pom.xml')).toBe(true);
    expect(await sandbox.answer('readFile', { path: 'inventory/pom.xml' })).toBeNull();
    await sandbox.answer('writeFile', { path: 'README.md', content: 'changed' });
    expect((await sandbox.answer('split.apply', { graph, id })).outcome).toBe('refused');
    await expect(sandbox.answer('split.propose', { ...ask, graph: graph + 1 })).rejects.toThrow('Open the project again');
    const again = await sandbox.answer('split.open', { project: '.' });
    const second = await sandbox.answer('split.propose', { ...ask, graph: again.graph });
    if (second.outcome === 'refused') throw new Error('refused');
    expect((await sandbox.answer('split.apply', { graph: again.graph, id: second.id })).outcome).toBe('applied');
    expect((await sandbox.answer('readFile', { path: 'inventory/pom.xml' }))?.content).toContain('sofa-ark-maven-plugin');
    await expect(sandbox.answer('split.details', { graph: again.graph, id: 99 })).rejects.toThrow('Propose it again');
  });
});

describe('a module that borrows a class from the base', { timeout: 120_000 }, () => {
  it('calls it through a subclass, as with a real base', async () => {
    const { sandbox, run, get } = await open(fileURLToPath(new URL('../../content/lessons/split/project', import.meta.url)));
    const request = { project: '.', pick: ['com.example.shop.order'], module: { name: 'order', version: '1.0.0', contextPath: 'order' } };
    expect((await sandbox.answer('split', { mode: 'apply', ...request })).outcome).toBe('applied');
    for (const line of [
      'mvn -q clean install -DskipTests',
      'java -jar base/target/base-1.0.0.jar > ~/base.log &',
      'cd order',
      'arkctl deploy',
    ])
      expect(await run(line), line).toBe(0);
    const body = JSON.stringify({ customer: 'ada', sku: 'tea', pieces: 2 });
    const ordered = await sandbox.answer('request', {
      port: 8080,
      method: 'POST',
      path: '/order/orders',
      headers: [['Content-Type', 'application/json']],
      body,
    });
    expect([ordered.status, ordered.body]).toEqual([200, expect.stringContaining('"status":"ACCEPTED"')]);
    expect(await get('/inventory/stock/tea')).toContain('"pieces":10');
  });
});

describe('a transport', { timeout: 60_000 }, () => {
  it('carries requests in, replies and events out, and errors with their code', async () => {
    const sent: FromSandbox[] = [];
    const receive = connect(Promise.resolve(runtime), 'worker', (message) => sent.push(message));
    receive({ id: 1, request: 'open', params: { files: [{ path: 'a.txt', content: 'a' }], language: 'en', columns: 80 } });
    receive({ id: 2, request: 'readFile', params: { path: 'a.txt' } });
    receive({ id: 3, request: 'exec', params: { line: 'cat a.txt' } });
    receive({ id: 4, request: 'writeFile', params: { path: '/tmp', content: '' } });
    receive({ id: 5, request: 'complete', params: { line: 'mv', cursor: 2 } });
    receive({ id: 6, request: 'list', params: { path: '.' } });
    receive({ id: 7, request: 'check', params: { checks: [] } });
    receive({ id: 8, request: 'inspect', params: { path: 'a.txt', text: 'a', want: 'diagnostics' } });
    receive({ id: 9, request: 'request', params: { port: 1, method: 'GET', path: '/' } });
    const reply = (id: number) => sent.find((message) => 'id' in message && message.id === id);
    await expect.poll(() => [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((id) => reply(id) === undefined)).toEqual([]);
    expect(reply(2)).toEqual({ id: 2, result: { path: 'a.txt', content: 'a' } });
    expect(reply(3)).toEqual({ id: 3, result: { status: 0, workingDirectory: '/home/visitor' } });
    expect(reply(4)).toMatchObject({ error: { code: 'EISDIR' } });
    expect(sent.some((message) => 'event' in message && message.event === 'output' && message.data.includes('cat a.txt'))).toBe(true);
  });

  it('answers with the reason when the engine cannot be loaded', async () => {
    const sent: FromSandbox[] = [];
    connect(Promise.reject(new Error('no wasm')), 'worker', (message) => sent.push(message))({ id: 1, request: 'state', params: {} });
    await expect.poll(() => sent).toEqual([{ id: 1, error: { code: 'internal', message: 'no wasm' } }]);
  });
});

describe('the protocol', { timeout: 60_000 }, () => {
  it('says what is wrong: not open, busy, no such file', async () => {
    const closed = createSandbox({ runtime, engine: 'worker', attended: true, emit: () => undefined });
    await expect(closed.answer('state', {})).rejects.toMatchObject({ code: 'not-open' });
    const { sandbox, run } = await openWithBase();
    void run('java -jar base/target/base-1.0.0.jar --server.port=8090').catch(() => undefined);
    await expect.poll(async () => (await sandbox.answer('state', {})).running).not.toBeNull();
    await expect(run('ls')).rejects.toMatchObject({ code: 'busy' });
    await sandbox.answer('interrupt', {});
    await expect.poll(async () => (await sandbox.answer('state', {})).running).toBeNull();
    await expect(sandbox.answer('writeFile', { path: 'base', content: '' })).rejects.toMatchObject({ code: 'EISDIR' });
    expect(await sandbox.answer('readFile', { path: 'nope' })).toBeNull();
    expect(await sandbox.answer('request', { port: 9, method: 'GET', path: '/' })).toMatchObject({ outcome: 'refused' });
    await expect(
      sandbox.answer('split', { mode: 'propose', project: 'nowhere', pick: ['a'], module: { name: 'a', version: '1', contextPath: 'a' } }),
    ).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('tells of files, and lists them', async () => {
    const { sandbox, events, run } = await open();
    await sandbox.answer('writeFile', { path: 'notes/a.bin', content: btoa('\xff\x00'), binary: true });
    await run('rm -r promo; touch b');
    const changed = events.flatMap((event) => (event.event === 'files' ? event.changes : []));
    expect(changed).toEqual(
      expect.arrayContaining([
        { kind: 'write', path: '/home/visitor/notes/a.bin' },
        { kind: 'remove', path: '/home/visitor/promo/pom.xml' },
        { kind: 'write', path: '/home/visitor/b' },
      ]),
    );
    expect(await sandbox.answer('list', { path: 'notes' })).toEqual([{ path: '/home/visitor/notes/a.bin', kind: 'file', size: 2 }]);
    expect(await sandbox.answer('readFile', { path: 'notes/a.bin' })).toMatchObject({ binary: true });
    await sandbox.answer('removeFile', { path: 'notes' });
    expect(await sandbox.answer('list', { path: 'notes' })).toEqual([]);
  });

  it('starts afresh with open', async () => {
    const { sandbox, get } = await openWithBase();
    await sandbox.answer('open', { files: [], language: 'zh-CN', columns: 80 });
    expect(await get('/')).toBe('0 ');
    expect((await sandbox.answer('state', {})).jvms).toEqual([]);
    expect(await sandbox.answer('complete', { line: 'arkc', cursor: 4 })).toEqual({ from: 0, candidates: ['arkctl'] });
    await sandbox.answer('resize', { columns: 40, rows: 10 });
    await sandbox.answer('input', { data: 'ls\r' });
    await sandbox.answer('stop', {});
    await expect(sandbox.answer('language', { language: 'en' })).rejects.toMatchObject({ code: 'not-open' });
    await expect(sandbox.answer('state', {})).rejects.toMatchObject({ code: 'not-open' });
  });
});

it(
  'installs the modules of a static directory once the base is ready, and stays up when one of them fails',
  { timeout: 60_000 },
  async () => {
    const { run, get, output } = await open();
    await run('mvn -q clean install -DskipTests');
    await run('mkdir modules && cp inventory/target/*-ark-biz.jar broken/target/*-ark-biz.jar base/target/*.jar modules');
    await run(
      'java -Dcom.alipay.sofa.ark.static.biz.dir=modules -Dsofa.ark.embed.static.biz.enable=true -jar base/target/base-1.0.0.jar &',
    );
    expect(await get('/inventory/')).toBe('200 hello from inventory 1.0.0');
    expect(output()).toMatch(/Started BaseApplication [^]*start to batch deploy from local dir:\/home\/visitor\/modules\n/);
    expect(output()).toMatch(
      /inventory-1\.0\.0-ark-biz\.jar, SUCCESS, Install Biz: inventory:1\.0\.0 success, [^\n]*, BatchDeployResult\n/,
    );
    expect(output()).toMatch(/broken-1\.0\.0-ark-biz\.jar, FAILED, internal exception: null, BatchDeployResult\n/);
    expect(output()).toContain('java.lang.IllegalStateException: batch deploy failed!');
    expect(output()).toContain("The trial's hint: SOFAArk 3.1.4 does not know sofa.ark.embed.static.biz.enable");
  },
);

it('starts the modules inside of the base’s jar before the base is up, and none of it when one fails', { timeout: 60_000 }, async () => {
  const { run, get, output } = await open();
  const versions = '-Dkoupleless.runtime.version=2.1.11 -Dsofa.ark.version=3.1.9';
  const integrate = 'com.alipay.sofa.koupleless:koupleless-base-build-plugin:2.1.11:integrate-biz';
  const build = `mvn -q -pl base -am process-resources ${integrate} package -DskipTests ${versions}`;
  await run(`mvn -q clean install -DskipTests ${versions}`);
  await run('mkdir -p base/conf/ark modules && cp inventory/target/*-ark-biz.jar ticker/target/*-ark-biz.jar modules');
  await run('echo integrateLocalDirs=modules > base/conf/ark/bootstrap.properties');
  expect(await run(build)).toBe(0);
  await run('java -Dsofa.ark.embed.static.biz.enable=true -jar base/target/base-1.0.0.jar &');
  expect(await get('/inventory/')).toBe('200 hello from inventory 1.0.0');
  expect(output()).toMatch(
    /Tomcat started on port[^]*Starting InventoryApplication v1\.0\.0 using Java [\d.]+ with PID \d+ \(\/home\/visitor\/base\/target\/base-1\.0\.0\.jar[^]*Started InventoryApplication[^]*total supported commands[^]*Started BaseApplication/,
  );
  expect(output()).toMatch(
    /The trial's hint: inventory:1\.0\.0 answers requests, and how a real base starts such a module out of its own jar is not known/,
  );
  await run('curl -s -X POST localhost:1238/queryAllBiz -d {}');
  expect(output()).toContain('"bizName":"ticker","bizState":"activated"');
  await run('kill %1; cp broken/target/*-ark-biz.jar modules');
  expect(await run(build)).toBe(0);
  await run('java -Dsofa.ark.embed.static.biz.enable=true -jar base/target/base-1.0.0.jar &');
  expect(output()).toMatch(
    /APPLICATION FAILED TO START[^]*java\.lang\.RuntimeException: Meet exception when deploying biz after embed master biz started!\n[^]*Caused by: com\.alipay\.sofa\.ark\.exception\.ArkRuntimeException: java\.lang\.reflect\.InvocationTargetException\n/,
  );
  expect(output().split('Started BaseApplication')).toHaveLength(2);
});

it('shows what holds a loader, and why an operation did not succeed', { timeout: 60_000 }, async () => {
  const { sandbox, run, output } = await openWithBase();
  expect(await run('arkctl deploy leaky && arkctl undeploy leaky:1.0.0 && arkctl deploy inventory')).toBe(0);
  await run('jstack base | grep -c "leaky.*taken out"');
  expect(output()).toContain('\n3\n');
  await run('jcmd base GC.class_histogram | grep BizClassLoader');
  expect(output()).toMatch(/ 2 {12}288 {2}com\.alipay\.sofa\.ark\.container\.service\.classloader\.BizClassLoader\n/);
  await run('arkctl deploy broken');
  const [base] = (await sandbox.answer('state', {})).jvms;
  expect(base?.operations.at(-1)).toMatchObject({
    command: 'installBiz',
    code: 'CMD_PROCESS_INTERNAL_ERROR',
    reason: expect.stringMatching(/^org\.springframework\.beans\.factory\.NoSuchBeanDefinitionException: No qualifying bean of type/),
  });
});

it('says in another language from then on what is its own to say', async () => {
  const { sandbox, run, output } = await open();
  await sandbox.answer('language', { language: 'zh-CN' });
  expect(await run('exit')).toBe(0);
  expect(output()).toContain('试用的 Shell 一直开着');
  await sandbox.answer('language', { language: 'en' });
  expect(await run('exit')).toBe(0);
  expect(output()).toContain("The trial's shell stays open");
});

describe('a module that leaves threads, timers and pools behind', { timeout: 60_000 }, () => {
  it('is held by them after each uninstall, and the engine lives on', async () => {
    const { sandbox, run, get } = await openWithBase();
    for (const held of [1, 2]) {
      expect(await run('arkctl deploy leaky')).toBe(0);
      expect(await run('arkctl undeploy leaky:1.0.0')).toBe(0);
      expect(await run('sleep 5')).toBe(0);
      expect(await get('/')).toBe('200 hello from base');
      const [base] = (await sandbox.answer('state', {})).jvms;
      expect(base?.heldLoaders).toHaveLength(held);
      expect(Object.values(base?.heldBy ?? {})).toEqual(Array(held).fill(['leaky-thread', 'leaky-timer', 'leaky-pool']));
    }
  });
});
