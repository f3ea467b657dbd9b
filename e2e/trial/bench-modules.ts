/**
 * Part of `npm run bench`: a thousand modules in the trial's own embedded engine, on the built site in Chromium: what is asked
 * is posted to the page's worker, and timed in the page; memory is the page's with its workers
 * (`performance.measureUserAgentSpecificMemory`). Ends with 1 when a bar is missed.
 */
import { measureModules } from '../../sandbox/main/many-modules.ts';
import { openBenchSite } from './bench-site.ts';
import { TrialPage } from './trial-page.ts';

declare global {
  interface Window {
    /** Of the page's engine, since it was made. */
    engine?: Worker;
  }
}

// Memory is measured when it is asked for, not when the browser next collects.
const site = await openBenchSite(['--enable-blink-features=ForceEagerMeasureMemory']);
const { browser, baseURL } = site;
const page = await (await browser.newContext({ baseURL, reducedMotion: 'reduce' })).newPage();
page.setDefaultTimeout(0);
await page.addInitScript(() => {
  const Original = Worker;
  window.Worker = class extends Original {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      window.engine = this;
    }
  };
});
await new TrialPage(page).start('play/');

let number = 0;
/** Posts a message to the page's worker, and waits there for the reply with its id. */
const post = (method: string, params: unknown, whole: boolean): Promise<{ ms: number; reply: unknown; body: string }> =>
  page.evaluate(
    ([id, name, given, all]) =>
      new Promise<{ ms: number; reply: unknown; body: string }>((resolve, reject) => {
        const worker = window.engine;
        if (!worker) return reject(new Error('The page has made no worker.'));
        const started = performance.now();
        const hear = ({ data }: MessageEvent<{ id?: number; result?: { body?: string }; error?: unknown }>): void => {
          if (data.id !== id) return;
          worker.removeEventListener('message', hear);
          const ms = performance.now() - started;
          if (data.error !== undefined) return reject(new Error(JSON.stringify(data.error)));
          resolve({ ms, reply: all ? data.result : undefined, body: data.result?.body ?? '' });
        };
        worker.addEventListener('message', hear);
        worker.postMessage({ id, request: name, params: given });
      }),
    // Far from the numbers that the page itself gives.
    [1e9 + number++, method, params, whole] as const,
  );

const missed = await measureModules(
  {
    steady: false,
    ask: async (method, params) => (await post(method, params, true)).reply as never,
    async time(method, params, { part, times }) {
      const { ms, body } = await post(method, params, false);
      const found = part === '' ? 0 : body.split(part).length - 1;
      if (found < times) throw new Error(`Expected ${part} ${times} times, got it ${found} times: ${body.slice(0, 300)}`);
      return ms;
    },
    memory: () =>
      page.evaluate(async () => {
        if (!('measureUserAgentSpecificMemory' in performance)) throw new Error('This browser does not tell how much memory a page takes.');
        const measure = performance.measureUserAgentSpecificMemory as () => Promise<{ bytes: number }>;
        return (await measure.call(performance)).bytes;
      }),
  },
  Number(process.argv[2] ?? '1000'),
);
await site.close();
process.exitCode = missed === 0 ? 0 : 1;
