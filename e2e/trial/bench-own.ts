/**
 * Part of `npm run bench`: the page for one's own project with 1,366 classes, on the built site in Chromium with the CPU slowed
 * four times: how long until each answer is drawn, what the main thread works for it, and its longest task. Prints a table.
 * PROJECT: the zip of a project to take instead of the made-up one; SEED: what to draw a border around.
 *
 * Chromium slows the page, not its worker: what the splitter takes there is in `bench-split.ts`.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { madeUp } from '../../sandbox/splitter/testing/made-up.ts';
import { openBenchSite } from './bench-site.ts';
import { OwnPage } from './own-page.ts';

const CLASSES = 1366;
const SLOWER = 4;
const PATIENCE = 180_000;
const POM = `<project><modelVersion>4.0.0</modelVersion>
  <parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>3.4.5</version></parent>
  <groupId>shop</groupId><artifactId>shop</artifactId><version>1.0.0</version></project>
`;

declare global {
  interface Window {
    /** Tasks of more than 50 ms since it was emptied. Milliseconds. */
    longTasks?: number[];
  }
}

function project(): Buffer {
  const given = process.env['PROJECT'];
  if (given !== undefined) return readFileSync(given);
  const files = [{ path: 'pom.xml', text: POM }, ...madeUp(CLASSES, 'features')];
  return Buffer.from(zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text ?? '')])), { level: 1 }));
}

const seed = process.env['SEED'] ?? (process.env['PROJECT'] === undefined ? 'shop.featuref1' : null);
const site = await openBenchSite();
const page = await (await site.browser.newContext({ baseURL: site.baseURL, viewport: { width: 1440, height: 900 } })).newPage();
page.setDefaultTimeout(PATIENCE);
const own = new OwnPage(page);
await page.addInitScript(() => {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks?.push(duration);
  }).observe({ entryTypes: ['longtask'] });
});
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

/** Until two frames have been drawn. */
const drawn = (on: Page): Promise<void> =>
  on.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

/** Seconds of CPU that the page's main thread has taken. */
async function worked(): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

const row = (name: string, ...cells: readonly string[]): void =>
  console.log(name.padEnd(44) + cells.map((cell) => cell.padStart(14)).join(''));
const ms = (value: number): string => `${value.toFixed(0)} ms`;

async function time(name: string, act: () => Promise<void>, rate: number): Promise<void> {
  await page.evaluate(() => (window.longTasks = []));
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  const [before, started] = [await worked(), performance.now()];
  await act();
  await drawn(page);
  const took = performance.now() - started;
  const work = (await worked()) - before;
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const tasks = await page.evaluate(() => window.longTasks ?? []);
  row(name, ms(took), ms(work * 1000), ms(Math.max(0, ...tasks)));
}

async function play(rate: number): Promise<void> {
  row(rate === 1 ? 'As it is' : `CPU slowed ${rate} times`, 'until drawn', 'work', 'longest task');
  await own.visit();
  await time(
    'read the project',
    async () => {
      await page.locator('input[data-file]').setInputFiles({ name: 'project.zip', mimeType: 'application/zip', buffer: project() });
      await page.getByRole('heading', { name: own.text('own.choose') }).waitFor();
    },
    rate,
  );
  const chosen = page.locator('.own-border');
  await time(
    'choose a border',
    async () => {
      if (seed === null)
        await page
          .locator('.own-cand')
          .first()
          .getByRole('button', { name: own.text('own.choose.see') })
          .click();
      else {
        await page.getByRole('combobox', { name: own.text('own.seed.label') }).fill(seed);
        await page.keyboard.press('Enter');
      }
      await chosen.waitFor();
    },
    rate,
  );
  const rows = page.locator('.map .row > button[data-type]');
  await time('select a class', async () => rows.first().click(), rate);
  const moved = rows.first();
  await moved.focus();
  const side = await moved.getAttribute('data-side');
  const undo = page.getByRole('button', { name: own.text('own.undo'), exact: true });
  const until = (disabled: boolean): Promise<void> => undo.and(page.locator(disabled ? ':disabled' : ':enabled')).waitFor();
  await time(
    'move a class by key',
    async () => {
      await page.keyboard.press(side === 'module' ? 'b' : 'm');
      await until(false);
    },
    rate,
  );
  await time(
    'take it back',
    async () => {
      await page.keyboard.press('z');
      await until(true);
    },
    rate,
  );
  await time(
    'search: five letters',
    async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('servi');
      await expect(page.locator('.own-find input')).toHaveValue('servi');
    },
    rate,
  );
  await time(
    'empty the search',
    async () => {
      await page.locator('.own-find input').fill('');
    },
    rate,
  );
  const zoom = (name: 'own.zoom.more' | 'own.zoom.less' | 'own.zoom.fit') => async (): Promise<void> =>
    page.getByRole('button', { name: own.text(name), exact: true }).click();
  await time('zoom in', zoom('own.zoom.more'), rate);
  await time('zoom out', zoom('own.zoom.less'), rate);
  await time('fit', zoom('own.zoom.fit'), rate);
  await time(
    'drag over the map, 20 steps, and drop',
    async () => {
      const [from, to] = [await rows.first().boundingBox(), await page.locator('.map__mod').boundingBox()];
      if (!from || !to) throw new Error('The map has no row to drag.');
      await page.mouse.move(from.x + 20, from.y + 8);
      await page.mouse.down();
      await page.mouse.move(to.x + 60, to.y + 60, { steps: 20 });
      await page.mouse.up();
    },
    rate,
  );
  await time(
    'scroll the base, 10 steps',
    async () => {
      const calm = await page.locator('.map .calm').boundingBox();
      if (!calm) throw new Error('The map has no base.');
      await page.mouse.move(calm.x + 40, calm.y + 200);
      for (let i = 0; i < 10; i++) {
        await page.mouse.wheel(0, 120);
        await drawn(page);
      }
    },
    rate,
  );
  await time('the list instead', () => own.list(), rate);
}

for (const rate of [1, SLOWER]) await play(rate);
if (own.troubles.length > 0) console.error(own.troubles.join('\n'));
await site.close();
process.exitCode = own.troubles.length === 0 ? 0 : 1;
