import { inheritPom } from '../../maven/inheritance.ts';
import { interpolate, InterpolationCycle } from '../../maven/interpolation.ts';
import type { Pom, PomDependency } from '../../maven/pom.ts';
import { readPom } from '../../maven/pom.ts';
import type { Element } from '../../maven/xml.ts';
import { parseElements, XmlProblem } from '../../maven/xml.ts';
import type { Limit } from '../../protocol/split.ts';
import { below, directoryOf } from './build-module.ts';
import type { PomFile } from './build-module.ts';

interface WrittenPom {
  readonly path: string;
  readonly text: string;
  readonly element: Element;
  readonly own: Pom;
}

/** Templates of projects and test data hold poms that build nothing here. */
const NO_BUILD = /(^|\/)src\/(main|test)\/|(^|\/)(archetype-resources|__files)\//;

/** Every pom.xml of the project with what it inherits inside of it. One that is not well-formed is a limit. */
export function readPoms(files: ReadonlyMap<string, string>): { readonly poms: readonly PomFile[]; readonly limits: readonly Limit[] } {
  const written = new Map<string, WrittenPom>();
  const limits: Limit[] = [];
  for (const [path, text] of files) {
    if (!/(^|\/)pom\.xml$/.test(path) || NO_BUILD.test(path)) continue;
    try {
      written.set(path, { path, text, element: parseElements(text), own: readPom(text) });
    } catch (error) {
      if (!(error instanceof XmlProblem)) throw error;
      limits.push({
        level: 'analysis only',
        file: path,
        line: error.line,
        en: `${path} is not well-formed: ${error.message} (line ${error.line}, column ${error.column}).`,
        zh: `${path} 不是合法的 XML：${error.message}（第 ${error.line} 行，第 ${error.column} 列）。`,
        cure: { en: 'Mend the XML; mvn validate shows the same place.', zh: '请改正 XML；mvn validate 会指出同一位置。' },
      });
    }
  }
  const byCoordinates = new Map(
    [...written.values()].map((p) => [`${p.own.groupId ?? p.own.parent?.groupId ?? ''}:${p.own.artifactId}`, p]),
  );
  const parentOf = (pom: WrittenPom): WrittenPom | undefined => {
    const { parent } = pom.own;
    if (!parent) return undefined;
    const wanted = parent.relativePath ?? '../pom.xml';
    const near = wanted === '' ? '' : below(directoryOf(pom.path), wanted);
    const neighbour = written.get(near) ?? written.get(below(near, 'pom.xml'));
    const found = neighbour?.own.artifactId === parent.artifactId ? neighbour : byCoordinates.get(`${parent.groupId}:${parent.artifactId}`);
    return found === pom ? undefined : found;
  };
  const poms = [...written.values()].map((pom): PomFile => {
    const chain = [pom.own];
    const seen = new Set([pom]);
    for (let parent = parentOf(pom); parent && !seen.has(parent); parent = parentOf(parent)) {
      seen.add(parent);
      chain.push(parent.own);
    }
    const inherited = chain.reduceRight((above, child) => inheritPom(child, above));
    return { ...pom, effective: withProperties(inherited, pom.own), parent: parentOf(pom)?.path };
  });
  return { poms, limits };
}

/** What the properties say put in where the splitter looks: coordinates, versions, folders. A circle stays as it is written. */
function withProperties(pom: Pom, own: Pom): Pom {
  const project = new Map([
    ['groupId', pom.groupId],
    ['artifactId', pom.artifactId],
    ['version', pom.version],
    ['basedir', ''],
    ['parent.groupId', own.parent?.groupId],
    ['parent.version', own.parent?.version],
    ['build.sourceDirectory', 'src/main/java'],
    ['build.directory', 'target'],
    ['build.outputDirectory', 'target/classes'],
  ]);
  const lookup = (key: string): string | undefined =>
    pom.properties.get(key) ??
    project.get(key.replace(/^(project|pom)\./, '')) ??
    (key.startsWith('parent.') ? project.get(key) : undefined);
  const text = (value: string): string => {
    try {
      return interpolate(value, lookup);
    } catch (error) {
      if (!(error instanceof InterpolationCycle)) throw error;
      return value;
    }
  };
  const maybe = (value: string | undefined): string | undefined => (value === undefined ? undefined : text(value));
  const dependency = (d: PomDependency): PomDependency => ({
    ...d,
    groupId: text(d.groupId),
    artifactId: text(d.artifactId),
    version: maybe(d.version),
  });
  return {
    ...pom,
    groupId: maybe(pom.groupId),
    version: maybe(pom.version),
    parent: pom.parent && { ...pom.parent, version: text(pom.parent.version) },
    properties: new Map([...pom.properties].map(([key, value]) => [key, text(value)])),
    modules: own.modules.map(text),
    dependencies: pom.dependencies.map(dependency),
    managedDependencies: pom.managedDependencies.map(dependency),
    build: {
      ...pom.build,
      sourceDirectory: maybe(pom.build.sourceDirectory),
      resources: pom.build.resources.map((r) => ({ ...r, directory: text(r.directory) })),
    },
  };
}
