import { expect, test } from '@playwright/test';
import { languages } from '../../src/site/locale.ts';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const PACKAGE = 'com.example.shop.inventory';

async function split(trial: TrialPage): Promise<void> {
  const { page } = trial;
  await trial.act(0);
  const view = page.locator('.sp');
  await expect(view).toBeVisible();
  await expect(view.locator('[data-accept]')).toBeDisabled();
  await view.getByRole('checkbox', { name: PACKAGE }).check();
  // What would break is named with its place, and each has a remedy.
  const edges = view.locator('.sp__edges li');
  await expect(edges.first()).toBeVisible();
  await expect(edges.filter({ hasText: 'StockService' }).first().locator('.sp__remedy')).not.toBeEmpty();
  await expect(view.locator('.sp__list').filter({ hasText: 'Warehouse.java' })).toBeVisible();
  await view.locator('[data-accept]').click();
  await expect(view).toBeHidden();
  await trial.done();
}

for (const language of languages) {
  test(`split, clicked (${language})`, async ({ page }) => {
    const trial = new TrialPage(page, language);
    await trial.start('split/');
    await trial.act(0);
    await trial.act(1);
    await trial.done();
    expect((await trial.ask('/inventory/')).body).toBe('hello from the warehouse');
    const before = await trial.ask('/products/tea');
    await trial.next();
    await split(trial);
    await trial.next();
    await trial.act(0);
    await trial.act(1);
    await trial.act(2);
    await trial.done();
    expect((await trial.ask('/products/tea')).status).toBe('500');
    const pid = await trial.pid();
    await trial.next();
    await trial.act(0);
    await trial.done();
    expect(await trial.ask('/products/tea')).toEqual(before);
    await trial.next();
    await trial.act(0);
    await trial.act(1);
    await trial.done();
    expect((await trial.ask('/inventory/')).body).toBe('good morning from the warehouse');
    expect(await trial.pid()).toBe(pid);
    expect(trial.troubles).toEqual([]);
  });

  test(`split, typed (${language})`, async ({ page }) => {
    const trial = new TrialPage(page, language);
    await trial.start('split/');
    await trial.type('mvn -q clean package && java -jar target/shop-1.0.0.jar > ~/shop.log &');
    await trial.done();
    await trial.next();
    await split(trial);
    await trial.next();
    await trial.type('kill %1');
    await trial.type('mvn -q clean install -DskipTests -pl base -am');
    await trial.type('java -jar base/target/base-1.0.0.jar > ~/base.log &');
    await trial.done();
    await trial.next();
    await trial.type('cd inventory && arkctl deploy');
    await trial.done();
    await trial.next();
    await trial.edit('"hello from the warehouse"', '"good evening"');
    await trial.type('arkctl deploy');
    await trial.done();
    expect((await trial.ask('/inventory/')).body).toBe('good evening');
    expect(trial.troubles).toEqual([]);
  });
}

test('a link leads into the middle of the split lesson', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start('split/deploy/');
  await trial.act(0);
  await trial.done();
  await expect(trial.module('inventory')).toBeVisible();
  expect(trial.troubles).toEqual([]);
});
