import { expect, test } from '@playwright/test';
import { headersFor, headerTable } from '../../src/site/headers.ts';
import { builtFiles, builtPages, addressToAsk } from './built-site.ts';

const files = [...builtFiles].filter((file) => /\.(?:js|css|svg|json|md|txt|wasm)$/.test(file));

test('the server sends the headers of the table, and no other security headers', async ({ request }) => {
  const addresses = [...builtPages.map(addressToAsk), ...files.filter((_, at) => at % 7 === 0), '/trial', '/en/'];
  const known = new Set(headerTable.flatMap(({ headers }) => Object.keys(headers)));
  for (const address of addresses) {
    const sent = (await request.get(address, { maxRedirects: 0 })).headers();
    const wanted = headersFor(address);
    for (const name of known) {
      if (name === 'cache-control') continue;
      expect(sent[name], `${address} ${name}`).toBe(wanted[name]);
    }
    if (wanted['cache-control'] && sent['etag']) expect(sent['cache-control'], address).toBe(wanted['cache-control']);
  }
});

test('only the trial is isolated', async ({ page }) => {
  const isolated = async (address: string) => {
    await page.goto(address);
    return page.evaluate(() => crossOriginIsolated);
  };
  expect(await isolated('/trial/')).toBe(true);
  expect(await isolated('/zh-cn/trial/')).toBe(true);
  expect(await isolated('/trial/split/')).toBe(true);
  expect(await isolated('/zh-cn/trial/split/run/')).toBe(true);
  expect(await isolated('/')).toBe(false);
  expect(await isolated('/glossary/')).toBe(false);
});

test('frames of other hosts are allowed on the trial only, and only those of its second engine', () => {
  for (const { neutral, path, html } of builtPages) {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const frames = /frame-src ([^;]*)/.exec(policy)?.[1];
    expect(frames, path).toBe(
      neutral.startsWith('/trial/') ? 'https://stackblitz.com https://*.webcontainer-api.io https://*.webcontainer.io' : "'none'",
    );
  }
});

test('the policy of every page names few inline scripts, and none that may do anything', () => {
  for (const { path, html } of builtPages) {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
    expect(scripts, path).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/);
    // What only some pages have brings its own: tabs that stay in step, and blocks that can be run where they stand.
    const few = 10 + (html.includes('<starlight-tabs') ? 2 : 0) + (html.includes('id="run-here"') ? 1 : 0);
    expect(scripts.match(/sha256-/g)?.length ?? 0, path).toBeLessThanOrEqual(few);
  }
});
