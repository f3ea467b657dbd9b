import { expect, test } from '@playwright/test';
import { languages } from '../../src/site/locale.ts';
import { OwnPage } from './own-page.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of languages) {
  test(`a ready project: candidates, a border, a class moved and taken back (${language})`, async ({ page }) => {
    const own = new OwnPage(page, language);
    await own.openShop();
    await expect(own.candidate('inventory')).toContainText(own.text('own.verdict.extract'));
    await own.see('inventory');
    await expect(own.openPoints).toHaveText('0');
    await expect(own.side('Warehouse')).toHaveValue('module');
    await expect(own.side('StockService')).toHaveValue('api');
    // The rest of the application hangs on it no more than the module does.
    await own.open('order');
    await own.side('OrderController').selectOption('module');
    await expect(own.side('OrderController')).toHaveValue('module');
    await page.getByRole('button', { name: own.text('own.undo'), exact: true }).click();
    await expect(own.side('OrderController')).toHaveValue('base');
    await expect(page.getByRole('status').filter({ hasText: own.text('own.said.undone', { open: 0 }) })).toHaveCount(1);
    expect(own.troubles).toEqual([]);
  });
}
