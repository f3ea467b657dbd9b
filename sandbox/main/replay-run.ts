import { readFileSync, writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createArkctl } from '../arkctl/arkctl.ts';
import { startJvm } from '../arklet/jvm.ts';
import { type Recording, recordingSchema, versionsOf } from '../conformance/recording.ts';
import { JARS, replay, type ReplayResult, type ReplayWorld, WORK } from '../conformance/replay.ts';
import { createReplayClock } from '../conformance/replay-clock.ts';
import { createMemoryFiles } from '../host/memory-files.ts';
import { createMemoryNetwork } from '../host/memory-network.ts';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { readProjectFiles } from '../host/node/project-files.ts';
import { createMaven } from '../maven/maven.ts';
import { loadRuntime, type Runtime } from './runtime.ts';

const options = z.object({ projects: z.string(), recordings: z.array(z.string()), aspect: z.string().optional(), quiet: z.boolean() }).parse(workerData);

const buildsSchema = z.object({
  base: z.string(),
  biz: z.array(z.object({ file: z.string(), module: z.string(), properties: z.record(z.string(), z.string()).optional() })),
  copies: z.record(z.string(), z.string()).default({}),
  texts: z.record(z.string(), z.string()).default({}),
});

class BuildError extends Error {}

/** Files, ports and clock of one machine, with the projects built as `build.mjs` builds them. */
function prepareWorld(runtime: Runtime, recording: Recording): ReplayWorld {
  const clock = createReplayClock({ now: () => Date.now(), nanos: () => Math.round(performance.now() * 1e6) });
  const files = createMemoryFiles({ now: () => clock.now() });
  const network = createMemoryNetwork();
  const root = '/work/projects';
  for (const { path, bytes } of readProjectFiles(options.projects)) {
    files.write(`${root}/${path}`, bytes);
    files.write(`${WORK}/projects/${path}`, bytes);
  }
  const { base, biz, copies, texts } = buildsSchema.parse(JSON.parse(files.readText(`${root}/builds.json`)));
  const maven = createMaven({ files, clock, compile: (sources, path) => runtime.java.compile(sources, path), libraryJar: (artifactId) => runtime.library.jar(artifactId), home: '/root' });
  const versions = versionsOf(recording);
  const settings = [...(versions.runtime === undefined ? [] : [`-Dkoupleless.runtime.version=${versions.runtime}`]), ...(versions.ark === undefined ? [] : [`-Dsofa.ark.version=${versions.ark}`])];
  const mvn = (...args: string[]): void => {
    let printed = '';
    const status = maven.run(['-q', '-B', '-ntp', '-DskipTests', ...settings, ...args], root, (text) => {
      printed += text;
    });
    if (status !== 0) throw new BuildError(`mvn ${args.join(' ')} failed:\n${printed}`);
  };
  const archive = (module: string, ending: string): string => {
    const name = files.list(`${root}/${module}/target`).find((f) => f.endsWith(ending) && !f.endsWith('-sources.jar'));
    if (name === undefined) throw new BuildError(`${module} built no *${ending}`);
    return `${root}/${module}/target/${name}`;
  };
  mvn('clean', 'install');
  files.write(`${JARS}/base.jar`, files.read(archive(base, '.jar')));
  for (const [to, from] of Object.entries(copies)) files.write(`${JARS}/${to}`, files.read(`${root}/${from}`));
  for (const [to, text] of Object.entries(texts)) files.write(`${JARS}/${to}`, text);
  for (const { file, module, properties } of biz) {
    if (properties) mvn('-f', `${module}/pom.xml`, 'clean', 'package', ...Object.entries(properties).map(([k, v]) => `-D${k}=${v}`));
    files.write(`${JARS}/${file}-ark-biz.jar`, files.read(archive(module, '-ark-biz.jar')));
  }
  const host = { files, network, clock };
  const arkctl = createArkctl({ files, network, clock, maven });
  files.makeDirectory(WORK);
  return {
    host, clock, breathe: () => setImmediate(undefined), arrive: () => setImmediate(undefined),
    startBase: (args, properties, out) => startJvm({
      host, library: runtime.library, java: runtime.java, jar: files.read(`${JARS}/base.jar`), jarPath: `${JARS}/base.jar`, arguments: args, properties, environment: {}, workingDirectory: WORK, pid: 4711, out, err: out, changed: () => undefined,
    }),
    run(command, workingDirectory) {
      const [name, ...args] = command;
      let stdout = '';
      let stderr = '';
      const out = (text: string): void => void (stdout += text);
      if (name === 'arkctl') return arkctl.run(args, workingDirectory, out, (text) => void (stderr += text)).then((code) => ({ stdout, stderr, code }));
      if (name === 'mvn') return Promise.resolve().then(() => ({ code: maven.run(args, workingDirectory, out), stdout, stderr })).then((r) => ({ ...r, stdout }));
      return undefined;
    },
  };
}

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
      result = await replay(recording, prepareWorld(runtime, recording));
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      print(`${name}: ${error.message}`);
      return 1;
    }
    const comparisons = result.comparisons.filter((c) => options.aspect === undefined || c.aspect === options.aspect);
    for (const c of comparisons.filter((d) => !d.alike && !options.quiet)) print(`${name}, ${c.step}: ${c.aspect}\n${showDifference(c.recorded, c.replayed)}`);
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
