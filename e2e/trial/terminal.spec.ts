import { expect, test } from '@playwright/test';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('open shows the address in the request panel, asked', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start();
  await trial.type('open localhost:8080/uptime?x=1');
  const panel = page.locator('.req');
  await expect(panel).toBeVisible();
  await expect(panel.locator('[name=path]')).toHaveValue('/uptime?x=1');
  await expect(panel.locator('ol li').first()).toContainText('GET /uptime?x=1');
  expect(trial.troubles).toEqual([]);
});
