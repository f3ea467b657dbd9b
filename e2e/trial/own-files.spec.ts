import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Download, type Page } from '@playwright/test';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { languages } from '../../src/site/locale.ts';
import { OwnPage } from './own-page.ts';

/** One's own files: dropped, chosen, refused; and what is taken home, used as a visitor would. */

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const PATIENCE = 20_000;
const SHOP = 'content/lessons/split/project';
const work = mkdtempSync(path.join(os.tmpdir(), 'own-files-'));
test.afterAll(() => rmSync(work, { recursive: true, force: true }));

const filesOf = (folder: string): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .filter((name) => !name.startsWith('.git/'))
      .map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]),
  );

/** A copy of the shop as it lies on a disk: with what builds and tools leave. */
function shopOnDisk(name: string): string {
  const folder = path.join(work, name);
  cpSync(SHOP, folder, { recursive: true });
  for (const [file, text] of [
    ['target/classes/A.class', 'x'],
    ['web/node_modules/left-pad/index.js', 'x'],
    ['docs/说明 1.md', '一\r\n二'],
    ['mvnw', '#!/bin/sh\n'],
  ] as const) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

const zipOf = (files: Zippable, name = 'shop.zip'): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(zipSync(files, { level: 0 })),
});
const below = (folder: string, files: Readonly<Record<string, Uint8Array>>): Zippable =>
  Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]));

/** Drops what lies on a disk, as a file manager does. */
async function drop(page: Page, ...files: readonly string[]): Promise<void> {
  const box = await page.locator('[data-zone]').boundingBox();
  if (!box) throw new Error('no drop zone');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: box.x + box.width / 2, y: box.y + box.height / 2, data });
}

async function give(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.locator('input[data-file]').setInputFiles(file);
}

async function expectCandidates(own: OwnPage): Promise<void> {
  await expect(own.page.getByRole('heading', { name: own.text('own.choose') })).toBeVisible({ timeout: PATIENCE });
}

async function takeHome(own: OwnPage): Promise<void> {
  await own.page.getByRole('button', { name: own.text('own.take.go') }).click();
  await expect(own.page.locator('[data-take$=".patch"]')).toBeVisible({ timeout: PATIENCE });
}

async function save(own: OwnPage, ending: string): Promise<{ readonly name: string; readonly file: string }> {
  const [download]: [Download, void] = await Promise.all([
    own.page.waitForEvent('download'),
    own.page.locator(`[data-take$="${ending}"]`).first().click(),
  ]);
  const file = path.join(mkdtempSync(path.join(work, 'download-')), download.suggestedFilename());
  await download.saveAs(file);
  return { name: download.suggestedFilename(), file };
}

for (const language of languages)
  test(`a dropped folder is split, and its patch applied by git is the zip (${language})`, async ({ page }) => {
    const own = new OwnPage(page, language);
    const asked: string[] = [];
    await own.visit();
    const folder = shopOnDisk(`my-shop-${language}`);
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData() !== null) asked.push(request.url());
    });
    await drop(page, folder);
    await expectCandidates(own);
    await page.getByText(own.text('own.left.summary', { n: 2 })).click();
    await expect(page.getByRole('row', { name: /^target\// })).toBeVisible();
    await expect(page.getByRole('row', { name: /^web\/node_modules\// })).toBeVisible();
    await own.see('inventory');
    await takeHome(own);
    const patch = await save(own, '.patch');
    expect(patch.name).toBe(`my-shop-${language}-split.patch`);
    const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
    git('init', '-q');
    git('config', 'core.autocrlf', 'false');
    git('add', '-A');
    git('apply', '--index', patch.file);
    expect(readFileSync(path.join(folder, 'inventory/pom.xml'), 'utf8')).toContain('<bizName>inventory</bizName>');
    expect(existsSync(path.join(folder, 'src/main/java/com/example/shop/inventory/Warehouse.java'))).toBe(false);
    const zip = await save(own, '.zip');
    const unpacked = unzipSync(new Uint8Array(readFileSync(zip.file)));
    const onDisk = Object.fromEntries(Object.entries(filesOf(folder)).filter(([name]) => !/^(target|web)\//.test(name)));
    expect(Object.keys(unpacked).sort()).toEqual(Object.keys(below(`my-shop-${language}-split`, onDisk)).sort());
    for (const [name, bytes] of Object.entries(onDisk))
      expect(Buffer.from(unpacked[`my-shop-${language}-split/${name}`] ?? []).equals(Buffer.from(bytes)), name).toBe(true);
    const report = await save(own, language === 'en' ? 'report.md' : 'report.zh-CN.md');
    expect(readFileSync(report.file, 'utf8')).toContain(language === 'en' ? '**Extract it.**' : '**适合拆出。**');
    expect(asked).toEqual([]);
    expect(own.troubles).toEqual([]);
  });

test('a zip is unwrapped; its decision is kept here, saved as a file, and opened again', async ({ page }) => {
  const own = new OwnPage(page);
  const zip = zipOf(below('shop-main', filesOf(SHOP)));
  await own.visit();
  await give(page, zip);
  await expectCandidates(own);
  await expect(page.locator('[data-project]')).toContainText('shop-main');
  await own.see('inventory');
  await expect(page.locator('[data-saved]')).toHaveText(own.text('own.saved'));
  await takeHome(own);
  const decision = await save(own, 'split.json');
  await own.visit();
  await give(page, zip);
  await expectCandidates(own);
  await page.locator('[data-resume=inventory]').click();
  await expect(page.locator('.own-border')).toBeVisible({ timeout: PATIENCE });

  // On another machine: nothing is kept there, and the project has changed since.
  const text: unknown = JSON.parse(readFileSync(decision.file, 'utf8'));
  const edited = { ...(text as object), module: 'stock', moves: [{ type: 'com.example.shop.Gone', side: 'base' }] };
  await page.evaluate(() => indexedDB.deleteDatabase('keyval-store'));
  await own.visit();
  const buffer = Buffer.from(JSON.stringify(edited));
  await give(page, { name: 'split.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('status').filter({ hasText: own.text('own.decision.waiting', { module: 'stock' }) })).toBeVisible();
  await give(page, zip);
  await expect(page.locator('.own-border')).toBeVisible({ timeout: PATIENCE });
  await expect(page.getByRole('alert')).toContainText('com.example.shop.Gone');
  await takeHome(own);
  const second = await save(own, 'split.json');
  expect(JSON.parse(readFileSync(second.file, 'utf8'))).toMatchObject({ module: 'stock', moves: [] });
  expect(own.troubles).toEqual([]);
});

test('what cannot be taken is refused in a sentence, and the page stays', async ({ page }) => {
  const own = new OwnPage(page);
  await own.visit();
  const said = page.locator('.own-before [role=alert]');
  const shop = filesOf(SHOP);
  await give(page, { name: 'shop.zip', mimeType: 'application/zip', buffer: Buffer.from('no zip') });
  await expect(said).toContainText('shop.zip is no zip, or it is cut off');
  await give(page, zipOf({ ...shop, '../evil.sh': strToU8('x') }));
  await expect(said).toContainText('would lie outside the project');
  await give(page, zipOf({ 'README.md': strToU8('x') }));
  await expect(said).toContainText('There are no Java sources in shop');
  await give(page, { name: 'shop.tar.gz', mimeType: 'application/gzip', buffer: Buffer.from('x') });
  await expect(said).toContainText('Pack the sources as zip');
  await give(page, { name: 'split.json', mimeType: 'application/json', buffer: Buffer.from('{"version":1,"seeds":[]}') });
  await expect(said).toContainText('split.json: seeds: must not be empty');
  await expect(page.locator('[data-zone]')).toBeVisible();
  expect(own.troubles).toEqual([]);
});

test('of too many files the sources are read, and it is told what was not; of several projects one is chosen', async ({ page }) => {
  const own = new OwnPage(page);
  await own.visit();
  const many = Object.fromEntries(Array.from({ length: 5100 }, (_, n) => [`docs/${n}.txt`, strToU8('x')]));
  const other = { 'pom.xml': strToU8('<project/>'), 'src/main/java/a/A.java': strToU8('package a; class A {}') };
  await give(page, zipOf({ ...below('repo/shop', { ...filesOf(SHOP), ...many }), ...below('repo/other', other) }));
  await page.locator('[data-root=shop]').click();
  await expectCandidates(own);
  await expect(page.locator('[data-project]')).toContainText(own.text('own.classes', { n: 26 }));
  await page.getByText(own.text('own.left.summary', { n: 1 })).click();
  await expect(page.getByText('beyond 5,000 files or 200 MB; all Java and build files are read')).toBeVisible();
  expect(own.troubles).toEqual([]);
});

test('once visited, it works without a network; a project that is kept opens again', async ({ page, context }) => {
  const own = new OwnPage(page);
  await own.openShop();
  await own.see('inventory');
  await takeHome(own);
  await page.getByRole('checkbox', { name: own.text('own.take.keep') }).check();
  await expect
    .poll(
      () => page.evaluate(async () => (await (await caches.open('files')).keys()).some(({ url }) => url.endsWith('/tree-sitter.wasm'))),
      {
        timeout: PATIENCE,
      },
    )
    .toBe(true);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  await own.visit();
  await page.locator('[data-kept]').last().click();
  await expectCandidates(own);
  await own.see('inventory');
  await takeHome(own);
  expect((await save(own, '.patch')).name).toBe('shop-split.patch');
});
