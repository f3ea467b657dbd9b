import type { Element } from '../maven/xml.ts';
import { childOf, childrenOf, textOf } from '../maven/xml.ts';
import type { Splice } from './splice.ts';
import { applySplices, lineEndOf, removal } from './splice.ts';
import { packed } from './write/own-tomcat.ts';
import { dependency as dependencyAt, lineOf, managedArk, needsClassicLoader } from './write/koupleless-line.ts';
import { PLAIN, plainJarPlugin } from './write/plain-jar.ts';

/** A plug-in that works on the application's sources, not one that does the same for every part: it goes with the base. */
export function belongsToBase(text: string, plugin: Element): boolean {
  const name = textOf(plugin, 'artifactId') ?? '';
  return (
    // It adds the application's own folders.
    name === 'build-helper-maven-plugin' ||
    (name !== 'spring-boot-maven-plugin' &&
      name !== 'maven-compiler-plugin' &&
      /src\/(main|test)\//.test(text.slice(plugin.start, plugin.end)))
  );
}

/** Whether a text holds the path of a file, or of a folder around it, as a whole. */
export function namesPath(text: string, path: string): boolean {
  const parts = path.split('/');
  return parts.some((_, i) => i > 0 && mentions(text, parts.slice(0, i + 1).join('/')));
}

function mentions(text: string, path: string): boolean {
  const at = text.indexOf(path);
  return at >= 0 && !/[\w-]/.test(text[at - 1] ?? ' ') && !/[\w-]/.test(text[at + path.length] ?? ' ');
}

export interface PomNames {
  /** The project's text files by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Spring Boot's version. */
  readonly boot: string | undefined;
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string;
  /** undefined: nothing is named by both sides. */
  readonly api: string | undefined;
  /** Lines of properties for a part that the split writes classes into. */
  readonly checksOff: readonly string[];
  /** Whether the base is such a part. */
  readonly newInBase: boolean;
  readonly base: string;
  readonly module: { readonly name: string; readonly version: string; readonly contextPath: string };
}

/** Poms after the split, by path. The root keeps every byte that does not move. */
export function writePoms(text: string, pom: Element, names: PomNames): ReadonlyMap<string, string> {
  const eol = lineEndOf(text);
  const withEol = (s: string): string => (eol === '\n' ? s : s.replace(/\n/g, eol));
  const dependencies = childrenOf(pom, 'dependencies', 'dependency');
  const provided = dependencies
    .map((d) => withScope(text, d))
    .map(indented)
    .join('\n');
  const api = [head(names, names.api ?? ''), '  <dependencies>', provided, '  </dependencies>', '</project>', ''];
  const off = names.checksOff.length === 0 ? '' : ['  <properties>', ...names.checksOff, '  </properties>'].join('\n');
  const base = [
    head(names, names.base),
    names.newInBase ? off : '',
    '  <dependencies>',
    dependency('com.alipay.sofa.koupleless', 'koupleless-base-starter', {}),
    dependency('com.alipay.sofa', 'web-ark-plugin', {}),
    names.api === undefined ? '' : dependency(names.groupId, names.api, {}),
    ...dependencies.map((d) => indented(withOwnTomcat(text, d))),
    '  </dependencies>',
    baseBuild(text, pom, names.boot),
    '</project>',
    '',
  ];
  const own = names.module.version === names.version ? '' : `\n  <version>${names.module.version}</version>`;
  const module = [
    head(names, names.module.name) + own,
    off,
    '  <dependencies>',
    dependency('com.alipay.sofa.koupleless', 'koupleless-app-starter', { scope: 'provided' }),
    names.api === undefined ? '' : dependency(names.groupId, names.api, { scope: 'provided' }),
    '    <!-- The base’s classes: seen when compiling, not packed. -->',
    dependency(names.groupId, names.base, { version: names.version, classifier: PLAIN, scope: 'provided' }),
    provided,
    '  </dependencies>',
    moduleBuild(names, ownFolders(pom)),
    '</project>',
    '',
  ];
  return new Map([
    ['pom.xml', rootPom(text, pom, names)],
    ...(names.api === undefined ? [] : [[`${names.api}/pom.xml`, withEol(api.filter((s) => s !== '').join('\n') + '\n')] as const]),
    [`${names.base}/pom.xml`, withEol(base.filter((s) => s !== '').join('\n') + '\n')],
    [`${names.module.name}/pom.xml`, withEol(module.filter((s) => s !== '').join('\n') + '\n')],
  ]);
}

function head(names: PomNames, artifactId: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>${names.groupId}</groupId>
    <artifactId>${names.artifactId}</artifactId>
    <version>${names.version}</version>
  </parent>
  <artifactId>${artifactId}</artifactId>`;
}

const dependency = (groupId: string, artifactId: string, more: Parameters<typeof dependencyAt>[2]): string =>
  dependencyAt(groupId, artifactId, more, '    ');

/** An element as it is written, its first line indented as a dependency; the lines below keep what they had. */
function indented(element: string): string {
  return `    ${element}`;
}

/** The same dependency with scope provided: the base has it at run time. Tests keep theirs. */
function withScope(text: string, element: Element): string {
  const source = text.slice(element.start, element.end);
  const scope = childOf(element, 'scope');
  if (scope?.text === 'test') return source;
  const local = (offset: number): number => offset - element.start;
  if (scope) return applySplices(source, [{ start: local(scope.start), end: local(scope.end), text: '<scope>provided</scope>' }]);
  const last = element.children.at(-1);
  const at = last ? local(last.end) : 0;
  const before = /\s*$/.exec(source.slice(0, last ? local(last.start) : 0))?.[0] ?? '';
  return applySplices(source, [{ start: at, end: at, text: `${before}<scope>provided</scope>` }]);
}

/** A dependency as the base has it. */
function withOwnTomcat(text: string, element: Element): string {
  const local = (splice: Splice): Splice => ({ ...splice, start: splice.start - element.start, end: splice.end - element.start });
  return applySplices(text.slice(element.start, element.end), packed(text, element).map(local));
}

function springBootPlugin(pom: Element): Element | undefined {
  return childrenOf(childOf(pom, 'build'), 'plugins', 'plugin').find((p) => textOf(p, 'artifactId') === 'spring-boot-maven-plugin');
}

/** The base takes the Spring Boot plug-in; Boot 3.2 needs the classic loader, which SOFAArk reads archives with. */
function baseBuild(text: string, pom: Element, boot: string | undefined): string {
  const plugin = springBootPlugin(pom);
  const finalName = childOf(childOf(pom, 'build'), 'finalName');
  const source = plugin
    ? text.slice(plugin.start, plugin.end)
    : '<plugin>\n        <groupId>org.springframework.boot</groupId>\n        <artifactId>spring-boot-maven-plugin</artifactId>\n      </plugin>';
  const configuration = childOf(plugin, 'configuration');
  const loader = '<loaderImplementation>CLASSIC</loaderImplementation>';
  const set = childOf(configuration, 'loaderImplementation');
  let edited = source;
  if (!needsClassicLoader(boot)) edited = source;
  else if (plugin && set) edited = applySplices(source, [{ start: set.start - plugin.start, end: set.end - plugin.start, text: loader }]);
  else if (plugin && configuration && configuration.children.length > 0) {
    const at = (configuration.children.at(-1)?.end ?? 0) - plugin.start;
    edited = applySplices(source, [{ start: at, end: at, text: `\n          ${loader}` }]);
  } else if (plugin && configuration)
    edited = applySplices(source, [
      {
        start: configuration.start - plugin.start,
        end: configuration.end - plugin.start,
        text: `<configuration>\n          ${loader}\n        </configuration>`,
      },
    ]);
  else
    edited = source.replace(/\s*<\/plugin>$/, `\n        <configuration>\n          ${loader}\n        </configuration>\n      </plugin>`);
  return `  <build>${finalName ? `\n    ${text.slice(finalName.start, finalName.end)}` : ''}
    <plugins>
      ${[edited, ...basePlugins(text, pom).map((p) => text.slice(p.start, p.end)), plainJarPlugin.trimStart()].join('\n      ')}
    </plugins>
  </build>`;
}

function basePlugins(text: string, pom: Element): readonly Element[] {
  return childrenOf(childOf(pom, 'build'), 'plugins', 'plugin').filter((p) => belongsToBase(text, p));
}

const MODULE_RESOURCES = 'src/main/resources';

/** The module's own folders, where it would inherit others of the parent: its files lie in Maven's standard ones. */
function ownFolders(pom: Element): string {
  const build = childOf(pom, 'build');
  const source = childOf(build, 'sourceDirectory') === undefined ? '' : '    <sourceDirectory>src/main/java</sourceDirectory>\n';
  const given = childrenOf(build, 'resources', 'resource');
  const usual = given.some((r) => textOf(r, 'directory')?.endsWith(MODULE_RESOURCES) === true && r.children.length === 1);
  const resources =
    given.length === 0 || usual
      ? ''
      : `    <resources>\n      <resource>\n        <directory>${MODULE_RESOURCES}</directory>\n      </resource>\n    </resources>\n`;
  return source + resources;
}

function moduleBuild(names: PomNames, folders: string): string {
  return `  <build>
${folders}    <plugins>
      <plugin>
        <groupId>com.alipay.sofa</groupId>
        <artifactId>sofa-ark-maven-plugin</artifactId>
        <version>\${sofa-ark-maven-plugin.version}</version>
        <executions>
          <execution>
            <id>default-cli</id>
            <goals>
              <goal>repackage</goal>
            </goals>
          </execution>
        </executions>
        <configuration>
          <skipArkExecutable>true</skipArkExecutable>
          <outputDirectory>./target</outputDirectory>
          <bizName>${names.module.name}</bizName>
          <bizVersion>\${project.version}</bizVersion>
          <webContextPath>${names.module.contextPath}</webContextPath>
          <declaredMode>true</declaredMode>
        </configuration>
      </plugin>
    </plugins>
  </build>`;
}

function rootPom(text: string, pom: Element, names: PomNames): string {
  const eol = lineEndOf(text);
  const splices: Splice[] = [];
  const gone = (element: Element | undefined): void => {
    if (element) splices.push(removal(text, element.start, element.end));
  };
  const after = (element: Element | undefined, added: string): void => {
    const at = element?.end ?? 0;
    splices.push({ start: at, end: at, text: added.replace(/\n/g, eol) });
  };
  const packaging = childOf(pom, 'packaging');
  gone(packaging);
  after(
    childOf(pom, 'version') ?? childOf(pom, 'artifactId'),
    `
  <packaging>pom</packaging>
  <modules>
${names.api === undefined ? '' : `    <module>${names.api}</module>\n`}    <module>${names.base}</module>
    <module>${names.module.name}</module>
  </modules>`,
  );
  const line = lineOf(names.boot);
  const versions = `
    <koupleless.runtime.version>${line.runtime}</koupleless.runtime.version>
    <sofa.ark.version>${line.ark}</sofa.ark.version>
    <sofa-ark-maven-plugin.version>${line.plugin}</sofa-ark-maven-plugin.version>`;
  const properties = childOf(pom, 'properties');
  const managed = [
    '      <!-- One SOFAArk version for all of its parts: the runtime alone would mix them. -->',
    managedArk('${sofa.ark.version}', '      '),
    managedDependency('com.alipay.sofa', 'web-ark-plugin', '${sofa.ark.version}'),
    ...['koupleless-base-starter', 'koupleless-app-starter'].map((a) =>
      managedDependency('com.alipay.sofa.koupleless', a, '${koupleless.runtime.version}'),
    ),
    // Not ${project.version}, which each part reads as its own: the module may have another.
    ...(names.api === undefined ? [] : [managedDependency(names.groupId, names.api, names.version)]),
  ].join('\n');
  const management = childOf(childOf(pom, 'dependencyManagement'), 'dependencies');
  const dependencies = childOf(pom, 'dependencies');
  const block = `<dependencyManagement>\n    <dependencies>\n${managed}\n    </dependencies>\n  </dependencyManagement>`.replace(
    /\n/g,
    eol,
  );
  if (properties?.children.length) after(properties.children.at(-1), versions);
  if (management?.children.length) after(management.children.at(-1), `\n${managed}`);
  if (dependencies)
    splices.push(
      management ? removal(text, dependencies.start, dependencies.end) : { start: dependencies.start, end: dependencies.end, text: block },
    );
  const closing = pom.end - '</project>'.length;
  const atEnd = (added: string): void => {
    splices.push({ start: closing, end: closing, text: `  ${added}\n`.replace(/\r?\n/g, eol) });
  };
  if (!properties?.children.length) atEnd(`<properties>${versions}\n  </properties>`);
  if (!dependencies && !management) atEnd(block);
  const build = childOf(pom, 'build');
  const plugins = childOf(build, 'plugins');
  const spring = springBootPlugin(pom);
  const moved = [...(spring ? [spring] : []), ...basePlugins(text, pom)];
  const finalName = childOf(build, 'finalName');
  const allGo = plugins !== undefined && plugins.children.every((p) => moved.includes(p));
  const leftInBuild = (build?.children ?? []).filter((c) => c !== finalName && !(c === plugins && allGo));
  if (build && leftInBuild.length === 0) gone(build);
  else {
    gone(finalName);
    if (allGo) gone(plugins);
    else {
      moved.forEach(gone);
      for (const plugin of plugins?.children ?? []) if (!moved.includes(plugin)) splices.push(...rooted(text, plugin, names.files));
    }
  }
  return applySplices(text, splices);
}

/** A plug-in that stays in the parent runs in every part's folder: the files of the root that it names are named from the root. */
function rooted(text: string, plugin: Element, files: ReadonlyMap<string, string>): Splice[] {
  const leaves = (element: Element): Element[] => (element.children.length === 0 ? [element] : element.children.flatMap(leaves));
  const paths = [...files.keys()];
  const isThere = (path: string): boolean => paths.some((p) => p === path || p.startsWith(`${path}/`));
  return leaves(plugin).flatMap((leaf) => {
    // `config=${basedir}/src/checkstyle/`: the folder stands in the middle of a text.
    const inner = [...leaf.text.matchAll(/\$\{(?:project\.)?basedir\}(?=\/([\w./-]+))/g)].filter(([, path = '']) =>
      isThere(path.replace(/\/$/, '')),
    );
    const from = text.indexOf(leaf.text, leaf.start);
    if (inner.length > 0 && from >= 0 && !/^\$\{(project\.)?basedir\}\//.test(leaf.text))
      return inner.map(({ index, 0: found }) => ({
        start: from + index,
        end: from + index + found.length,
        text: '${maven.multiModuleProjectDirectory}',
      }));
    const path = leaf.text.replace(/^\$\{(project\.)?basedir\}\//, '').replace(/^\.\//, '');
    if (path === '' || !isThere(path) || !(path.includes('/') || path.includes('.'))) return [];
    const at = text.indexOf(leaf.text, leaf.start);
    return at < 0 ? [] : [{ start: at, end: at + leaf.text.length, text: `\${maven.multiModuleProjectDirectory}/${path}` }];
  });
}

function managedDependency(groupId: string, artifactId: string, version: string): string {
  return `      <dependency>
        <groupId>${groupId}</groupId>
        <artifactId>${artifactId}</artifactId>
        <version>${version}</version>
      </dependency>`;
}
