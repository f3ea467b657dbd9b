/**
 * Part of `npm run bench`: the picture of a cluster of fifty bases with twenty modules each, on the built site in Chromium: frames a
 * second, the longest task and the work of the main thread (CPU time) while the clock goes ten times as fast, while a module goes from
 * half of the bases, and while the list is scrolled. Ends with 1 when a bar is missed.
 */
import { deploymentOf, moduleFiles } from '../../sandbox/main/many-modules.ts';
import { openBenchSite } from './bench-site.ts';
import { TrialPage } from './trial-page.ts';

declare global {
  interface Window {
    /** Of the page's engine, since it was made. */
    engine?: Worker;
    /** What the terminal showed last. */
    said?: string;
  }
}

const BASES = Number(process.env['BASES'] ?? 50);
const MODULES = Number(process.env['MODULES'] ?? 20);
const SECONDS = Number(process.env['SECONDS'] ?? 10);
const SLOWER = 4;
/** Of the main thread's time, in CPU time, so that a busy machine does not count. */
const WORK_BAR = 0.5;

const site = await openBenchSite();
const { browser, baseURL } = site;
const page = await (await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } })).newPage();
page.setDefaultTimeout(0);
await page.addInitScript(() => {
  const Original = Worker;
  window.Worker = class extends Original {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      window.engine = this;
      this.addEventListener('message', ({ data }: MessageEvent<{ event?: string; data?: string }>) => {
        if (data.event === 'output') window.said = `${window.said ?? ''}${data.data ?? ''}`.slice(-2_000);
      });
    }
  };
});
await new TrialPage(page).start('publish/');

let number = 0;
/** Posts a message to the page's engine, and waits there for the reply with its id: the page hears of what follows from it. */
const ask = (method: string, params: unknown): Promise<unknown> =>
  page.evaluate(
    ([id, name, given]) =>
      new Promise<unknown>((resolve, reject) => {
        const worker = window.engine;
        if (!worker) return reject(new Error('The page has made no worker.'));
        const hear = ({ data }: MessageEvent<{ id?: number; result?: unknown; error?: unknown }>): void => {
          if (data.id !== id) return;
          worker.removeEventListener('message', hear);
          if (data.error === undefined) resolve(data.result);
          else reject(new Error(JSON.stringify(data.error)));
        };
        worker.addEventListener('message', hear);
        worker.postMessage({ id, request: name, params: given });
      }),
    // Far from the numbers that the page itself gives.
    [1e9 + number++, method, params] as const,
  );
const exec = async (line: string): Promise<void> => {
  const result = await ask('exec', { line });
  if (JSON.stringify(result).includes('"status":0')) return;
  throw new Error(`${line}: ${JSON.stringify(result)}\n${await page.evaluate(() => window.said ?? '')}`);
};

const names = Array.from({ length: MODULES }, (_, i) => `m${i}`);
for (const { path, content } of names.flatMap((name) => moduleFiles(name))) await ask('writeFile', { path: `shop/${path}`, content });
await ask('writeFile', { path: 'shop/all.yaml', content: names.map((name) => deploymentOf(name, BASES)).join('---\n') });
await exec('cluster stop');
for (const name of names) await exec(`mvn -q -f ${name}/pom.xml package`);
await exec(`cluster start --bases ${BASES}`);
await page
  .locator('.k-cluster .cb')
  .nth(BASES - 1)
  .waitFor({ state: 'attached' });

const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
const worked = async (): Promise<number> =>
  (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
/** Gaps between frames, and the longest task, in milliseconds. */
const watch = (): Promise<{ readonly gaps: readonly number[]; readonly longest: number }> =>
  page.evaluate(
    (until) =>
      new Promise<{ gaps: number[]; longest: number }>((resolve) => {
        const gaps: number[] = [];
        let longest = 0;
        const tasks = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        });
        tasks.observe({ type: 'longtask' });
        const begun = performance.now();
        let last = begun;
        const look = (now: number): void => {
          gaps.push(now - last);
          last = now;
          if (now - begun < until) requestAnimationFrame(look);
          else {
            tasks.disconnect();
            resolve({ gaps, longest });
          }
        };
        requestAnimationFrame(look);
      }),
    SECONDS * 1000,
  );

let missed = 0;
const columns = (...cells: readonly string[]): void =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(52) : cell.padStart(12))).join(''));
columns(`${BASES} bases with ${MODULES} modules each`, 'frames/s', 'gap P95', 'longest', 'work/s');
async function measure(what: string, act: () => Promise<unknown>): Promise<void> {
  const before = await worked();
  const [{ gaps, longest }] = await Promise.all([watch(), act()]);
  const work = (await worked()) - before;
  const sorted = gaps.toSorted((a, b) => a - b);
  const passed = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
  const held = work / passed <= WORK_BAR;
  if (!held) missed++;
  columns(
    what,
    (gaps.length / passed).toFixed(1),
    `${(sorted[Math.floor(sorted.length * 0.95)] ?? NaN).toFixed(0)} ms`,
    `${longest.toFixed(0)} ms`,
    `${((work / passed) * 1000).toFixed(0)} ms${held ? '' : ' MISSED'}`,
  );
}

await measure('they are published everywhere', () => exec('kubectl apply -f all.yaml'));
for (const name of names) await exec(`kubectl rollout status deployment/${name}`);
const second = page.locator('.k-cluster .cb').nth(1);
await second.scrollIntoViewIfNeeded();
await second
  .locator('.cs')
  .nth(MODULES - 1)
  .waitFor();
await measure('the clock stands', () => Promise.resolve());
await exec('cluster clock 10');
await measure('the clock goes ten times as fast', () => Promise.resolve());
await measure('a module goes from half of them', () => exec(`kubectl scale deployment m0 --replicas=${Math.floor(BASES / 2)}`));
await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
await measure(`the clock goes, CPU slowed ${SLOWER} times`, () => Promise.resolve());
await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
await measure('scrolled from the first base to the last', async () => {
  for (const n of [...Array(BASES).keys()]) await page.locator('.k-cluster .cb').nth(n).scrollIntoViewIfNeeded();
});
await site.close();
process.exitCode = missed === 0 ? 0 : 1;
