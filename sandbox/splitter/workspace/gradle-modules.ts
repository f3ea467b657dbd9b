import type { BuildModule, Library } from './build-module.ts';
import { below, directoryOf } from './build-module.ts';

const BUILD_FILE = /(^|\/)build\.gradle(\.kts)?$/;
const NO_BUILD = /(^|\/)(src|buildSrc)\//;

/**
 * Gradle projects by their usual shape: a folder with a build file, source sets by convention. Build files are programs;
 * what they compute is not known, only libraries and projects that stand in them as texts.
 */
export function readGradleModules(files: ReadonlyMap<string, string>): readonly BuildModule[] {
  const builds = [...files].filter(([path]) => BUILD_FILE.test(path) && !NO_BUILD.test(path));
  const boot = builds.map(([, text]) => bootOf(text)).find((v) => v !== undefined) ?? catalogBoot(files);
  const directories = new Set(builds.map(([path]) => directoryOf(path)));
  const direct = new Map(builds.map(([path, text]) => [directoryOf(path), projectsIn(text).filter((d) => directories.has(d))]));
  return builds.map(([path, text]): BuildModule => {
    const directory = directoryOf(path);
    const needs = new Set<string>();
    const add = (from: string): void => {
      for (const needed of direct.get(from) ?? []) {
        if (needed === directory || needs.has(needed)) continue;
        needs.add(needed);
        add(needed);
      }
    };
    add(directory);
    return {
      tool: 'gradle',
      directory,
      name: directory === '' ? (rootName(files) ?? 'application') : directory.slice(directory.lastIndexOf('/') + 1),
      pom: undefined,
      main: [`${below(directory, 'src/main/java')}/`],
      test: [`${below(directory, 'src/test/java')}/`],
      resources: [`${below(directory, 'src/main/resources')}/`],
      libraries: librariesIn(text),
      needs,
      boot: bootOf(text) ?? boot,
    };
  });
}

function bootOf(text: string): string | undefined {
  return /org\.springframework\.boot['"]\)?\s*version\s*\(?['"]([\d][\w.-]*)['"]/.exec(text)?.[1];
}

/** gradle/libs.versions.toml names plug-ins with their version. */
function catalogBoot(files: ReadonlyMap<string, string>): string | undefined {
  const text = files.get('gradle/libs.versions.toml') ?? '';
  const direct = /org\.springframework\.boot["'][^\n]*version\s*=\s*["'](\d[\w.-]*)["']/.exec(text)?.[1];
  return direct ?? /^\s*spring-?boot\s*=\s*["'](\d[\w.-]*)["']/im.exec(text)?.[1];
}

function rootName(files: ReadonlyMap<string, string>): string | undefined {
  const settings = files.get('settings.gradle') ?? files.get('settings.gradle.kts') ?? '';
  return /rootProject\.name\s*=\s*['"]([^'"]+)['"]/.exec(settings)?.[1];
}

/** `project(':a:b')` as the folder `a/b`, and `projects.a.b` of type-safe accessors. */
function projectsIn(text: string): string[] {
  const written = [...text.matchAll(/\bproject\s*\(\s*(?:path\s*[:=]\s*)?['"]:([^'"]+)['"]/g)].map(([, path = '']) =>
    path.replaceAll(':', '/'),
  );
  return written;
}

function librariesIn(text: string): Library[] {
  const found = [
    ...text.matchAll(
      /\b(\w*(?:[iI]mplementation|api|[cC]ompileOnly|[rR]untimeOnly|compile))\s*\(?\s*['"]([\w.-]+):([\w.-]+)(?::([\w.-]+))?/g,
    ),
  ];
  return found.map(([, configuration = '', groupId = '', artifactId = '', version]) => ({
    groupId,
    artifactId,
    version,
    scope: configuration.startsWith('test') ? 'test' : /compileOnly/i.test(configuration) ? 'provided' : 'compile',
  }));
}
