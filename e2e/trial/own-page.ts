import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../src/site/locale.ts';
import { fill, strings, type StringKey } from '../../src/site/strings.ts';

/** Reading and placing the sample in a worker. Milliseconds. */
const PATIENCE = 20_000;

/** The page /trial/own/ as a visitor handles it. */
export class OwnPage {
  readonly page: Page;
  readonly language: Language;
  readonly troubles: string[] = [];

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.language = language;
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
  }

  text(key: StringKey, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(strings(this.language)[key], values);
  }

  async visit(): Promise<void> {
    await this.page.goto(`${this.language === 'en' ? '' : '/zh-cn'}/trial/own/`);
  }

  /** Opens the shop of the split lesson. */
  async openShop(): Promise<void> {
    await this.visit();
    await this.page.locator('.own-sample', { hasText: 'shop' }).first().click();
    await expect(this.page.getByRole('heading', { name: this.text('own.choose') })).toBeVisible({ timeout: PATIENCE });
  }

  candidate(name: string): Locator {
    return this.page.locator('.own-cand').filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  /** Draws the border of a candidate. */
  async see(name: string): Promise<void> {
    await this.candidate(name)
      .getByRole('button', { name: this.text('own.choose.see') })
      .click();
    await expect(this.page.locator('.own-border')).toBeVisible({ timeout: PATIENCE });
  }

  /** Draws the border around a package that is named. */
  async name(seed: string): Promise<void> {
    await this.page.getByRole('combobox', { name: this.text('own.seed.label') }).fill(seed);
    await this.page.keyboard.press('Enter');
    await expect(this.page.locator('.own-border')).toBeVisible({ timeout: PATIENCE });
  }

  /** The choice of a side in the list form. */
  side(name: string): Locator {
    return this.page.getByRole('combobox', { name: this.text('own.side.of', { name }), exact: true });
  }

  /** Opens a package of the list. */
  async open(name: string): Promise<void> {
    const pack = this.page.locator('.own-list details').filter({ has: this.page.locator('summary b').getByText(name, { exact: true }) });
    if ((await pack.getAttribute('open')) === null) await pack.locator('summary').click();
    await expect(pack).toHaveAttribute('open');
  }

  /** A class that has a name on the map. */
  row(name: string): Locator {
    return this.page.locator('.map .row > button').filter({ has: this.page.locator('.row__n').getByText(name, { exact: true }) });
  }

  /** The side of a class on the map. */
  async sideOnMap(name: string): Promise<string | null> {
    return this.row(name).getAttribute('data-side');
  }

  /** Shows the list form instead of the map. */
  async list(): Promise<void> {
    await this.page.getByRole('button', { name: this.text('own.view.list'), exact: true }).click();
    await expect(this.page.locator('.own-list')).toBeVisible();
  }

  get openPoints(): Locator {
    return this.page.locator('.own-pts header h2 .k-num');
  }
}
