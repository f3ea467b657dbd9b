import { expect, test, type Page } from '@playwright/test';
import type { CheckResult } from '../../sandbox/protocol/checks.ts';
import { languages, say } from '../../src/site/locale.ts';
import { factsOf, stepPlaces, type StepPlace } from '../../src/trial/testing/lesson-steps.ts';
import { TrialPage } from './trial-page.ts';

test.describe.configure({ timeout: 180_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'block' });

const missing = (place: StepPlace, results: readonly CheckResult[]): readonly string[] =>
  results.flatMap(({ passed, found }, at) =>
    passed ? [] : [`${place.source.name} ${place.id}: ${JSON.stringify(factsOf(place)[at])} ${found.en}`],
  );

declare global {
  interface Window {
    /** Asks the page's own worker, beside the page. */
    askSandbox(request: string, params: unknown): Promise<unknown>;
  }
}

/** A visitor who was never here, and whose worker can be asked. */
const firstVisit = (page: Page) =>
  page.addInitScript(() => {
    indexedDB.deleteDatabase('keyval-store');
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        // Numbers that the page itself does not come to.
        let id = 1_000_000_000;
        window.askSandbox = (request, params) =>
          new Promise((resolve, reject) => {
            const mine = ++id;
            this.addEventListener('message', ({ data }) => {
              if (data.id !== mine) return;
              if ('error' in data) reject(new Error(data.error.message));
              else resolve(data.result);
            });
            this.postMessage({ id: mine, request, params });
          });
      }
    };
  });

for (const language of languages) {
  // Every step of every lesson is entered and done by script (src/trial/lessons-by-script.test.ts). Here a sample shows that a page does
  // the same: the first lesson whole, and of the others a step in the middle, a third of them in each language.
  const first = stepPlaces.find((place) => place.language === language)?.source.name;
  const lessons = [...new Set(stepPlaces.map(({ source }) => source.name))];
  const places = stepPlaces.filter(
    ({ language: its, source, step }) =>
      its === language &&
      (source.name === first ||
        (lessons.indexOf(source.name) % 3 === languages.indexOf(language) && step === Math.floor(source.steps.length / 2))),
  );

  test(`in the browser, what a step's text relies on is so on arrival by its address (${language})`, async ({ page }) => {
    await firstVisit(page);
    const trial = new TrialPage(page, language);
    for (const place of places) {
      await trial.start(`${place.source.name}/${place.id}/`);
      const title = place.source.steps[place.step]?.title ?? '';
      await expect(trial.step.getByRole('heading').first()).toHaveText(say(title, language));
      const results = await page.evaluate(
        (checks) => window.askSandbox('check', { checks }) as Promise<readonly CheckResult[]>,
        factsOf(place),
      );
      expect(missing(place, results)).toEqual([]);
      await expect(trial.step.locator('.k-note--good')).toBeHidden();
      await expect(trial.step.locator('.k-note--bad')).toBeHidden();
    }
    expect(trial.troubles).toEqual([]);
  });
}
