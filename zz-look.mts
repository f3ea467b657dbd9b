import { chromium } from 'playwright-core';
import { existsSync } from 'node:fs';
const [base, out] = ['http://127.0.0.1:25600', '/work/tmp/eval16/shots'];
const browser = await chromium.launch({ executablePath: ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync), args: ['--no-sandbox'] });
for (const [lang, width, scheme] of [['en', 1280, 'light'], ['zh-cn', 390, 'dark'], ['zh-cn', 1280, 'dark'], ['en', 390, 'light']] as const) {
  const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme: scheme });
  page.on('pageerror', (e) => console.log('ERR', e.message));
  page.on('console', (m) => m.type() === 'error' && console.log('CON', m.text().slice(0, 200)));
  await page.goto(`${base}${lang === 'en' ? '' : '/zh-cn'}/trial/own/`);
  await page.waitForSelector('[data-choose-file]:not([disabled])', { timeout: 120000 });
  await page.setInputFiles('[data-file]', '/work/tmp/eval16/leaky.zip');
  await page.waitForSelector('[data-leaves]', { timeout: 120000 });
  await page.screenshot({ path: `${out}-choose-${lang}-${width}.png` });
  await page.locator('[data-leaves]').first().click();
  await page.waitForSelector('.own-leaves__p');
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${out}-leaves-${lang}-${width}.png` });
  for (const s of await page.locator('.own-leaves__p summary').all()) if ((await s.textContent())?.match(/edit ready|可直接修改/)) { await s.click(); break; }
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${out}-open-${lang}-${width}.png` });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  console.log(lang, width, 'overflow', over, await page.locator('.own-leaves__p > li').count());
  if (lang === 'en' && width === 1280) {
    await page.locator('[data-key="leaves all"]').click();
    await page.waitForSelector('[data-key="leaves undo"]', { timeout: 60000 });
    await page.waitForTimeout(1000);
    await page.screenshot({ path: `${out}-applied.png` });
    const [dl] = await Promise.all([page.waitForEvent('download'), page.locator('[data-take$="leaves.md"]').click()]);
    await dl.saveAs(`${out}-report.md`);
    const [d2] = await Promise.all([page.waitForEvent('download'), page.locator('[data-take$="leaves.zh-CN.md"]').click()]);
    await d2.saveAs(`${out}-report.zh.md`);
  }
  await page.close();
}
await browser.close();
