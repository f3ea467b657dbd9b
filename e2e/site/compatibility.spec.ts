import { expect, test, type Locator, type Page } from '@playwright/test';

const LEVELS = ['X', 'C0', 'U0', 'U1', 'U2', 'U3'];

/** The table when its script has run. */
async function openTable(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const table = page.locator('table[data-facts="compatibility"]');
  await expect(table.locator('thead button')).toHaveCount(5);
  return table;
}

const levels = async (table: Locator): Promise<readonly string[]> =>
  table.locator('tbody tr:visible td:nth-child(2)').evaluateAll((all) => all.map((cell) => cell.getAttribute('data-level') ?? ''));
const names = async (table: Locator): Promise<readonly string[]> =>
  table.locator('tbody tr:visible td:first-child').evaluateAll((all) => all.map((cell) => cell.textContent.trim().toLowerCase()));

for (const [language, address] of [
  ['en', '/reference/compatibility/'],
  ['zh-CN', '/zh-cn/reference/compatibility/'],
] as const) {
  test(`the table of components is sorted by pointer and by key (${language})`, async ({ page }) => {
    const table = await openTable(page, address);
    const all = await names(table);
    const head = table.locator('th').nth(1);
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const up = await levels(table);
    const ranks = up.filter((level) => level !== '-').map((level) => LEVELS.indexOf(level));
    expect(new Set(ranks).size).toBeGreaterThan(2);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    // What nobody measured is last in both directions.
    expect(up.slice(ranks.length).every((level) => level === '-')).toBe(true);
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    const down = await levels(table);
    expect(down.slice(0, ranks.length)).toEqual(up.slice(0, ranks.length).reverse());
    expect(down.slice(ranks.length)).toEqual(up.slice(ranks.length));

    const first = table.locator('th').first();
    await page.keyboard.press('Shift+Tab');
    await expect(first.getByRole('button')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(first).toHaveAttribute('aria-sort', 'ascending');
    await expect(head).not.toHaveAttribute('aria-sort');
    expect(await names(table)).toEqual([...all].sort(new Intl.Collator(language).compare));
  });

  test(`the table of components is filtered by words, level, packaging and line of Boot (${language})`, async ({ page }) => {
    const table = await openTable(page, address);
    const form = page.locator('[data-compat-filter]');
    const rows = table.locator('tbody tr:visible');
    const all = await rows.count();
    await form.locator('[name="words"]').fill('caffeine');
    await expect(rows).toHaveCount(1);
    await expect(form.getByRole('status')).not.toBeEmpty();
    await form.locator('[name="words"]').fill('');
    await expect(rows).toHaveCount(all);
    await form.locator('[name="level"]').selectOption('U3');
    await form.locator('[name="packaging"]').selectOption('own');
    const clean = await levels(table);
    expect(clean.length).toBeGreaterThan(5);
    expect(new Set(clean)).toEqual(new Set(['U3']));
    await form.locator('[name="level"]').selectOption('-');
    await form.locator('[name="line"]').selectOption('3.2');
    await expect(rows).toHaveCount(0);
    await form.locator('[name="line"]').selectOption('-');
    expect(await rows.count()).toBeGreaterThan(5);
  });
}

test('each cell of the table of components leads to its measurement, is reported with its source, or is said to be unknown', async ({
  page,
  request,
}) => {
  const table = await openTable(page, '/reference/compatibility/');
  const cells = await table.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const [, own, shared, , said] = [...row.querySelectorAll('td')];
      return {
        measured: [own, shared].map((cell) => ({
          level: cell?.dataset['level'],
          address: cell?.querySelector('a')?.getAttribute('href') ?? '',
          date: cell?.querySelector('time')?.dateTime ?? '',
          text: cell?.textContent.trim() ?? '',
        })),
        said: said?.textContent.trim() ?? '',
        source: said?.querySelector('a')?.getAttribute('href') ?? '',
      };
    }),
  );
  for (const { level, address, date, text } of cells.flatMap(({ measured }) => measured)) {
    if (level === '-') expect(text).toBe('unknown');
    else expect([address, date]).toEqual([expect.stringMatching(/^\/measured\/[\w-]+\.json$/), expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
  }
  for (const { said, source } of cells) if (!said.startsWith('not listed')) expect(source, said).toMatch(/^https:\/\//);
  const addresses = new Set(cells.flatMap(({ measured }) => measured.flatMap(({ address }) => (address === '' ? [] : [address]))));
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});
