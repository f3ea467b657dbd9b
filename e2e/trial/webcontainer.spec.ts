import { test as base, expect } from '@playwright/test';
import { TrialPage } from './trial-page.ts';
import { HostDouble } from './webcontainer/double.ts';

const test = base.extend<{ double: HostDouble }>({
  double: async ({ context }, use) => {
    const double = new HostDouble();
    await double.stand(context);
    await use(double);
    await double.machine.stop();
  },
});
test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of ['en', 'zh-CN'] as const) {
  test(`the WebContainer takes over at a step, and the lesson goes on in it (${language})`, async ({ page, double }) => {
    const trial = new TrialPage(page, language);
    await trial.start('?engine=webcontainer');
    await expect(page.locator('.wb')).toHaveAttribute('data-engine', 'webcontainer', { timeout: 60_000 });
    await trial.ready();
    expect(double.machine.spawned).toHaveLength(3);
    await trial.act(1);
    await trial.done();
    expect((await trial.ask('/inventory/')).body).toBe('hello from inventory 1.0.0');
    expect(trial.troubles).toEqual([]);
  });
}
