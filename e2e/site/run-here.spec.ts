import { expect, test } from '@playwright/test';
import { axeFaults, tooWide } from '../accessibility.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ serviceWorkers: 'block' });

test('a block of the manual is run where it stands, at 390 px, too', async ({ page }) => {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/start/quick-start/');
  const install = page.locator('.expressive-code:has([data-run=built]) + .k-here__go');
  expect(loaded.filter((path) => path.startsWith('/sandbox/'))).toEqual([]);
  await install.click();
  const here = page.locator('.k-here');
  await expect(here.getByRole('log')).toContainText('"code":"SUCCESS"', { timeout: 60_000 });
  await expect(here.getByRole('status')).toContainText('simulated');
  await expect(here).toContainText('A real base answered (recording first-deploy/6)');
  await here.getByRole('textbox').fill('curl localhost:8080/inventory/');
  await here.getByRole('textbox').press('Enter');
  await expect(here.getByRole('log')).toContainText('hello from inventory 1.0.0');
  expect(await tooWide(page)).toBe(0);
  expect(await axeFaults(page, { include: '.k-here' })).toEqual([]);
  await here.getByRole('button', { name: 'Close' }).click();
  await expect(here).toHaveCount(0);
  await expect(install).toBeFocused();
  expect(troubles).toEqual([]);
});
