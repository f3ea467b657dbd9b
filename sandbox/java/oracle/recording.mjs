import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ exit: number, stderr: string, stdout: string }} Recording `stderr` is its first line only. */
/** @typedef {{ name: string, path: string }} Program `name` is `feature/Name`, `path` that of its source. */

export const oracleDirectory = fileURLToPath(new URL('.', import.meta.url));

/**
 * Every `.java` file one folder below `directory`, in the order of their names.
 * @param {string} directory
 * @returns {Program[]}
 */
export function programsIn(directory) {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.java'))
    .sort()
    .map((path) => ({ name: path.slice(0, -'.java'.length), path: join(directory, path) }));
}

/**
 * A recording as text: exit status, first line of standard error, then standard output as it is.
 * @param {Recording} recording
 */
export function formatRecording({ exit, stderr, stdout }) {
  return `exit: ${exit}\nstderr: ${stderr}\nstdout:\n${stdout}`;
}

/**
 * @param {string} text
 * @returns {Recording}
 */
export function parseRecording(text) {
  const parts = /^exit: (\d+)\nstderr: (.*)\nstdout:\n([^]*)$/.exec(text);
  if (!parts) throw new Error('Not a recording: it must start with "exit: ", "stderr: " and "stdout:" lines.');
  return { exit: Number(parts[1]), stderr: parts[2] ?? '', stdout: parts[3] ?? '' };
}

/** @param {string} name `feature/Name` */
export function readRecording(name) {
  return parseRecording(readFileSync(join(oracleDirectory, 'recorded', `${name}.txt`), 'utf8'));
}
