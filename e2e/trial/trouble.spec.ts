import { expect, test } from '@playwright/test';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
// Requests that a service worker makes cannot be held up here.
test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'block' });

test('a compile error is shown where it is, and the old module answers', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start();
  await trial.act(1);
  await trial.done();
  await trial.next();
  await trial.act(0);
  await trial.done();
  await trial.next();
  await trial.edit('+ version;', '+ version');
  await expect(page.locator('.cm-k-message')).toHaveText("';' expected");
  await trial.act(0);
  await expect(trial.step.locator('.k-note--bad')).toContainText('arkctl deploy');
  await expect(trial.output).toContainText('Build bundle failed');
  expect((await trial.ask('/inventory/')).body).toBe('hello from inventory 1.0.0');
  await trial.edit('+ version', '+ version;');
  await expect(page.locator('.cm-k-message')).toHaveCount(0);
  await trial.act(0);
  await trial.done();
  await expect(trial.step.locator('.k-note--bad')).toBeHidden();
  expect((await trial.ask('/inventory/')).body).toBe('good morning from inventory 1.0.0');
  expect(trial.troubles).toEqual([]);
});

test('an endless loop in a controller takes neither the page nor the base with it', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start();
  await trial.edit('return "hello from inventory " + version;', 'while (true) { version = version.trim(); }');
  await page.locator('[data-deploy]').click();
  await expect(trial.module('inventory')).toBeVisible();
  const stuck = await trial.ask('/inventory/');
  expect(stuck.status).not.toBe('200');
  expect((await trial.ask('/inventory/stock/tea')).status).toBe('200');
  expect((await trial.ask('/')).body).toBe('hello from base');
});

test('work survives a reload in the middle', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start();
  await trial.act(1);
  await trial.done();
  await trial.next();
  await trial.edit('"hello from inventory "', '"kept over the reload, "');
  await trial.done();
  await trial.next();
  await expect.poll(() => trial.keptStep()).toBe(2);
  await trial.visit();
  await trial.begin();
  await expect(page.locator('.cm-content')).toContainText('kept over the reload');
  await expect(page.locator('.wb__step')).toHaveText('step 3 of 3');
  // The sandbox was brought back: a base, and the files as they are.
  await trial.act(0);
  await trial.done();
  expect((await trial.ask('/inventory/')).body).toBe('kept over the reload, 1.0.0');
  await page.locator('[popovertarget=trial-over]').click();
  await page.locator('[data-over]').click();
  await trial.ready();
  await expect(page.locator('.wb__step')).toHaveText('step 1 of 3');
  await expect(page.locator('.cm-content')).toContainText('hello from inventory');
});

test('without its worker the trial says so, and can be tried again', async ({ page }) => {
  const trial = new TrialPage(page);
  await page.route('**/sandbox-worker.js', (route) => route.abort());
  await trial.visit();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('heading', { name: trial.text('trial.lost') })).toBeVisible();
  await page.unroute('**/sandbox-worker.js');
  await page.locator('[data-retry]').click();
  await trial.ready();
  await trial.act(1);
  await trial.done();
});

test('a part that comes on demand and cannot be loaded is said to be missing, and comes with the next try', async ({ page }) => {
  const trial = new TrialPage(page);
  await page.route('**/chunks/bash-session-*', (route) => route.abort());
  await trial.start();
  await trial.type('ls');
  await expect(trial.output).toContainText('could not be loaded. Look at the network, then run the line again.');
  await trial.type('arkctl deploy');
  await expect(trial.module('inventory')).toBeVisible();
  await page.unroute('**/chunks/bash-session-*');
  await trial.type('ls');
  await expect(trial.output).toContainText('pom.xml');
});

test('a second tab does not write over the first', async ({ page, context }) => {
  const trial = new TrialPage(page);
  await trial.start();
  const other = new TrialPage(await context.newPage());
  await other.start();
  await expect(other.page.locator('[data-note=elsewhere]')).toBeVisible();
  await expect(page.locator('[data-note=elsewhere]')).toBeHidden();
  await other.page.locator('[data-note=elsewhere] button').click();
  await expect(other.page.locator('[data-note=elsewhere]')).toBeHidden();
  await expect(page.locator('[data-note=elsewhere]')).toBeVisible();
});
