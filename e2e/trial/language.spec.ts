import { expect, test, type Page } from '@playwright/test';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Every word that the page says, by where it stands; what the terminal printed, code and what counts on are left out. */
const words = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const read = ['aria-label', 'title', 'placeholder', 'lang', 'hreflang', 'href', 'content', 'data-words'];
    const skipped =
      '.xterm, .cm-editor, .wb__saved, [data-since], [data-counts], .wit__page, .strip__svg, .ops, .meta, time, [data-announce], [data-pid] .base__2, [data-stages], .start, script, style';
    const places = 'html, meta[name=description], meta[property], link[rel=canonical], link[rel=alternate], .header *, .wb, .wb *';
    return [...document.querySelectorAll(places)]
      .filter((element) => !element.closest(skipped))
      .flatMap((element) => [
        ...read.flatMap((name) => (element.hasAttribute(name) ? [`${element.tagName} ${name} ${element.getAttribute(name)}`] : [])),
        ...[...element.childNodes].flatMap((node) =>
          node instanceof Text && node.data.trim() ? [`${element.tagName} ${node.data.trim()}`] : [],
        ),
      ]);
  });

const uptime = (page: Page) => page.locator('.base [data-since]').first().getAttribute('data-since');

for (const [from, to] of [
  ['en', 'zh-CN'],
  ['zh-CN', 'en'],
] as const) {
  test(`changed in place, the page says every word as if it had been opened in the other language (${from} → ${to})`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const trial = new TrialPage(page, from);
    await trial.start('one-minute/change/');
    await trial.act(0);
    await trial.done();
    expect((await trial.ask('/inventory/')).status).toBe('200');
    await page.locator('.wb__top [data-language]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', to);
    await expect(page).toHaveURL(to === 'en' ? /\/\/[^/]+\/trial\/one-minute\/change\/$/ : /\/zh-cn\/trial\/one-minute\/change\/$/);
    const other = new TrialPage(
      await (await browser.newContext({ ...(baseURL ? { baseURL } : {}), reducedMotion: 'reduce' })).newPage(),
      to,
    );
    await other.start('one-minute/change/');
    await other.act(0);
    await other.done();
    expect((await other.ask('/inventory/')).status).toBe('200');
    expect(await words(page)).toEqual(await words(other.page));
    expect(await page.title()).toBe(await other.page.title());
    expect(trial.troubles).toEqual([]);
    await other.page.context().close();
  });
}

test('what runs goes on: base, module, terminal, undo, and Back changes the language again', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const trial = new TrialPage(page);
  await trial.start();
  await trial.act(1);
  await trial.done();
  await trial.edit('"hello from inventory "', '"kept "');
  await page.locator('.bottom [data-tab=terminal]').click();
  await trial.type('echo printed before');
  await expect(trial.output).toContainText('printed before');
  const since = await uptime(page);
  await page.locator('.wb__top [data-language]').click();

  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(trial.step.getByRole('heading').first()).toHaveText('接入一个模块');
  await expect(page).toHaveTitle('接入一个模块 · 一分钟试用 | Koupleless');
  expect(await uptime(page)).toBe(since);
  await expect(trial.module('inventory')).toBeVisible();
  await expect(trial.output).toContainText('printed before');
  await expect(page.locator('.cm-content')).toContainText('"kept "');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.cm-content')).toContainText('"hello from inventory "');
  // What the sandbox says itself from now on is in the language, too.
  await page.locator('.bottom [data-tab=terminal]').click();
  await trial.type('exit');
  await expect(trial.output).toContainText('试用');

  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/\/\/[^/]+\/trial\/one-minute\/deploy\/$/);
  await expect(trial.step.getByRole('heading').first()).toHaveText('Plug in a module');
  expect(await uptime(page)).toBe(since);
  expect(workers.length).toBe(1);
  expect(trial.troubles).toEqual([]);
});

test.describe('without the service worker, whose requests cannot be changed here', () => {
  test.use({ serviceWorkers: 'block' });

  test('where the other page does not fit, as after an update, it is opened and goes on with the work', async ({ page }) => {
    const trial = new TrialPage(page);
    await trial.start();
    await expect.poll(() => trial.keptBench()).not.toBe('null');
    let asked = 0;
    await page.route('**/zh-cn/trial/one-minute/deploy/', async (route) => {
      asked += 1;
      if (asked > 1) return route.continue();
      const answer = await route.fetch();
      return route.fulfill({
        response: answer,
        body: (await answer.text()).replace('<footer class="wb__bot">', '<hr><footer class="wb__bot">'),
      });
    });
    await page.locator('.wb__top [data-language]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await new TrialPage(page, 'zh-CN').ready();
    await expect(page.locator('[data-again]')).toBeVisible();
  });
});
