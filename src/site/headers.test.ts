import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, headerTable, notFoundPage } from './headers.ts';
import { headersFile, hostingFiles, vercelFile } from './hosting.ts';
import { readRedirects } from './redirects.ts';

const addresses = [
  '/',
  '/trial/',
  '/trial',
  '/zh-cn/trial/',
  '/start/what-is-koupleless/',
  '/_astro/page.js',
  '/pagefind/pagefind.js',
  '/sandbox/sandbox-worker.js',
  '/trials-of-others/',
];
const ISOLATION = 'cross-origin-opener-policy';

test('the trial is isolated, nothing else is', () => {
  expect(headersFor('/trial/')[ISOLATION]).toBe('same-origin');
  expect(headersFor('/zh-cn/trial/')[ISOLATION]).toBe('same-origin');
  expect(headersFor('/')[ISOLATION]).toBeUndefined();
  expect(headersFor('/_astro/x.js')[ISOLATION]).toBeUndefined();
});

test('the files of the hosts are what the table makes of them (npm run hosting writes them)', () => {
  for (const [file, text] of Object.entries(hostingFiles(readRedirects()))) expect(readFileSync(file, 'utf8'), file).toBe(text);
});

/** What `_headers` says of an address, read as its hosts read it: every block that matches adds its lines. */
function byHeadersFile(address: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let applies = false;
  for (const line of headersFile().split('\n')) {
    if (line.startsWith('/')) applies = line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : line === address;
    else if (applies && line.startsWith('  ')) sent[line.slice(2, line.indexOf(':')).toLowerCase()] = line.slice(line.indexOf(':') + 2);
  }
  return sent;
}

/** What `vercel.json` says of an address: its sources are regular expressions of the whole path. */
function byVercelFile(address: string): Record<string, string> {
  const { headers } = JSON.parse(vercelFile(new Map())) as {
    headers: readonly { source: string; headers: readonly { key: string; value: string }[] }[];
  };
  const matching = headers.filter(({ source }) => new RegExp(`^${source}$`).test(address));
  return Object.fromEntries(matching.flatMap((rule) => rule.headers.map(({ key, value }) => [key.toLowerCase(), value])));
}

test('every host sends for every address what the table says', () => {
  for (const address of addresses) {
    expect(byHeadersFile(address), address).toEqual(headersFor(address));
    expect(byVercelFile(address), address).toEqual(headersFor(address));
  }
});

test('the nginx sample sets every header of the table from the same rules', () => {
  const text = hostingFiles(new Map())['hosting/nginx.conf'] ?? '';
  for (const { headers } of headerTable) {
    for (const [name, value] of Object.entries(headers)) {
      const block = new RegExp(`map \\$uri \\$header_${name.replaceAll('-', '_')} \\{([^}]*)\\}`).exec(text)?.[1] ?? '';
      expect(block, name).toContain(JSON.stringify(value));
    }
  }
});

test('an address that does not exist is answered in its language', () => {
  expect(notFoundPage('/nope/')).toBe('/404.html');
  expect(notFoundPage('/zh-cn/nope/')).toBe('/zh-cn/404/index.html');
});
