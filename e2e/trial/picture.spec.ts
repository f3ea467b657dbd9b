import { expect, test, type Page } from '@playwright/test';
import { axeFaults, tooWide } from '../accessibility.ts';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });

const instrument = (page: Page) => page.locator('.inst');
const open = async (page: Page): Promise<void> => {
  await page.locator('[data-instrument]:visible').first().click();
  await expect(instrument(page).locator('.scene')).toBeVisible();
};

for (const language of ['en', 'zh-CN'] as const)
  test(`the picture in the whole window: chosen by key, told in words, no fault of axe in light and dark, ${language}`, async ({
    page,
  }) => {
    const trial = new TrialPage(page, language);
    await trial.start();
    await trial.step.locator('[data-all]').click();
    await trial.done();
    await open(page);
    const picture = instrument(page);
    await expect(picture.locator('h2')).toBeFocused();
    const module = picture.getByRole('button', { name: /^inventory 1\.0\.0 #1/ });
    await module.focus();
    await page.keyboard.press('Enter');
    await expect(module).toHaveAttribute('aria-pressed', 'true');
    await expect(picture.locator('.inst__a h3')).toContainText('inventory');
    await expect(picture.locator('.inst__run')).toContainText('queryAllBiz');
    // The list says the same, whichever is in sight.
    await expect(picture.locator('.ilist')).toContainText('inventory #1');
    expect(await axeFaults(page, { include: '.inst' })).toEqual([]);
    await picture.getByRole('button', { name: trial.text('trial.more.asList') }).click();
    await expect(picture.locator('.ilist')).toBeInViewport();
    expect(await axeFaults(page, { include: '.inst' })).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-instrument]:visible').first()).toBeFocused();
    expect(trial.troubles).toEqual([]);
  });

test('what happens while the picture is open is drawn into it, and what it covers is there again when it closes', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start();
  await trial.act(1);
  await trial.done();
  await trial.type('while true; do curl -s localhost:8080/inventory/ > /dev/null; sleep 0.1; done');
  await open(page);
  const picture = instrument(page);
  await expect
    .poll(() => picture.locator('.dots > i').evaluateAll((dots) => dots.filter((dot) => dot.getAnimations().length > 0).length))
    .toBeGreaterThan(0);
  const asked = picture.locator('[data-route="inventory:1.0.0 0"]');
  const before = Number(await asked.textContent());
  const drawing = await picture.locator('.scene').elementHandle();
  await expect.poll(async () => Number(await asked.textContent())).toBeGreaterThan(before + 5);
  // Counts are written into the drawing that is there, and dots fly again: nothing is made anew with each request.
  expect(await drawing?.evaluate((node) => node.isConnected)).toBe(true);
  expect(await picture.locator('.dots > i').count()).toBeLessThan(30);
  await page.keyboard.press('Escape');
  await expect(page.locator('.cm-content')).toBeVisible();
  await expect(trial.step.locator('h2')).toBeVisible();
  await expect(page.locator('.strip [data-counts]').first()).toBeAttached();
  expect(trial.troubles).toEqual([]);
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('nothing flies, and the counts tell the same', async ({ page }) => {
    const trial = new TrialPage(page);
    await trial.start();
    await trial.act(1);
    await trial.done();
    await open(page);
    const picture = instrument(page);
    const asked = picture.locator('[data-route="inventory:1.0.0 0"]');
    const before = Number(await asked.textContent());
    // The result beside the code asks every second.
    await expect.poll(async () => Number(await asked.textContent()), { timeout: 20_000 }).toBeGreaterThan(before);
    expect(await picture.locator('.dots > i').count()).toBe(0);
  });
});
