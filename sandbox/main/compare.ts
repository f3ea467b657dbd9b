/**
 * `npm run compare`: replays every recording and writes what it came to into `sandbox/conformance/result.json` and
 * `cluster/result.json`, from which pages are made. `--clusters`: those of a cluster alone.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { recorded } from '../conformance/replayed.ts';
import type { Outcome } from '../conformance/outcome.ts';
import type { ReplayReport } from './replay-run.ts';
import { startReplay } from './start-replay.ts';

const conformance = fileURLToPath(new URL('../conformance', import.meta.url));
const { values: options } = parseArgs({ options: { clusters: { type: 'boolean', default: false } } });

/** What the recordings of a folder came to; undefined when the replay broke off. */
async function replayed(projects: string, folders: readonly string[]): Promise<ReplayReport | undefined> {
  const files = folders.flatMap((folder) => readdirSync(`${conformance}/${folder}`).map((name) => `${conformance}/${folder}/${name}`));
  const report = await startReplay({
    projects: `${conformance}/${projects}`,
    recordings: files,
    aspect: undefined,
    quiet: true,
    outcomes: true,
  });
  return report.outcomes.length + report.clusters.length < files.length ? undefined : report;
}

async function compareBases(): Promise<boolean> {
  const outcomes: Outcome[] = [];
  for (const { projects, recordings } of recorded) {
    const report = await replayed(projects, recordings);
    if (!report) return false;
    outcomes.push(...report.outcomes);
  }
  const sorted = outcomes.toSorted((a, b) => (`${a.scenario} ${a.runtime}` < `${b.scenario} ${b.runtime}` ? -1 : 1));
  writeFileSync(`${conformance}/result.json`, `${JSON.stringify(sorted, null, 2)}\n`);
  return true;
}

async function compareClusters(): Promise<boolean> {
  const report = await replayed('real-base/projects', ['real-cluster', 'stand-in']);
  if (!report) return false;
  const sorted = report.clusters.toSorted((a, b) => (a.scenario < b.scenario ? -1 : 1));
  writeFileSync(`${conformance}/cluster/result.json`, `${JSON.stringify(sorted, null, 2)}\n`);
  return true;
}

const done = (options.clusters || (await compareBases())) && (await compareClusters());
process.exitCode = done ? 0 : 1;
