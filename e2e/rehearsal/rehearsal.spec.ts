import { expect, test as base } from '@playwright/test';
import { cases } from './cases.ts';
import type { Engine, Engines } from './engine.ts';
import { nodeEngines } from './node-engines.ts';
import { playCase } from './player.ts';
import { filesOf } from './projects.ts';
import { workerEngines } from './worker-engines.ts';

const ROUNDS = 2;

interface Kept {
  readonly engines: Engines;
  readonly engine: Engine;
}

async function keep(engines: Engines, use: (kept: Kept) => Promise<void>): Promise<void> {
  await use({ engines, engine: await engines.take() });
  await engines.close();
}

/** One engine a test worker: cases share it, as the lessons of one visit do. */
const test = base.extend<object, { embedded: Kept; node: Kept; address: string }>({
  address: [async ({}, use, { project }) => use(project.use.baseURL ?? ''), { scope: 'worker' }],
  embedded: [async ({ browser, address }, use) => keep(await workerEngines(browser, address), use), { scope: 'worker' }],
  node: [async ({}, use) => keep(nodeEngines('dist/sandbox/sandbox-node.mjs'), use), { scope: 'worker' }],
});

for (const one of cases) {
  const files = filesOf(one.project);
  test(`embedded: ${one.id}`, async ({ embedded }) => {
    for (let round = 0; round < ROUNDS; round += 1)
      expect(await playCase(one, files, embedded.engines, embedded.engine)).toBeGreaterThan(0);
  });
  test(`Node process: ${one.id}`, async ({ node }) => {
    for (let round = 0; round < ROUNDS; round += 1) expect(await playCase(one, files, node.engines, node.engine)).toBeGreaterThan(0);
  });
}

test('there are at least 25 cases, each with a name of its own', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThanOrEqual(25);
});
