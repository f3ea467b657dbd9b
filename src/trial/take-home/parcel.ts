/** One line for the visitor's own machine, and what it does. */
export interface MachineLine {
  readonly run: string;
  readonly says: string;
}

export interface ParcelTexts {
  readonly title: string;
  readonly lead: string;
  readonly needs: string;
  /** What leads to the last line without arkctl. */
  readonly bare: string;
  /** What the option for Maven's JVM is there for. */
  readonly option: string;
  /** What the first line leaves on the machine. */
  readonly local: string;
  readonly container: string;
  readonly more: string;
}

/**
 * JDK 17 and Maven, and the ports of base and Arklet: opened by editors that know development containers. Fields as in
 * `schemas/devContainer.base.schema.json` of devcontainers/spec, options as in the feature's own
 * `devcontainer-feature.json`. Maven is named exactly, for the newest may be another major version.
 */
const CONTAINER = {
  name: 'Koupleless',
  image: 'mcr.microsoft.com/devcontainers/java:1-17-bookworm',
  features: { 'ghcr.io/devcontainers/features/java:1': { version: 'none', installMaven: true, mavenVersion: '3.9.9' } },
  forwardPorts: [8080, 1238],
};

/**
 * arkctl takes whatever Maven writes to stderr for a failed build, and Debian's Maven 3.8.7 ends with an escape sequence there,
 * whether it writes in colour or not. With this option it keeps that back.
 */
const MAVEN_OPTION = { path: '.mvn/jvm.config', text: '-Djansi.noreset=true\n' };

/** The folder of the first module that can be deployed into the project's base; null for a project without base or module. */
export function deployable(files: ReadonlyMap<string, string>): string | null {
  if (!files.has('base/pom.xml')) return null;
  const packed = [...files].find(([path, text]) => /^[^/]+\/pom\.xml$/.test(path) && text.includes('<artifactId>sofa-ark-maven-plugin<'));
  return packed?.[0].split('/')[0] ?? null;
}

/** Arklet's own command for what the first line has built, in the project's folder. */
function installLine(module: string): string {
  const body = { bizName: module, bizVersion: '1.0.0', bizUrl: `file://$PWD/${module}/target/${module}-1.0.0-ark-biz.jar` };
  return `curl -X POST localhost:1238/installBiz -d ${JSON.stringify(JSON.stringify(body))}`;
}

/** What goes into the zip beside the project's own files, which it never replaces. */
export function parcelOf(
  files: ReadonlyMap<string, string>,
  lines: readonly MachineLine[],
  { title, lead, needs, bare, option, local, container, more }: ParcelTexts,
): ReadonlyMap<string, string> {
  const commands = lines.flatMap(({ run, says }, n) => [`${n + 1}. ${says}`, '', '   ```sh', `   ${run}`, '   ```', '']);
  const module = deployable(files);
  const install = module === null ? [] : [local, '', bare, '', '```sh', installLine(module), '```', '', option, ''];
  const readme = [`# ${title}`, '', lead, '', needs, '', ...commands, ...install, container, '', more, ''].join('\n');
  const extras: readonly (readonly [string, string])[] = [
    ['README.md', readme],
    ['.devcontainer/devcontainer.json', `${JSON.stringify(CONTAINER, null, 2)}\n`],
  ];
  return new Map([
    [MAVEN_OPTION.path, MAVEN_OPTION.text],
    ...files,
    ...extras.map(([path, text]) => [files.has(path) ? `koupleless-${path.replaceAll('/', '-')}` : path, text] as const),
  ]);
}
