import type { Element } from '../../maven/xml.ts';
import { childOf, childrenOf, textOf } from '../../maven/xml.ts';
import type { Splice } from '../splice.ts';
import { applySplices, lineEndOf } from '../splice.ts';
import type { BuildModule, PomFile } from '../workspace/build-module.ts';
import { directoryOf } from '../workspace/build-module.ts';
import { dependency, lineOf, managedArk, needsClassicLoader } from './koupleless-line.ts';
import type { Reactor } from './layout.ts';
import { ownTomcat } from './own-tomcat.ts';
import { PLAIN, plainExecution, plainJarPlugin } from './plain-jar.ts';
import { styleChecksOff } from './style-checks.ts';

export interface ModulePomRequest {
  readonly name: string;
  readonly version: string;
  readonly contextPath: string;
  /** Maven modules that moved files lie in: what they are compiled with, the module is. */
  readonly from: readonly BuildModule[];
}

/** The poms that change and the module's own, by path. Every byte outside the edits stays. */
export function writeReactorPoms(reactor: Reactor, request: ModulePomRequest): ReadonlyMap<string, string> {
  const { gatherer, base } = reactor;
  const folder = moduleFolder(reactor, request.name);
  const texts = new Map<string, string>();
  const edit = (pom: PomFile, splices: readonly Splice[]): void => {
    const eol = lineEndOf(pom.text);
    texts.set(
      pom.path,
      applySplices(
        texts.get(pom.path) ?? pom.text,
        splices.map((s) => ({ ...s, text: s.text.replaceAll(/\r?\n/g, eol) })),
      ),
    );
  };
  edit(base.pom, baseSplices(base));
  edit(gatherer, [gatheredModule(gatherer, request.name)]);
  texts.set(`${folder}/pom.xml`, modulePom(reactor, request).replaceAll(/\r?\n/g, lineEndOf(base.pom.text)));
  return texts;
}

/** Where the new module lies: beside the Maven modules that the same pom gathers. */
export function moduleFolder({ gatherer }: Reactor, name: string): string {
  const directory = directoryOf(gatherer.path);
  return directory === '' ? name : `${directory}/${name}`;
}

function gatheredModule(gatherer: PomFile, name: string): Splice {
  const lists = [gatherer.element, ...childrenOf(gatherer.element, 'profiles', 'profile')].map((e) => childOf(e, 'modules'));
  const list = lists.find((l) => (l?.children.length ?? 0) > 0);
  const last = list?.children.at(-1);
  const at = last?.end ?? 0;
  return { start: at, end: at, text: `\n${indentAt(gatherer.text, last?.start ?? 0)}<module>${name}</module>` };
}

function indentAt(text: string, offset: number): string {
  return /[ \t]*$/.exec(text.slice(0, offset))?.[0] ?? '';
}

/** What makes an application a base: its starter, a Tomcat that modules share, one SOFAArk, and a jar that a module compiles against. */
function baseSplices(base: Reactor['base']): Splice[] {
  const { text, element } = base.pom;
  const line = lineOf(base.boot);
  const closing = element.end - '</project>'.length;
  const splices: Splice[] = [...ownTomcat(text, element)];
  const atEnd: string[] = [];
  const starters = [
    dependency('com.alipay.sofa.koupleless', 'koupleless-base-starter', { version: line.runtime }, '    '),
    dependency('com.alipay.sofa', 'web-ark-plugin', { version: line.ark }, '    '),
  ].join('\n');
  const dependencies = childOf(element, 'dependencies');
  const [first] = dependencies?.children ?? [];
  if (first) splices.push({ start: first.start, end: first.start, text: `${starters.trimStart()}\n${indentAt(text, first.start)}` });
  else atEnd.push(`  <dependencies>\n${starters}\n  </dependencies>`);
  const managed = managedArk(line.ark, '      ');
  const management = childOf(childOf(element, 'dependencyManagement'), 'dependencies');
  const [firstManaged] = management?.children ?? [];
  if (firstManaged)
    splices.push({
      start: firstManaged.start,
      end: firstManaged.start,
      text: `${managed.trimStart()}\n${indentAt(text, firstManaged.start)}`,
    });
  else atEnd.push(`  <dependencyManagement>\n    <dependencies>\n${managed}\n    </dependencies>\n  </dependencyManagement>`);
  const plugins = childOf(childOf(element, 'build'), 'plugins');
  const spring = plugins?.children.find((p) => textOf(p, 'artifactId') === 'spring-boot-maven-plugin');
  const jar = plugins?.children.find((p) => textOf(p, 'artifactId') === 'maven-jar-plugin');
  const added: string[] = [];
  if (jar) {
    const executions = childOf(jar, 'executions');
    const at = executions ? (executions.children.at(-1)?.end ?? executions.end) : (jar.children.at(-1)?.end ?? jar.end);
    splices.push({
      start: at,
      end: at,
      text: executions ? `\n${plainExecution}` : `\n        <executions>\n${plainExecution}\n        </executions>`,
    });
  } else added.push(plainJarPlugin);
  const classic = '<loaderImplementation>CLASSIC</loaderImplementation>';
  if (needsClassicLoader(base.boot)) {
    if (spring) splices.push(...classicLoader(text, spring, classic));
    else
      added.push(`      <plugin>
        <groupId>org.springframework.boot</groupId>
        <artifactId>spring-boot-maven-plugin</artifactId>
        <configuration>
          ${classic}
        </configuration>
      </plugin>`);
  }
  if (added.length > 0) {
    const last = plugins?.children.at(-1);
    const build = childOf(element, 'build');
    if (last) splices.push({ start: last.end, end: last.end, text: `\n${added.join('\n')}` });
    else if (build) {
      const at = build.children.at(-1)?.end ?? build.end - '</build>'.length;
      splices.push({ start: at, end: at, text: `\n    <plugins>\n${added.join('\n')}\n    </plugins>\n` });
    } else atEnd.push(`  <build>\n    <plugins>\n${added.join('\n')}\n    </plugins>\n  </build>`);
  }
  if (atEnd.length > 0) splices.push({ start: closing, end: closing, text: `${atEnd.join('\n')}\n` });
  return splices;
}

function classicLoader(text: string, plugin: Element, classic: string): Splice[] {
  const configuration = childOf(plugin, 'configuration');
  const set = childOf(configuration, 'loaderImplementation');
  if (set) return [{ start: set.start, end: set.end, text: classic }];
  const last = configuration?.children.at(-1);
  if (last) return [{ start: last.end, end: last.end, text: `\n${indentAt(text, last.start)}${classic}` }];
  const block = `<configuration>\n          ${classic}\n        </configuration>`;
  if (configuration) return [{ start: configuration.start, end: configuration.end, text: block }];
  const end = plugin.children.at(-1);
  return end ? [{ start: end.end, end: end.end, text: `\n${indentAt(text, end.start)}${block}` }] : [];
}

function modulePom({ base, gatherer, parts }: Reactor, request: ModulePomRequest): string {
  const { pom } = base;
  const line = lineOf(base.boot);
  const own = (name: string): string | undefined => {
    const element = childOf(pom.element, name);
    return element && element.children.length > 0 ? `  ${pom.text.slice(element.start, element.end)}` : undefined;
  };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">',
    '  <modelVersion>4.0.0</modelVersion>',
    ...parentLines(pom, gatherer, request.name),
    ...(pom.own.groupId === undefined ? [] : [`  <groupId>${pom.own.groupId}</groupId>`]),
    `  <artifactId>${request.name}</artifactId>`,
    `  <version>${request.version}</version>`,
    properties(own('properties'), styleChecksOff(pom)),
    management(pom, gatherer, own('dependencyManagement')),
    '  <dependencies>',
    dependency('com.alipay.sofa.koupleless', 'koupleless-app-starter', { version: line.runtime, scope: 'provided' }, '    '),
    '    <!-- The base, and with it all that it is built with: seen when compiling, not packed. -->',
    dependency(
      pom.effective.groupId ?? '',
      pom.effective.artifactId,
      { version: versionOf(pom), classifier: PLAIN, scope: 'provided' },
      '    ',
    ),
    ...notInherited(parts, request.from),
    '  </dependencies>',
    own('repositories'),
    '  <build>',
    '    <plugins>',
    ...compiler(pom),
    ...(inheritsSpringPlugin(pom) ? [noRepackage] : []),
    arkPlugin(line.plugin, request),
    '    </plugins>',
    '  </build>',
    '</project>',
    '',
  ];
  return lines.filter((l) => l !== undefined).join('\n');
}

function properties(own: string | undefined, more: readonly string[]): string | undefined {
  if (more.length === 0) return own;
  const lines = more.join('\n');
  return own === undefined ? `  <properties>\n${lines}\n  </properties>` : own.replace(/\s*<\/properties>$/, `\n${lines}\n  </properties>`);
}

const PROJECT_VERSION = '${project.version}';

/**
 * Versions that the application's poms manage as their own: in the module, whose version is another, they would be the module's.
 * @param own the management that the base's pom has itself
 */
function management(pom: PomFile, gatherer: PomFile, own: string | undefined): string | undefined {
  const ownVersions = childrenOf(childOf(gatherer.element, 'dependencyManagement'), 'dependencies', 'dependency').filter(
    (element) => textOf(element, 'version') === PROJECT_VERSION,
  );
  const entries = gatherer === pom ? [] : ownVersions.map((element) => gatherer.text.slice(element.start, element.end));
  const end = own?.lastIndexOf('</dependencies>') ?? -1;
  const all =
    own === undefined || end < 0
      ? entries.length === 0
        ? own
        : `  <dependencyManagement>\n    <dependencies>\n      ${entries.join('\n      ')}\n    </dependencies>\n  </dependencyManagement>`
      : `${own.slice(0, end)}${entries.map((entry) => `  ${entry}\n    `).join('')}${own.slice(end)}`;
  return all?.replaceAll(PROJECT_VERSION, versionOf(pom));
}

/** The base's own version, so that the module's is free. */
function versionOf(pom: PomFile): string {
  return pom.own.version === undefined && pom.parent !== undefined ? '${project.parent.version}' : (pom.effective.version ?? '');
}

function parentLines(pom: PomFile, gatherer: PomFile, name: string): string[] {
  const parent = childOf(pom.element, 'parent');
  if (!parent) return [];
  const text = (child: string): string => textOf(parent, child) ?? '';
  const folder = directoryOf(gatherer.path) === '' ? name : `${directoryOf(gatherer.path)}/${name}`;
  return [
    '  <parent>',
    `    <groupId>${text('groupId')}</groupId>`,
    `    <artifactId>${text('artifactId')}</artifactId>`,
    `    <version>${text('version')}</version>`,
    pom.parent === undefined ? '    <relativePath/>' : `    <relativePath>${relative(folder, pom.parent)}</relativePath>`,
    '  </parent>',
  ];
}

function relative(folder: string, path: string): string {
  const from = folder.split('/');
  const to = path.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/**
 * What a dependency on the base does not bring: libraries that are provided, optional or for tests, of the base and of the
 * Maven modules that the moved files come from.
 */
function notInherited(parts: readonly BuildModule[], from: readonly BuildModule[]): string[] {
  const project = new Set(parts.map((p) => `${p.pom?.effective.groupId ?? ''}:${p.name}`));
  const seen = new Set<string>();
  return [...new Set([...from, ...parts])].flatMap((part) => {
    const { pom } = part;
    if (!pom) return [];
    return childrenOf(pom.element, 'dependencies', 'dependency').flatMap((element) => {
      const scope = textOf(element, 'scope') ?? 'compile';
      const key = `${textOf(element, 'groupId') ?? ''}:${textOf(element, 'artifactId') ?? ''}:${textOf(element, 'type') ?? ''}`;
      const hidden = textOf(element, 'optional') === 'true' || scope === 'provided' || (scope === 'test' && from.includes(part));
      if (!hidden || seen.has(key) || project.has(key.replace(/:[^:]*$/, ''))) return [];
      seen.add(key);
      return [copyDependency(pom, element, scope === 'test' ? 'test' : 'provided')];
    });
  });
}

function copyDependency(pom: PomFile, element: Element, scope: string): string {
  const groupId = textOf(element, 'groupId') ?? '';
  const artifactId = textOf(element, 'artifactId') ?? '';
  const effective = pom.effective.dependencies.find((d) => d.artifactId === artifactId);
  const lines = [
    '    <dependency>',
    `      <groupId>${effective?.groupId ?? groupId}</groupId>`,
    `      <artifactId>${artifactId}</artifactId>`,
    ...(textOf(element, 'version') === undefined
      ? []
      : [`      <version>${effective?.version ?? textOf(element, 'version') ?? ''}</version>`]),
    ...['type', 'classifier'].flatMap((name) => {
      const text = textOf(element, name);
      return text === undefined ? [] : [`      <${name}>${text}</${name}>`];
    }),
    `      <scope>${scope}</scope>`,
    ...['exclusions'].flatMap((name) => {
      const child = childOf(element, name);
      return child ? [`      ${pom.text.slice(child.start, child.end)}`] : [];
    }),
    '    </dependency>',
  ];
  return lines.join('\n');
}

/** The base's own compiler settings: annotation processors are configured there. */
function compiler(pom: PomFile): string[] {
  const plugin = childrenOf(childOf(pom.element, 'build'), 'plugins', 'plugin').find(
    (p) => textOf(p, 'artifactId') === 'maven-compiler-plugin',
  );
  return plugin ? [`      ${pom.text.slice(plugin.start, plugin.end)}`] : [];
}

function inheritsSpringPlugin(pom: PomFile): boolean {
  const own = childrenOf(childOf(pom.element, 'build'), 'plugins', 'plugin').some(
    (p) => textOf(p, 'artifactId') === 'spring-boot-maven-plugin',
  );
  return !own && pom.effective.build.plugins.some((p) => p.artifactId === 'spring-boot-maven-plugin');
}

const noRepackage = `      <plugin>
        <groupId>org.springframework.boot</groupId>
        <artifactId>spring-boot-maven-plugin</artifactId>
        <configuration>
          <skip>true</skip>
        </configuration>
      </plugin>`;

function arkPlugin(version: string, { name, contextPath }: ModulePomRequest): string {
  return `      <plugin>
        <groupId>com.alipay.sofa</groupId>
        <artifactId>sofa-ark-maven-plugin</artifactId>
        <version>${version}</version>
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
          <bizName>${name}</bizName>
          <bizVersion>\${project.version}</bizVersion>
          <webContextPath>${contextPath}</webContextPath>
          <declaredMode>true</declaredMode>
        </configuration>
      </plugin>`;
}
