/**
 * `npm run -s replay -- --projects DIR --recording FILE [--recording FILE2]`: builds what DIR/builds.json lists with the
 * trial's Maven, replays recordings of a real base, prints every difference, and at last `N alike, M different`.
 */
import { Worker } from 'node:worker_threads';
import { parseArgs } from 'node:util';

/** Java code may recurse thousands of calls deep; each takes several frames of JavaScript. */
const STACK_MEGABYTES = 200;

const USAGE = `Usage: npm run -s replay -- --projects DIR --recording FILE [--recording FILE2] [--aspect answer|console] [--quiet]
Builds the projects in DIR (see builds.json there) in the sandbox and replays recordings made by record.mjs.
A recording whose label names a runtime version is replayed with that version, else with the one in DIR's pom.xml.
`;

function readOptions(): { projects: string; recordings: readonly string[]; aspect: string | undefined; quiet: boolean } | undefined {
  try {
    const { values } = parseArgs({
      options: {
        projects: { type: 'string' },
        recording: { type: 'string', multiple: true },
        aspect: { type: 'string' },
        quiet: { type: 'boolean', default: false },
      },
    });
    if (values.projects === undefined || values.recording === undefined) return undefined;
    return { projects: values.projects, recordings: values.recording, aspect: values.aspect, quiet: values.quiet };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

const options = readOptions();
if (options === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const worker = new Worker(new URL('./replay-run.ts', import.meta.url), {
    workerData: options,
    resourceLimits: { stackSizeMb: STACK_MEGABYTES, maxOldGenerationSizeMb: 4096 },
  });
  worker.on('message', (status: number) => {
    process.exitCode = status;
  });
  worker.on('error', (error) => {
    process.stderr.write(`The replay failed, which it should not: ${error.stack ?? String(error)}\n`);
    process.exitCode = 70;
  });
}
