/**
 * `npm run -s replay -- --projects DIR --recording FILE [--recording FILE2]`: builds what DIR/builds.json lists with the
 * trial's Maven, replays recordings of a real base, prints every difference, and at last `N alike, M different`.
 */
import { parseArgs } from 'node:util';
import { type ReplayOrder, startReplay } from './start-replay.ts';

const USAGE = `Usage: npm run -s replay -- --projects DIR --recording FILE [--recording FILE2] [--aspect answer|console|figures] [--quiet]
Builds the projects in DIR (see builds.json there) in the sandbox and replays recordings made by record.mjs.
A recording whose label names a runtime version is replayed with that version, else with the one in DIR's pom.xml.
`;

function readOptions(): ReplayOrder | undefined {
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
    return { projects: values.projects, recordings: values.recording, aspect: values.aspect, quiet: values.quiet, outcomes: false };
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
  try {
    process.exitCode = (await startReplay(options)).status;
  } catch (error) {
    process.stderr.write(
      `The replay failed, which it should not: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 70;
  }
}
