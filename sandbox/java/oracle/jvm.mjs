import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { oracleDirectory } from './recording.mjs';

/** Major version of the `java` on the path; undefined when there is none with a compiler. */
export function javaVersion() {
  const answer = spawnSync('javac', ['-version'], { encoding: 'utf8' });
  const version = /javac (\d+)/.exec(`${answer.stdout ?? ''}${answer.stderr ?? ''}`);
  return version ? Number(version[1]) : undefined;
}

/**
 * Compiles each program on its own, then runs those that compiled.
 * @param {import('./recording.mjs').Program[]} programs
 * @param {(
 *   program: import('./recording.mjs').Program,
 *   result: { compiler: string, run?: import('./recording.mjs').Recording },
 * ) => void} report
 * @param {{ run: boolean, optimize?: boolean }} options `optimize` lets HotSpot compile as it does by itself, which starts slower.
 */
export async function askJvm(programs, report, { run, optimize = false }) {
  const work = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    const lines = programs.map((program, i) => `${program.path}\t${join(work, String(i))}\n`).join('');
    const compiled = spawnSync('java', [join(oracleDirectory, 'CompileAll.java')], { input: lines, encoding: 'utf8' });
    if (compiled.status !== 0) throw new Error(`javac could not be run:\n${compiled.stderr}`);
    let next = 0;
    const worker = async () => {
      for (let i = next++; i < programs.length; i = next++) {
        const program = programs[i];
        const directory = join(work, String(i));
        const compiler = readFileSync(join(directory, 'javac.txt'), 'utf8').replaceAll(program.path, basename(program.path));
        const recording = run && !/: error: /.test(compiler) ? await runClass(directory, basename(program.name), optimize) : undefined;
        report(program, { compiler, ...(recording && { run: recording }) });
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** @returns {Promise<import('./recording.mjs').Recording>} */
function runClass(directory, name, optimize) {
  const args = [
    '-Xshare:auto',
    ...(optimize ? [] : ['-XX:TieredStopAtLevel=1']),
    '-XX:+UseSerialGC',
    '-Dfile.encoding=UTF-8',
    '-Duser.timezone=UTC',
    '-Duser.language=en',
    '-Duser.country=US',
    '-cp',
    directory,
    name,
  ];
  return new Promise((done) => {
    execFile(
      'java',
      args,
      { encoding: 'utf8', timeout: 60_000, maxBuffer: 1 << 26, env: { ...process.env, JAVA_TOOL_OPTIONS: '', LC_ALL: 'C.UTF-8' } },
      (error, stdout, stderr) => {
        const said = stderr.split('\n').filter((line) => !line.startsWith('Picked up '));
        done({ exit: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stderr: said[0] ?? '', stdout });
      },
    );
  });
}
