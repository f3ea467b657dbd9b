import { expect, test, type Page } from '@playwright/test';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.className ?? '');

/** Tabs until the focus is on what a selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 80; n += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
    // Tab indents in the editor and completes in the terminal; Esc first lets go.
    if (/cm-content|xterm-helper/.test(await focused(page))) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      expect(await focused(page), 'Esc, then Tab, leaves').not.toMatch(/cm-content|xterm-helper/);
    }
  }
  throw new Error(`Tab never came to ${selector}.`);
}

test('the whole lesson by keyboard alone', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.visit();
  await tabTo(page, '[data-start]');
  await page.keyboard.press('Enter');
  await trial.ready();
  await expect(trial.step.locator('h2')).toBeFocused();
  await expect(trial.step.getByRole('button', { name: 'Run: arkctl deploy' })).toHaveCount(1);
  await tabTo(page, 'article:not([hidden]) .k-run:nth-of-type(2) .k-run__go');
  await page.keyboard.press('Enter');
  await trial.done();
  await tabTo(page, '[data-go=next]');
  await page.keyboard.press('Enter');
  await tabTo(page, 'article:not([hidden]) .k-run__go');
  await page.keyboard.press('Enter');
  await trial.done();
  await tabTo(page, '[data-go=next]');
  await page.keyboard.press('Enter');
  await tabTo(page, 'article:not([hidden]) .k-run__go');
  await page.keyboard.press('Enter');
  await trial.done();
  await tabTo(page, '[data-go=next]');
  await page.keyboard.press('Enter');
  await expect(page.locator('.fin h2')).toBeFocused();
  expect(trial.troubles).toEqual([]);
});

test('Shift+Tab leaves the terminal backwards', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start();
  await page.locator('.xterm-helper-textarea').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).not.toMatch(/xterm-helper/);
});

test('what has the focus can be seen', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start();
  for (const selector of ['.k-run__go:visible', '[data-go=next]', '.ftab', '.bottom [role=tab][aria-selected=true]', '.jvm']) {
    const element = page.locator(selector).first();
    if (await element.isDisabled()) continue;
    // A key first: the ring is for those who use keys.
    await page.keyboard.press('Shift');
    await element.focus();
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return `${style.outlineStyle} ${style.outlineWidth}`;
    });
    expect(outline, selector).not.toMatch(/none|^solid 0px/);
  }
});
