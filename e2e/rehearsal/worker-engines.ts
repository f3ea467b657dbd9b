import type { Browser, Page } from '@playwright/test';
import { stripVTControlCharacters } from 'node:util';
import type { FromSandbox } from '../../sandbox/protocol/messages.ts';
import type { Engine, Engines } from './engine.ts';

/** What the page holds of one worker, so that the protocol can be spoken from outside. */
interface HeldWorker {
  ask(request: string, params: unknown): Promise<unknown>;
  readonly shown: () => string;
  kill(): void;
}

declare global {
  interface Window {
    rehearsed: Map<number, HeldWorker>;
  }
}

/** Workers of a page of the built site in a browser: the embedded engine as a visitor has it. */
export async function workerEngines(browser: Browser, address: string): Promise<Engines> {
  const page = await browser.newPage();
  await page.goto(`${address}/trial/`);
  await page.evaluate(() => {
    window.rehearsed = new Map();
  });
  let taken = 0;
  return {
    async take() {
      const number = ++taken;
      await page.evaluate(holdWorker, number);
      const engine = engineIn(page, number);
      await engine.ask('hello', {});
      return engine;
    },
    async close() {
      await page.close();
    },
  };
}

/** Runs in the page. */
function holdWorker(number: number): void {
  const worker = new Worker('/sandbox/sandbox-worker.js', { type: 'module' });
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let asked = 0;
  let shown = '';
  worker.addEventListener('message', ({ data }: MessageEvent<FromSandbox>) => {
    if ('event' in data) {
      if (data.event === 'output') shown += data.data;
      return;
    }
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if ('error' in data) reject?.(new Error(data.error.message));
    else resolve?.(data.result);
  });
  window.rehearsed.set(number, {
    ask: (request, params) =>
      new Promise((resolve, reject) => {
        if (request === 'open') shown = '';
        const id = ++asked;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, request, params });
      }),
    shown: () => shown,
    kill() {
      worker.terminate();
      for (const { reject } of waiting.values()) reject(new Error('The engine has ended.'));
      waiting.clear();
    },
  });
}

function engineIn(page: Page, number: number): Engine {
  return {
    ask: (request, params) =>
      page.evaluate(([of, name, data]) => window.rehearsed.get(of)?.ask(name, data) as never, [number, request, params] as const),
    shown: async () => stripVTControlCharacters(await page.evaluate((of) => window.rehearsed.get(of)?.shown() ?? '', number)),
    kill: () =>
      page.evaluate((of) => {
        window.rehearsed.get(of)?.kill();
        window.rehearsed.delete(of);
      }, number),
  };
}
