import { readPom, type Pom, type PomDependency } from '../pom.ts';
import { unpackVersion, type PackedVersions } from './deltas.ts';
import { readEntry } from './entry.ts';
import recorded from './platforms.json' with { type: 'json' };

/** Recorded by `main/record-platforms.ts`. In the worker it is a pack, read when a project first needs it. */
const platforms = recorded as unknown as {
  readonly boot: PackedVersions;
  readonly boms: Readonly<Record<string, PackedVersions>>;
};

export const BOOT_GROUP = 'org.springframework.boot';

/** Versions of Spring Boot whose poms are known, oldest first. */
export function bootVersions(): readonly string[] {
  return platforms.boot.versions.map(([version]) => version);
}

/** `spring-boot-dependencies`, and the Java that its starter-parent sets; undefined for a version that is not known. */
export function bootDependencies(version: string): { readonly pom: Pom; readonly java: string } | undefined {
  const lines = unpackVersion(platforms.boot, version);
  if (!lines) return undefined;
  const of = (mark: string): readonly string[] => lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2));
  const pom = readPom(
    `<project><groupId>${BOOT_GROUP}</groupId><artifactId>spring-boot-dependencies</artifactId><version>${version}</version><packaging>pom</packaging></project>`,
  );
  return {
    java: of('j')[0] ?? '17',
    pom: {
      ...pom,
      properties: new Map(
        of('p').map((line) => {
          const at = line.indexOf('=');
          return [line.slice(0, at), line.slice(at + 1)] as const;
        }),
      ),
      managedDependencies: [
        ...of('m').map((line) => readEntry(line, '')),
        ...of('i').map((line) => ({ ...readEntry(line, ''), scope: 'import' })),
      ],
    },
  };
}

/** What a BOM manages, with its own imports; undefined for one that is not known. */
export function bomEntries(groupId: string, artifactId: string, version: string): readonly PomDependency[] | undefined {
  const packed = platforms.boms[`${groupId}:${artifactId}`];
  return packed && unpackVersion(packed, version)?.map((line) => readEntry(line, version));
}
