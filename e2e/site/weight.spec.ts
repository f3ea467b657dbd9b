import { expect, test, type Page } from '@playwright/test';
import { manualPages, realPages } from './built-site.ts';

// A first visit is weighed, before the service worker keeps anything.
test.use({ serviceWorkers: 'block' });

interface Weight {
  readonly kilobytes: number;
  readonly requests: number;
}

/** What comes over the wire, packed, until the network is quiet. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  let bytes = 0;
  let requests = 0;
  const asked = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request, documentURL }) => {
    // What the page before asked for may still come.
    if (new URL(documentURL).pathname === path && !request.url.startsWith('data:')) asked.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!asked.has(requestId)) return;
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await session.detach();
  return { kilobytes: bytes / 1000, requests };
}

/** Pages at once: each waits for a quiet network, which takes longer than the page. */
const AT_ONCE = 4;

async function weighAll(page: Page, paths: readonly string[]): Promise<readonly (Weight & { readonly path: string })[]> {
  const weighed: (Weight & { readonly path: string })[] = [];
  const waiting = [...paths];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const own = await page.context().newPage();
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) weighed.push({ path, ...(await weigh(own, path)) });
    }),
  );
  return weighed;
}

test('a page of the manual is at most 52 KB in 10 requests', async ({ page }) => {
  test.setTimeout(400_000);
  const weighed = await weighAll(
    page,
    manualPages.map(({ path }) => path),
  );
  expect(weighed).toHaveLength(manualPages.length);
  expect(weighed.filter(({ kilobytes, requests }) => kilobytes > 52 || requests > 10)).toEqual([]);
});

test('the home page is at most 40 KB, the trial at most 45 before it is started, with any lesson and step', async ({ page }) => {
  test.setTimeout(400_000);
  const pages = realPages.filter(({ neutral }) => neutral === '/' || neutral.startsWith('/trial/'));
  const bar = new Map(pages.map(({ path, neutral }) => [path, neutral === '/' ? 40 : 45]));
  const weighed = await weighAll(page, [...bar.keys()]);
  expect(weighed).toHaveLength(bar.size);
  expect(weighed.filter(({ path, kilobytes }) => kilobytes > (bar.get(path) ?? 0))).toEqual([]);
});
