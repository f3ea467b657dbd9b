import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { readProjectFiles } from '../host/node/project-files.ts';
import { withoutAnsi } from '../shell/width.ts';
import { toContent } from './file-content.ts';
import type { EventMessage } from './protocol.ts';
import { loadRuntime, type Runtime } from './runtime.ts';
import { createSandbox } from './sandbox.ts';

const projects = fileURLToPath(new URL('../conformance/real-base/projects', import.meta.url));
const CONTROLLER = 'inventory/src/main/java/com/example/shop/inventory/InventoryController.java';
let runtime: Runtime;

beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
}, 60_000);

async function open() {
  const events: EventMessage[] = [];
  const sandbox = createSandbox({ runtime, attended: true, emit: (event) => events.push(event) });
  await sandbox.answer('open', { files: readProjectFiles(projects).map(({ path, bytes }) => toContent(path, bytes)), language: 'en', columns: 80 });
  return {
    sandbox, events,
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
    expect(await sandbox.answer('check', { checks: [{ kind: 'answer', port: 8080, path: '/inventory/', lacks: 'hello' }, { kind: 'same-base' }] })).toMatchObject([{ passed: true }, { passed: true }]);

    const state = await sandbox.answer('state', {});
    expect(state).toMatchObject({ running: null, workingDirectory: '/home/visitor', jvms: [{ base: true, phase: 'up', bizs: [{ name: 'inventory', version: '1.0.0', state: 'activated' }] }] });
    expect(state.ports.map(({ port }) => port)).toEqual(expect.arrayContaining([1238, 8080]));
    expect(events.filter((event) => event.event === 'port' && event.open).map((event) => (event.event === 'port' ? event.port : 0))).toEqual(expect.arrayContaining([1238, 8080]));
  });

  it('keeps the old module when the new one does not compile, and says where', async () => {
    const { run, get, edit, output } = await openWithBase();
    await run('arkctl deploy inventory');
    await edit(CONTROLLER, 'warehouse.stockOf(sku);', 'warehouse.stockFor(sku);');
    expect(await run('arkctl deploy inventory')).toBe(0);
    expect(output()).toContain(`[ERROR] /home/visitor/${CONTROLLER}:[35,25] cannot find symbol\n  symbol:   method stockFor(java.lang.String)\n  location: variable warehouse of type com.example.shop.inventory.Warehouse\n`);
    expect(await get('/inventory/stock/tea')).toMatch(/^200 \{"sku":"tea"/);
  });

  it('stays usable when a controller never ends', async () => {
    const { run, get, edit } = await openWithBase();
    await edit(CONTROLLER, 'return "hello from inventory " + version;', 'while (true) { }');
    await run('arkctl deploy inventory');
    expect(await get('/inventory/')).toMatch(/^(500|503|0) /);
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
    expect(wrong.slice(diagnostics[0]?.from, diagnostics[0]?.to)).toMatch(/^\.?stockFor|^\.$/);
  });

  it('knows what can be typed and what a name stands for', async () => {
    const { sandbox } = await open();
    const text = (await sandbox.answer('readFile', { path: CONTROLLER }))?.content ?? '';
    const half = text.replace('warehouse.stockOf(sku);', 'warehouse.;');
    const { completions } = await sandbox.answer('inspect', { path: CONTROLLER, text: half, want: 'completion', offset: half.indexOf('warehouse.;') + 'warehouse.'.length });
    expect(completions?.items.map((item) => item.label)).toEqual(expect.arrayContaining(['stockOf', 'put', 'recordOf']));
    const { hover } = await sandbox.answer('inspect', { path: CONTROLLER, text, want: 'hover', offset: text.indexOf('stockOf') + 2 });
    expect(hover?.text).toBe('Stock Warehouse.stockOf(String sku)');
  });

  it('sees a pom.xml that is no XML', async () => {
    const { sandbox } = await open();
    expect((await sandbox.answer('inspect', { path: 'pom.xml', text: '<project>\n  <a></b>\n</project>', want: 'diagnostics' })).diagnostics).toMatchObject([{ line: 2, message: expect.stringContaining('must match start tag name <a>') }]);
  });
});

describe('the protocol', { timeout: 60_000 }, () => {
  it('says what is wrong: not open, busy, no such file', async () => {
    const closed = createSandbox({ runtime, attended: true, emit: () => undefined });
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
    await expect(sandbox.answer('split', { mode: 'propose', project: 'nowhere', pick: ['a'], module: { name: 'a', version: '1', contextPath: 'a' } })).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('tells of files, and lists them', async () => {
    const { sandbox, events, run } = await open();
    await sandbox.answer('writeFile', { path: 'notes/a.bin', content: btoa('\xff\x00'), binary: true });
    await run('rm -r promo; touch b');
    const changed = events.flatMap((event) => (event.event === 'files' ? event.changes : []));
    expect(changed).toEqual(expect.arrayContaining([{ kind: 'write', path: '/home/visitor/notes/a.bin' }, { kind: 'remove', path: '/home/visitor/promo/pom.xml' }, { kind: 'write', path: '/home/visitor/b' }]));
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
    await expect(sandbox.answer('state', {})).rejects.toMatchObject({ code: 'not-open' });
  });
});
