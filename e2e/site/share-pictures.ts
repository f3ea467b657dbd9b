// `npm run share-pictures`: draws public/share/<part>.<language>.png, what a page shows of itself where somebody shares it.
// They are kept in the repository, because a machine that builds the site need have no Chinese font.
import { chromium } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { languages, say, type Language } from '../../src/site/locale.ts';
import { pictureOf, sharedParts, type SharedPart } from '../../src/site/share-picture.ts';
import { strings } from '../../src/site/strings.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const mark = readFileSync('public/favicon.svg', 'utf8').replace(/<style>.*<\/style>/, '');

const page = (part: SharedPart, language: Language) => `<!doctype html><html lang="${language}" data-theme="light"><meta charset="utf-8">
<style>
${tokens}
* { margin: 0; box-sizing: border-box; }
body { width: 1200px; height: 630px; padding: 72px 80px; background: var(--k-bg); color: var(--k-text); font-family: var(--k-sans); display: flex; flex-direction: column; justify-content: space-between; }
.brand { display: flex; align-items: center; gap: 18px; font-size: 38px; font-weight: 600; }
.brand svg { width: 46px; height: 46px; fill: var(--k-accent); }
h1 { font-size: ${part.name === 'home' ? 76 : 104}px; line-height: 1.12; letter-spacing: ${language === 'en' ? '-0.025em' : '0'}; font-weight: 650; text-wrap: balance; }
p { font-size: 34px; color: var(--k-text-2); }
.foot { display: grid; grid-template-columns: repeat(12, 1fr); gap: 10px; height: 64px; }
.foot i { border-radius: 6px; border: 2px solid var(--k-line); }
.foot i.base { grid-column: 1 / -1; height: 14px; border: 0; background: var(--k-accent); }
.foot i.on { background: var(--k-accent); border-color: var(--k-accent); opacity: .85; }
</style>
<div class="brand">${mark}<span>Koupleless</span></div>
<div><h1>${say(part.label, language)}</h1>${part.name === 'home' ? '' : `<p style="margin-top:24px">${strings(language)['site.tagline']}</p>`}</div>
<div class="foot">${Array.from({ length: 12 }, (_, at) => `<i${at === 4 ? ' class="on"' : ''}></i>`).join('')}<i class="base"></i></div>`;

const own = existsSync(chromium.executablePath());
const browser = await chromium.launch({
  ...(own ? {} : { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium' }),
  args: ['--no-sandbox'],
});
const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } });
mkdirSync('public/share', { recursive: true });
for (const part of sharedParts())
  for (const language of languages) {
    await tab.setContent(page(part, language));
    const file = `public${pictureOf(part, language)}`;
    await tab.screenshot({ path: file });
    console.log(file);
  }
await browser.close();
