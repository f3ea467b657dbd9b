/**
 * `npm run -s record:poms -- [MAVEN]`: asks a real Maven 3.9.9 what `maven/golden/odd-poms.ts` lists and writes
 * `odd-poms.json` beside it: the exit status, and the lines that tell of errors and warnings.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { oddPoms } from '../maven/golden/odd-poms.ts';
import { told } from '../maven/golden/told.ts';

const [maven = 'mvn'] = process.argv.slice(2);
const answers: Record<string, { readonly code: number | null; readonly told: readonly string[] }> = {};
for (const { name, files, args } of oddPoms) {
  if (name in answers) throw new Error(`Two are called ${name}.`);
  const root = mkdtempSync(path.join(os.tmpdir(), 'odd-'));
  const work = path.join(root, 'odd');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(work, file)), { recursive: true });
    writeFileSync(path.join(work, file), text);
  }
  const { status, stdout, stderr } = spawnSync(maven, ['-B', '-ntp', ...args], { cwd: work, encoding: 'utf8', timeout: 120_000 });
  answers[name] = { code: status, told: told(`${stdout}${stderr}`, work) };
  rmSync(root, { recursive: true });
  process.stdout.write(`${status ?? '?'} ${name}: ${answers[name].told[0] ?? ''}\n`);
}
writeFileSync(new URL('../maven/golden/odd-poms.json', import.meta.url), `${JSON.stringify(answers, null, 1)}\n`);
