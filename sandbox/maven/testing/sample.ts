import type { Files } from '../../host/files.ts';
import { createMemoryFiles } from '../../host/memory-files.ts';
import { readProjectFiles } from '../../host/node/project-files.ts';
import type { Compile } from '../../java/run/machine.ts';
import { createMaven, type Maven } from '../maven.ts';
import type { PomReading } from '../reading/pom-reading.ts';

const projects = decodeURIComponent(new URL('../../conformance/real-base/projects', import.meta.url).pathname);
const NOW = Date.UTC(2026, 10, 22, 11, 16, 45);

/** A compiler that finds nothing wrong: one class a file. */
export const acceptAll: Compile = (sources) => ({
  diagnostics: [],
  classNames: new Map(sources.map((source) => [source, [source.path.replace(/\.java$/, '').replaceAll('/', '.')]])),
});

export interface SampleBuild {
  readonly files: Files;
  readonly maven: Maven;
  /** Runs `mvn` below the sample's root and returns what it printed, and its status. */
  mvn(directory: string, ...args: string[]): { readonly text: string; readonly status: number };
}

/** The sample shop in `/work/projects`, and a Maven that stands still in time. */
export function openSample(compile: Compile = acceptAll, reading?: PomReading): SampleBuild {
  return openProject(readProjectFiles(projects), compile, reading);
}

/** A project of these files in `/work/projects`. */
export function openProject(
  given: Iterable<{ readonly path: string; readonly bytes: Uint8Array | string }>,
  compile: Compile = acceptAll,
  /** Where odd poms are to be told of: most tests' poms leave out what Maven wants. */
  reading?: PomReading,
): SampleBuild {
  const files = createMemoryFiles({ now: () => NOW });
  for (const { path, bytes } of given) files.write(`/work/projects/${path}`, bytes);
  const clock = { now: () => NOW, nanos: () => 0, after: () => () => undefined };
  const maven = createMaven({ files, clock, compile, libraryJar: () => undefined, home: '/home/visitor' }, reading);
  return {
    files,
    maven,
    mvn(directory, ...args) {
      let text = '';
      const status = maven.run(args, `/work/projects/${directory}`.replace(/\/$/, ''), (part) => void (text += part));
      return { text, status };
    },
  };
}
