// Part of `npm run bench`: Lighthouse as a phone, on the built site, a page of each kind. Prints a table; ends with 1 when
// a page of the manual or the home page has less than 100 in a category, or the trial less than 95.
import { chromium } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { readRedirects } from '../../src/site/redirects.ts';
import { createSiteServer } from '../../src/site/static-server.ts';

const pages = [
  '/',
  '/zh-cn/',
  '/start/what-is-koupleless/',
  '/start/quick-start/',
  '/zh-cn/concepts/class-loading/',
  '/reference/arklet/',
  '/glossary/',
  '/zh-cn/community/okrs/',
  '/community/roadmap/',
  '/trial/',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const bar = (page: string): number => (page.endsWith('/trial/') ? 95 : 100);

const server = createSiteServer('dist', readRedirects());
await new Promise<void>((resolve) => void server.listen(0, resolve));
const { port } = server.address() as AddressInfo;
const chrome = await launch({
  chromePath: existsSync(chromium.executablePath()) ? chromium.executablePath() : (process.env['CHROMIUM'] ?? '/usr/bin/chromium'),
  chromeFlags: ['--headless=new', '--no-sandbox'],
});

let below = false;
const row = (cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(34) : String(cell).padStart(9))).join(''));
row(['Lighthouse, phone', 'perf', 'a11y', 'practice', 'seo', 'LCP ms', 'CLS', 'TBT ms', 'KB']);
for (const page of pages) {
  const result = await lighthouse(`http://localhost:${port}${page}`, {
    port: chrome.port,
    logLevel: 'error',
    onlyCategories: [...categories],
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${page}.`);
  const { lhr } = result;
  const scores = categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100));
  const measured = (audit: string, digits = 0) => (lhr.audits[audit]?.numericValue ?? NaN).toFixed(digits);
  row([
    page,
    ...scores,
    measured('largest-contentful-paint'),
    measured('cumulative-layout-shift', 3),
    measured('total-blocking-time'),
    (Number(measured('total-byte-weight')) / 1000).toFixed(1),
  ]);
  for (const [at, score] of scores.entries()) {
    if (score >= bar(page)) continue;
    below = true;
    const failed =
      lhr.categories[categories[at] ?? 'performance']?.auditRefs.filter(
        ({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1,
      ) ?? [];
    console.log(`  ${categories[at]}: ${failed.map(({ id }) => id).join(', ')}`);
  }
}
chrome.kill();
server.close();
if (below) process.exit(1);
