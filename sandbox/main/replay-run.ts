import { readFileSync, writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { recordingSchema, versionsOf } from '../conformance/recording.ts';
import { replay, type ReplayResult } from '../conformance/replay.ts';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { BuildError, prepareWorld } from './replay-world.ts';
import { loadRuntime } from './runtime.ts';

const options = z
  .object({ projects: z.string(), recordings: z.array(z.string()), aspect: z.string().optional(), quiet: z.boolean() })
  .parse(workerData);

const print = (text: string): void => {
  const bytes = Buffer.from(`${text}\n`, 'utf8');
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      // A pipe whose reader is slow says EAGAIN.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
};

/** A difference line by line: `-` recorded, `+` replayed; equal lines are left out. */
function showDifference(recorded: string, replayed: string): string {
  const a = recorded.split('\n');
  const b = replayed.split('\n');
  const rows: string[] = [];
  let j = 0;
  for (const line of a) {
    const at = b.indexOf(line, j);
    if (at < 0) rows.push(`  - ${line}`);
    else {
      for (; j < at; j++) rows.push(`  + ${b[j] ?? ''}`);
      j = at + 1;
    }
  }
  for (; j < b.length; j++) rows.push(`  + ${b[j] ?? ''}`);
  return rows.join('\n');
}

async function run(): Promise<number> {
  const runtime = await loadRuntime(readParserWasm());
  let alike = 0;
  let different = 0;
  for (const file of options.recordings) {
    const recording = recordingSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const name = `${recording.scenario} (${versionsOf(recording).runtime ?? 'runtime as in the pom'})`;
    let result: ReplayResult;
    try {
      result = await replay(recording, await prepareWorld(runtime, options.projects, recording));
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      print(`${name}: ${error.message}`);
      return 1;
    }
    const comparisons = result.comparisons.filter((c) => options.aspect === undefined || c.aspect === options.aspect);
    for (const c of comparisons.filter((d) => !d.alike && !options.quiet))
      print(`${name}, ${c.step}: ${c.aspect}\n${showDifference(c.recorded, c.replayed)}`);
    for (const l of result.leftOut) print(`${name}, ${l.step}: not replayed, ${l.reason}`);
    const ok = comparisons.filter((c) => c.alike).length;
    print(`${name}: ${ok} alike, ${comparisons.length - ok} different`);
    alike += ok;
    different += comparisons.length - ok;
  }
  print(`${alike} alike, ${different} different`);
  return different > 0 ? 1 : 0;
}

try {
  parentPort?.postMessage(await run());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  parentPort?.postMessage(70);
}
