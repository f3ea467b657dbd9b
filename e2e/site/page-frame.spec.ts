import { expect, test } from '@playwright/test';
import { programForm } from '../../src/site/program-form.ts';
import { builtFiles, manualPages, realPages } from './built-site.ts';

test('every page of the manual says its type, version, date and translation, and can be edited', () => {
  for (const { path, html, language } of manualPages) {
    const meta = /<dl class="k-meta"[\s\S]*?<\/dl>/.exec(html)?.[0] ?? '';
    for (const word of language === 'en' ? ['Type', 'Updated', 'Translation'] : ['类型', '更新', '翻译'])
      expect(meta, `${path} ${word}`).toContain(word);
    expect(html, path).toMatch(/href="https:\/\/github\.com\/koupleless\/[\w-]+\/edit\/main\/content\/docs\//);
  }
});

test('every page exists as Markdown, and llms.txt lists it; a recording as its file', async ({ request }) => {
  const whole = {
    en: await (await request.get('/llms-full.txt')).text(),
    'zh-CN': await (await request.get('/zh-cn/llms-full.txt')).text(),
  };
  const lists = { en: await (await request.get('/llms.txt')).text(), 'zh-CN': await (await request.get('/zh-cn/llms.txt')).text() };
  // The page that stands for pages which were not kept has nothing to say in Markdown.
  for (const { path, language, html } of realPages.filter(({ neutral }) => neutral !== '/offline/')) {
    const { type, href: file } = programForm(path);
    expect(builtFiles.has(file), file).toBe(true);
    expect(html, path).toContain(`<link rel="alternate" type="${type}" href="${file}">`);
    if (type === 'application/json') continue;
    expect(lists[language]).toContain(`https://koupleless.io${file})`);
    expect(whole[language]).toContain(`<!-- https://koupleless.io${path} -->`);
    const text = await (await request.get(file)).text();
    expect(text, file).toMatch(/^# .+\n\n> .+\n\n\S/);
    expect(text, `${file} still holds a component`).not.toMatch(/^import |<[A-Z]\w+[^>]*\/>/m);
  }
});

test('a page is copied as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/start/what-is-koupleless/');
  await page.getByRole('link', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('link', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# What is Koupleless\n/);
});

test('every page says what it is to programs, and has a picture for those who share it', () => {
  for (const { path, html } of realPages) {
    const picture = /<meta property="og:image" content="https:\/\/koupleless\.io(\/share\/[^"]+)">/.exec(html)?.[1] ?? '';
    expect(builtFiles.has(picture), `${path}: ${picture}`).toBe(true);
    expect(html.match(/<script type="application\/ld\+json">[^<]*"@context"/g), path).toHaveLength(1);
  }
});

test('the sitemap names every page, and the day on which its text changed', async ({ request }) => {
  const map = await (await request.get('/sitemap-0.xml')).text();
  for (const { path } of realPages.filter(({ neutral }) => neutral !== '/offline/'))
    expect(map, path).toMatch(new RegExp(`<loc>https://koupleless.io${path}</loc><lastmod>\\d{4}-`));
  // A lesson has a step of that name.
  expect(map).not.toMatch(/koupleless\.io(?:\/zh-cn)?\/offline\//);
});
