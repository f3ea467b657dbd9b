// Records what Spring Boot's own poms manage, and the BOMs that they import, of every version of the lines that projects are on, into
// sandbox/maven/catalog/platforms.json. Reads a local Maven repository that has them.
//
//   npx node sandbox/main/record-platforms.ts [~/.m2/repository]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { inheritPom } from '../maven/inheritance.ts';
import { interpolate } from '../maven/interpolation.ts';
import { writeEntry } from '../maven/catalog/entry.ts';
import { packVersions } from '../maven/catalog/deltas.ts';
import { readPom, type Pom } from '../maven/pom.ts';
import { managementKey } from '../maven/project.ts';
import { compareVersions } from '../maven/version-range.ts';

const LINES = /^(?:2\.7|3\.[0-5])\.\d+$/;
const repository = process.argv[2] ?? `${os.homedir()}/.m2/repository`;
const boot = `${repository}/org/springframework/boot/spring-boot-dependencies`;

function fileOf(group: string, artifact: string, version: string): string {
  return `${repository}/${group.replaceAll('.', '/')}/${artifact}/${version}/${artifact}-${version}.pom`;
}

interface Loaded {
  readonly pom: Pom;
  readonly text: (value: string) => string;
}

const loaded = new Map<string, Loaded | undefined>();

/** A pom with its parents; undefined where the repository does not have it. */
function load(group: string, artifact: string, version: string): Loaded | undefined {
  const id = `${group}:${artifact}:${version}`;
  if (loaded.has(id)) return loaded.get(id);
  const file = fileOf(group, artifact, version);
  let result: Loaded | undefined;
  if (existsSync(file)) {
    const own = readPom(readFileSync(file, 'utf8'));
    const parent = own.parent && load(own.parent.groupId, own.parent.artifactId, own.parent.version);
    const pom = parent ? inheritPom(own, parent.pom) : own;
    const ofProject = new Map([
      ['groupId', pom.groupId],
      ['artifactId', pom.artifactId],
      ['version', pom.version],
      ['parent.version', own.parent?.version],
      ['parent.groupId', own.parent?.groupId],
    ]);
    const text = (value: string): string =>
      interpolate(value, (key) => ofProject.get(key.replace(/^(project|pom)\./, '')) ?? pom.properties.get(key));
    result = { pom, text };
  }
  loaded.set(id, result);
  return result;
}

/** What a BOM manages, its imports included, versions of its own as `=`. */
function effectiveEntries(group: string, artifact: string, version: string): readonly string[] {
  const bom = load(group, artifact, version);
  if (!bom) {
    console.error(`no pom: ${group}:${artifact}:${version}`);
    return [];
  }
  const entries = new Map<string, string>();
  const add = (key: string, entry: string): void => void (entries.has(key) || entries.set(key, entry));
  const imports: string[][] = [];
  for (const raw of bom.pom.managedDependencies) {
    const entry = {
      ...raw,
      groupId: bom.text(raw.groupId),
      artifactId: bom.text(raw.artifactId),
      version: bom.text(raw.version ?? ''),
      classifier: raw.classifier && bom.text(raw.classifier),
    };
    if (raw.scope === 'import') imports.push([entry.groupId, entry.artifactId, entry.version]);
    else add(managementKey(entry), writeEntry({ ...entry, version: entry.version === version ? '=' : entry.version }));
  }
  for (const [g = '', a = '', v = ''] of imports)
    for (const entry of effectiveEntries(g, a, v)) {
      const [key = '', rest = ''] = entry.split('=', 2);
      const [own = ''] = rest.split('!');
      add(key, own === '' ? `${key}=${v}${rest}` : entry);
    }
  return [...entries.values()];
}

const versions = readdirSync(boot)
  .filter((version) => LINES.test(version) && existsSync(fileOf('org.springframework.boot', 'spring-boot-dependencies', version)))
  .sort(compareVersions);
const wantedBoms = new Map<string, Set<string>>();
const platforms = versions.map((version) => {
  const { pom, text } = load('org.springframework.boot', 'spring-boot-dependencies', version) ?? {};
  if (!pom || !text) throw new Error(`spring-boot-dependencies ${version} cannot be read.`);
  const parent = load('org.springframework.boot', 'spring-boot-starter-parent', version);
  const properties = [...pom.properties].map(([name, value]) => `p ${name}=${value}`);
  const imports = pom.managedDependencies.filter(({ scope }) => scope === 'import');
  for (const { groupId, artifactId, version: wanted } of imports) {
    const id = `${groupId}:${artifactId}`;
    wantedBoms.set(id, (wantedBoms.get(id) ?? new Set()).add(text(wanted ?? '')));
  }
  const managed = pom.managedDependencies.filter(({ scope }) => scope !== 'import').map((entry) => `m ${writeEntry(entry)}`);
  const java = parent?.pom.properties.get('java.version') ?? (version.startsWith('2.') ? '1.8' : '17');
  return {
    version,
    lines: [`j ${java}`, ...properties, ...managed, ...imports.map((entry) => `i ${writeEntry({ ...entry, scope: undefined })}`)],
  };
});
const boms = Object.fromEntries(
  [...wantedBoms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, wanted]) => {
      const [group = '', artifact = ''] = id.split(':');
      return [
        id,
        packVersions([...wanted].sort(compareVersions).map((version) => ({ version, lines: effectiveEntries(group, artifact, version) }))),
      ];
    }),
);
const file = new URL('../maven/catalog/platforms.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ boot: packVersions(platforms), boms })}\n`);
console.log(
  `${versions.length} versions of Spring Boot, ${Object.keys(boms).length} BOMs, ${Math.round(readFileSync(file).length / 1024)} KB`,
);
