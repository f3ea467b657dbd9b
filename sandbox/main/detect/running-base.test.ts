import { createServer, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import type { Traces } from '../../evaluation/heap/traces.ts';
import { baseText, leftIn, NoBase, readBase } from './running-base.ts';

const state = { modules: [{ identity: 'orders:1.0.0', state: 'ACTIVATED' }], metaspace: 50, loaded: 12_000, unloaded: 3 };
const traces = (...loaders: Traces['loaders']): Traces => ({
  loaders,
  threads: [{ what: 'poller', biz: 'stock:1.0.0' }],
  timers: [],
  hooks: [],
  threadLocals: [],
  mbeans: [],
  drivers: [],
});
const byThread = { root: 'thread "poller" (java.lang.Thread)', steps: ['.contextClassLoader → a.Loader'] };
const orders = { biz: 'orders:1.0.0', chains: [byThread] };
const byLogging = {
  root: 'static a.B.logger',
  steps: ['.loggerContext → ch.qos.logback.classic.LoggerContext', '.objectMap → java.util.Map', '.value → a.Loader'],
};

it('a module that is gone is named with what holds it and what it registered; one that is installed is not', () => {
  const left = leftIn(state, traces({ biz: 'stock:1.0.0', chains: [byThread] }, { biz: 'orders:1.0.0', chains: [byThread] }));
  const text = baseText(state, left, 'en');
  expect(text).toContain('stock:1.0.0 (uninstalled): 1 loader held\n  thread "poller" (java.lang.Thread) .contextClassLoader → a.Loader\n');
  expect(text).toContain('  threads: poller');
  expect(baseText(state, left, 'zh-CN')).toContain('  线程：poller');
  expect(text).not.toContain('orders:1.0.0 (');
});

it('of the module that started last, which only the logging holds, it says that there is nothing to mend', () => {
  const last = leftIn(state, traces(orders, { biz: 'control:1.0.0', chains: [byLogging] }));
  expect(baseText(state, last, 'en')).toContain('control:1.0.0 (uninstalled): 1 loader held\n  Nothing to mend:');
  expect(baseText(state, last, 'zh-CN')).toContain('\n  不用处理：');
  for (const held of [
    [{ biz: 'control:1.0.0', chains: [byLogging, byThread] }],
    [
      { biz: 'control:1.0.0', chains: [byLogging] },
      { biz: 'control:1.0.0', chains: [byLogging] },
    ],
  ])
    expect(baseText(state, leftIn(state, traces(orders, ...held)), 'en')).not.toContain('Nothing to mend');
});

it('a chain ends before the module’s own loader, and a lambda has no address', () => {
  const steps = ['→ a.Queue', '.hook → b.Job$$Lambda$12+0x00007f', '.<class> → class b.Job$$Lambda', '.<class loader> → a.Loader'];
  const left = leftIn(state, traces(orders, { biz: 'stock:1.0.0', chains: [{ root: 'static a.Engine.queue', steps }] }));
  expect(left[0]?.chains).toEqual(['static a.Engine.queue → a.Queue .hook → b.Job$$Lambda$12']);
});

it('a dump that lacks a module which is installed is of another process, or old', () => {
  expect(() => leftIn(state, traces({ biz: 'stock:1.0.0', chains: [] }))).toThrow(/no class loader of orders:1\.0\.0/);
});

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on a port of its own that answers so; never, where it is undefined. */
async function served(answer: string | undefined): Promise<string> {
  const server = createServer((_, response) => {
    if (answer !== undefined) response.end(answer);
  });
  open.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  return `http://127.0.0.1:${typeof at === 'object' ? at?.port : 0}`;
}

const refusal = async (address: string, wait?: number): Promise<string> => {
  const refused = await readBase(address, wait).catch((error: unknown) => error);
  return refused instanceof NoBase ? refused.says.en : 'a base';
};

it('who is no base is told apart: no address, nobody, a hanging one, another program, no TLS', async () => {
  for (const address of ['127.0.0.1:1238', 'ftp://127.0.0.1', 'http://127.0.0.1:1238/health'])
    expect(await refusal(address)).toContain('is no address of Arklet');
  expect(await refusal(await served(undefined), 50)).toContain('connected, but no answer within 0.05 s');
  const other = await served('<html></html>');
  expect(await refusal(other)).toMatch(/answers \(200\), but not as Arklet does\. Arklet has a port of its own/);
  expect(await refusal(other.replace('http', 'https'))).toContain('no TLS is spoken there');
  const gone = await served('');
  for (const server of open) await new Promise<void>((resolve) => void server.close(() => resolve()));
  expect(await refusal(gone)).toContain('nobody listens there');
});
