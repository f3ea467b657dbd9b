/**
 * `npm run compare`: replays every recording and writes what it came to into `sandbox/conformance/result.json`, from
 * which pages are made.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { recorded } from '../conformance/replayed.ts';
import type { Outcome } from '../conformance/outcome.ts';
import { startReplay } from './start-replay.ts';

const conformance = fileURLToPath(new URL('../conformance', import.meta.url));
const outcomes: Outcome[] = [];
for (const { projects, recordings } of recorded) {
  const files = recordings.flatMap((folder) => readdirSync(`${conformance}/${folder}`).map((name) => `${conformance}/${folder}/${name}`));
  const report = await startReplay({
    projects: `${conformance}/${projects}`,
    recordings: files,
    aspect: undefined,
    quiet: true,
    outcomes: true,
  });
  if (report.outcomes.length < files.length) {
    process.exitCode = 1;
    break;
  }
  outcomes.push(...report.outcomes);
}
if (process.exitCode === undefined) {
  const sorted = outcomes.toSorted((a, b) => (`${a.scenario} ${a.runtime}` < `${b.scenario} ${b.runtime}` ? -1 : 1));
  writeFileSync(`${conformance}/result.json`, `${JSON.stringify(sorted, null, 2)}\n`);
}
