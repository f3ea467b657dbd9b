/** One line for the visitor's own machine, and what it does. */
export interface MachineLine {
  readonly run: string;
  readonly says: string;
}

export interface ParcelTexts {
  readonly title: string;
  readonly lead: string;
  readonly needs: string;
  readonly container: string;
  readonly more: string;
}

/** JDK 17 and Maven, and the ports of base and Arklet: opened by editors that know development containers. */
const CONTAINER = {
  name: 'Koupleless',
  image: 'mcr.microsoft.com/devcontainers/java:1-17-bookworm',
  features: { 'ghcr.io/devcontainers/features/java:1': { version: 'none', installMaven: 'true' } },
  forwardPorts: [8080, 1238],
};

/** The folder of the first module that can be deployed into the project's base; null for a project without base or module. */
export function deployable(files: ReadonlyMap<string, string>): string | null {
  if (!files.has('base/pom.xml')) return null;
  const packed = [...files].find(([path, text]) => /^[^/]+\/pom\.xml$/.test(path) && text.includes('<artifactId>sofa-ark-maven-plugin<'));
  return packed?.[0].split('/')[0] ?? null;
}

/** What goes into the zip beside the project's own files, which it never replaces. */
export function parcelOf(
  files: ReadonlyMap<string, string>,
  lines: readonly MachineLine[],
  { title, lead, needs, container, more }: ParcelTexts,
): ReadonlyMap<string, string> {
  const commands = lines.flatMap(({ run, says }, n) => [`${n + 1}. ${says}`, '', '   ```sh', `   ${run}`, '   ```', '']);
  const readme = [`# ${title}`, '', lead, '', needs, '', ...commands, container, '', more, ''].join('\n');
  const extras: readonly (readonly [string, string])[] = [
    ['README.md', readme],
    ['.devcontainer/devcontainer.json', `${JSON.stringify(CONTAINER, null, 2)}\n`],
  ];
  return new Map([
    ...files,
    ...extras.map(([path, text]) => [files.has(path) ? `koupleless-${path.replaceAll('/', '-')}` : path, text] as const),
  ]);
}
