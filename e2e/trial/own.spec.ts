import { expect, test } from '@playwright/test';
import { languages } from '../../src/site/locale.ts';
import { axeFaults, tooWide } from '../accessibility.ts';
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
    await own.list();
    await expect(own.side('Warehouse')).toHaveValue('module');
    await expect(own.side('StockService')).toHaveValue('api');
    await own.open('order');
    await own.side('OrderController').selectOption('module');
    await expect(own.side('OrderController')).toHaveValue('module');
    await page.getByRole('button', { name: own.text('own.undo'), exact: true }).click();
    await expect(own.side('OrderController')).toHaveValue('base');
    await expect(page.getByRole('status').filter({ hasText: own.text('own.said.undone', { open: 0 }) })).toHaveCount(1);
    expect(own.troubles).toEqual([]);
  });
}

test('a class goes over the border by key, by drag, and is told before it is dropped', async ({ page }) => {
  const own = new OwnPage(page);
  await own.openShop();
  await own.name('com.example.shop.customer');
  await expect(own.openPoints).toHaveText('2');
  // The keyboard: down to a class at the border, over it, and back.
  await own.row('OrderService').focus();
  await page.keyboard.press('m');
  await expect(own.openPoints).toHaveText('1');
  expect(await own.sideOnMap('OrderService')).toBe('module');
  await expect(own.row('OrderService')).toBeFocused();
  await page.keyboard.press('z');
  await expect(own.openPoints).toHaveText('2');
  expect(await own.sideOnMap('OrderService')).toBe('base');
  // Its search, and not the site's, whose dialog lies in the hidden header.
  await page.keyboard.press('/');
  await page.keyboard.type('orders');
  await expect(page.locator('.own-find input')).toHaveValue('orders');
  await page.keyboard.press('Escape');
  await expect(page.locator('.own-find input')).toHaveValue('');
  // The mouse: the card tells what would be, Esc puts back, a drop does it.
  const target = page.locator('.map__mod');
  const over = async (): Promise<void> => {
    await own.row('OrderService').hover();
    await page.mouse.down();
    await target.hover({ position: { x: 60, y: 20 } });
    await expect(page.locator('.drag')).toContainText('2 → 1');
  };
  await over();
  await page.keyboard.press('Escape');
  await expect(page.locator('.drag')).toHaveCount(0);
  await page.mouse.up();
  await expect(own.openPoints).toHaveText('2');
  await over();
  await page.mouse.up();
  await expect(own.openPoints).toHaveText('1');
  expect(own.troubles).toEqual([]);
});

test('an open point has ways out with their price; one is chosen at once, and taken back', async ({ page }) => {
  const own = new OwnPage(page);
  await own.openShop();
  await own.name('com.example.shop.customer');
  const point = page.locator('.own-pts ol li', { hasText: 'OrderService' }).getByRole('button');
  await point.click();
  const sheet = page.locator('.own-sheet');
  await expect(sheet.getByRole('heading', { level: 2 })).toContainText('CustomerDirectory');
  await expect(sheet.locator('.dl[data-d="!"]').first()).toContainText('CustomerDirectory');
  const cure = sheet.locator('.own-cure', { hasText: own.text('own.cure.to.module', { name: 'OrderService' }) });
  await expect(cure).toContainText(own.text('own.cure.points', { now: 2, then: 1 }));
  // Every way out shows its code before it is taken.
  await sheet
    .getByRole('group', { name: own.text('own.sheet.code') })
    .getByRole('button', { name: /OrderService/ })
    .first()
    .click();
  await expect(sheet.locator('.own-written')).toContainText('OrderService.java');
  await cure.click();
  await expect(own.openPoints).toHaveText('1');
  await expect(sheet).toContainText(own.text('own.cure.applied'));
  await sheet.getByRole('button', { name: own.text('own.cure.back') }).click();
  await expect(own.openPoints).toHaveText('2');
  // What is accepted is written down, and no longer asked about.
  await sheet.locator('.own-cure', { hasText: own.text('own.cure.accept') }).click();
  await expect(own.openPoints).toHaveText('1');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  expect(own.troubles).toEqual([]);
});

test('the split project is deployed here, and what moved answers in a base that was up before', async ({ page }) => {
  const own = new OwnPage(page);
  await own.openShop();
  await own.see('inventory');
  await page.getByRole('button', { name: own.text('own.take.go') }).click();
  await page.locator('[data-deploy]').click();
  const answers = page.locator('.own-answers li');
  await expect(answers).toHaveCount(2, { timeout: 20_000 });
  await expect(answers.first()).toContainText('200');
  await expect(answers.first()).toContainText('hello from the warehouse');
  await expect(answers.last()).toContainText('404');
  await expect(page.locator('.own-steps [data-step-state=done]')).toHaveCount(3);
  const address = page.getByRole('combobox', { name: own.text('own.deploy.path') });
  await address.fill('/products/tea');
  await address.press('Enter');
  await expect(answers.first()).toContainText('"pieces"');
  await expect(address).toBeFocused();
  expect(await axeFaults(page)).toEqual([]);
  expect(await tooWide(page)).toBe(0);
  expect(own.troubles).toEqual([]);
});

test('a project that is being read is cancelled, and nothing of it stays', async ({ page }) => {
  const own = new OwnPage(page);
  await own.visit();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/tree-sitter.*\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('.own-sample', { hasText: 'shop' }).first().click();
  await page.getByRole('button', { name: own.text('own.reading.cancel') }).click();
  await expect(page.locator('.own-before')).toBeVisible();
  release();
  await expect(page.getByRole('heading', { name: own.text('own.choose') })).toBeHidden();
  await expect(page.locator('.own-sample').first()).toBeEnabled();
  await expect(page.locator('.own-before [role=alert]')).toBeHidden();
});

test('the language changes in place, and the border stays', async ({ page }) => {
  const own = new OwnPage(page);
  await own.openShop();
  await own.name('com.example.shop.customer');
  await page.locator('.own.wb a[data-language]').click();
  await expect(page).toHaveURL(/\/zh-cn\/trial\/own\/$/);
  await expect(page.getByRole('heading', { name: /待定项/ })).toContainText('2');
  await expect(page.locator('.map__base h2')).toHaveText('基座');
  expect(own.troubles).toEqual([]);
});

test('on a phone the list stands for the map, in three views', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const own = new OwnPage(page, 'zh-CN');
  await own.openShop();
  await own.name('com.example.shop.customer');
  await expect(page.locator('.map')).toBeHidden();
  await expect(page.locator('.own-list')).toBeVisible();
  await page.locator('.own-tabs [data-k=points]').click();
  await expect(page.locator('.own-list')).toBeHidden();
  await expect(own.openPoints).toBeVisible();
  await page.locator('.own-tabs [data-k=border]').click();
  await own.side('CustomerController').selectOption('base');
  await expect(own.side('CustomerController')).not.toHaveValue('module');
  expect(own.troubles).toEqual([]);
});

for (const { width, height } of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])
  test(`axe finds nothing in any view at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const own = new OwnPage(page);
    const faults: string[] = [];
    const look = async (where: string): Promise<void> => {
      faults.push(...(await axeFaults(page)).map((fault) => `${where} ${fault}`));
      const overflow = await tooWide(page);
      if (overflow > 0) faults.push(`${where}: the page is ${overflow} px too wide`);
    };
    await own.openShop();
    await look('candidates');
    await own.name('com.example.shop.customer');
    await look('border');
    if (width > 1000) {
      await own.row('OrderService').click();
      await look('map with a class selected');
      await own.list();
      await look('list');
      await page.locator('.own-pts ol li button').first().click();
      await expect(page.locator('.own-sheet')).toBeVisible();
      await look('cures');
    } else
      for (const tab of ['points', 'class']) {
        await page.locator(`.own-tabs [data-k=${tab}]`).click();
        await look(tab);
      }
    expect(faults).toEqual([]);
  });
