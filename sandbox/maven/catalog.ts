import recorded from './catalog/catalog.json' with { type: 'json' };
import more from './catalog/more.json' with { type: 'json' };
import type { Coordinates, Dependency } from './project.ts';
import { compareVersions } from './version-range.ts';

/**
 * The artifacts of Maven Central that the trial knows: what their poms say of dependencies (`main/record-catalog.ts`).
 * There are no bytes behind them; what classes they have, the library of stubs knows.
 */
interface Recorded {
  readonly managed: ReadonlyMap<string, string>;
  readonly artifacts: ReadonlyMap<string, readonly string[]>;
  /** Versions by `group:artifact`. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
}

function readRecorded({ managed, artifacts }: { readonly managed: object; readonly artifacts: object }): Recorded {
  const versions = new Map<string, string[]>();
  for (const id of Object.keys(artifacts)) {
    const at = id.lastIndexOf(':');
    const name = id.slice(0, at);
    versions.set(name, [...(versions.get(name) ?? []), id.slice(at + 1)]);
  }
  return { managed: new Map(Object.entries(managed)), artifacts: new Map(Object.entries(artifacts)), versions };
}

const everyday = readRecorded(recorded);
let others: Recorded | undefined;
const otherGroups = new Set(more.groups);
/** Everyday artifacts come first; what projects seldom have is a pack in the page, read when something of its groups is asked for. */
const inTurn = <T>(groupId: string, find: (from: Recorded) => T | undefined): T | undefined =>
  find(everyday) ?? (otherGroups.has(groupId) ? find((others ??= readRecorded(more))) : undefined);

const RUNTIME_GROUP = 'com.alipay.sofa.koupleless';
const ARK_GROUP = 'com.alipay.sofa';
/** The recorded poms are of this runtime on this SOFAArk; the pair of the recordings differs as listed in `ofRuntime2111`. */
const RECORDED = { runtime: '2.1.6', ark: '3.1.4' };
const ALSO_KNOWN = { runtime: '2.1.11', ark: '3.1.9' };

/** Seen in the `dependency:tree` of a module on runtime 2.1.11 (recording build-and-deploy). */
const ofRuntime2111: ReadonlyMap<string, readonly string[]> = new Map([
  [
    `${RUNTIME_GROUP}:koupleless-app-starter`,
    [`${RUNTIME_GROUP}:koupleless-common:2.1.11`, `${RUNTIME_GROUP}:koupleless-ext-autoconfigure:2.1.11`],
  ],
  [
    `${RUNTIME_GROUP}:koupleless-ext-autoconfigure`,
    [`${ARK_GROUP}:sofa-ark-spi:3.1.9`, `${ARK_GROUP}:sofa-ark-api:3.1.9!${ARK_GROUP}:sofa-ark-common`],
  ],
]);

/** Version that Spring Boot manages for an artifact of the catalogue. */
export function managedByCatalog(groupId: string, artifactId: string): string | undefined {
  const name = `${groupId}:${artifactId}`;
  // Of an everyday artifact it is known whether Spring Boot manages it.
  return everyday.versions.has(name) ? everyday.managed.get(name) : inTurn(groupId, ({ managed }) => managed.get(name));
}

/** Whether the catalogue has an artifact, in any version. */
export function knownToCatalog(groupId: string, artifactId: string): boolean {
  return inTurn(groupId, ({ versions }) => versions.has(`${groupId}:${artifactId}`) || undefined) ?? false;
}

/** Whether the catalogue has any artifact of a group: then one that it lacks is likely a mistake. */
export function knowsGroup(groupId: string): boolean {
  const isOfGroup = (name: string): boolean => name.startsWith(`${groupId}:`);
  return inTurn(groupId, ({ versions }) => [...versions.keys()].some(isOfGroup) || undefined) ?? false;
}

/**
 * What another version of an artifact says of its dependencies, those of the same release with it: structures change less
 * than versions. undefined: the catalogue has no version of it.
 */
export function closestDependencies(
  coordinates: Coordinates,
): { readonly version: string; readonly dependencies: readonly Dependency[] } | undefined {
  const { groupId, artifactId, version } = coordinates;
  const known = [...catalogVersions(groupId, artifactId)].sort(compareVersions);
  const closest = known.find((each) => compareVersions(each, version) >= 0) ?? known.at(-1);
  if (closest === undefined) return undefined;
  const dependencies = (catalogDependencies({ groupId, artifactId, version: closest }) ?? []).map((dependency) =>
    dependency.groupId === groupId && dependency.version === closest ? { ...dependency, version } : dependency,
  );
  return { version: closest, dependencies };
}

/** undefined: the catalogue does not have this artifact in this version. */
export function catalogDependencies(coordinates: Coordinates): readonly Dependency[] | undefined {
  const { groupId, artifactId, version } = coordinates;
  const name = `${groupId}:${artifactId}`;
  const exact = everyday.artifacts.get(`${name}:${version}`);
  if (exact) return exact.map(readEntry);
  const family = groupId === RUNTIME_GROUP ? 'runtime' : groupId === ARK_GROUP ? 'ark' : undefined;
  if (family === undefined || version !== ALSO_KNOWN[family])
    return inTurn(groupId, ({ artifacts }) => artifacts.get(`${name}:${version}`))?.map(readEntry);
  const own = ofRuntime2111.get(name);
  if (own) return own.map(readEntry);
  return everyday.artifacts.get(`${name}:${RECORDED[family]}`)?.map(readEntry).map(toKnownPair);
}

/** Versions that the catalogue has of an artifact; empty when it does not know it at all. */
export function catalogVersions(groupId: string, artifactId: string): readonly string[] {
  const known = inTurn(groupId, ({ versions }) => versions.get(`${groupId}:${artifactId}`)) ?? [];
  if (groupId === RUNTIME_GROUP && (known.length > 0 || ofRuntime2111.has(`${groupId}:${artifactId}`)))
    return [...known, ALSO_KNOWN.runtime];
  return groupId === ARK_GROUP && known.includes(RECORDED.ark) ? [...known, ALSO_KNOWN.ark] : known;
}

function toKnownPair(dependency: Dependency): Dependency {
  if (dependency.groupId === RUNTIME_GROUP) return { ...dependency, version: ALSO_KNOWN.runtime };
  return dependency.groupId === ARK_GROUP && dependency.version === RECORDED.ark ? { ...dependency, version: ALSO_KNOWN.ark } : dependency;
}

/** `group:artifact:version[@classifier][#runtime][!group:artifact…]` */
function readEntry(entry: string): Dependency {
  const [main = '', ...excluded] = entry.split('!');
  const [withClassifier = '', scope] = main.split('#');
  const [coordinates = '', classifier] = withClassifier.split('@');
  const [groupId = '', artifactId = '', version = ''] = coordinates.split(':');
  return {
    groupId,
    artifactId,
    version,
    classifier,
    type: 'jar',
    scope: scope === 'runtime' ? 'runtime' : 'compile',
    optional: false,
    exclusions: excluded.map((exclusion) => {
      const [group = '*', artifact = '*'] = exclusion.split(':');
      return { groupId: group, artifactId: artifact };
    }),
  };
}
