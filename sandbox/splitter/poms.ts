import type { Element } from '../maven/xml.ts';
import { childOf, childrenOf, textOf } from '../maven/xml.ts';
import type { Splice } from './splice.ts';
import { applySplices, lineEndOf, removal } from './splice.ts';

/** Versions that the poms name: the newest pair of runtime and SOFAArk that Maven Central has for Spring Boot 3. */
const RUNTIME_VERSION = '2.1.6';
const ARK_VERSION = '3.1.4';
const ARK_PLUGIN_VERSION = '3.1.11';
const PARTS_OF_ARK = [
  'all',
  'api',
  'archive',
  'common',
  'common-springboot',
  'compatible-springboot2',
  'container',
  'exception',
  'spi',
  'springboot-starter',
  'support-starter',
];

export interface PomNames {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string;
  readonly api: string;
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
  const api = [head(names, names.api), '  <dependencies>', provided, '  </dependencies>', '</project>', ''];
  const base = [
    head(names, names.base),
    '  <dependencies>',
    dependency('com.alipay.sofa.koupleless', 'koupleless-base-starter'),
    dependency('com.alipay.sofa', 'web-ark-plugin'),
    dependency(names.groupId, names.api),
    ...dependencies.map((d) => indented(text.slice(d.start, d.end))),
    '  </dependencies>',
    baseBuild(text, pom),
    '</project>',
    '',
  ];
  const own = names.module.version === names.version ? '' : `\n  <version>${names.module.version}</version>`;
  const module = [
    head(names, names.module.name) + own,
    '  <dependencies>',
    dependency('com.alipay.sofa.koupleless', 'koupleless-app-starter', 'provided'),
    dependency(names.groupId, names.api, 'provided'),
    provided,
    '  </dependencies>',
    moduleBuild(names),
    '</project>',
    '',
  ];
  return new Map([
    ['pom.xml', rootPom(text, pom, names)],
    [`${names.api}/pom.xml`, withEol(api.filter((s) => s !== '').join('\n') + '\n')],
    [`${names.base}/pom.xml`, withEol(base.filter((s) => s !== '').join('\n') + '\n')],
    [`${names.module.name}/pom.xml`, withEol(module.filter((s) => s !== '').join('\n') + '\n')],
  ]);
}

function head(names: PomNames, artifactId: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>${names.groupId}</groupId>
    <artifactId>${names.artifactId}</artifactId>
    <version>${names.version}</version>
  </parent>
  <artifactId>${artifactId}</artifactId>`;
}

function dependency(groupId: string, artifactId: string, scope?: string): string {
  return `    <dependency>
      <groupId>${groupId}</groupId>
      <artifactId>${artifactId}</artifactId>${scope === undefined ? '' : `\n      <scope>${scope}</scope>`}
    </dependency>`;
}

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

function springBootPlugin(pom: Element): Element | undefined {
  return childrenOf(childOf(pom, 'build'), 'plugins', 'plugin').find((p) => textOf(p, 'artifactId') === 'spring-boot-maven-plugin');
}

/** The base takes the Spring Boot plug-in; Boot 3.2 needs the classic loader, which SOFAArk reads archives with. */
function baseBuild(text: string, pom: Element): string {
  const plugin = springBootPlugin(pom);
  const finalName = childOf(childOf(pom, 'build'), 'finalName');
  const source = plugin
    ? text.slice(plugin.start, plugin.end)
    : '<plugin>\n        <groupId>org.springframework.boot</groupId>\n        <artifactId>spring-boot-maven-plugin</artifactId>\n      </plugin>';
  const configuration = childOf(plugin, 'configuration');
  const loader = '<loaderImplementation>CLASSIC</loaderImplementation>';
  const set = childOf(configuration, 'loaderImplementation');
  let edited: string;
  if (plugin && set) edited = applySplices(source, [{ start: set.start - plugin.start, end: set.end - plugin.start, text: loader }]);
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
      ${edited}
    </plugins>
  </build>`;
}

function moduleBuild(names: PomNames): string {
  return `  <build>
    <plugins>
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
    <module>${names.api}</module>
    <module>${names.base}</module>
    <module>${names.module.name}</module>
  </modules>`,
  );
  const versions = `
    <koupleless.runtime.version>${RUNTIME_VERSION}</koupleless.runtime.version>
    <sofa.ark.version>${ARK_VERSION}</sofa.ark.version>
    <sofa-ark-maven-plugin.version>${ARK_PLUGIN_VERSION}</sofa-ark-maven-plugin.version>`;
  const properties = childOf(pom, 'properties');
  const managed = [
    '      <!-- One SOFAArk version for all of its parts: the runtime alone would mix them. -->',
    ...PARTS_OF_ARK.map((part) => managedDependency('com.alipay.sofa', `sofa-ark-${part}`, '${sofa.ark.version}')),
    managedDependency('com.alipay.sofa', 'web-ark-plugin', '${sofa.ark.version}'),
    ...['koupleless-base-starter', 'koupleless-app-starter'].map((a) =>
      managedDependency('com.alipay.sofa.koupleless', a, '${koupleless.runtime.version}'),
    ),
    managedDependency(names.groupId, names.api, '${project.version}'),
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
  const plugin = springBootPlugin(pom);
  const finalName = childOf(build, 'finalName');
  const leftInBuild = (build?.children ?? []).filter((c) => c !== finalName && !(c === plugins && plugin && plugins.children.length === 1));
  if (build && leftInBuild.length === 0) gone(build);
  else {
    gone(finalName);
    gone(plugin && plugins?.children.length === 1 ? plugins : plugin);
  }
  return applySplices(text, splices);
}

function managedDependency(groupId: string, artifactId: string, version: string): string {
  return `      <dependency>
        <groupId>${groupId}</groupId>
        <artifactId>${artifactId}</artifactId>
        <version>${version}</version>
      </dependency>`;
}
