import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../accessibility.ts';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('from a name to its definition, its usages and another name, by keyboard', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start();
  const code = page.locator('.cm-content');
  const tab = page.locator('.ftab[aria-current=true]');
  /** Puts the cursor on the first place that says it. */
  const on = async (text: string): Promise<void> => {
    await code.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+f');
    const search = page.locator('.cm-search [name=search]');
    await search.fill('');
    await search.pressSequentially(text);
    await search.press('Enter');
    await search.press('Escape');
  };
  await page.locator('.cm-line', { hasText: 'class InventoryController' }).waitFor();
  await on('class InventoryController');
  await page.keyboard.press('Shift+F12');
  const sheet = page.locator('dialog.tool');
  await expect(sheet.locator('mark').first()).toHaveText('InventoryController');
  expect(await axeFaults(page, { include: '.tool' })).toEqual([]);
  await page.keyboard.press('Escape');

  await on('String hello');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F1');
  await expect(page.locator('.toast')).toContainText('String InventoryController.hello()');

  await on('@RestController');
  await page.keyboard.press('F12');
  await expect(page.locator('.toast')).toContainText('RestController is of a library');

  await on('class InventoryController');
  await page.keyboard.press('F2');
  const field = sheet.getByLabel('New name');
  await expect(field).toBeFocused();
  await field.fill('class');
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('alert')).toContainText('cannot be a name in Java');
  await field.fill('StoreController');
  await page.keyboard.press('Enter');
  await expect(sheet.locator('mark').first()).toHaveText('StoreController');
  expect(await axeFaults(page, { include: '.tool' })).toEqual([]);
  await expect(sheet.getByRole('button', { name: /^Rename at \d/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tab).toContainText('StoreController.java');
  await expect(code).toContainText('public class StoreController');
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await expect(tab).toContainText('InventoryController.java');
  await expect(code).toContainText('public class InventoryController');
  expect(trial.troubles).toEqual([]);
});

/** Where a word is to be seen in the editor, for the pointer. */
const placeOf = (page: Page, word: string): Promise<{ readonly x: number; readonly y: number }> =>
  page.locator('.cm-scroller').evaluate((root, wanted) => {
    const seen = root.getBoundingClientRect();
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const at = text.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      // Lines above and below what is to be seen are drawn, too.
      if (y > seen.top && y + height < seen.bottom) return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`the editor does not show ${wanted}`);
  }, word);

test('a pointer over a name is told what it stands for', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start();
  const told = page.locator('.cm-k-hover');
  for (const [word, text] of [
    ['hello', 'String InventoryController.hello()'],
    ['GetMapping', '@interface org.springframework.web.bind.annotation.GetMapping'],
    ['Warehouse', 'class com.example.shop.inventory.Warehouse'],
  ] as const) {
    await page.locator('.cm-line', { hasText: word }).first().waitFor();
    const { x, y } = await placeOf(page, word);
    await page.mouse.move(x, y);
    await expect(told).toContainText(text);
    await page.mouse.move(0, 0);
    await expect(told).toBeHidden();
  }
  expect(trial.troubles).toEqual([]);
});
