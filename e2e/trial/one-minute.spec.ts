import { expect, test } from '@playwright/test';
import { languages } from '../../src/site/locale.ts';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of languages) {
  test(`one minute, clicked (${language})`, async ({ page }) => {
    const trial = new TrialPage(page, language);
    await trial.start();
    const pid = await trial.pid();
    const result = page.locator('.wit');
    await expect(result.locator('.wit__code')).toContainText('404');
    expect((await trial.ask('/inventory/')).status).toBe('404');
    await trial.act(1);
    await trial.done();
    await expect(trial.module('inventory')).toBeVisible();
    expect(await trial.ask('/inventory/')).toEqual({ status: '200', body: 'hello from inventory 1.0.0' });
    await trial.next();
    await trial.act(0);
    await trial.done();
    // The base runs the old module until the new one is deployed.
    expect((await trial.ask('/inventory/')).body).toBe('hello from inventory 1.0.0');
    await trial.next();
    await trial.act(0);
    await trial.done();
    expect((await trial.ask('/inventory/')).body).toBe('good morning from inventory 1.0.0');
    expect(await trial.pid()).toBe(pid);
    await expect(result.locator('.wit__ans')).toHaveText('good morning from inventory 1.0.0');
    await expect(result.locator('.wit__ans mark')).toHaveText('good morning');
    await expect(result.locator('.wit__m s')).toHaveText('hello from inventory 1.0.0');
    await expect(result.locator('.strip__svg .lens')).toBeVisible();
    await expect(result.locator('.band')).toHaveCount(1);
    await expect(result.locator('.cost dd')).toHaveCount(3);
    await trial.next();
    await expect(page.locator('.two__t')).toHaveText(['hello from inventory 1.0.0', 'good morning from inventory 1.0.0']);
    await expect(page.locator('.fin [data-number=pid]')).toHaveText(pid);
    await expect(page.locator('.fin [data-number=restarts]')).toHaveText('0');
    expect(trial.troubles).toEqual([]);
  });

  test(`one minute, typed (${language})`, async ({ page }) => {
    const trial = new TrialPage(page, language);
    await trial.start('one-minute/');
    await trial.type('arkctl deploy');
    await trial.done();
    await trial.next();
    await trial.edit('"hello from inventory "', '"grüß dich, 你好 from inventory "');
    await trial.done();
    await trial.next();
    await trial.type('arkctl deploy');
    await trial.done();
    expect((await trial.ask('/inventory/')).body).toBe('grüß dich, 你好 from inventory 1.0.0');
    expect(trial.troubles).toEqual([]);
  });

  test(`one minute, done for the visitor (${language})`, async ({ page }) => {
    const trial = new TrialPage(page, language);
    await trial.start();
    for (const last of [false, false, true]) {
      await trial.step.getByRole('button', { name: trial.text('trial.doAll') }).click();
      await trial.done();
      if (!last) await trial.next();
    }
    expect((await trial.ask('/inventory/')).body).toBe('good morning from inventory 1.0.0');
    expect(trial.troubles).toEqual([]);
  });
}
