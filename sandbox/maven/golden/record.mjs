// Writes what a real Maven 3.9.9 prints for the lesson's project, so that the trial's can be held against it.
//
//   node record.mjs [--maven PATH] [NAME…]
//
// A command has a project of its own where commands.json gives `files`; of a `shortened` one the trial prints less, and says
// so. The project's folder is written as {project}, times as {n} and {time}, the machine as {machine}. Maven is itself a Maven artifact:
// org.apache.maven:apache-maven:3.9.9:tar.gz:bin.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { maven: { type: 'string', default: 'mvn' } } });
const project = fileURLToPath(new URL('../../../content/lessons/one-minute/project', import.meta.url));
const { commands } = JSON.parse(readFileSync(new URL('commands.json', import.meta.url), 'utf8'));

for (const { name, args, edit, files } of commands) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const work = path.join(mkdtempSync(path.join(os.tmpdir(), 'golden-')), 'shop');
  if (files) {
    mkdirSync(work);
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(work, file), text);
  } else cpSync(project, work, { recursive: true });
  if (edit) {
    const file = path.join(work, edit.file);
    writeFileSync(file, readFileSync(file, 'utf8').replace(edit.from, edit.to));
  }
  const { stdout } = spawnSync(values.maven, args, { cwd: work, encoding: 'utf8', maxBuffer: 1 << 28 });
  const text = stdout
    .replaceAll(/\u001b\[[\d;]*m/g, '')
    .replaceAll(work, '{project}')
    .replaceAll(/\[ *[\d.]+ s\]/g, '[{n} s]')
    .replaceAll(/(Total time: +)[\d.:]+ (?:s|min)/g, '$1{n} s')
    .replaceAll(/(Finished at: ).*/g, '$1{time}')
    .replaceAll(/^(Apache Maven [\d.]+|Maven home:|Java version:|Default locale:|OS name:) .*$/gm, '$1 {machine}')
    .replaceAll(values.maven.replace(/\/bin\/mvn$/, ''), '{maven}')
    .replaceAll(os.homedir(), '{home}');
  writeFileSync(new URL(`${name}.txt`, import.meta.url), text);
  rmSync(path.dirname(work), { recursive: true, force: true });
}
