import { expect, test, type Page } from '@playwright/test';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

declare global {
  var taken: Worker[];
}

/** Lets a test get at the workers that the page takes. */
const watchWorkers = (page: Page) =>
  page.addInitScript(() => {
    globalThis.taken = [];
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        globalThis.taken.push(this);
      }
    };
  });
const kill = (page: Page) => page.evaluate(() => globalThis.taken.at(-1)?.terminate());

for (const language of ['en', 'zh-CN'] as const) {
  test(`a worker that was ended behind the page's back is noticed, and replaced with the files kept (${language})`, async ({ page }) => {
    await watchWorkers(page);
    const trial = new TrialPage(page, language);
    await trial.start();
    await trial.edit('"hello from inventory "', '"kept "');
    await kill(page);
    const note = page.locator('[data-engine-silent]');
    await expect(note).toContainText(trial.text('trial.engine.silent').replace('{n}', '2.5'), { timeout: 15_000 });
    await note.getByRole('button', { name: trial.text('trial.engine.wait') }).click();
    await expect(note).toBeHidden();
    await expect(note).toBeVisible({ timeout: 20_000 });
    await note.getByRole('button', { name: trial.text('trial.engine.restart') }).click();
    await trial.ready();
    await expect(note).toBeHidden();
    await expect(trial.output).toContainText(trial.text('trial.engine.restarted'));
    await trial.act(1);
    await trial.done();
    expect((await trial.ask('/inventory/')).body).toBe('kept 1.0.0');
    expect(trial.troubles).toEqual([]);
  });
}

test('Ctrl-C that is not taken restarts the sandbox, and the terminal says so', async ({ page }) => {
  await watchWorkers(page);
  const trial = new TrialPage(page);
  await trial.start();
  await kill(page);
  await page.locator('.xterm-helper-textarea').focus();
  await page.keyboard.press('Control+c');
  await expect(trial.output).toContainText('Ctrl-C got no answer', { timeout: 15_000 });
  await trial.ready();
  await trial.type('echo back $((6 * 7))');
  await expect(trial.output).toContainText('back 42');
  expect(trial.troubles).toEqual([]);
});

test('a sandbox that is busy for a while and then answers needs nobody', async ({ page }) => {
  await watchWorkers(page);
  const trial = new TrialPage(page);
  await trial.start();
  // Held back on the page's side: to the page, a worker that is busy.
  await page.evaluate(() => {
    const worker = globalThis.taken.at(-1);
    if (!worker) return;
    const held: unknown[] = [];
    worker.postMessage = (message: unknown) => void held.push(message);
    (globalThis as { release?: () => void }).release = () => {
      Reflect.deleteProperty(worker, 'postMessage');
      for (const message of held) worker.postMessage(message);
    };
  });
  await trial.type('echo late but well');
  const note = page.locator('[data-engine-silent]');
  await expect(note).toBeVisible({ timeout: 15_000 });
  await page.evaluate(() => (globalThis as { release?: () => void }).release?.());
  await expect(note).toBeHidden();
  await expect(trial.output).toContainText('late but well');
  expect(trial.troubles).toEqual([]);
});
