import { expect, test } from '@playwright/test';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('open shows the address in the request panel, asked', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start();
  await trial.type('open localhost:8080/uptime?x=1');
  const panel = page.locator('.req');
  await expect(panel).toBeVisible();
  await expect(panel.locator('[name=path]')).toHaveValue('/uptime?x=1');
  await expect(panel.locator('ol li').first()).toContainText('GET /uptime?x=1');
  expect(trial.troubles).toEqual([]);
});

const answersTo = async (trial: TrialPage, line: string, answer: string): Promise<void> => {
  await trial.type(line);
  await expect(trial.output).toContainText(answer, { timeout: 5000 });
};

test('whatever is typed or pasted, Ctrl-C gives the prompt back', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start();
  const endless = [
    ["echo 'abc", '> '],
    ['cat <<EOF', '> '],
    ['yes', 'y'],
    ['seq 1 10000000', /\d{12}/],
    ['while true; do echo xx; done', 'xx'],
    ['f() { while :; do :; done; }; echo goes; f', 'goes'],
  ] as const;
  for (const [n, [line, shown]] of endless.entries()) {
    await trial.type(line);
    await expect(trial.output).toContainText(shown);
    await page.keyboard.press('Control+c');
    await answersTo(trial, `echo back $((${n} + 100))`, `back ${n + 100}`);
  }
  expect(trial.troubles).toEqual([]);
});

test('a paste is one piece, and one that is too long is refused', async ({ page }) => {
  const trial = new TrialPage(page);
  await trial.start();
  const paste = (text: string): Promise<void> =>
    page.locator('.xterm-helper-textarea').evaluate((area, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste('x'.repeat(1_000_000));
  await expect(trial.output).toContainText('65536 characters', { timeout: 5000 });
  await paste('echo first\necho second');
  await expect(trial.output).toContainText('echo first↵echo second');
  await page.locator('.xterm-helper-textarea').focus();
  await page.keyboard.press('Enter');
  await answersTo(trial, 'echo third', 'third');
  await expect(trial.output).toContainText('second');
  // What is read out is broken nowhere: a long paste would hold the page for half a minute.
  await expect(page.locator('.live-region')).toHaveCSS('white-space', 'nowrap');
  expect(trial.troubles).toEqual([]);
});
