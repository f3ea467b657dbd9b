import { expect, test } from '@playwright/test';
import { languages, pathIn } from '../../src/site/locale.ts';
import { addressToAsk, builtPages, manualPages, realPages } from './built-site.ts';

test('every page exists in both languages', () => {
  const [en, zh] = languages.map((language) =>
    builtPages
      .filter((page) => page.language === language)
      .map(({ neutral }) => neutral)
      .sort(),
  );
  expect(zh).toEqual(en);
});

test('pages of the manual are made of the same parts in both languages', () => {
  const parts = (html: string): string =>
    [...(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').matchAll(/<(h[1-6]|table|th|figure|pre|img|details|form|input|select)\b/g)]
      .map(([, name]) => name)
      .join(' ');
  const english = new Map(manualPages.filter(({ language }) => language === 'en').map(({ neutral, html }) => [neutral, parts(html)]));
  const different = manualPages.filter(({ language, neutral, html }) => language !== 'en' && parts(html) !== english.get(neutral));
  expect(different.map(({ path }) => path)).toEqual([]);
});

test('every page names its language, and the same page in both', () => {
  for (const { path, neutral, language, html } of realPages) {
    expect(/<html lang="([^"]+)"/.exec(html)?.[1], path).toBe(language);
    const alternates = new Map(
      [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="https:\/\/koupleless\.io([^"]*)"/g)].map(
        ([, tongue = '', address = '']) => [tongue, address],
      ),
    );
    for (const tongue of languages) expect(alternates.get(tongue), `${path} ${tongue}`).toBe(pathIn(tongue, neutral));
    expect(/<link rel="canonical" href="https:\/\/koupleless\.io([^"]*)"/.exec(html)?.[1], path).toBe(path);
  }
});

test('Chinese text has no emphasis that was not recognised', () => {
  const text = (html: string) =>
    (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<(pre|code|script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
  const faults = builtPages
    .filter(({ language }) => language === 'zh-CN')
    .flatMap(({ path, html }) => [...text(html).matchAll(/.{0,12}(?:\*\*|~~).{0,12}/g)].map(([found]) => `${path}: ${found}`));
  expect(faults).toEqual([]);
});

test('a page that does not exist says so in its language, with its status', async ({ page }) => {
  for (const missing of builtPages.filter(({ neutral }) => neutral === '/404/')) {
    const answer = await page.goto(addressToAsk(missing));
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', missing.language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      missing.language === 'en' ? 'This page does not exist' : '没有这个页面',
    );
  }
});

test('the language switch keeps the page', async ({ page }) => {
  const some = [
    ...manualPages.slice(0, 2),
    ...realPages.filter(({ neutral }) => ['/', '/glossary/', '/community/okrs/', '/trial/'].includes(neutral)),
  ];
  for (const { path, neutral, language } of some) {
    await page.goto(path);
    await page.locator('.k-lang').first().click();
    await page.waitForURL(`**${pathIn(language === 'en' ? 'zh-CN' : 'en', neutral)}`);
  }
});

test.describe('a visitor whose browser prefers Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('is offered the Chinese page once, and never sent there', async ({ page }) => {
    await page.goto('/glossary/');
    const offer = page.getByRole('complementary', { name: '语言' });
    await expect(offer).toContainText('本页有中文版');
    await expect(offer.getByRole('link')).toHaveAttribute('href', '/zh-cn/glossary/');
    await offer.getByRole('button', { name: '不用了' }).click();
    await expect(offer).toBeHidden();
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(offer).toBeHidden();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('is not offered what is open already', async ({ page }) => {
    await page.goto('/zh-cn/');
    await expect(page.locator('#k-offer')).toBeHidden();
  });
});
