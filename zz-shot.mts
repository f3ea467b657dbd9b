import { openBenchSite } from './e2e/trial/bench-site.ts';
import { TrialPage } from './e2e/trial/trial-page.ts';
const site = await openBenchSite();
for (const [w, hgt] of [[1280, 800], [390, 844]] as const) {
const page = await (await site.browser.newContext({ baseURL: site.baseURL, viewport: { width: w, height: hgt }, reducedMotion: 'reduce' })).newPage();
page.on('console', (m) => m.type() === 'error' && console.log('ERR', m.text())); page.on('pageerror', (e) => console.log('PAGEERR', e.message));
const trial = new TrialPage(page);
await trial.start('split/');
await trial.act(0); await trial.act(1); await trial.done(); await trial.next();
await trial.act(0);
const view = page.locator('.sp');
await view.getByRole('checkbox', { name: 'com.example.shop.customer' }).check();
await view.locator('.sp__edges li, .sp__note').first().waitFor();
await page.locator('.own-border').waitFor({ timeout: 15000 }).catch((e) => console.log('no border', e.message.slice(0, 200)));
await page.waitForTimeout(500);
console.log(w, JSON.stringify(await view.boundingBox()), JSON.stringify(await page.locator('.sp__own').boundingBox()));
await page.screenshot({ path: `/work/tmp/i10/lesson-${w}.png` });
await page.locator('.sp__own').scrollIntoViewIfNeeded();
await page.locator('.sp__own').screenshot({ path: `/work/tmp/i10/lesson-own-${w}.png` });
if (w > 1000) {
  const row = page.locator('.map .row > button').filter({ hasText: 'OrderService' }).first();
  console.log('rows', await page.locator('.map .row > button').count());
  if (await row.count()) { await row.focus(); await page.keyboard.press('m'); await page.waitForTimeout(800); console.log('points', await page.locator('.own-pts h2 .k-num').textContent(), await view.locator('.sp__sum').innerText()); }
}
await page.close();
}
await site.close();
