import { expect, test } from '@playwright/test';
import { languages } from '../../src/site/locale.ts';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
// Requests that a service worker makes are not the page's.
test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'block' });

const WORKER = '**/sandbox/sandbox-worker.js';

for (const sign of ['hover', 'focus'] as const) {
  test(`the sandbox is loaded on ${sign} of Start, and not before`, async ({ page }) => {
    const trial = new TrialPage(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await trial.visit();
    await page.waitForLoadState('networkidle');
    const heavy = (): string[] => asked.filter((address) => /sandbox|code-editor|terminal\.|workbench/.test(address));
    expect(heavy()).toEqual([]);
    await page.getByRole('button', { name: 'Start', exact: true })[sign]();
    for (const part of ['sandbox-worker.js', 'tree-sitter.wasm', 'tree-sitter-java.wasm', 'code-editor', 'terminal.', 'workbench'])
      await expect.poll(() => heavy().filter((address) => address.includes(part)).length, part).toBeGreaterThan(0);
    // Loaded, not started.
    expect(page.workers()).toEqual([]);
    await trial.begin();
    expect(trial.troubles).toEqual([]);
  });
}

for (const language of languages) {
  test(`while the sandbox loads, its stages are shown, and nothing is said to run (${language})`, async ({ page }) => {
    const trial = new TrialPage(page, language);
    let send = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route(WORKER, async (route) => {
      await held;
      await route.continue();
    });
    await trial.visit();
    await page.getByRole('button', { name: trial.text('trial.start'), exact: true }).click();
    const stage = (name: string) => page.locator(`[data-stage=${name}]:visible`);
    await expect(stage('parser')).toHaveAttribute('data-state', 'done');
    await expect(stage('parser')).toContainText(/\d+ KB/);
    await expect(stage('panels')).toHaveAttribute('data-state', 'done');
    await expect(stage('engine')).toHaveAttribute('data-state', 'loading');
    await expect(stage('base')).toHaveAttribute('data-state', 'waiting');
    await expect(page.getByText(trial.text('trial.stages.wait'))).toBeVisible();
    await expect(page.locator('.base__up:visible')).toHaveText(trial.text('trial.phase.starting'));
    expect(await page.locator('.wb').innerText()).not.toMatch(/base is running|The base runs|运行着一个|基座在运行/);
    send();
    await trial.ready();
    await expect(page.locator('[data-stages]:visible')).toHaveCount(0);
    await expect(page.getByText(trial.text('trial.stages.wait'))).toBeHidden();
    expect(trial.troubles).toEqual([]);
  });
}

test('on a slow network and a slow machine, something true is on the screen at all times', async ({ page }) => {
  test.setTimeout(240_000);
  const trial = new TrialPage(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  // What browsers' tools call Fast 3G.
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562,
    downloadThroughput: 180_000,
    uploadThroughput: 84_000,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await trial.visit();
  await page.evaluate((loading) => {
    const wrong = new Set<string>();
    const seen = (selector: string): boolean => [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
    const look = (): void => {
      const bench = document.querySelector<HTMLElement>('.wb');
      if (bench?.checkVisibility() === true) {
        if (bench.dataset['state'] === 'ready') return;
        if (!seen('.boot p, [data-stages] li[data-state=loading]')) wrong.add('the workbench says nothing of what goes on');
        if (/base is running|The base runs/.test(bench.innerText)) wrong.add('a base is said to run');
      } else {
        const button = [...document.querySelectorAll<HTMLButtonElement>('[data-start]')].find((each) => each.checkVisibility());
        if (!button) wrong.add('nothing is on the screen');
        else if (button.disabled && !button.innerText.includes(loading)) wrong.add('Start does not say that it loads');
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Reflect.set(window, 'seenWrong', wrong);
  }, trial.text('trial.loading'));
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.locator('.wb')).toHaveAttribute('data-state', 'ready', { timeout: 180_000 });
  expect(await page.evaluate(() => [...(Reflect.get(window, 'seenWrong') as Set<string>)])).toEqual([]);
  await expect(page.locator('article[data-step]:visible h2')).toBeFocused();
  expect(trial.troubles).toEqual([]);
});
