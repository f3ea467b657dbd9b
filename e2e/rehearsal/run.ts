/**
 * `npm run rehearse -- --times N [--engine embedded|node] [--case ID] [--write]`: plays every case N times on the built
 * site (`npm run build` first), prints success, P50 and P90 for each, and ends with 1 when one failed. `--write` keeps
 * the figures for the site's page.
 */
import { chromium } from '@playwright/test';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { arch, cpus, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { readRedirects } from '../../src/site/redirects.ts';
import { createSiteServer } from '../../src/site/static-server.ts';
import { cases } from './cases.ts';
import type { Engines } from './engine.ts';
import { figuresOf, figuresTable, type CaseFigures } from './figures.ts';
import { nodeEngines } from './node-engines.ts';
import { playCase } from './player.ts';
import { filesOf } from './projects.ts';
import { workerEngines } from './worker-engines.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '10' },
    engine: { type: 'string' },
    case: { type: 'string', multiple: true },
    write: { type: 'boolean', default: false },
  },
});
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) throw new Error(`--times must be a whole number from 1, not “${values.times}”.`);
const chosen = values.case === undefined ? cases : cases.filter(({ id }) => values.case?.includes(id));
if (chosen.length === 0)
  throw new Error(`There is no case “${values.case?.join(', ') ?? ''}”. Cases: ${cases.map(({ id }) => id).join(', ')}.`);

async function withEmbedded<T>(work: (engines: Engines) => Promise<T>): Promise<T> {
  const server = createSiteServer('dist', readRedirects());
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  const address = server.address() as AddressInfo;
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({
    ...(existsSync(chromium.executablePath()) ? {} : { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    return await work(await workerEngines(browser, `http://localhost:${address.port}`));
  } finally {
    await browser.close();
    server.close();
  }
}

async function withNode<T>(work: (engines: Engines) => Promise<T>): Promise<T> {
  const engines = nodeEngines('dist/sandbox/sandbox-node.mjs');
  try {
    return await work(engines);
  } finally {
    await engines.close();
  }
}

/** Round by round, so that no case has the machine to itself. */
async function rehearse(engines: Engines): Promise<{ readonly figures: readonly CaseFigures[]; readonly sum: CaseFigures }> {
  const measured = new Map(chosen.map(({ id }) => [id, { times: new Array<number>(), failed: 0 }]));
  const engine = await engines.take();
  for (let round = 0; round < times; round += 1) {
    for (const one of chosen) {
      const figures = measured.get(one.id);
      if (!figures) continue;
      try {
        figures.times.push(await playCase(one, filesOf(one.project), engines, engine));
      } catch (error) {
        figures.failed += 1;
        console.log(`FAILED ${one.id}, round ${round + 1}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  await engine.kill();
  const figures = [...measured].map(([id, { times: all, failed }]) => figuresOf(id, all, failed));
  const all = [...measured.values()].flatMap((one) => one.times);
  console.log(figuresTable(figures, all));
  return {
    figures,
    sum: figuresOf(
      'all',
      all,
      figures.reduce((sum, { failed }) => sum + failed, 0),
    ),
  };
}

const runs = { embedded: withEmbedded, node: withNode } as const;
const results: Record<string, readonly CaseFigures[]> = {};
const sums: Record<string, CaseFigures> = {};
for (const [name, run] of Object.entries(runs)) {
  if (values.engine !== undefined && values.engine !== name) continue;
  console.log(`\n${name}, ${chosen.length} cases, ${times} times each`);
  const { figures, sum } = await run(rehearse);
  results[name] = figures;
  sums[name] = sum;
}
if (values.write) {
  const figuresIn = (name: string, id: string): object | undefined => {
    const found = results[name]?.find((one) => one.id === id);
    return found && { played: found.played, failed: found.failed, p50: Math.round(found.p50 ?? 0), p90: Math.round(found.p90 ?? 0) };
  };
  const whole = (name: string): object | undefined => {
    const all = sums[name];
    return all && { played: all.played, failed: all.failed, p50: Math.round(all.p50 ?? 0), p90: Math.round(all.p90 ?? 0) };
  };
  mkdirSync('content/rehearsal', { recursive: true });
  writeFileSync(
    'content/rehearsal/latest.yaml',
    `# Written by \`npm run rehearse -- --times N --write\`: milliseconds from a fresh sandbox to the last step of a case.\n${stringify(
      {
        date: new Date().toISOString().slice(0, 10),
        machine: { system: platform(), processor: arch(), cores: cpus().length, node: process.versions.node },
        times,
        all: { embedded: whole('embedded'), node: whole('node') },
        cases: chosen.map(({ id, name }) => ({ id, name, embedded: figuresIn('embedded', id), node: figuresIn('node', id) })),
      },
      { singleQuote: true, lineWidth: 0 },
    )}`,
  );
}
process.exitCode = Object.values(results).some((figures) => figures.some(({ failed }) => failed > 0)) ? 1 : 0;
