import { expect, test, type Page } from '@playwright/test';
import { languages } from '../../src/site/locale.ts';
import { axeFaults, tooWide } from '../accessibility.ts';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const KILOBYTE = 1024;

/** Bytes over the wire, as the browser counts them. */
async function counted(page: Page): Promise<{ readonly bytes: () => number; readonly addresses: string[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  const addresses: string[] = [];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  page.context().on('request', (request) => addresses.push(request.url()));
  return { bytes: () => bytes, addresses };
}

test.describe('with every request over the network', () => {
  // What a service worker answers is not seen by the page's own session.
  test.use({ serviceWorkers: 'block' });
  test('nothing heavy comes before the start, and the whole stays in its budget', async ({ page, baseURL }) => {
    const trial = new TrialPage(page);
    const { bytes, addresses } = await counted(page);
    await trial.visit();
    await page.waitForLoadState('networkidle');
    expect(bytes()).toBeLessThan(250 * KILOBYTE);
    expect(addresses.filter((address) => /sandbox|code-editor|terminal|split-view/.test(address))).toEqual([]);
    await trial.begin();
    await page.locator('.cm-content').waitFor();
    await page.locator('.xterm-screen').waitFor();
    await page.waitForLoadState('networkidle');
    // The page itself fetches what the worker loads, which then takes it from the browser's cache.
    expect(addresses.some((address) => address.endsWith('/sandbox/sandbox-worker.js'))).toBe(true);
    test.info().annotations.push({ type: 'bytes after start', description: String(bytes()) });
    expect(bytes()).toBeGreaterThan(500 * KILOBYTE);
    expect(bytes()).toBeLessThan(1.1 * KILOBYTE * KILOBYTE);
    expect(
      addresses.filter((address) => !address.startsWith(baseURL ?? '') && !address.startsWith('data:') && !address.startsWith('blob:')),
    ).toEqual([]);
  });
});

for (const language of languages) {
  test(`axe finds nothing in the workbench (${language})`, async ({ page }) => {
    const trial = new TrialPage(page, language);
    await trial.start();
    await trial.act(1);
    await trial.done();
    await page.locator('.cm-content').waitFor();
    const faults: string[] = [];
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
      { width: 360, height: 640 },
    ]) {
      await page.setViewportSize(viewport);
      const views = viewport.width < 800 ? ['code', 'terminal', 'picture'] : ['code'];
      for (const view of views) {
        if (viewport.width < 800) await page.locator(`.tabs [data-tab-link=${view}]`).click();
        faults.push(...(await axeFaults(page)).map((fault) => `${viewport.width} ${view} ${fault}`));
        const overflow = await tooWide(page);
        if (overflow > 0) faults.push(`${viewport.width} ${view}: ${overflow} px too wide`);
      }
    }
    expect(faults).toEqual([]);
  });
}

test('on a phone the step, its result and Next stay in sight after Run', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const trial = new TrialPage(page);
  await trial.start();
  await trial.act(1);
  await trial.done();
  for (const selector of ['article[data-step]:not([hidden]) h2', '.k-note--good:visible', '.wit .strip__svg', '[data-go=next]'])
    await expect(page.locator(selector), selector).toBeInViewport();
  // The terminal, which came into view with Run, is at its end.
  await expect(page.locator('.xterm-rows')).toContainText('install biz success!');
});

test('the link to the other language is of the same step', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start('one-minute/change/');
  const link = page.locator('.wb__top [data-language]');
  await expect(link).toHaveAttribute('href', '/zh-cn/trial/one-minute/change/');
});

test('without JavaScript the page says what it needs', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/trial/');
  await expect(page.getByText('needs JavaScript')).toBeVisible();
});
