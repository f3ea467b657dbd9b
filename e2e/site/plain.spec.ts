import { expect, test } from '@playwright/test';
import { manualPages, realPages } from './built-site.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('pages can be read and left', async ({ page }) => {
    for (const { path } of manualPages.slice(0, 6)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.sl-markdown-content p').first()).toBeVisible();
      await expect(page.locator('.k-lang')).toBeVisible();
    }
    await page.locator('.sidebar-content a').nth(1).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('lists are whole, and their filters are not shown', async ({ page }) => {
    await page.goto('/glossary/');
    expect(await page.locator('.term:visible').count()).toBeGreaterThanOrEqual(130);
    await expect(page.locator('[data-glossary-filter]')).toBeHidden();
    await page.goto('/community/okrs/');
    await expect(page.locator('[data-status-filter]')).toBeHidden();
  });

  test('the home page says what Koupleless is and shows its picture', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.pic__svg--wide')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Try it in one minute' })).toHaveAttribute('href', '/trial/');
  });
});

test.describe('for visitors who do not want motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves', async ({ page }) => {
    for (const { path } of realPages.filter(({ neutral }) =>
      ['/', '/trial/', '/community/okrs/', '/start/what-is-koupleless/'].includes(neutral),
    )) {
      await page.goto(path);
      const moving = await page.evaluate(
        () =>
          document
            .getAnimations()
            .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 1).length,
      );
      expect(moving, path).toBe(0);
    }
  });
});

test('what moves on the home page can be paused', async ({ page }) => {
  await page.goto('/');
  const moving = () => page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
  await expect.poll(moving).toBeGreaterThan(0);
  await page.getByRole('checkbox', { name: 'Pause' }).check();
  await expect.poll(moving).toBe(0);
});
