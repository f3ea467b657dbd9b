/**
 * Writes the packs of the JDK's signatures, and which packages are in which, into `packs/` beside it. Needs a JDK 17:
 *   npm exec node sandbox/java/signatures/jdk-packs.mjs
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePack } from './write-pack.mjs';

const packs = join(dirname(fileURLToPath(import.meta.url)), 'packs');
const home = dirname(dirname(realpathSync(execFileSync('which', ['javap'], { encoding: 'utf8' }).trim())));
const scratch = mkdtempSync(join(tmpdir(), 'jdk-packs-'));
execFileSync(join(home, 'bin', 'jimage'), ['extract', '--include', 'regex:/java\\..*', '--dir', scratch, join(home, 'lib', 'modules')]);

/** Public packages of a module. */
function exported(module) {
  const text = execFileSync(join(home, 'bin', 'java'), ['--describe-module', module], { encoding: 'utf8' });
  return [...text.matchAll(/^exports ([\w.]+)$/gm)].map(([, name]) => name);
}

rmSync(packs, { recursive: true, force: true });
mkdirSync(packs, { recursive: true });
const index = {};
let total = 0;
for (const module of readdirSync(scratch).sort()) {
  const byPackage = new Map();
  for (const packageName of exported(module)) {
    const folder = join(scratch, module, packageName.replaceAll('.', '/'));
    const files = readdirSync(folder)
      .filter((f) => f.endsWith('.class') && f !== 'module-info.class')
      .map((f) => readFileSync(join(folder, f)));
    byPackage.set(packageName, files);
  }
  // Of java.base each package is asked for alone; the others come module by module.
  const groups = module === 'java.base' ? [...byPackage].map(([name, files]) => [name, files]) : [[module, [...byPackage.values()].flat()]];
  for (const [name, files] of groups) {
    const packed = writePack(`${name} 17`, files);
    if (!packed) continue;
    writeFileSync(join(packs, `${name}.pack`), packed.bytes);
    index[name] = packed.packages.join(' ');
    total += packed.bytes.length;
    if (packed.bytes.length > 30000) console.log(`${name}: ${packed.classes} classes, ${packed.bytes.length} bytes`);
  }
}
writeFileSync(join(packs, 'index.json'), `${JSON.stringify(index, undefined, 2)}\n`);
rmSync(scratch, { recursive: true });
console.log(`${Object.keys(index).length} packs, ${total} bytes`);
