import { expect, test } from '@playwright/test';
import { languages } from '../../src/site/locale.ts';
import { OwnPage } from './own-page.ts';
import { playSplitLesson, split } from './split-lesson.ts';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of languages) {
  test(`split, clicked (${language})`, async ({ page }) => {
    const trial = new TrialPage(page, language);
    await trial.start('split/');
    await playSplitLesson(trial);
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

test('what is picked stands in the graph: a class goes over the border by key, and back; an open point shows its code', async ({
  page,
}) => {
  const trial = new TrialPage(page);
  await trial.start('split/');
  await trial.act(0);
  await trial.act(1);
  await trial.done();
  await trial.next();
  await trial.act(0);
  const view = page.locator('.sp');
  await view.getByRole('checkbox', { name: 'com.example.shop.customer' }).check();
  const own = new OwnPage(page);
  await expect(own.openPoints).toHaveText('2');
  await own.row('OrderService').focus();
  await page.keyboard.press('m');
  await expect(own.openPoints).toHaveText('1');
  expect(await own.sideOnMap('OrderService')).toBe('module');
  // What is told in words follows.
  await expect(view.locator('.sp__list').filter({ hasText: 'OrderService.java' }).first()).toBeVisible();
  await page.keyboard.press('z');
  await expect(own.openPoints).toHaveText('2');
  await page.locator('.own-pts ol li', { hasText: 'OrderService' }).getByRole('button').click();
  await expect(page.locator('.own-sheet .dl[data-d="!"]').first()).toContainText('CustomerDirectory');
  await page.keyboard.press('Escape');
  await expect(page.locator('.own-sheet')).toBeHidden();
  await expect(view).toBeVisible();
  // What lies behind is out of reach while the view covers it.
  const behind = page.locator('.editor, .jvm');
  for (const pane of await behind.all()) await expect(pane).toHaveJSProperty('inert', true);
  await view.locator('[data-leave]').click();
  await expect(view).toBeHidden();
  for (const pane of await behind.all()) await expect(pane).toHaveJSProperty('inert', false);
  expect(trial.troubles).toEqual([]);
});
