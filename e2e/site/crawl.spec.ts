import { expect, test } from '@playwright/test';
import { addressToAsk, builtPages, type BuiltPage } from './built-site.ts';

const inGroups = (pages: readonly BuiltPage[], size: number): readonly (readonly BuiltPage[])[] =>
  Array.from({ length: Math.ceil(pages.length / size) }, (_, at) => pages.slice(at * size, (at + 1) * size));

for (const [at, group] of inGroups(builtPages, 20).entries()) {
  test(`pages break no policy, ask no other host and report no error (${at + 1})`, async ({ page, baseURL }) => {
    const faults: string[] = [];
    let here = '';
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:') && !request.url().startsWith('blob:'))
        faults.push(`${here} asks ${request.url()}`);
    });
    page.on('console', (message) => {
      // The browser reports the 404 of the page itself, which is wanted.
      if (message.type() === 'error' && !message.text().includes('status of 404')) faults.push(`${here}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${here}: ${error.message}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    for (const one of group) {
      here = one.path;
      await page.goto(addressToAsk(one), { waitUntil: 'load' });
      await page.locator('.k-theme').first().click();
    }
    expect(faults).toEqual([]);
  });
}
