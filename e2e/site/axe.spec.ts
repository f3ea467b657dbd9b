import { expect, test } from '@playwright/test';
import type { Language } from '../../src/site/locale.ts';
import { axeFaults, tooWide } from '../accessibility.ts';
import { addressToAsk, builtPages, manualPages } from './built-site.ts';

const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };

const widths = [wide, narrow];

/** Pages of the manual share one layout: axe sees each in one width, and its twin in the other language in the other. */
const seenIn = (path: string, language: Language): readonly (typeof wide)[] => {
  if (!manualPages.some((page) => page.path === path)) return widths;
  return language === 'en' ? [wide] : [narrow];
};

// Colours change at once, so that none is measured half way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

// The words of code are many thousands; their colours are proved in src/styles/contrast.test.ts, so axe leaves them out.
const exclude = '.ec-line';

for (const one of builtPages) {
  test(`axe finds nothing on ${one.path}, and it fits at every width`, async ({ page }) => {
    const faults: string[] = [];
    const seen = seenIn(one.path, one.language);
    for (const viewport of [...seen, ...widths.filter((width) => !seen.includes(width))]) {
      await page.setViewportSize(viewport);
      if (seen.includes(viewport)) {
        await page.goto(addressToAsk(one));
        faults.push(...(await axeFaults(page, { exclude })).map((fault) => `${viewport.width} ${fault}`));
      }
      const overflow = await tooWide(page);
      if (overflow > 0) faults.push(`${viewport.width}: the page is ${overflow} px too wide`);
    }
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
