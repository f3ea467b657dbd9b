/**
 * `npm run oracle [part of a name]`: re-records the corpus where a JDK 17 is present, then shows where our engine
 * differs from the recordings. Exit status 1 when anything differs.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { compareAll } from './compare.ts';
import { javaVersion } from './jvm.mjs';
import { oracleDirectory } from './recording.mjs';

const wanted = process.argv[2] ?? '';
if (javaVersion() === 17) {
  const recorded = spawnSync(process.execPath, [join(oracleDirectory, 'record.mjs'), wanted], { stdio: 'inherit' });
  if (recorded.status !== 0) process.exitCode = 1;
} else {
  console.log('No JDK 17 here: comparing with the recordings as they are.');
}

const { alike, differences } = await compareAll(wanted);
for (const difference of differences) console.log(`${difference.name}\n${difference.text}\n`);
console.log(`${alike} alike, ${differences.length} different`);
if (differences.length > 0) process.exitCode = 1;
