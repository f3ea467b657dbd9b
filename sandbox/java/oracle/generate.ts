/**
 * `node generate.ts SEED` prints a program of random expressions. `node generate.ts` rewrites the ones that are part of
 * the corpus (`programs/generated/`), which `record.mjs` then records.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Generator } from './generator.ts';
import { oracleDirectory } from './recording.mjs';

const LINES = 120;
const CORPUS_SEEDS = 12;

const [seed] = process.argv.slice(2);
if (seed !== undefined) {
  process.stdout.write(new Generator(Number(seed)).program(`Seed${seed}`, LINES));
} else {
  const folder = join(oracleDirectory, 'programs', 'generated');
  mkdirSync(folder, { recursive: true });
  for (let s = 1; s <= CORPUS_SEEDS; s++) writeFileSync(join(folder, `Seed${s}.java`), new Generator(s).program(`Seed${s}`, LINES));
}
