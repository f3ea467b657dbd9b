import { expect, test } from '@playwright/test';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A lesson under way: a module beyond the step, a line in the terminal, a request, another file open. */
async function underWay(trial: TrialPage): Promise<void> {
  const { page } = trial;
  await trial.start();
  await trial.act(1);
  await trial.done();
  expect((await trial.ask('/inventory/')).status).toBe('200');
  // What runs is what was deployed, whatever the file says since.
  await trial.edit('"hello from inventory "', '"not deployed "');
  await page.locator('.bottom [data-tab=terminal]').click();
  await trial.type('echo written before');
  await expect(trial.output).toContainText('written before');
  await page.locator('.tree-btn').click();
  await page.locator('.t1').filter({ hasText: 'pom.xml' }).last().click();
  await expect(page.locator('.ftab[aria-current=true]')).toContainText('pom.xml');
  // The terminal's text, which is kept too, also names poms.
  await expect.poll(() => trial.keptBench()).toMatch(/"current":"[^"]*pom\.xml"/);
}

async function asBefore(trial: TrialPage): Promise<void> {
  const { page } = trial;
  await expect(page.locator('.start')).toBeHidden();
  await trial.ready();
  await expect(page.locator('.ftab')).toHaveCount(2);
  await expect(page.locator('.ftab[aria-current=true]')).toContainText('pom.xml');
  await expect(page.locator('.req ol li')).toHaveCount(1);
  await expect(page.locator('.req ol li')).toContainText('hello from inventory');
  const note = page.locator('[data-again]');
  await expect(note).toContainText(trial.text('trial.again.anew'));
  await expect(note).toContainText(trial.text('trial.again.deployed').replace('{what}', 'inventory 1.0.0'));
  await expect(note).not.toContainText(trial.text('trial.again.parts').replace('{what}.', ''));
  expect((await trial.ask('/inventory/')).body).toBe('hello from inventory 1.0.0');
  await expect(page.locator('[data-note=elsewhere]')).toBeHidden();
}

test('a reload goes straight back, the module answers as before, and the page says what is new', async ({ page }) => {
  const trial = new TrialPage(page);
  await underWay(trial);
  await page.reload();
  await asBefore(trial);
  await expect.poll(() => trial.keptBench()).toContain('What stands above is from before');
  await page.locator('[data-again] button').click();
  await expect(page.locator('[data-again]')).toBeHidden();
  expect(trial.troubles).toEqual([]);
});

test('on a phone what could not be brought back stands in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const trial = new TrialPage(page);
  await trial.start();
  await expect.poll(() => trial.keptBench()).not.toBe('null');
  await page.reload();
  await trial.ready();
  await expect(page.locator('[data-again]')).toBeInViewport();
  await expect(trial.step.getByRole('heading').first()).toBeFocused();
});

test('after the last step a reload stays at the end', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start('one-minute/redeploy/');
  await trial.act(0);
  await trial.done();
  await trial.next();
  await expect(page.locator('.fin h2')).toBeVisible();
  await expect.poll(() => trial.keptBench()).toContain('"finished":true');
  await page.reload();
  await trial.ready();
  await expect(page.locator('.fin h2')).toBeVisible();
});

test('who comes by a link sees the page before the start', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start();
  await trial.visit();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await expect(page.locator('.wb')).toBeHidden();
});

test('a step that begins with other files says so, and is begun with its own when asked', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start('split/split/');
  await trial.step.getByRole('button', { name: trial.text('trial.doAll') }).click();
  await trial.done();
  await expect(page.locator('[data-unmet]')).toBeHidden();
  // An older state may be kept by now; the one with the split is meant.
  await expect.poll(() => trial.keptPaths('split')).toContain('/home/visitor/shop/inventory/pom.xml');
  await trial.start('split/run/');
  const note = page.locator('[data-unmet]');
  await expect(note).toContainText('Not all that this step says is so');
  await note.getByRole('button').click();
  await trial.ready();
  await expect(note).toBeHidden();
  await trial.act(0);
  await trial.act(1);
  await trial.done();
  expect(trial.troubles).toEqual([]);
});
