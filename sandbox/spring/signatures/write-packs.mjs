/**
 * Writes a pack of signatures for each jar that the libraries of `libraries.json` bring along, and which packages are in
 * which, into `packs/`. Maven resolves them; run it by hand, with the network:
 *   npm exec node sandbox/spring/signatures/write-packs.mjs
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { writePack } from '../../java/signatures/write-pack.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const { parent, roots, samples, without, only } = JSON.parse(readFileSync(path.join(here, 'libraries.json'), 'utf8'));

const dependency = (id, more = '') => {
  const [groupId, artifactId, version] = id.split(':');
  const at = version ? `<version>${version}</version>` : '';
  return `<dependency><groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId>${at}${more}</dependency>`;
};
/** The jars of the roots and of what they bring along, as Maven resolves them. */
function resolve(ids) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'signature-packs-'));
  writeFileSync(
    path.join(scratch, 'pom.xml'),
    `<project><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>packs</artifactId><version>1</version>
<dependencyManagement><dependencies>${dependency(parent, '<type>pom</type><scope>import</scope>')}</dependencies></dependencyManagement>
<dependencies>${ids.map((root) => dependency(root)).join('\n')}</dependencies></project>`,
  );
  execFileSync('mvn', ['-q', '-B', 'dependency:build-classpath', '-Dmdep.outputFile=jars.txt'], { cwd: scratch, stdio: 'inherit' });
  const jars = readFileSync(path.join(scratch, 'jars.txt'), 'utf8').trim().split(':');
  rmSync(scratch, { recursive: true });
  return jars.sort();
}

/** What libraries keep to themselves or carry along under another name. */
const HIDDEN = /(^|\/)(internal|internals|impl\/internal|shaded|shade|relocated|repackaged|asm|cglib)(\/|$)/;

const packs = path.join(here, 'packs');
rmSync(packs, { recursive: true, force: true });
mkdirSync(packs);
const index = {};
let total = 0;
let classes = 0;
// What the official samples use beside them is resolved apart: it must not change the others' versions.
for (const jar of [...resolve(roots), ...resolve(samples)]) {
  const version = path.basename(path.dirname(jar));
  const artifactId = path.basename(path.dirname(path.dirname(jar)));
  if (without.includes(artifactId) || artifactId in index || !jar.endsWith('.jar')) continue;
  const files = unzipSync(readFileSync(jar), {
    filter: ({ name }) => name.endsWith('.class') && !name.startsWith('META-INF/') && !name.endsWith('module-info.class'),
  });
  const packed = writePack(
    `${artifactId} ${version}`,
    Object.values(files).map((bytes) => Buffer.from(bytes)),
    (name) => {
      const folder = name.slice(0, Math.max(name.lastIndexOf('/'), 0));
      return !HIDDEN.test(folder) && (only[artifactId]?.includes(folder.replaceAll('/', '.')) ?? true);
    },
  );
  if (!packed) continue;
  writeFileSync(path.join(packs, `${artifactId}.pack`), packed.bytes);
  index[artifactId] = packed.packages.join(' ');
  total += packed.bytes.length;
  classes += packed.classes;
  if (packed.bytes.length > 60000) console.log(`${artifactId}: ${packed.classes} classes, ${packed.bytes.length} bytes`);
}
const inOrder = Object.fromEntries(Object.entries(index).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path.join(packs, 'index.json'), `${JSON.stringify(inOrder, undefined, 2)}\n`);
console.log(`${Object.keys(index).length} packs, ${classes} classes, ${total} bytes`);
