import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, loadEngine, runProgram } from './engine.ts';
import { Generator } from './generator.ts';
import { askJvm } from './jvm.mjs';
import { oracleDirectory, programsIn, readRecording, type Recording } from './recording.mjs';

export interface Difference {
  readonly name: string;
  /** First lines that differ, `java` before ours. */
  readonly text: string;
}

/** Runs every program and error whose name contains `wanted`, and compares with what was recorded. */
export async function compareAll(wanted: string): Promise<{ alike: number; differences: Difference[] }> {
  const java = await loadEngine();
  const differences: Difference[] = [];
  let alike = 0;
  const note = (name: string, compare: () => string | undefined): void => {
    const text = orFailure(compare);
    if (text === undefined) alike++;
    else differences.push({ name, text });
  };
  for (const { name, path } of programsIn(join(oracleDirectory, 'programs'))) {
    if (name.includes(wanted)) note(name, () => differenceOfRun(readRecording(name), runProgram(java, path)));
  }
  for (const { name, path } of programsIn(join(oracleDirectory, 'errors'))) {
    if (`errors/${name}`.includes(wanted))
      note(`errors/${name}`, () => differenceOfError(readFileSync(path.replace(/\.java$/, '.txt'), 'utf8'), runProgram(java, path)));
  }
  return { alike, differences };
}

/** The program that `compareSeeds` asks about for a seed. */
export function randomProgram(seed: number): string {
  return new Generator(seed).program(`Seed${seed}`, 150);
}

/** Asks java and our engine about random programs; the name of a difference is the seed. */
export async function compareSeeds(first: number, count: number): Promise<Difference[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    const programs = Array.from({ length: count }, (_, i) => ({ name: `Seed${first + i}`, path: join(folder, `Seed${first + i}.java`) }));
    for (const [i, { path }] of programs.entries()) writeFileSync(path, randomProgram(first + i));
    const java = await loadEngine();
    const differences: Difference[] = [];
    await askJvm(
      programs,
      ({ name, path }, { compiler, run }) => {
        const text = run ? orFailure(() => differenceOfRun(run, runProgram(java, path))) : `  javac refuses it: ${compiler}`;
        if (text !== undefined) differences.push({ name: name.slice('Seed'.length), text });
      },
      { run: true },
    );
    return differences;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A failure of the engine itself is a difference too, and no reason to stop. */
function orFailure(compare: () => string | undefined): string | undefined {
  try {
    return compare();
  } catch (error) {
    return `  the engine failed: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join('\n  ') : String(error)}`;
  }
}

/** undefined: the same. */
export function differenceOfRun(expected: Recording, answer: Answer): string | undefined {
  if (answer.kind === 'refused') return `  refused: ${answer.text.split('\n').slice(0, 4).join('\n           ')}`;
  const { recording } = answer;
  if (recording.exit !== expected.exit)
    return `  exit ${expected.exit}, here ${recording.exit}: ${recording.stderr}${firstDifference(expected.stdout, recording.stdout) ?? ''}`;
  return firstDifference(expected.stdout, recording.stdout) ?? firstDifference(expected.stderr, recording.stderr);
}

/** Errors must be javac's, word for word; but its closing hints about its own options ("Note: …") are left out here. */
export function differenceOfError(expected: string, answer: Answer): string | undefined {
  return answer.kind === 'ran' ? '  javac refuses it, here it ran' : firstDifference(expected.replace(/^Note: .*\n/gm, ''), answer.text);
}

function firstDifference(expected: string, actual: string): string | undefined {
  if (expected === actual) return undefined;
  const [a, b] = [expected.split('\n'), actual.split('\n')];
  const at = a.findIndex((line, i) => line !== b[i]);
  const line = at < 0 ? a.length : at;
  return `  line ${line + 1}\n  java: ${a[line] ?? '(ends)'}\n  here: ${b[line] ?? '(ends)'}`;
}
