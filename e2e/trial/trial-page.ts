import { expect, type Locator, type Page } from '@playwright/test';
import { strings } from '../../src/site/strings.ts';
import type { Language } from '../../src/site/locale.ts';

/** Milliseconds that a build or a start may take where many tests share few cores. */
const PATIENCE = 20_000;

/** As after `?engine=` in the same tab. */
export const chooseEngine = (page: Page, engine: 'embedded'): Promise<unknown> =>
  page.addInitScript((name) => {
    if (location.protocol.startsWith('http')) sessionStorage.setItem('koupleless-trial-engine', name);
  }, engine);

/** The trial as a visitor handles it: by what can be seen, clicked and typed. */
export class TrialPage {
  readonly page: Page;
  readonly language: Language;
  readonly troubles: string[] = [];
  /** Once the page has been told which engine to take. */
  readonly #chosen: Promise<unknown>;

  /** `engine`: which one the visitor has chosen in this tab; null leaves it to the page, which may ask the WebContainer's host. */
  constructor(page: Page, language: Language = 'en', { engine = 'embedded' }: { readonly engine?: 'embedded' | null } = {}) {
    this.page = page;
    this.language = language;
    this.#chosen = engine === null ? Promise.resolve() : chooseEngine(page, engine);
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
  }

  text(key: keyof ReturnType<typeof strings>): string {
    return strings(this.language)[key];
  }

  /** `place`: a lesson, or one of its steps: `split/run/`. */
  async visit(place = ''): Promise<void> {
    await this.#chosen;
    await this.page.goto(`${this.language === 'en' ? '' : '/zh-cn'}/trial/${place}`);
  }

  /** Presses Start and waits until the sandbox has come to the step. */
  async start(place = ''): Promise<void> {
    await this.visit(place);
    await this.begin();
  }

  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: this.text('trial.start'), exact: true }).click();
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('.wb')).toHaveAttribute('data-state', 'ready', { timeout: PATIENCE });
  }

  get step(): Locator {
    return this.page.locator('article[data-step]:visible');
  }

  get base(): Locator {
    return this.page.locator('.base[data-pid]');
  }

  module(name: string): Locator {
    return this.page.locator('.mod[data-mod=activated]').filter({ hasText: name });
  }

  async pid(): Promise<string> {
    return (await this.base.last().getAttribute('data-pid')) ?? '';
  }

  /** Presses the button of the step's n-th action, from 0. */
  async act(n: number): Promise<void> {
    const button = this.step.locator('.k-run__go').nth(n);
    await expect(button).toBeEnabled();
    await button.click();
    await expect(button).toBeEnabled({ timeout: PATIENCE });
  }

  async done(): Promise<void> {
    await expect(this.step.locator('.k-note--good')).toBeVisible({ timeout: PATIENCE });
  }

  async next(): Promise<void> {
    await this.page.locator('[data-go=next]').click();
  }

  get output(): Locator {
    return this.page.locator('.xterm-accessibility-tree, .xterm-rows').first();
  }

  /** Types a command at the prompt, as fast as keys come, and waits for its end. */
  async type(line: string): Promise<void> {
    await this.page.locator('.xterm-helper-textarea').focus();
    await this.page.keyboard.type(line);
    await this.page.keyboard.press('Enter');
  }

  /** Replaces a text of the open file by hand: finds it, types over it. */
  async edit(from: string, to: string): Promise<void> {
    const content = this.page.locator('.cm-content');
    await content.focus();
    await this.page.keyboard.press('Control+f');
    const search = this.page.locator('.cm-search [name=search]');
    await search.fill('');
    await search.pressSequentially(from);
    await search.press('Enter');
    await search.press('Escape');
    await this.page.keyboard.insertText(to);
    await expect(content).toContainText(to);
  }

  /** The step that the browser has kept for the next visit, from 0. */
  async keptStep(lesson = 'one-minute'): Promise<number | undefined> {
    return (await this.#kept(lesson)).step;
  }

  /** What the browser has kept of the workbench, as JSON. */
  async keptBench(lesson = 'one-minute'): Promise<string> {
    return (await this.#kept(lesson)).bench;
  }

  /** The files that the browser has kept, by path. */
  async keptPaths(lesson: string): Promise<readonly string[]> {
    return (await this.#kept(lesson)).paths;
  }

  #kept(lesson: string): Promise<{ readonly step?: number; readonly bench: string; readonly paths: readonly string[] }> {
    return this.page.evaluate(
      (key) =>
        new Promise((resolve) => {
          const opening = indexedDB.open('keyval-store');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('keyval').objectStore('keyval').get(key);
            reading.onsuccess = () => {
              opening.result.close();
              const { step, bench = null, files = new Map<string, string>() } = reading.result ?? {};
              resolve({ step, bench: JSON.stringify(bench), paths: [...files.keys()] });
            };
          };
        }),
      `koupleless-trial-${lesson}`,
    );
  }

  /** Sends a request from the panel and gives status and body as shown. */
  async ask(path: string): Promise<{ readonly status: string; readonly body: string }> {
    await this.page.locator('.bottom [data-tab=requests]').click();
    const rows = this.page.locator('.req ol li');
    const before = await rows.count();
    await this.page.locator('.req [name=path]').fill(path);
    await this.page.locator('.req__f button').click();
    await expect(rows).toHaveCount(before + 1, { timeout: 3 * PATIENCE });
    const row = rows.first();
    return { status: (await row.locator('b').textContent()) ?? '', body: (await row.locator('.req__a').textContent()) ?? '' };
  }
}
