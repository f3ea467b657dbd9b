import { expect, test } from '@playwright/test';
import { axeFaults } from '../accessibility.ts';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a second terminal has a shell of its own, takes what is run while the first is busy, and survives a reload', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start();
  const tabs = page.locator('.terms [role=tab]');
  const output = page.locator('.term:not([hidden]) .xterm-accessibility-tree');
  await trial.type('x=first; sleep 1000');
  await page.getByRole('button', { name: 'New terminal' }).click();
  await expect(tabs).toHaveText(['Terminal 1', 'Terminal 2']);
  await expect(tabs.first()).toHaveAccessibleName('Terminal 1, runs x=first; sleep 1000');
  await expect(output).toContainText('$');
  await page.keyboard.type('echo "x is <$x>"\n');
  await expect(output).toContainText('x is <>');
  // Back at the first one, whose shell is busy: what is run for the visitor goes to the second, and is shown.
  await tabs.first().click();
  await trial.act(1);
  await trial.done();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await tabs.nth(1).dblclick();
  await page.keyboard.type('deploys');
  await page.keyboard.press('Enter');
  await expect(tabs.nth(1)).toHaveText('deploys');
  await expect(tabs.nth(1)).toBeFocused();
  expect(await axeFaults(page, { include: '.bottom' })).toEqual([]);
  await page.keyboard.press('ArrowLeft');
  await expect(tabs.first()).toBeFocused();
  await expect.poll(() => trial.keptBench()).toContain('"name":"deploys"');

  await page.reload();
  await trial.ready();
  await expect(tabs).toHaveText(['Terminal 1', 'deploys']);
  await tabs.nth(1).click();
  await expect(output).toContainText('The page was loaded again');
  await page.getByRole('button', { name: 'Close deploys' }).click();
  await expect(tabs).toHaveCount(0);
  expect(trial.troubles).toEqual([]);
});
