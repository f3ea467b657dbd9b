/**
 * Writes what the JDK 21 has beyond 17, the packs in `packs21/` beside it: of a class that has grown, all of it. Reads
 * `lib/ct.sym` of a JDK from 21 on, which says what each release has:
 *   JAVA_HOME=/path/to/a/jdk npm exec node sandbox/java/signatures/newer-packs.mjs
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { writePack } from './write-pack.mjs';

const { JAVA_HOME } = process.env;
if (!JAVA_HOME) throw new Error('Say where a JDK is: JAVA_HOME.');
const packs = join(dirname(fileURLToPath(import.meta.url)), 'packs21');
/** Releases are digits of base 36 in the names of folders. */
const [OLD, NEW] = [17, 21].map((release) => release.toString(36).toUpperCase());
const entries = unzipSync(readFileSync(join(JAVA_HOME, 'lib', 'ct.sym')), {
  filter: ({ name }) => /^\w*L\w*\/java\.[\w.]+\/java\//.test(name),
});

/** Files of 21 by module and class, and which of them are those of 17, too. */
const modules = new Map();
for (const [path, bytes] of Object.entries(entries)) {
  const [, releases = '', module = '', name = ''] = /^(\w+)\/([\w.]+)\/(.+)\.sig$/.exec(path) ?? [];
  if (name === '' || !releases.includes(NEW)) continue;
  const classes = modules.get(module) ?? new Map();
  modules.set(module, classes.set(name, { bytes: Buffer.from(bytes), same: releases.includes(OLD) }));
}

const topLevel = (name) => name.replace(/\$.*/, '');
const packageOf = (name) => name.slice(0, name.lastIndexOf('/')).replaceAll('/', '.');

rmSync(packs, { recursive: true, force: true });
mkdirSync(packs, { recursive: true });
const index = {};
let total = 0;
for (const [module, classes] of [...modules].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const grown = new Set([...classes].filter(([, { same }]) => !same).map(([name]) => topLevel(name)));
  // As with those of 17: of java.base each package is asked for alone.
  const groups = Map.groupBy(
    [...classes].filter(([name]) => grown.has(topLevel(name))),
    ([name]) => (module === 'java.base' ? packageOf(name) : module),
  );
  for (const [name, files] of groups) {
    const packed = writePack(
      `${name} 21`,
      files.map(([, { bytes }]) => bytes),
    );
    if (!packed) continue;
    writeFileSync(join(packs, `${name}.pack`), packed.bytes);
    index[name] = packed.packages.join(' ');
    total += packed.bytes.length;
    console.log(`${name}: ${packed.classes} classes, ${packed.bytes.length} bytes`);
  }
}
writeFileSync(join(packs, 'index.json'), `${JSON.stringify(index, undefined, 2)}\n`);
console.log(`${Object.keys(index).length} packs, ${total} bytes`);
