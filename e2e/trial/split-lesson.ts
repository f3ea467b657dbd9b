import { expect } from '@playwright/test';
import type { TrialPage } from './trial-page.ts';

const PACKAGE = 'com.example.shop.inventory';

/** Picks the package, looks at what would break, and accepts. */
export async function split(trial: TrialPage): Promise<void> {
  const { page } = trial;
  await trial.act(0);
  const view = page.locator('.sp');
  await expect(view).toBeVisible();
  await expect(view.locator('[data-accept]')).toBeDisabled();
  await view.getByRole('checkbox', { name: PACKAGE }).check();
  // What would break is named with its place, and each has a remedy.
  const edges = view.locator('.sp__edges li');
  await expect(edges.first()).toBeVisible();
  await expect(edges.filter({ hasText: 'StockService' }).first().locator('.sp__remedy')).not.toBeEmpty();
  await expect(view.locator('.sp__list').filter({ hasText: 'Warehouse.java' })).toBeVisible();
  await view.locator('[data-accept]').click();
  await expect(view).toBeHidden();
  await trial.done();
}

/** The split lesson from its first step to its last, each command by its button. */
export async function playSplitLesson(trial: TrialPage): Promise<void> {
  await trial.act(0);
  await trial.act(1);
  await trial.done();
  expect((await trial.ask('/inventory/')).body).toBe('hello from the warehouse');
  const before = await trial.ask('/products/tea');
  await trial.next();
  await split(trial);
  await trial.next();
  await trial.act(0);
  await trial.act(1);
  await trial.act(2);
  await trial.done();
  expect((await trial.ask('/products/tea')).status).toBe('500');
  const pid = await trial.pid();
  await trial.next();
  await trial.act(0);
  await trial.done();
  expect(await trial.ask('/products/tea')).toEqual(before);
  await trial.next();
  await trial.act(0);
  await trial.act(1);
  await trial.done();
  expect((await trial.ask('/inventory/')).body).toBe('good morning from the warehouse');
  expect(await trial.pid()).toBe(pid);
}
