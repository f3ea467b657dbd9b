/**
 * `npm run oracle [part of a name]`: re-records the corpus where a JDK 17 is present, then shows where our engine
 * differs from the recordings; without a name it also asks both about some new random programs. Exit status 1 when
 * anything differs. `npm run oracle seed NUMBER` prints the random program of that seed.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { compareAll, compareSeeds, randomProgram } from './compare.ts';
import { javaVersion } from './jvm.mjs';
import { oracleDirectory } from './recording.mjs';

const RANDOM_PROGRAMS = 12;
const wanted = process.argv[2] ?? '';
if (wanted === 'seed') {
  process.stdout.write(randomProgram(Number(process.argv[3])));
  process.exit();
}
if (javaVersion() === 17) {
  const recorded = spawnSync(process.execPath, [join(oracleDirectory, 'record.mjs'), wanted], { stdio: 'inherit' });
  if (recorded.status !== 0) process.exitCode = 1;
} else {
  console.log('No JDK 17 here: comparing with the recordings as they are.');
}

const { alike, differences } = await compareAll(wanted);
for (const difference of differences) console.log(`${difference.name}\n${difference.text}\n`);
if (wanted === '' && javaVersion() === 17) {
  const first = Math.floor(Date.now() / 1000);
  const random = await compareSeeds(first, RANDOM_PROGRAMS);
  for (const difference of random) console.log(`npm run oracle seed ${difference.name}\n${difference.text}\n`);
  console.log(`${RANDOM_PROGRAMS - random.length} of ${RANDOM_PROGRAMS} random programs alike (seeds from ${first})`);
  if (random.length > 0) process.exitCode = 1;
}
console.log(`${alike} alike, ${differences.length} different`);
if (differences.length > 0) process.exitCode = 1;
