import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createMemoryFiles } from '../../host/memory-files.ts';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import { javaLibraryFolder, readSources } from '../../main/library-sources.ts';
import {
  type ClassSource,
  countLikeJavac,
  formatLikeJavac,
  type Java,
  loadJava,
  loadSteps,
  type Machine,
  type Outcome,
  type SourceFile,
} from '../index.ts';
import { natives } from '../library/index.ts';
import { knownToJdk } from '../library/known-to-jdk.ts';
import type { Recording } from './recording.mjs';

/** What became of a program here. */
export type Answer =
  | { readonly kind: 'ran'; readonly recording: Recording }
  /** `text` as javac prints it. */
  | { readonly kind: 'refused'; readonly text: string };

const MAIN = 'main(java.lang.String[])';
const LIMITS = { steps: 400_000_000, depth: 3000, allocation: 4e9 };
/** A fixed moment, so that a program which prints the time fails at once. */
const START = Date.UTC(2024, 5, 1);

export async function loadEngine(): Promise<Java> {
  await loadSteps();
  return loadJava(readParserWasm(), { sources: readSources(javaLibraryFolder), natives, knownToJdk });
}

/** Milliseconds that have passed. */
type Elapsed = () => number;

/** Time that passes by being asked for, so that a busy machine changes no output; sleeping skips ahead as always. */
function timeWhenAsked(): Elapsed {
  let asked = 0;
  return () => (asked += 0.001);
}

/** Compiles a program and runs its main class, the first of the file that has a main method. */
export function runProgram(java: Java, path: string, elapsed: Elapsed = timeWhenAsked(), release?: 21): Answer {
  const source: SourceFile = { path: basename(path), text: readFileSync(path, 'utf8'), ...(release && { release }) };
  const { diagnostics, classNames } = java.compile([source], []);
  const errors = diagnostics.filter((d) => d.severity === 'error');
  if (errors.length > 0) return { kind: 'refused', text: `${errors.map(formatLikeJavac).join('\n')}\n${countLikeJavac(errors)}\n` };
  const names = (classNames.get(source) ?? []).filter((n) => !n.includes('$'));
  const main = names.find((n) => n === basename(path, '.java')) ?? names[0] ?? '';
  return {
    kind: 'ran',
    recording: execute(
      java,
      { location: source.path, find: (name) => (names.includes(name) ? source : undefined), classNames: names },
      main,
      elapsed,
      release,
    ),
  };
}

function execute(java: Java, own: ClassSource, main: string, elapsed: Elapsed, release: 21 | undefined): Recording {
  let stdout = '';
  let stderr = '';
  const machine = java.createMachine({
    ...(release && { release }),
    clock: { now: () => START + elapsed(), nanos: () => Math.round(elapsed() * 1e6) },
    budget: LIMITS,
    debugNames: false,
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    files: createMemoryFiles({ now: () => START + elapsed() }),
    properties: {
      'java.version': release === 21 ? '21.0.4' : '17.0.15',
      'line.separator': '\n',
      'user.dir': '/',
      'java.io.tmpdir': '/tmp',
    },
  });
  const loader = machine.createLoader({
    javaClassName: 'jdk.internal.loader.ClassLoaders$AppClassLoader',
    label: 'app',
    sources: [own],
    delegate: (_name, define) => define(),
  });
  const thread = { name: 'main', contextLoader: loader };
  const outcome = machine.enter(thread, () => {
    const javaClass = loader.load(main);
    if (!javaClass || !('declaredMethods' in javaClass)) throw new Error(`${own.location} has no class ${main}.`);
    machine.invokeStatic(javaClass, MAIN, [machine.newArray(machine.jdk('java.lang.String'), [])]);
  });
  if (outcome.kind === 'thrown') stderr += uncaught(machine, thread, outcome.exception);
  const rest = outcome.kind === 'value' || outcome.kind === 'thrown' ? machine.finish(thread) : outcome;
  const ended = rest.kind === 'value' ? outcome : rest;
  const hooks = ended.kind === 'stopped' ? ended : machine.shutDown(thread);
  const last = hooks.kind === 'value' ? ended : hooks;
  if (last.kind === 'stopped') stderr += `${last.message}\n`;
  return { exit: statusOf(last), stderr: stderr.split('\n')[0] ?? '', stdout };
}

function uncaught(machine: Machine, thread: Parameters<Machine['enter']>[0], exception: Parameters<Machine['stackTraceOf']>[0]): string {
  const trace = machine.enter(thread, () => machine.stackTraceOf(exception));
  return `Exception in thread "main" ${trace.kind === 'value' ? trace.value : 'an exception whose toString() fails\n'}`;
}

function statusOf(outcome: Outcome<void>): number {
  switch (outcome.kind) {
    case 'value':
      return 0;
    case 'exited':
      return outcome.status;
    case 'thrown':
      return 1;
    case 'stopped':
      return 134;
  }
}
