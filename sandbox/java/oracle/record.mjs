/**
 * Asks the real Java 17 what the programs do, and writes it down: `node record.mjs [part of a name]`.
 * `programs/generated/` is written anew from its seeds; `programs/<feature>/<Name>.java` →
 * `recorded/<feature>/<Name>.txt`; `errors/<Name>.java` → `errors/<Name>.txt` (what javac prints).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Generator } from './generator.ts';
import { askJvm, javaVersion } from './jvm.mjs';
import { formatRecording, oracleDirectory, programsIn } from './recording.mjs';

const version = javaVersion();
if (version !== 17) {
  console.error(
    version === undefined
      ? 'There is no javac here: install a JDK 17 to record.'
      : `javac is of Java ${version}; the recordings are those of Java 17.`,
  );
  process.exit(1);
}

const RANDOM_PROGRAMS = 12;
const LINES = 120;
const generated = join(oracleDirectory, 'programs', 'generated');
mkdirSync(generated, { recursive: true });
for (let seed = 1; seed <= RANDOM_PROGRAMS; seed++)
  writeFileSync(join(generated, `Seed${seed}.java`), new Generator(seed).program(`Seed${seed}`, LINES));

const wanted = process.argv[2] ?? '';
let failures = 0;
const complain = (text) => {
  failures++;
  console.error(text);
};

const programs = programsIn(join(oracleDirectory, 'programs')).filter((p) => p.name.includes(wanted));
await askJvm(
  programs,
  (program, { compiler, run }) => {
    if (!run) return complain(`${program.name} does not compile:\n${compiler}`);
    const path = join(oracleDirectory, 'recorded', `${program.name}.txt`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, formatRecording(run));
  },
  { run: true },
);

const errors = programsIn(join(oracleDirectory, 'errors')).filter((p) => p.name.includes(wanted));
await askJvm(
  errors,
  (program, { compiler }) => {
    if (!/\n1 error\n$/.test(compiler)) complain(`errors/${program.name} should have one error:\n${compiler}`);
    writeFileSync(join(oracleDirectory, 'errors', `${program.name}.txt`), compiler);
  },
  { run: false },
);

console.log(`${programs.length} programs and ${errors.length} errors recorded, ${failures} complaints`);
process.exitCode = failures > 0 ? 1 : 0;
