import { expect, test } from '@playwright/test';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readRedirects } from '../../src/site/redirects.ts';
import { createSiteServer } from '../../src/site/static-server.ts';
import { TrialPage } from '../trial/trial-page.ts';

/** A server of the built site that can go away, as a network does. */
async function serve(): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createSiteServer('dist', readRedirects());
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, server };
}

const goAway = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

test.use({ serviceWorkers: 'allow' });

test('a page that was read is there without a network, and says that it is a copy', async ({ page }) => {
  const { address, server } = await serve();
  await page.goto(`${address}/concepts/class-loading/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  // The first page came before the worker was there.
  await page.reload();
  await page.goto(`${address}/zh-cn/concepts/class-loading/`);
  await expect(page.locator('[data-copy-note]')).toBeHidden();
  await goAway(server);

  await page.goto(`${address}/concepts/class-loading/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-copy-note]')).toContainText(/This is a copy of the page, read .*20\d\d/);
  await page.goto(`${address}/zh-cn/concepts/class-loading/`);
  await expect(page.locator('[data-copy-note]')).toContainText(/这是本页的副本/);

  await page.goto(`${address}/glossary/`);
  await expect(page.getByRole('heading', { name: 'You are offline' })).toBeVisible();
  await page.locator('[data-kept] a').first().click();
  await expect(page).toHaveURL(/class-loading/);
});

test('an updated page comes from the network, never from the copy', async ({ page }) => {
  const { address, server } = await serve();
  await page.goto(`${address}/concepts/class-loading/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  server.removeAllListeners('request');
  server.on('request', (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html><title>New</title></html>'),
  );
  await page.reload();
  await expect(page).toHaveTitle('New');
  await goAway(server);
});

test('the trial that was started once runs without a network', async ({ page }) => {
  test.setTimeout(120_000);
  const { address, server } = await serve();
  const trial = new TrialPage(page);
  await page.goto(`${address}/trial/`);
  await trial.begin();
  // What is kept waits for the first thing that the visitor achieves.
  await trial.act(1);
  await trial.done();
  // One file after the other: kept when what comes last is.
  const kept = (): Promise<readonly string[]> =>
    page.evaluate(async () => {
      const requests = await Promise.all(['files', 'hashed'].map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
  for (const file of [
    /\/packs\/stubs-/,
    /\/chunks\/just-bash-programs-/,
    /\/tree-sitter\.wasm$/,
    /\/terminal\.[\w-]+\.js$/,
    /\/project-split\.[\w-]+\.json$/,
    /\/split-view\.[\w-]+\.js$/,
  ])
    await expect
      .poll(async () => (await kept()).some((address) => file.test(address)), { message: String(file), timeout: 60_000 })
      .toBe(true);
  await goAway(server);
  // A class whose stub comes in a pack, a tool and a pattern that come in chunks: nothing fails for want of a network.
  await trial.type('for f in p*; do [[ $f =~ ^p(.*)$ ]] && basename "<${BASH_REMATCH[1]}>"; done');
  await expect(trial.output).toContainText('<om.xml>');
  await trial.edit('"hello from inventory "', 'java.time.LocalDate.of(2024, 2, 28).plusDays(2) + " "');
  await trial.type('arkctl deploy');
  await expect.poll(async () => (await trial.ask('/inventory/')).body, { timeout: 30_000 }).toBe('2024-03-01 1.0.0');
  await page.goto(`${address}/trial/`);
  await expect(page.locator('html')).toHaveAttribute('data-copy', /20\d\d/);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  if (await page.getByRole('button', { name: trial.text('trial.start'), exact: true }).isVisible()) await trial.begin();
  else await trial.ready();
  await expect(trial.base).toHaveCount(1);

  // Another lesson, at a step that was never seen, in a language that was never chosen; and the language changes, too.
  const other = new TrialPage(page, 'zh-CN');
  await page.goto(`${address}/zh-cn/trial/split/deploy/`);
  await other.begin();
  await expect(other.base).toHaveCount(1);
  await expect(other.step.getByRole('heading').first()).toHaveText('部署模块');
  await page.locator('.wb__top [data-language]').click();
  await expect(page).toHaveURL(`${address}/trial/split/deploy/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
