/**
 * `npm run -s java -- File.java [arguments]` runs a Java file as `java File.java` does: its output, its exit status,
 * an uncaught exception on standard error, javac's errors when it does not compile.
 */
import { Worker } from 'node:worker_threads';

/** Java code may recurse thousands of calls deep; each takes several frames of JavaScript. */
const STACK_MEGABYTES = 200;

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write("Usage: npm run -s java -- File.java [arguments]\nRuns a Java 17 source file with the trial's own engine.\n");
  process.exitCode = 2;
} else {
  const worker = new Worker(new URL('./java-run.ts', import.meta.url), {
    workerData: { file, args },
    resourceLimits: { stackSizeMb: STACK_MEGABYTES, maxOldGenerationSizeMb: 4096 },
  });
  worker.on('message', (status: number) => {
    process.exitCode = status;
  });
  worker.on('error', (error) => {
    process.stderr.write(`The trial's Java engine failed, which it should not: ${error.stack ?? String(error)}\n`);
    process.exitCode = 70;
  });
}
