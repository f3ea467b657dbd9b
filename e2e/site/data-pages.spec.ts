import { expect, test } from '@playwright/test';
import { readOkrs } from '../../src/site/openness.ts';

const items = readOkrs().flatMap(([, { objectives }]) => objectives.flatMap(({ krs }) => krs.flatMap((kr) => kr.items)));
const late = items.filter(({ status }) => status === 'late');

test('objectives are filtered by status, and the address says so', async ({ page }) => {
  await page.goto('/community/okrs/');
  await expect(page.locator('[data-item]:visible')).toHaveCount(items.length);
  await page.getByRole('button', { name: 'Late' }).click();
  await expect(page.locator('[data-item]:visible')).toHaveCount(late.length);
  await expect(page).toHaveURL(/\?status=late$/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Late' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-item]:visible')).toHaveCount(late.length);
});

test('a link to an item shows it, whatever the filter says', async ({ page }) => {
  const hidden = items.find(({ status }) => status === 'done')?.id ?? '';
  await page.goto(`/zh-cn/community/okrs/?status=late#${hidden}`);
  await expect(page.locator(`[id="${hidden}"]`)).toBeInViewport();
});

test('every item can be linked, discussed and corrected', async ({ page }) => {
  await page.goto('/community/okrs/');
  for (const { id } of items) {
    const links = page.locator(`[id="${id}"] .kr__do a`);
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      `#${id}`,
      expect.stringContaining('/issues/new?title='),
      expect.stringMatching(/\/edit\/main\/content\/okrs\/\d{4}\.yaml$/),
    ]);
  }
});

test('the glossary is filtered by words of both languages', async ({ page }) => {
  await page.goto('/glossary/');
  const terms = page.locator('.term:visible');
  const all = await terms.count();
  expect(all).toBeGreaterThanOrEqual(130);
  await page.getByRole('searchbox', { name: 'Filter terms' }).fill('基座');
  await expect(page.locator('#base')).toBeVisible();
  expect(await terms.count()).toBeLessThan(all);
  await page.getByRole('searchbox', { name: 'Filter terms' }).fill('nothing like it');
  await expect(page.getByText('No term matches.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Filter terms' }).fill('');
  await expect(terms).toHaveCount(all);
});

test('a recording can be read as it was written', async ({ request }) => {
  const answer = await request.get('/recordings/two-versions.json');
  expect(answer.headers()['content-type']).toContain('application/json');
  expect(await answer.json()).toMatchObject({ scenario: 'two-versions' });
});
