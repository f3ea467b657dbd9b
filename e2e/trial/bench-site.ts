import { chromium, type Browser } from '@playwright/test';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { readRedirects } from '../../src/site/redirects.ts';
import { createSiteServer } from '../../src/site/static-server.ts';

/** The built site, served as production does, and a browser for it. */
export interface BenchSite {
  readonly browser: Browser;
  /** `http://localhost:41234` */
  readonly baseURL: string;
  close(): Promise<void>;
}

/** @param flags of Chromium, beside those that it needs here; the site is `dist`, or the folder that SITE names */
export async function openBenchSite(flags: readonly string[] = []): Promise<BenchSite> {
  const server = createSiteServer(process.env['SITE'] ?? 'dist', readRedirects());
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    ...(existsSync(chromium.executablePath()) ? {} : { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium' }),
    args: ['--no-sandbox', ...flags],
  });
  return {
    browser,
    baseURL: `http://localhost:${port}`,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
