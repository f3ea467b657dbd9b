import { expect, test, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { languages, type Language } from '../../src/site/locale.ts';
import { strings } from '../../src/site/strings.ts';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
// A first visit is weighed. What the service worker keeps afterwards, nobody waits for.
test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'block' });

/** Packed bytes that the page and its worker have been sent so far, with their headers, by address. */
function scales(page: Page): () => Promise<readonly { readonly address: string; readonly bytes: number }[]> {
  const weighed: Promise<{ readonly address: string; readonly bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    weighed.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({
        address: new URL(request.url()).pathname,
        bytes: responseBodySize + responseHeadersSize,
      })),
    );
  });
  return () => Promise.all(weighed);
}

/** Thousands of bytes. What is loaded is less: room for what comes next. */
const FIRST_ANSWER = 900;

/** The weight that a visitor is told before the start, in thousands of bytes. */
function toldWeight(language: Language): number {
  const words = strings(language)['trial.download'];
  const [, number, unit] = /([\d.]+) (KB|MB)/.exec(words) ?? [];
  if (number === undefined) throw new Error(`“${words}” tells no weight.`);
  return Number(number) * (unit === 'MB' ? 1000 : 1);
}

const ON_DEMAND = /\/packs\/|\/splitter|\/bash-session|-part-|\/just-bash-|split-view|\/cluster/;

test(`until the first answer at most ${FIRST_ANSWER} KB are loaded, and nothing that only some visitors need`, async ({ page }) => {
  const trial = new TrialPage(page);
  const weighed = scales(page);
  await trial.start();
  await trial.act(1);
  await trial.done();
  await trial.next();
  // Typed over what a double click selects: the search panel is for those who look for something.
  await page.locator('.cm-line span').filter({ hasText: '"hello from inventory "' }).dblclick();
  await page.keyboard.type('out of');
  await trial.done();
  await trial.next();
  await trial.act(0);
  await trial.done();
  expect((await trial.ask('/inventory/')).body).toMatch(/out of.* 1\.0\.0$/);
  const files = await weighed();
  const table = files.map(({ address, bytes }) => `${String(bytes).padStart(8)} ${address}`).join('\n');
  const weight = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  expect(weight, table).toBeLessThanOrEqual(FIRST_ANSWER);
  for (const language of languages) {
    const told = toldWeight(language);
    expect(Math.abs(told - weight) / weight, `${language}: told are ${told} KB, and ${weight} are loaded`).toBeLessThanOrEqual(0.1);
  }
  expect(files.map(({ address }) => address).filter((address) => ON_DEMAND.test(address))).toEqual([]);
});

test('what a visitor asks for beyond that comes in packs of at most 150 KB each, and works', async ({ page }) => {
  const trial = new TrialPage(page);
  const weighed = scales(page);
  await trial.start();
  const before = new Set((await weighed()).map(({ address }) => address));
  await trial.type('for f in *; do [[ $f =~ ^p(.*)$ ]] && echo "<${BASH_REMATCH[1]}>"; done');
  await expect(trial.output).toContainText('<om.xml>');
  // A feature of Spring that this application has done without, a class whose stub the first answer did without, and one of
  // which the trial knows the signature alone.
  await trial.edit('"hello from inventory "', 'java.time.LocalDate.of(2024, 2, 28).plusDays(2) + " "');
  await trial.edit('@RestController', '@org.springframework.scheduling.annotation.EnableScheduling @RestController');
  await trial.type('arkctl deploy');
  await expect(trial.module('inventory')).toBeVisible();
  expect((await trial.ask('/inventory/')).body).toBe('2024-03-01 1.0.0');
  await trial.edit('java.time.LocalDate.of(2024, 2, 28).plusDays(2)', 'new java.net.ServerSocket(1)');
  await expect(page.locator('.cm-k-message')).toContainText('unreported exception IOException');
  const after = (await weighed()).filter(({ address }) => !before.has(address));
  expect(after.map(({ address }) => address.replace(/-[\w-]{8}\./, '.'))).toEqual(
    expect.arrayContaining([
      '/sandbox/chunks/features-part.js',
      '/sandbox/chunks/bash-session.js',
      '/sandbox/packs/stubs-jdk.json',
      '/sandbox/packs/jdk-names.json',
      '/sandbox/packs/jdkPacks.json',
      '/sandbox/packs/signatures-java.net.json',
    ]),
  );
  expect(after.filter(({ bytes }) => bytes > 150_000)).toEqual([]);
  expect(trial.troubles).toEqual([]);
});

test('whatever else the trial may load comes in parts of at most 150 KB each', () => {
  const folder = 'dist/sandbox';
  const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /^(?:chunks|packs).+\.(?:js|json)$/.test(name));
  expect(parts.length).toBeGreaterThan(100);
  const heavy = parts
    .map((name) => ({ name, bytes: gzipSync(readFileSync(`${folder}/${name}`)).length }))
    .filter(({ bytes }) => bytes > 150_000);
  expect(heavy).toEqual([]);
});
