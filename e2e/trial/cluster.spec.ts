import { expect, test } from '@playwright/test';
import { axeFaults, tooWide } from '../accessibility.ts';
import { TrialPage } from './trial-page.ts';

/** The picture of a cluster, with its arrows and its time line: seen by axe in both themes, wide and narrow. */

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of ['en', 'zh-CN'] as const)
  test(`axe finds no fault in the cluster's picture, small and in the whole window, ${language}`, async ({ page }) => {
    const trial = new TrialPage(page, language);
    await trial.start('scaling/');
    const cluster = page.locator('.k-cluster:visible');
    await expect(cluster.locator('.cflow')).toBeVisible();
    expect(await axeFaults(page, { include: '.k-cluster' })).toEqual([]);
    await cluster.getByRole('button', { name: trial.text('trial.more.cluster.grow'), exact: true }).click();
    await expect(cluster.locator('.ctl')).toBeVisible();
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await axeFaults(page, { include: '.k-cluster' }), `${width} px`).toEqual([]);
      expect(await tooWide(page)).toBe(0);
    }
    expect(trial.troubles).toEqual([]);
  });
