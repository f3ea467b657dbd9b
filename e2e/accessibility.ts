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
  /** Whether colours are looked at, half of what axe does; true where nothing is said. */
  readonly colours?: boolean;
  /** In light, then in dark, unless one alone is named. */
  readonly themes?: readonly ('light' | 'dark')[];
}

/**
 * What axe finds on a page as it stands, in light and in dark: `dark color-contrast: #k-search`, a line each.
 * The page keeps the last theme.
 */
export async function axeFaults(
  page: Page,
  { include, exclude, colours: seesColours = true, themes = ['light', 'dark'] }: Seen = {},
): Promise<readonly string[]> {
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
    const rules = { 'color-contrast': { enabled: seesColours } };
    const { violations } = await axe.options({ runOnly, rules, resultTypes: ['violations'], preload: false }).analyze();
    faults.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${theme} ${id}: ${target.join(' ')}`)));
  }
  return faults;
}

/** How many px of a page do not fit into its width. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * What of a page, or of a part of it, cannot be read or reached with the mouse: what lies under something else or outside of the window
 * wherever it is scrolled to, and text that is cut off and nowhere told in full. A line each: `button.k-btn "Run" under nav.guide__nav`.
 * The page is scrolled by it. Terminals, code and drawings have their own ways to move and are taken as one thing.
 */
export const outOfReach = (page: Page, include = 'body'): Promise<readonly string[]> =>
  page.evaluate((selector) => {
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const inside = '.k-skip, .xterm *, .cm-editor *, svg *, iframe *, [aria-hidden=true] *, [aria-hidden=true]';
    const name = (node: Element): string =>
      `${node.tagName.toLowerCase()}${node.className && typeof node.className === 'string' ? `.${node.className.split(' ').join('.')}` : ''}`;
    const told = (node: Element): string => (node.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    const hasText = (node: Element): boolean => [...node.childNodes].some((child) => child instanceof Text && child.data.trim() !== '');
    const faults: string[] = [];
    for (const node of document.querySelectorAll<HTMLElement>(`:is(${selector}) *`)) {
      if (node.matches(inside) || !(node.matches(controls) || hasText(node))) continue;
      if (!node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const size = node.getBoundingClientRect();
      // What is there for screen readers alone has a box of one pixel; what it lies in has, too.
      if (size.width <= 1 || size.height <= 1 || node.closest('.sr-only')) continue;
      const { textOverflow } = getComputedStyle(node);
      if (textOverflow === 'ellipsis' && node.scrollWidth > node.clientWidth + 1 && !node.closest('[title], [aria-label]'))
        faults.push(`${name(node)} "${told(node)}" is cut`);
      node.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const [box] = node.getClientRects();
      if (!box) continue;
      const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
      const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
      const hit = document.elementFromPoint(x, y);
      if (!hit) faults.push(`${name(node)} "${told(node)}" outside of the window`);
      else if (!node.contains(hit) && !hit.contains(node) && !hit.closest('label')?.contains(node))
        faults.push(`${name(node)} "${told(node)}" under ${name(hit)} "${told(hit)}"`);
    }
    return faults;
  }, include);
