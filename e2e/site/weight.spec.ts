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

test('a page of the manual is at most 52 KB in 10 requests', async ({ page }) => {
  test.setTimeout(400_000);
  for (const { path } of manualPages) {
    const { kilobytes, requests } = await weigh(page, path);
    expect(kilobytes, `${path}: ${kilobytes} KB`).toBeLessThanOrEqual(52);
    expect(requests, path).toBeLessThanOrEqual(10);
  }
});

test('the home page is at most 40 KB', async ({ page }) => {
  for (const { path } of realPages.filter(({ neutral }) => neutral === '/'))
    expect((await weigh(page, path)).kilobytes, path).toBeLessThanOrEqual(40);
});

test('the trial is at most 45 KB before it is started, whichever lesson and step it begins with', async ({ page }) => {
  test.setTimeout(400_000);
  for (const { path } of realPages.filter(({ neutral }) => neutral.startsWith('/trial/')))
    expect((await weigh(page, path)).kilobytes, path).toBeLessThanOrEqual(45);
});
