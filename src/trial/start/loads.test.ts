import { describe, expect, it } from 'vitest';
import { StartLoads, type LoadsOptions, type Recorded } from './loads.ts';

const file = (name: string, startTime: number, decodedBodySize: number, transferSize: number, workerStart = 0): Recorded => ({
  name: `http://host${name}`,
  startTime,
  decodedBodySize,
  transferSize,
  workerStart,
});

function setUp(changed: Partial<LoadsOptions> = {}) {
  const asked: string[] = [];
  const loads = new StartLoads({
    files: { engine: ['/worker.js'], parser: ['/a.wasm', '/b.wasm'] },
    fetch: (address) => {
      asked.push(address);
      return Promise.resolve(new Response('x'.repeat(address === '/worker.js' ? 1000 : 10)));
    },
    panels: () => Promise.resolve(),
    recorded: () => [
      file('/_astro/page.js', 1, 7, 7),
      file('/_astro/editor.js', 60, 300, 100),
      file('/worker.js', 50, 1000, 400),
      file('/a.wasm', 50, 10, 0),
      file('/b.wasm', 50, 10, 0),
    ],
    now: () => 50,
    ...changed,
  });
  return { loads, asked };
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('StartLoads', () => {
  it('asks for nothing before it begins, and for each file once', async () => {
    const { loads, asked } = setUp();
    expect(asked).toEqual([]);
    await Promise.all([loads.begin(), loads.begin()]);
    expect([...asked].sort()).toEqual(['/a.wasm', '/b.wasm', '/worker.js']);
  });

  it('counts what came, and takes what went over the network from the browser', async () => {
    const { loads } = setUp();
    const seen = new Set<string>();
    loads.changes.add(({ engine }) => seen.add(engine.state));
    await loads.begin();
    await settled();
    expect([...seen]).toEqual(['loading', 'done']);
    expect(loads.loads).toEqual({
      engine: { state: 'done', bytes: 1000, sent: 400 },
      parser: { state: 'done', bytes: 20, sent: 0 },
      panels: { state: 'done', bytes: 300, sent: 100 },
    });
  });

  it('fetches the chunks that a script cannot begin without, and not those that it imports later', async () => {
    const scripts: Readonly<Record<string, string>> = {
      '/sandbox/worker.js': 'import{a}from"./chunks/a-1.js";import"./chunks/b-2.js";import("./chunks/later-3.js")',
      '/sandbox/chunks/a-1.js': 'import"./b-2.js"',
    };
    const asked: string[] = [];
    const { loads } = setUp({
      files: { engine: ['/sandbox/worker.js'], parser: [] },
      fetch: (address) => {
        asked.push(address);
        return Promise.resolve(new Response(scripts[address] ?? ''));
      },
    });
    await loads.begin();
    expect(asked.sort()).toEqual(['/sandbox/chunks/a-1.js', '/sandbox/chunks/b-2.js', '/sandbox/worker.js']);
  });

  it('does not say what went over the network where a service worker stands between', async () => {
    const { loads } = setUp({ recorded: () => [file('/worker.js', 50, 1000, 0, 51)] });
    await loads.begin();
    await settled();
    expect(loads.loads.engine).toEqual({ state: 'done', bytes: 1000, sent: null });
  });

  it('names no number for what did not come, and lets the start go on', async () => {
    const { loads } = setUp({
      fetch: () => Promise.reject(new TypeError('no network')),
      panels: () => Promise.reject(new TypeError('no network')),
    });
    await loads.begin();
    await settled();
    const nothing = { state: 'done', bytes: null, sent: null };
    expect(loads.loads).toEqual({ engine: nothing, parser: nothing, panels: nothing });
  });
});
