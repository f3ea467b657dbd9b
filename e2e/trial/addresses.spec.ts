import { expect, test } from '@playwright/test';
import { languages, pathIn } from '../../src/site/locale.ts';
import { readLessons } from '../../src/trial/lesson.ts';
import { realPages } from '../site/built-site.ts';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const steps = readLessons().flatMap(({ name, steps: all }) => all.map(({ id }) => `${name}/${id}/`));
const places = [...readLessons().map(({ name }) => `${name}/`), ...steps];

test('every lesson and every step is a page of its own, in both languages', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  for (const language of languages)
    for (const place of places) {
      const path = pathIn(language, `/trial/${place}`);
      const html = realPages.find((page) => page.path === path)?.html ?? '';
      titles.add(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
      descriptions.add(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
      expect(html.match(/<h1\b/g)?.length, path).toBe(1);
      expect(sitemap, path).toContain(`<loc>https://koupleless.io${path}</loc>`);
    }
  expect(titles.size).toBe(2 * places.length);
  expect(descriptions.size).toBe(2 * places.length);
});

test('a lesson or a step that does not exist is not found', async ({ request }) => {
  for (const path of ['/trial/nowhere/', '/trial/split/nowhere/', '/zh-cn/trial/split/nowhere/', '/trial/split/run/more/'])
    expect((await request.get(path)).status(), path).toBe(404);
});

test('without JavaScript a step can be read, and the next one found', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/trial/split/split/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.start').getByText('which references would no longer compile')).toBeVisible();
  await page.getByRole('link', { name: 'Base', exact: true }).click();
  await expect(page).toHaveURL(/\/trial\/split\/base\/$/);
  await expect(page.locator('.start').getByText('three Maven modules now')).toBeVisible();
});

test('addresses with the step in their query lead to the step, and the query is gone', async ({ page }) => {
  for (const [from, to] of [
    ['/trial/?lesson=split&step=4', '/trial/split/deploy/'],
    ['/zh-cn/trial/?lesson=one-minute&step=change', '/zh-cn/trial/one-minute/change/'],
    ['/trial/?lesson=nowhere', '/trial/'],
  ] as const) {
    await page.goto(from);
    await expect(page).toHaveURL((url) => url.pathname + url.search === to);
    await expect(page.getByRole('button', { name: /^(?:Start|开始)$/ })).toBeEnabled();
  }
});

test('the address follows the visitor, and Back and Forward lead the way they came', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start();
  await expect(page).toHaveURL(/\/trial\/one-minute\/deploy\/$/);
  await trial.act(1);
  await trial.done();
  const pid = await trial.pid();
  await trial.next();
  await expect(page).toHaveURL(/\/trial\/one-minute\/change\/$/);
  await expect(page).toHaveTitle('Change one line · One-minute trial | Koupleless');
  await page.goBack();
  await expect(page).toHaveURL(/\/trial\/one-minute\/deploy\/$/);
  await expect(trial.step.getByRole('heading').first()).toHaveText('Plug in a module');
  await page.goForward();
  await expect(trial.step.getByRole('heading').first()).toHaveText('Change one line');
  await expect(page.locator('h1:visible')).toHaveText('One-minute trial');
  expect(await trial.pid()).toBe(pid);
  expect(trial.troubles).toEqual([]);
});

test('an address opens a file, also one that comes with the step, and says when there is none', async ({ page }) => {
  const trial = new TrialPage(page);
  const tab = page.locator('.ftab[aria-current=true]');
  await trial.start('one-minute/change/?file=base/pom.xml');
  await expect(tab).toHaveAttribute('title', 'base/pom.xml');
  await trial.start('split/deploy/?file=inventory/pom.xml');
  await expect(tab).toHaveAttribute('title', 'inventory/pom.xml');
  const note = page.locator('[data-note=no-file]');
  await expect(note).toBeHidden();
  await trial.start('one-minute/change/?file=No.java');
  await expect(note).toContainText('The address asks for the file No.java');
  await page.locator('.wb__top [data-language]').click();
  await expect(note).toContainText('地址里要打开的文件 No.java');
  await note.getByRole('button').click();
  await expect(note).toBeHidden();
  expect(trial.troubles).toEqual([]);
});
