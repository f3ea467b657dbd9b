import { expect, test, type Page } from '@playwright/test';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: here } = document;
    return here?.getAttribute('aria-label') ?? here?.textContent?.trim() ?? '';
  });

/** Goes on with Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string, most = 40): Promise<void> {
  for (let at = 0; at < most; at += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`Tab does not reach "${name}"; it stands on "${await focused(page)}".`);
}

test('the header is walked from the skip link to the last button', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to content');
  for (const name of ['Koupleless', 'Manual', 'Trial', 'Roadmap', 'Community', 'SearchCtrl K', '中文', 'Light or dark', 'GitHub']) {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(name);
  }
});

test('what has the focus shows it', async ({ page }) => {
  await page.goto('/start/what-is-koupleless/');
  for (let at = 0; at < 25; at += 1) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const { activeElement: here } = document;
      if (!here || here === document.body) return true;
      const { outlineStyle, outlineWidth } = getComputedStyle(here);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    expect(shown, await focused(page)).toBe(true);
  }
});

test('search is opened, walked, left and used without a pointer', async ({ page }) => {
  await page.goto('/glossary/');
  await tabTo(page, 'SearchCtrl K');
  await page.keyboard.press('Enter');
  const box = page.getByRole('searchbox', { name: 'Search manual, lessons, community' });
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  expect(await focused(page)).toBe('SearchCtrl K');
  await page.keyboard.press('/');
  await page.keyboard.type('What is Koupleless');
  await expect(page.locator('#k-search-out a').first()).toContainText('What is Koupleless');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#k-search-out a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/start/what-is-koupleless/**');
});

test('the sidebar opens and closes its groups and leads on', async ({ page }) => {
  await page.goto('/start/what-is-koupleless/');
  const group = page.locator('.sidebar-content details').first();
  const summary = group.locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(group).not.toHaveAttribute('open', '');
  await page.keyboard.press('Enter');
  await expect(group).toHaveAttribute('open', '');
  await tabTo(page, 'Glossary', 160);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/glossary/');
});

test('the menus of narrow screens open and close', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  const menu = page.getByRole('navigation', { name: 'Menu' });
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await page.goto('/start/what-is-koupleless/');
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await expect(page.getByRole('link', { name: 'Glossary' })).toBeVisible();
  await expect(page.locator('.k-menu-foot')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Glossary' })).toBeHidden();
});

test('a term shows its definition when it is reached, until Escape', async ({ page }) => {
  await page.goto('/start/what-is-koupleless/');
  const term = page.locator('a.k-term').first();
  await term.focus();
  await expect(page.getByRole('tooltip')).toHaveText(/\S/);
  await expect(term).toHaveAccessibleDescription(/\S/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();
});
