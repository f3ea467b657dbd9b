// Records what the poms of the artifacts that the trial knows say of their dependencies, into sandbox/maven/catalog: those
// of everyday projects (roots.json) into catalog.json, others (more-roots.json) into more.json, which the page loads when it
// is asked for one of them. Reads a local Maven repository; of a pom that it lacks, what was recorded before stays, for a
// released pom does not change. Of what is recorded no artifact is followed that was left out then, whatever the repository
// has by now; --widen does that.
//
//   npx node sandbox/main/record-catalog.ts [~/.m2/repository] [--widen]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { inheritPom } from '../maven/inheritance.ts';
import { interpolate } from '../maven/interpolation.ts';
import { readPom, type Pom, type PomDependency } from '../maven/pom.ts';
import { managementKey } from '../maven/project.ts';

const {
  values: { widen },
  positionals: [repository = `${os.homedir()}/.m2/repository`],
} = parseArgs({ options: { widen: { type: 'boolean', default: false } }, allowPositionals: true });
const folder = new URL('../maven/catalog/', import.meta.url);

function readRoots(file: string): readonly unknown[] {
  const roots: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  if (!Array.isArray(roots)) throw new Error(`${file} must be a list of group:artifact[:version].`);
  return roots;
}

const recordedSchema = z.object({ artifacts: z.record(z.string(), z.array(z.string())) });
const readRecorded = (file: string): Record<string, string[]> =>
  recordedSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).artifacts;
type Recorded = Readonly<Record<string, string[]>>;
const everydayBefore = readRecorded('catalog.json');
const moreBefore = readRecorded('more.json');

const effective = new Map<string, { pom: Pom; text: (value: string) => string }>();

function load(group: string, artifact: string, version: string): { pom: Pom; text: (value: string) => string } | undefined {
  const id = `${group}:${artifact}:${version}`;
  const known = effective.get(id);
  if (known) return known;
  const file = `${repository}/${group.replaceAll('.', '/')}/${artifact}/${version}/${artifact}-${version}.pom`;
  if (!existsSync(file)) return undefined;
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
  const result = { pom, text };
  effective.set(id, result);
  return result;
}

/** Managed entries with imported ones after the pom's own, first wins. */
function managedOf(pom: Pom, text: (value: string) => string): Map<string, PomDependency> {
  const managed = new Map<string, PomDependency>();
  const imports: PomDependency[] = [];
  for (const raw of pom.managedDependencies) {
    const entry = { ...raw, groupId: text(raw.groupId), artifactId: text(raw.artifactId), version: raw.version && text(raw.version) };
    if (entry.scope === 'import') imports.push(entry);
    else if (!managed.has(managementKey(entry))) managed.set(managementKey(entry), entry);
  }
  for (const entry of imports) {
    const bom = load(entry.groupId, entry.artifactId, entry.version ?? '');
    if (!bom) throw new Error(`${entry.groupId}:${entry.artifactId}:${entry.version} is not in ${repository}.`);
    for (const [key, value] of managedOf(bom.pom, bom.text)) if (!managed.has(key)) managed.set(key, value);
  }
  return managed;
}

const boot = load('org.springframework.boot', 'spring-boot-dependencies', '3.2.1');
if (!boot) throw new Error(`spring-boot-dependencies 3.2.1 is not in ${repository}.`);
const bootManaged = managedOf(boot.pom, boot.text);

/** What the roots bring along, but for what is known already. */
function record(roots: readonly unknown[], known: Recorded, recorded: Recorded): Record<string, string[]> {
  const artifacts: Record<string, string[]> = {};
  const waiting: [string, string, string][] = roots.map((root: unknown) => {
    const [group = '', artifact = '', version] = String(root).split(':');
    const managed = version ?? bootManaged.get(`${group}:${artifact}:jar`)?.version;
    if (managed === undefined) throw new Error(`${String(root)} needs a version.`);
    return [group, artifact, managed];
  });
  const follow = (from: string, group: string, artifact: string, wanted: string): void => {
    for (const version of [wanted, bootManaged.get(`${group}:${artifact}:jar`)?.version])
      if (version !== undefined && (widen || !(from in recorded) || `${group}:${artifact}:${version}` in recorded))
        waiting.push([group, artifact, version]);
  };
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [group, artifact, version] = next;
    const id = next.join(':');
    if (artifacts[id] || id in known) continue;
    const loaded = load(group, artifact, version);
    if (!loaded) {
      const before = recorded[id];
      if (!before) {
        console.error(`no pom: ${id}`);
        continue;
      }
      artifacts[id] = before;
      for (const entry of before) {
        const [ofGroup = '', ofArtifact = '', wanted = ''] = entry.replace(/[@#!].*$/, '').split(':');
        follow(id, ofGroup, ofArtifact, wanted);
      }
      continue;
    }
    const { pom, text } = loaded;
    const managed = managedOf(pom, text);
    artifacts[id] = [];
    for (const raw of pom.dependencies) {
      const named = {
        ...raw,
        groupId: text(raw.groupId),
        artifactId: text(raw.artifactId),
        classifier: raw.classifier && text(raw.classifier),
      };
      const management = managed.get(managementKey(named));
      const scope = text(raw.scope ?? management?.scope ?? 'compile');
      if (raw.optional || !['compile', 'runtime'].includes(scope)) continue;
      const wanted = text(raw.version ?? management?.version ?? '').replace(/^\[([^,\]]+)\]$/, '$1');
      const classifier = named.classifier === undefined || named.classifier === '' ? '' : `@${named.classifier}`;
      const exclusions = [...raw.exclusions, ...(management?.exclusions ?? [])].map((e) => `!${e.groupId}:${e.artifactId}`).join('');
      artifacts[id].push(
        `${named.groupId}:${named.artifactId}:${wanted}${classifier}${scope === 'runtime' ? '#runtime' : ''}${exclusions}`,
      );
      follow(id, named.groupId, named.artifactId, wanted);
    }
  }
  return artifacts;
}

/** Version numbers that the project's own pom sets for Spring Boot's poms reach every pom they manage. */
async function write(file: string, artifacts: Readonly<Record<string, string[]>>, onDemand: boolean): Promise<void> {
  const names = new Set(Object.keys(artifacts).map((id) => id.slice(0, id.lastIndexOf(':'))));
  const managed = Object.fromEntries(
    [...bootManaged.values()]
      .filter((entry) => entry.type === 'jar' && names.has(`${entry.groupId}:${entry.artifactId}`) && (entry.classifier ?? '') === '')
      .map((entry) => [`${entry.groupId}:${entry.artifactId}`, entry.version])
      .sort(),
  );
  const sorted = Object.fromEntries(Object.entries(artifacts).sort(([a], [b]) => (a < b ? -1 : 1)));
  // By these the page knows that it has to load the file.
  const groups = [...new Set(Object.keys(artifacts).map((id) => id.slice(0, id.indexOf(':'))))].sort();
  const text = JSON.stringify({ ...(onDemand ? { groups } : {}), managed, artifacts: sorted }, null, 2);
  const at = fileURLToPath(new URL(file, folder));
  writeFileSync(at, await format(text, { ...(await resolveConfig(at)), filepath: at }));
  console.log(`${file}: ${Object.keys(artifacts).length} artifacts`);
}

const everyday = record(readRoots('roots.json'), {}, everydayBefore);
await write('catalog.json', everyday, false);
await write('more.json', record(readRoots('more-roots.json'), everyday, moreBefore), true);
