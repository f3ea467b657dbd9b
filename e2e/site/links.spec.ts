import { expect, test } from '@playwright/test';
import { readRedirects } from '../../src/site/redirects.ts';
import { languageOf } from '../../src/site/locale.ts';
import { builtFiles, builtPages, realPages, type BuiltPage } from './built-site.ts';

const pages = new Map(builtPages.map((page) => [page.path, page]));
const idsOf = (html: string): ReadonlySet<string> => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
const decode = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

interface Link {
  readonly href: string;
  readonly attributes: string;
}
const linksOf = ({ html }: BuiltPage): readonly Link[] =>
  [...html.matchAll(/<a\s([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const href = /\bhref="([^"]*)"/.exec(attributes)?.[1];
    return href === undefined ? [] : [{ href: decode(href), attributes }];
  });

/** What is wrong with a link of a page, or nothing. */
function fault(page: BuiltPage, { href, attributes }: Link): string | undefined {
  const target = new URL(href, `https://here${page.path}`);
  if (target.host !== 'here') return target.protocol === 'https:' ? undefined : `${href} is not https`;
  if (builtFiles.has(target.pathname) && /\.\w+$/.test(target.pathname)) return undefined;
  const found = pages.get(target.pathname);
  if (!found) return `${href} leads nowhere`;
  if (target.hash && !idsOf(found.html).has(decodeURIComponent(target.hash.slice(1)))) return `${href}: the page has no such place`;
  const switches = /\bhreflang=/.test(attributes) || page.neutral === '/404/';
  if (!switches && languageOf(target.pathname) !== page.language) return `${href} leaves the language of the page`;
  return undefined;
}

test('every link of every page leads to a place that exists, in the same language', () => {
  const faults = builtPages.flatMap((page) =>
    linksOf(page)
      .flatMap((link) => fault(page, link) ?? [])
      .map((text) => `${page.path}: ${text}`),
  );
  expect([...new Set(faults)]).toEqual([]);
});

test('ids are unique on every page', () => {
  const twice = builtPages.flatMap(({ path, html }) => {
    const ids = [...html.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test('addresses of the former site, and of pages that have moved, lead to pages that exist', async ({ request }) => {
  for (const [from, to] of readRedirects()) {
    expect(pages.has(to), `${from} → ${to}`).toBe(true);
    expect(
      realPages.some(({ path }) => path === from),
      `${from} hides a page of this site`,
    ).toBe(false);
    const answer = await request.get(from, { maxRedirects: 0 });
    expect(answer.status(), from).toBe(301);
    expect(answer.headers()['location'], from).toBe(to);
  }
});
