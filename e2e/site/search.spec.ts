import { expect, test, type Page as Tab } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { languages, pathIn, type Language } from '../../src/site/locale.ts';
import { mean, measure, type Page } from './search-measure.ts';
import { realPages } from './built-site.ts';
import wanted from './search-wanted.json' with { type: 'json' };
import queries from './search-queries.json' with { type: 'json' };
import asked from './search-asked.json' with { type: 'json' };
import unseen from './search-unseen.json' with { type: 'json' };

/** What a reader sees of the pages that search knows, by their titles, and what else their subjects are called. */
const indexed = (tab: Tab, language: Language): Promise<readonly Page[]> =>
  tab.evaluate(
    async (paths) => {
      const read = async (path: string) => {
        const { body } = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
        const main = body.querySelector('[data-pagefind-body]');
        for (const part of main?.querySelectorAll('[data-pagefind-ignore], nav, footer, form, script, style, svg, button') ?? [])
          part.remove();
        // Cells and lines that stand apart do not make one word.
        for (const part of main?.querySelectorAll('td, th, li, p, dt, dd, div, h1, h2, h3, h4, br') ?? []) part.append(' ');
        return main
          ? [
              {
                path,
                title: main.querySelector('h1')?.textContent?.trim() ?? '',
                text: `${main.querySelector('[data-also]')?.getAttribute('data-also') ?? ''} ${main.textContent ?? ''}`,
              },
            ]
          : [];
      };
      return (await Promise.all(paths.map(read))).flat();
    },
    realPages.filter((page) => page.language === language).map(({ path }) => path),
  );

const answers = (tab: Tab, all: readonly string[]): Promise<readonly (readonly string[])[]> =>
  tab.evaluate(async (terms) => {
    const { search } = await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`);
    const found: string[][] = [];
    for (const term of terms) {
      const { results }: { results: readonly { data(): Promise<{ url: string }> }[] } = await search(term);
      // A hit may lead to a part of its page.
      found.push((await Promise.all(results.map((result) => result.data()))).map(({ url }) => url.replace(/#.*/, '')));
    }
    return found;
  }, all);

test('the index was made by Pagefind 1.6 or later: earlier ones cut Chinese queries otherwise than the index', () => {
  const { version } = JSON.parse(readFileSync('dist/pagefind/pagefind-entry.json', 'utf8')) as { version: string };
  const [major = 0, minor = 0] = version.split('.').map(Number);
  expect(major > 1 || minor >= 6, version).toBe(true);
});

for (const language of languages) {
  test(`search in ${language} finds what pages hold, titles first`, async ({ page }, { annotations }) => {
    await page.goto(pathIn(language, '/'));
    const pages = await indexed(page, language);
    const asked = queries[language];
    const found = await answers(page, asked);
    const measured = asked.flatMap((query, at) => {
      const one = measure(query, pages, found[at] ?? []);
      return one ? [{ query, ...one }] : [];
    });
    const weak = measured.filter(({ recall, precision, titleRank = 1 }) => recall < 1 || precision < 1 || titleRank < 1);
    const figures = {
      queries: asked.length,
      measured: measured.length,
      recall: mean(measured.map(({ recall }) => recall)),
      precision: mean(measured.map(({ precision }) => precision)),
      titles: mean(measured.flatMap(({ titleRank }) => titleRank ?? [])),
    };
    annotations.push({ type: 'figures', description: JSON.stringify(figures) });
    const report = `${JSON.stringify(figures)}\n${weak.map((one) => JSON.stringify(one)).join('\n')}`;
    expect(measured.length, 'queries that at least one page holds').toBeGreaterThanOrEqual(language === 'en' ? 20 : 40);
    expect(figures.recall, report).toBeGreaterThanOrEqual(0.99);
    expect(figures.precision, report).toBeGreaterThanOrEqual(0.97);
    expect(figures.titles, report).toBe(1);
  });
}

/** What the dialog shows for a query, first to last, without places in a page. */
async function shown(tab: Tab, query: string): Promise<readonly string[]> {
  const status = tab.locator('#k-search-status');
  await tab.getByRole('searchbox').fill('');
  await expect(status).toHaveText('');
  await tab.getByRole('searchbox').fill(query);
  await expect(status).not.toHaveText('', { timeout: 15_000 }); // the first one loads the search
  return tab
    .locator('#k-search-out li > a:first-child')
    .evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href') ?? '', location.origin).pathname));
}

/** The shares of queries whose right page comes first, and among the first three. */
const FIRST = 0.8;
const FIRST_THREE = 0.95;

for (const language of languages) {
  test(`readers in ${language} find the page that answers them`, async ({ page }, { annotations }) => {
    test.setTimeout(180_000);
    await page.goto(pathIn(language, '/'));
    await page.locator('#k-search-open').click();
    const ranks: { readonly query: string; readonly rank: number; readonly found: readonly string[] }[] = [];
    for (const [query, pages] of Object.entries<readonly string[]>(wanted[language])) {
      const found = await shown(page, query);
      ranks.push({ query, rank: found.findIndex((path) => pages.includes(path)), found: found.slice(0, 3) });
    }
    const share = (counts: (rank: number) => boolean) => ranks.filter(({ rank }) => counts(rank)).length / ranks.length;
    const figures = { queries: ranks.length, first: share((rank) => rank === 0), firstThree: share((rank) => rank >= 0 && rank < 3) };
    annotations.push({ type: 'figures', description: JSON.stringify(figures) });
    const missed = ranks.filter(({ rank }) => rank !== 0).map((one) => JSON.stringify(one));
    const report = `${JSON.stringify(figures)}\n${missed.join('\n')}`;
    expect(ranks.length).toBeGreaterThanOrEqual(75);
    expect(figures.first, report).toBeGreaterThanOrEqual(FIRST);
    expect(figures.firstThree, report).toBeGreaterThanOrEqual(FIRST_THREE);
  });
}

/** The share of questions, in the words of those who asked, that the first hit answers: at its beginning, or at the part named. */
const ANSWERED = 0.9;

/** Those of users, and those that were written before anybody wrote the ways to ask: never tune on the second. */
const sets = { 'of users': asked, unseen };

for (const [name, questions] of Object.entries(sets))
  for (const language of languages) {
    test(`the first hit for a question (${name}) in ${language} answers it`, async ({ page }, { annotations }) => {
      test.setTimeout(400_000);
      await page.goto(pathIn(language, '/'));
      await page.locator('#k-search-open').click();
      const all = Object.entries<readonly string[]>(questions[language]);
      const missed: string[] = [];
      for (const [question, addresses] of all) {
        await shown(page, question);
        const links = await page
          .locator('#k-search-out li')
          .first()
          .locator('a')
          .evaluateAll((found) => found.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')));
        if (!links.some((link) => addresses.includes(link) || addresses.includes(link.replace(/#.*/, ''))))
          missed.push(`${question}: ${links.join(', ')}`);
      }
      annotations.push({ type: 'figures', description: `${all.length - missed.length} of ${all.length}` });
      expect((all.length - missed.length) / all.length, missed.join('\n')).toBeGreaterThanOrEqual(ANSWERED);
    });
  }

/** Kilobytes, packed, that the first question loads of the ways to ask. */
const QUESTION = 60;

for (const language of languages) {
  test(`a question in ${language} loads little of the ways to ask`, async ({ page }) => {
    await page.goto(pathIn(language, '/'));
    await page.locator('#k-search-open').click();
    let bytes = 0;
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const parts = new Set<string>();
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (/\/pagefind\/asked\./.test(request.url)) parts.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (parts.has(requestId)) bytes += encodedDataLength;
    });
    const question = {
      en: 'our base gets killed after a few days of releases, what should we look at',
      'zh-CN': '基座发布几天之后就被系统杀掉了，应该从哪里开始查',
    };
    await shown(page, question[language]);
    await expect(page.locator('#k-search-out li').first()).toBeVisible();
    expect(parts.size).toBeGreaterThan(1);
    expect(bytes / 1000).toBeLessThanOrEqual(QUESTION);
  });
}

test('what no page holds finds nothing, says so and where to go on; Escape closes', async ({ page }) => {
  await page.goto('/zh-cn/');
  await page.locator('#k-search-open').click();
  await page.getByRole('searchbox').fill('量子区块链挖矿');
  const out = page.locator('#k-search-out');
  await expect(out).toContainText('没有页面包含“量子区块链挖矿”');
  await expect(out.getByRole('link', { name: '向社区提问' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#k-search')).toBeHidden();
});

test('a slip of the finger is mended, and the page says so', async ({ page }) => {
  await page.goto('/');
  await page.locator('#k-search-open').click();
  const out = page.locator('#k-search-out');
  await page.getByRole('searchbox').fill('clas loading');
  await expect(out).toContainText('Shown: “Class loading”');
  await expect(out.getByRole('link').first()).toHaveAttribute('href', '/concepts/class-loading/');
  // The hit shows a sentence, not the words that the page is also found by.
  await expect(out.locator('.k-find__x').first()).toHaveText(/^Every module has a class loader of its own/);
  await page.getByRole('searchbox').fill('kouplelss');
  await expect(out).toContainText('Shown: “Koupleless”');
});

test('a name leads to its own address: what it refers to above the pages, the term below', async ({ page }) => {
  await page.goto('/zh-cn/');
  await page.locator('#k-search-open').click();
  await page.getByRole('searchbox').fill('SpringServiceFinder');
  await expect(page.locator('#k-search-out').getByRole('link').first()).toHaveAttribute('href', /^\/zh-cn\/reference\/java-api\/#/);
  await page.getByRole('searchbox').fill('yuankongjian');
  await expect(page.locator('#k-search-out a[href="/zh-cn/glossary/#metaspace"]')).toBeVisible();
});

test('results are grouped, and recent searches are kept and forgotten', async ({ page }) => {
  await page.goto('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await page.getByRole('button', { name: 'Search' }).click();
  await dialog.getByRole('searchbox').fill('contributor');
  await expect(dialog.getByRole('heading', { name: 'Terms' })).toBeVisible();
  await expect(dialog.getByRole('heading', { name: 'Community' })).toBeVisible();
  await expect(page.locator('#k-search-status')).toContainText('results for “contributor”');
  await dialog.getByRole('link').first().click();
  await page.waitForLoadState();
  await page.keyboard.press('Control+k');
  await expect(dialog.getByRole('heading', { name: 'Recent searches' })).toBeVisible();
  await dialog.getByRole('button', { name: 'contributor' }).click();
  await expect(dialog.getByRole('link').first()).toBeVisible();
  await dialog.getByRole('searchbox').fill('');
  await dialog.getByRole('button', { name: 'Forget recent searches' }).click();
  await expect(dialog.getByRole('button', { name: 'contributor' })).toHaveCount(0);
});
