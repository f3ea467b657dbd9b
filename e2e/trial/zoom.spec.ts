import { expect, test } from '@playwright/test';
import { pathIn } from '../../src/site/locale.ts';
import { outOfReach, tooWide } from '../accessibility.ts';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
// A window of 1280 × 1024 at 400 %.
test.use({ viewport: { width: 320, height: 256 }, contextOptions: { reducedMotion: 'reduce' } });

for (const language of ['en', 'zh-CN'] as const)
  test(`at 400 % everything of the trial can be read and reached, ${language}`, async ({ page }) => {
    const trial = new TrialPage(page, language);
    const fine = async (what: string, include?: string): Promise<void> => {
      expect.soft(await tooWide(page), what).toBe(0);
      expect.soft(await outOfReach(page, include), what).toEqual([]);
    };
    await trial.visit();
    await fine('before the start');
    await trial.begin();
    // The step is what one sees first.
    await expect(trial.step.locator('h2')).toBeInViewport();
    await fine('the first step');
    const dock = (name: string) => page.locator(`[data-tab-link=${name}]`);
    await dock('terminal').click();
    await fine('the terminal');
    for (const panel of ['requests', 'log']) {
      await page.locator(`.bottom [data-tab=${panel}]`).click();
      await fine(panel);
    }
    await expect(page.locator('.logs')).toBeVisible();
    await fine('the log');
    await page.locator('.bottom [data-tab=terminal]').click();
    await page.locator('[data-terminals]').click();
    await expect(page.locator('.terms [role=tab]')).toHaveCount(2);
    await fine('two terminals');
    await dock('picture').click();
    await fine('the picture');
    await page.locator('[data-instrument]:visible').first().click();
    const instrument = page.locator('.inst');
    await fine('the picture as a list', '.inst');
    await instrument.getByRole('button', { name: trial.text('trial.more.asPicture'), exact: true }).click();
    await instrument.locator('.sc-press').last().click();
    await fine('the picture in the whole window', '.inst');
    await page.keyboard.press('Escape');
    await dock('code').click();
    await page.locator('[data-files]').click();
    await fine('the menu of files', '[role=menu], .menu, .pop');
    await page.getByRole('menuitem', { name: trial.text('trial.more.files.search') }).click();
    await page.locator('.tool input').fill('hello');
    await fine('the search in the project', '.tool');
    await page.keyboard.press('Escape');
    await trial.step.locator('[data-all]').click();
    await trial.done();
    await expect(page.locator('.wit .k-num').first()).toBeVisible();
    await fine('what the first step reached');
    for (let step = 0; step < 2; step += 1) {
      await trial.next();
      await trial.step.locator('[data-all]').click();
      await trial.done();
    }
    await fine('a gap, and what it costs');
    await trial.next();
    await expect(page.locator('.fin')).toBeVisible();
    await fine('the end');
    expect(trial.troubles).toEqual([]);
  });

for (const language of ['en', 'zh-CN'] as const)
  test(`at 400 % the view that splits, and another name, ${language}`, async ({ page }) => {
    const trial = new TrialPage(page, language);
    const fine = async (what: string, include?: string): Promise<void> => {
      expect.soft(await tooWide(page), what).toBe(0);
      expect.soft(await outOfReach(page, include), what).toEqual([]);
    };
    await trial.start('split/split/');
    await trial.act(0);
    await expect(page.locator('.sp')).toBeVisible();
    await page.locator('.sp').getByRole('checkbox', { name: 'com.example.shop.inventory' }).check();
    await expect(page.locator('.sp__edges li').first()).toBeAttached();
    await fine('the view that splits', '.sp');
    await trial.start('versions/');
    await page.locator('[data-tab-link=code]').click();
    await page.locator('.cm-line', { hasText: 'class InventoryController' }).click();
    await page.keyboard.press('F2');
    const sheet = page.locator('dialog.tool');
    await expect(sheet).toBeVisible();
    await fine('another name', '.tool');
    await page.keyboard.press('Escape');
    expect(trial.troubles).toEqual([]);
  });

test.describe('the page that takes a project in', () => {
  for (const language of ['en', 'zh-CN'] as const)
    test(`lies in the window at 400 %, ${language}`, async ({ page }) => {
      // As it comes, before a script has brought more styles.
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(pathIn(language, '/trial/own/'));
      expect(await tooWide(page)).toBe(0);
      expect(await outOfReach(page)).toEqual([]);
    });
});
