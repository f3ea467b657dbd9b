import { readParserWasm } from '../../host/node/parser-wasm.ts';
import { javaLibraryFolder, readSources } from '../../main/library-sources.ts';
import {
  loadJava,
  loadSteps,
  type ClassSource,
  type Java,
  type JavaLoader,
  type Machine,
  type MachineOptions,
  type SourceFile,
} from '../index.ts';
import { natives } from '../library/index.ts';
import { knownToJdk } from '../library/known-to-jdk.ts';

let loading: Promise<Java> | undefined;

/** The trial's Java with its library, once for all tests of a file. */
export function javaForTests(): Promise<Java> {
  return (loading ??= loadSteps().then(() => loadJava(readParserWasm(), { sources: readSources(javaLibraryFolder), natives, knownToJdk })));
}

/** Files as a jar: by the name of the one top-level class that each declares. */
export function jarOf(files: Readonly<Record<string, string>>): ClassSource {
  const sources = new Map<string, SourceFile>(
    Object.entries(files).map(([name, text]) => [name, { path: `${name.split('.').at(-1) ?? name}.java`, text }]),
  );
  return { location: 'test.jar', find: (name) => sources.get(name), classNames: [...sources.keys()] };
}

export interface Run {
  readonly machine: Machine;
  readonly output: string[];
}

/** A machine whose output is kept. Time stands still unless Java sleeps. */
export function machineFor(java: Java, options: Partial<MachineOptions> = {}): Run {
  const output: string[] = [];
  const machine = java.createMachine({
    clock: { now: () => 0, nanos: () => 0 },
    out: (text) => output.push(text),
    err: (text) => output.push(text),
    ...options,
  });
  return { machine, output };
}

/** A loader that defines everything itself. */
export function ownLoader(machine: Machine, label: string, jar: ClassSource): JavaLoader {
  return machine.createLoader({ javaClassName: 'demo.DemoClassLoader', label, sources: [jar], delegate: (_name, own) => own() });
}

/** Calls a static method without arguments that gives a String; what goes wrong is given as text too. */
export function callStatic(machine: Machine, loader: JavaLoader, className: string, method: string): string {
  const outcome = machine.enter({ name: 'main', contextLoader: loader }, () => {
    const javaClass = loader.load(className);
    if (!javaClass || !('declaredMethods' in javaClass)) return 'no class';
    return String(machine.invokeStatic(javaClass, `${method}()`, []));
  });
  switch (outcome.kind) {
    case 'value':
      return outcome.value;
    case 'stopped':
      return `stopped: ${outcome.message}`;
    case 'exited':
      return `exit ${outcome.status}`;
    case 'thrown': {
      const text = machine.enter({ name: 'main', contextLoader: loader }, () => machine.toJavaString(outcome.exception));
      return `thrown: ${text.kind === 'value' ? text.value : ''}`;
    }
  }
}
