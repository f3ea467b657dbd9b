import type { ClassSource } from './run/loader.ts';
import type { Machine } from './run/machine.ts';

const MAIN = 'main(java.lang.String[])';
/** What a JVM ends with that is stopped from outside. */
const ABORTED = 134;

export interface MainOptions {
  readonly classPath: readonly ClassSource[];
  readonly mainClass: string;
  readonly args: readonly string[];
  readonly err: (text: string) => void;
  /** What is said where the class is not there, or has no main method that can be called. */
  readonly missing: (what: 'class' | 'main') => string;
}

/** Runs the main method of a class to the end of all its threads and hooks, as `java` does; returns the exit status. */
export function runMain(machine: Machine, { classPath, mainClass, args, err, missing }: MainOptions): number {
  const loader = machine.createLoader({
    javaClassName: 'jdk.internal.loader.ClassLoaders$AppClassLoader',
    label: 'app',
    sources: classPath,
    delegate: (_name, define) => define(),
  });
  const thread = { name: 'main', contextLoader: loader };
  if (!classPath.some((source) => source.find(mainClass))) {
    err(missing('class'));
    return 1;
  }
  const outcome = machine.enter(thread, () => {
    const javaClass = loader.load(mainClass);
    if (!javaClass || !('declaredMethods' in javaClass)) return 'class' as const;
    if (!javaClass.declaredMethods.some((m) => m.symbol.signature === MAIN && m.symbol.flags.static && m.symbol.flags.access === 'public'))
      return 'main' as const;
    machine.invokeStatic(javaClass, MAIN, [machine.newArray(machine.jdk('java.lang.String'), args)]);
    return 'ended' as const;
  });
  // As a JVM does, the other threads run to their end whatever became of the main one.
  const rest = outcome.kind === 'value' || outcome.kind === 'thrown' ? machine.finish(thread) : outcome;
  if (outcome.kind === 'value' && outcome.value !== 'ended') {
    err(missing(outcome.value));
    return 1;
  }
  if (outcome.kind === 'thrown') {
    const trace = machine.enter(thread, () => machine.stackTraceOf(outcome.exception));
    err(`Exception in thread "main" ${trace.kind === 'value' ? trace.value : 'an exception whose toString() fails\n'}`);
  }
  const ended = rest.kind === 'value' ? outcome : rest;
  const hooks = ended.kind === 'stopped' ? ended : machine.shutDown(thread);
  const last = hooks.kind === 'value' ? ended : hooks;
  switch (last.kind) {
    case 'value':
      return 0;
    case 'exited':
      return last.status;
    case 'thrown':
      return 1;
    case 'stopped':
      err(`${last.message}\n`);
      return ABORTED;
  }
}
