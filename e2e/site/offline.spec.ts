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
  // Kept when the last of the chunks is.
  await page.waitForFunction(
    async () => {
      const files = await (await caches.open('files')).keys();
      const hashed = await (await caches.open('hashed')).keys();
      return (
        files.some(({ url }) => url.endsWith('tree-sitter.wasm')) &&
        hashed.some(({ url }) => /terminal\.[\w-]+\.js/.test(url)) &&
        hashed.some(({ url }) => /dist\.[\w-]+\.js/.test(url))
      );
    },
    undefined,
    { polling: 200, timeout: 60_000 },
  );
  await goAway(server);
  await page.goto(`${address}/trial/`);
  await expect(page.locator('html')).toHaveAttribute('data-copy', /20\d\d/);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  if (await page.getByRole('button', { name: trial.text('trial.start'), exact: true }).isVisible()) await trial.begin();
  else await trial.ready();
  await expect(trial.base).toHaveCount(1);
});
