import { readFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { memoryUsage } from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { countLikeJavac, formatLikeJavac, loadJava, loadSteps, type ClassSource, type SourceFile } from '../java/index.ts';
import { runMain } from '../java/run-main.ts';
import { natives } from '../java/library/index.ts';
import { knownToJdk } from '../java/library/known-to-jdk.ts';
import { diskFiles } from '../host/node/disk-files.ts';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { signaturesOf } from '../java/signatures/store.ts';
import { jdkPacks } from './signature-packs.ts';
import { javaLibraryFolder, readSources } from './library-sources.ts';

const { file, args } = z.object({ file: z.string(), args: z.array(z.string()) }).parse(workerData);
/** Five minutes of an endless loop, or so: a person presses Ctrl-C before. */
const STEPS = 50_000_000_000;
/** Bytes; the worker's own limit is 4 GB. */
const HEAP = 3_000_000_000;

function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      // A pipe whose reader is slow says EAGAIN.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}

async function run(): Promise<number> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    write(2, `error: file not found: ${file}\n`);
    return 1;
  }
  await loadSteps();
  const java = await loadJava(readParserWasm(), {
    sources: readSources(javaLibraryFolder),
    natives,
    knownToJdk,
    signatures: signaturesOf(jdkPacks),
  });
  const source: SourceFile = { path: basename(file), text };
  const { diagnostics: found, classNames } = java.compile([source], []);
  // A file that is run as a source may have any name.
  const diagnostics = found.filter((d) => d.code !== 'compiler.err.class.public.should.be.in.file');
  if (diagnostics.some((d) => d.severity === 'error')) {
    for (const d of diagnostics) write(2, `${formatLikeJavac({ ...d, source: { path: file, text } })}\n`);
    write(2, `${countLikeJavac(diagnostics)}\nerror: compilation failed\n`);
    return 1;
  }
  const names = (classNames.get(source) ?? []).filter((n) => !n.includes('$'));
  const [mainClass] = names;
  if (mainClass === undefined) {
    write(2, 'error: no class declared in source file\n');
    return 1;
  }
  const own: ClassSource = { location: file, find: (name) => (names.includes(name) ? source : undefined), classNames: names };
  const machine = java.createMachine({
    clock: { now: () => Date.now(), nanos: () => Math.round(performance.now() * 1e6) },
    budget: { steps: STEPS, depth: 9000, allocation: 400_000_000 },
    debugNames: false,
    memoryLeft: () => {
      const { heapUsed, arrayBuffers } = memoryUsage();
      return heapUsed + arrayBuffers < HEAP;
    },
    out: (s) => write(1, s),
    err: (s) => write(2, s),
    files: diskFiles(),
    properties: {
      'java.version': '17.0.15',
      'java.vendor': 'Koupleless trial',
      'user.dir': process.cwd(),
      'line.separator': '\n',
      'file.separator': '/',
      'os.name': 'Linux',
      'user.name': 'visitor',
      'java.io.tmpdir': '/tmp',
    },
  });
  return runMain(machine, {
    classPath: [own],
    mainClass,
    args,
    err: (text) => write(2, text),
    missing: () => `error: can't find main(String[]) method in class: ${mainClass}\n`,
  });
}

parentPort?.postMessage(await run());
