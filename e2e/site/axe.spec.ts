import { expect, test, type Page } from '@playwright/test';
import { axeFaults, tooWide } from '../accessibility.ts';
import { addressToAsk, type BuiltPage, builtPages, manualPages } from './built-site.ts';

const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };

const widths = [wide, narrow];

/** Pages that share a layout with many others: the manual's, and those of lessons but the first. */
const oneOfMany = (path: string): boolean =>
  manualPages.some((page) => page.path === path) || /^(?:\/zh-cn)?\/(?:trial|lessons)\/(?!one-minute\/|own\/|play\/)[\w-]+\//.test(path);

/** Pages are seen by turns; both languages of one have the same. */
const turns = new Map([...new Set(builtPages.map(({ neutral }) => neutral))].map((neutral, at) => [neutral, at]));

/**
 * Pages of many share one layout and one set of colours (src/styles/contrast.test.ts), and twins are made of the same
 * parts (languages.spec.ts): axe sees every second one in English, wide and light, the others in Chinese, narrow and dark,
 * and of each third one the colours.
 */
const seenIn = ({ path, neutral, language }: BuiltPage) => {
  if (!oneOfMany(path)) return { seen: widths, colours: true, themes: ['light', 'dark'] as const };
  const turn = turns.get(neutral) ?? 0;
  const seen = turn % 2 === (language === 'en' ? 0 : 1);
  const colours = turn % 3 === 0;
  return language === 'en'
    ? { seen: seen ? [wide] : [], colours, themes: ['light'] as const }
    : { seen: seen ? [narrow] : [], colours, themes: ['dark'] as const };
};

// Colours change at once, so that none is measured half way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

// The words of code are many thousands; their colours are proved in src/styles/contrast.test.ts, so axe leaves them out.
const exclude = '.ec-line, .recorded__part pre';

/** What a page does against the rules, as it happens: errors, broken policies, requests to other hosts. */
async function watch(page: Page, site: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('request', (request) => {
    if (![site, 'data:', 'blob:'].some((start) => request.url().startsWith(start))) faults.push(`asks ${request.url()}`);
  });
  page.on('console', (message) => {
    // The browser reports the 404 of the page itself, which is wanted.
    if (message.type() === 'error' && !message.text().includes('status of 404')) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return faults;
}

/** Recordings are one layout filled from data: axe sees the longest of a base, and one of a cluster. */
const recordings = /\/recordings\/[\w-]+\/$/;
const looked = builtPages.filter(({ path }) => !recordings.test(path) || /\/(?:bad-requests|build-and-deploy|cluster-peer)\/$/.test(path));

for (const one of looked) {
  test(`${one.path}: axe finds nothing, it fits at every width, breaks no policy, asks no other host`, async ({ page, baseURL }) => {
    const faults = await watch(page, `${baseURL}/`);
    const { seen, colours, themes } = seenIn(one);
    let there = false;
    for (const viewport of [...seen, ...widths.filter((width) => !seen.includes(width))]) {
      await page.setViewportSize(viewport);
      if (!there || seen.includes(viewport)) await page.goto(addressToAsk(one));
      there = true;
      if (seen.includes(viewport)) {
        faults.push(...(await axeFaults(page, { exclude, colours, themes })).map((fault) => `${viewport.width} ${fault}`));
      }
      const overflow = await tooWide(page);
      if (overflow > 0) faults.push(`${viewport.width}: the page is ${overflow} px too wide`);
    }
    await page.locator('.k-theme').filter({ visible: true }).first().click();
    expect(faults).toEqual([]);
  });
}

for (const home of ['/', '/zh-cn/']) {
  test(`axe finds nothing in the search of ${home}, empty and with results`, async ({ page }) => {
    await page.goto(home);
    const faults = () => axeFaults(page, { include: '#k-search' });
    await page.keyboard.press('Control+k');
    expect(await faults()).toEqual([]);
    await page.getByRole('searchbox').fill('Arklet');
    await expect(page.locator('#k-search-out a').first()).toBeVisible();
    expect(await faults()).toEqual([]);
  });
}
