import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Language } from '../../src/site/locale.ts';
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
const colours = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };
const everything = { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

for (const one of builtPages) {
  test(`axe finds nothing on ${one.path}, and it fits at every width`, async ({ page }) => {
    const faults: string[] = [];
    const seen = seenIn(one.path, one.language);
    for (const viewport of [...seen, ...widths.filter((width) => !seen.includes(width))]) {
      await page.setViewportSize(viewport);
      if (seen.includes(viewport)) {
        await page.goto(addressToAsk(one));
        for (const theme of ['light', 'dark'] as const) {
          await page.evaluate((name) => {
            document.documentElement.dataset['theme'] = name;
          }, theme);
          // A theme changes colours and nothing else; all other rules have seen the page already.
          const runOnly = theme === 'light' ? everything : colours;
          const { violations } = await new AxeBuilder({ page })
            .exclude('.ec-line')
            .options({ runOnly, resultTypes: ['violations'] })
            .analyze();
          faults.push(
            ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${viewport.width} ${theme} ${id}: ${target.join(' ')}`)),
          );
        }
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) faults.push(`${viewport.width}: the page is ${overflow} px too wide`);
    }
    expect(faults).toEqual([]);
  });
}

for (const home of ['/', '/zh-cn/']) {
  test(`axe finds nothing in the search of ${home}, empty and with results`, async ({ page }) => {
    await page.goto(home);
    const violations = async () =>
      (
        await new AxeBuilder({ page })
          .include('#k-search')
          .options({ runOnly: everything, resultTypes: ['violations'] })
          .analyze()
      ).violations.map(({ id }) => id);
    await page.keyboard.press('Control+k');
    expect(await violations()).toEqual([]);
    await page.getByRole('searchbox').fill('Arklet');
    await expect(page.locator('#k-search-out a').first()).toBeVisible();
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      expect(await violations(), theme).toEqual([]);
    }
  });
}
