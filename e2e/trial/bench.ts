// Part of `npm run bench`: how long a visitor waits in the trial, on the built site in Chromium. Prints a table; ends with 1
// when the P90 of a case is not below its bar.
import type { Page } from '@playwright/test';
import { openBenchSite } from './bench-site.ts';
import { TrialPage } from './trial-page.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 20);
const site = await openBenchSite();
const { browser, baseURL } = site;

/** A page that has been started once, so that nothing is left to download. */
async function warm(): Promise<Page> {
  const context = await browser.newContext({ baseURL, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await new TrialPage(page).start();
  return page;
}

/** Milliseconds by the page's own clock from a click until something is to be seen. */
const timed = (page: Page, click: string, seen: string): Promise<number> =>
  page.evaluate(
    ([button, wanted]) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const look = (): void => {
          if (document.querySelector(wanted)?.checkVisibility()) resolve(performance.now() - started);
          else requestAnimationFrame(look);
        };
        document.querySelector<HTMLElement>(button)?.click();
        requestAnimationFrame(look);
      }),
    [click, seen] as const,
  );

const visible = 'article:not([hidden])';
async function start(): Promise<number[]> {
  const page = await warm();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto('/trial/split/run/');
    await page.locator('[data-start]:visible').waitFor();
    times.push(await timed(page, '[data-start]:not([disabled])', '.wb[data-state=ready] .xterm-screen'));
  }
  await page.context().close();
  return times;
}

/** One case as the tests have it: an edited line is deployed, and the step is done because the base gives the new answer. */
async function deploy(): Promise<number[]> {
  const page = await warm();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto('/trial/one-minute/redeploy/');
    await page.locator('[data-start]:visible').click();
    await new TrialPage(page).ready();
    await page.waitForFunction((button) => document.querySelector<HTMLButtonElement>(button)?.disabled === false, `${visible} .k-run__go`);
    times.push(await timed(page, `${visible} .k-run__go`, `${visible} .k-note--good`));
  }
  await page.context().close();
  return times;
}

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? NaN;
let slow = false;
const cases = [
  { name: 'click on Start → prompt', bar: 1000, times: await start() },
  { name: 'click on Run: build, deploy, new answer, step done', bar: 500, times: await deploy() },
];
console.log(`${'Trial in Chromium, ms'.padEnd(54)}${'P50'.padStart(8)}${'P90'.padStart(8)}${'bar'.padStart(8)}`);
for (const { name, bar, times } of cases) {
  console.log(
    `${name.padEnd(54)}${at(times, 0.5).toFixed(0).padStart(8)}${at(times, 0.9).toFixed(0).padStart(8)}${String(bar).padStart(8)}`,
  );
  if (at(times, 0.9) >= bar) slow = true;
}
await site.close();
process.exitCode = slow ? 1 : 0;
