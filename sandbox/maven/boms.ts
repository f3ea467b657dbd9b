import { managedByCatalog, knownToCatalog } from './catalog.ts';
import { BOOT_GROUP, bomEntries, bootDependencies } from './catalog/platform.ts';
import { interpolate } from './interpolation.ts';
import type { PomDependency } from './pom.ts';
import { managementKey, type ManagedDependency, type Management, type Scope } from './project.ts';
import { SPRING_BOOT_VERSION } from './spring-boot-parent.ts';

const SCOPES: ReadonlySet<string> = new Set(['compile', 'provided', 'runtime', 'test', 'system']);

export function readScope(scope: string): Scope {
  return isScope(scope) ? scope : 'compile';
}

function isScope(text: string): text is Scope {
  return SCOPES.has(text);
}

/** A BOM that a project imports, by its coordinates. */
export interface Bom {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string;
}

/** Whether importing it means Spring Boot's own management. */
export function isBoot({ groupId, artifactId }: Pick<Bom, 'groupId' | 'artifactId'>): boolean {
  return groupId === BOOT_GROUP && (artifactId === 'spring-boot-dependencies' || artifactId === 'spring-boot-starter-parent');
}

/** What Spring Boot manages by its own poms, its BOMs included; undefined for a version that is not known. */
export function bootEntries(version: string): readonly ManagedDependency[] | undefined {
  const boot = bootDependencies(version);
  if (!boot) return undefined;
  const { properties, managedDependencies } = boot.pom;
  const text = (value: string): string => interpolate(value, (key) => (key === 'project.version' ? version : properties.get(key)));
  return flatten(managedDependencies, text, bomEntries).entries;
}

/** Where the entries of a BOM come from; undefined for one that nobody knows. */
export type ReadBom = (groupId: string, artifactId: string, version: string) => readonly PomDependency[] | undefined;

/** Entries in Maven's order, the first of a key wins: what the poms say themselves, then what they import. */
export function flatten(
  entries: readonly PomDependency[],
  text: (value: string) => string,
  readBom: ReadBom,
): { readonly entries: readonly ManagedDependency[]; readonly unknown: readonly Bom[] } {
  const managed = new Map<string, ManagedDependency>();
  const add = (entry: ManagedDependency): void => {
    const key = managementKey(entry);
    if (!managed.has(key)) managed.set(key, entry);
  };
  const imports: PomDependency[] = [];
  for (const entry of entries) {
    if (entry.scope === 'import' && entry.type === 'pom') imports.push(entry);
    else add(toManaged(entry, text));
  }
  const unknown: Bom[] = [];
  for (const { groupId, artifactId, version = '' } of imports) {
    const bom = { groupId: text(groupId), artifactId: text(artifactId), version: text(version) };
    const found = readBom(bom.groupId, bom.artifactId, bom.version);
    if (found) for (const entry of found) add(toManaged(entry, (value) => value));
    else unknown.push(bom);
  }
  return { entries: [...managed.values()], unknown };
}

function toManaged(entry: PomDependency, text: (value: string) => string): ManagedDependency {
  return {
    groupId: text(entry.groupId),
    artifactId: text(entry.artifactId),
    version: text(entry.version ?? ''),
    type: text(entry.type),
    classifier: entry.classifier === undefined ? undefined : text(entry.classifier),
    scope: entry.scope === undefined ? undefined : readScope(text(entry.scope)),
    exclusions: entry.exclusions,
  };
}

/** Management of these entries alone. */
export function managementOf(entries: readonly ManagedDependency[]): Management {
  const byKey = new Map(entries.map((entry) => [managementKey(entry), entry]));
  return { get: (key) => byKey.get(key), all: () => entries };
}

/**
 * Management of the entries and, after them, of the Spring Boot that the trial has: of an artifact in the catalogue the
 * catalogue knows the version, for others Spring Boot's poms are read.
 */
export function managementWithBoot(entries: readonly ManagedDependency[]): Management {
  const own = managementOf(entries);
  let boot: Management | undefined;
  const all = (): Management => (boot ??= managementOf(bootEntries(SPRING_BOOT_VERSION) ?? []));
  return {
    get(key) {
      const entry = own.get(key);
      if (entry) return entry;
      const [groupId = '', artifactId = '', type = '', classifier] = key.split(':');
      if (knownToCatalog(groupId, artifactId)) {
        const version = type === 'jar' && classifier === undefined ? managedByCatalog(groupId, artifactId) : undefined;
        return version === undefined ? undefined : { groupId, artifactId, version, type, classifier, scope: undefined, exclusions: [] };
      }
      return all().get(key);
    },
    all: () => [
      ...entries,
      ...all()
        .all()
        .filter((entry) => own.get(managementKey(entry)) === undefined),
    ],
  };
}
