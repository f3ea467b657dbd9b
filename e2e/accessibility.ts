import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const everything = { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const colours = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };

/** What of a page axe sees; without, all of it. */
export interface Seen {
  /** A selector: only this part. */
  readonly include?: string;
  /** A selector: all but this part. */
  readonly exclude?: string;
  /** In light, then in dark, unless one alone is named. */
  readonly themes?: readonly ('light' | 'dark')[];
}

/**
 * What axe finds on a page as it stands, in light and in dark: `dark color-contrast: #k-search`, a line each.
 * The page keeps the last theme.
 */
export async function axeFaults(page: Page, { include, exclude, themes = ['light', 'dark'] }: Seen = {}): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const theme of themes) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    // Our pages frame nothing of other origins. What is there for such frames, a second page that gathers what each
    // of them found, takes three times as long as axe itself.
    let axe = new AxeBuilder({ page }).setLegacyMode();
    if (include !== undefined) axe = axe.include(include);
    if (exclude !== undefined) axe = axe.exclude(exclude);
    // A theme changes colours and nothing else; all other rules have seen the page already.
    const runOnly = theme === themes[0] ? everything : colours;
    const { violations } = await axe.options({ runOnly, resultTypes: ['violations'], preload: false }).analyze();
    faults.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${theme} ${id}: ${target.join(' ')}`)));
  }
  return faults;
}

/** How many px of a page do not fit into its width. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
