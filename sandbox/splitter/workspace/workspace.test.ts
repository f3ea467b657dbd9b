import { describe, expect, it } from 'vitest';
import type { Workspace } from './workspace.ts';
import { readWorkspace } from './workspace.ts';

function read(files: Readonly<Record<string, string>>): Workspace {
  return readWorkspace(Object.entries(files).map(([path, text]) => ({ path, text })));
}
const pom = (artifactId: string, more = ''): string =>
  `<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>${artifactId}</artifactId><version>1</version>${more}</project>`;
const dependency = (artifactId: string, more = ''): string =>
  `<dependency><groupId>g</groupId><artifactId>${artifactId}</artifactId>${more}</dependency>`;
const parts = (workspace: Workspace): string[] => workspace.modules.map((m) => `${m.tool} ${m.directory}`);
const sources = (workspace: Workspace): string[] => workspace.sources.map((s) => `${s.module.directory} ${s.path}${s.test ? ' test' : ''}`);

describe('a Maven reactor', () => {
  const root = pom(
    'root',
    `<packaging>pom</packaging><modules><module>core</module><module>web</module></modules>
<properties><boot.line>3.2</boot.line><spring-boot.version>\${boot.line}.5</spring-boot.version></properties>
<dependencyManagement><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-dependencies</artifactId>
<version>\${spring-boot.version}</version><type>pom</type><scope>import</scope></dependency>${dependency('lib', '<version>7</version>')}</dependencies></dependencyManagement>`,
  );
  const parent = '<parent><groupId>g</groupId><artifactId>root</artifactId><version>1</version></parent>';
  const workspace = read({
    'pom.xml': root,
    'core/pom.xml': pom('core', `${parent}<dependencies>${dependency('lib')}</dependencies>`),
    'web/pom.xml': pom('web', `${parent}<dependencies>${dependency('core')}</dependencies>`),
    'core/src/main/java/a/A.java': 'package a; class A { }',
    'web/src/test/java/a/T.java': 'package a; class T { }',
    'web/src/main/resources/archetype/pom.xml': '<no pom',
  });

  it('has its modules, their sources and what one is built with', () => {
    expect(parts(workspace)).toEqual(['maven ', 'maven core', 'maven web']);
    expect(sources(workspace)).toEqual(['core core/src/main/java/a/A.java', 'web web/src/test/java/a/T.java test']);
    expect([...(workspace.modules[2]?.needs ?? [])]).toEqual(['core']);
  });

  it('knows Spring Boot by an imported BOM whose version is a property of the parent, and managed versions', () => {
    expect(workspace.modules.map((m) => m.boot)).toEqual(['3.2.5', '3.2.5', '3.2.5']);
    expect(workspace.modules[1]?.libraries).toEqual([{ groupId: 'g', artifactId: 'lib', version: '7', scope: 'compile' }]);
  });

  it('is limited by no template of a pom', () => {
    expect(workspace.limits).toEqual([]);
  });
});

it.each([
  [
    'its parent',
    '<parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>2.7.1</version></parent>',
  ],
  [
    'its plug-in',
    `<build><plugins><plugin><groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId>
<version>2.7.1</version></plugin></plugins></build>`,
  ],
  [
    'a starter with a version',
    `<dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId>
<version>2.7.1</version></dependency></dependencies>`,
  ],
])('Spring Boot is known by %s', (_, more) => {
  expect(read({ 'pom.xml': pom('a', more) }).modules[0]?.boot).toBe('2.7.1');
});

it('finds sources where the pom says they lie', () => {
  const workspace = read({
    'pom.xml': pom(
      'a',
      `<build><sourceDirectory>\${project.basedir}/source</sourceDirectory><testSourceDirectory>checks</testSourceDirectory>
<resources><resource><directory>conf</directory></resource></resources><plugins><plugin>
<groupId>org.codehaus.mojo</groupId><artifactId>build-helper-maven-plugin</artifactId><executions><execution><id>more</id>
<goals><goal>add-source</goal></goals><configuration><sources><source>\${basedir}/more</source><source>target/generated</source></sources></configuration>
</execution></executions></plugin></plugins></build>`,
    ),
    'source/a/A.java': 'package a; class A { }',
    'more/a/B.java': 'package a; class B { }',
    'checks/a/T.java': 'package a; class T { }',
    'elsewhere/a/C.java': 'package a; class C { }',
    'target/generated/a/D.java': 'package a; class D { }',
  });
  expect(sources(workspace)).toEqual([' source/a/A.java', ' more/a/B.java', ' checks/a/T.java test']);
  expect(workspace.modules[0]?.resources).toEqual(['conf/']);
});

it('reads Gradle projects by convention, with the projects that they are built with', () => {
  const workspace = read({
    'settings.gradle': "rootProject.name = 'shop'\ninclude 'core', 'web'\n",
    'build.gradle': "plugins { id 'org.springframework.boot' version '3.1.0' apply false }\n",
    'core/build.gradle.kts': 'dependencies { implementation("org.apache.shiro:shiro-core:1.9") }',
    'web/build.gradle': "dependencies {\n  implementation project(':core')\n  testImplementation 'g:t'\n}",
    'core/src/main/java/a/A.java': 'package a; class A { }',
  });
  expect(parts(workspace)).toEqual(['gradle ', 'gradle core', 'gradle web']);
  expect(workspace.modules.map((m) => m.name)).toEqual(['shop', 'core', 'web']);
  expect(workspace.modules.map((m) => m.boot)).toEqual(['3.1.0', '3.1.0', '3.1.0']);
  expect([...(workspace.modules[2]?.needs ?? [])]).toEqual(['core']);
  expect(workspace.modules[1]?.libraries[0]).toEqual({
    groupId: 'org.apache.shiro',
    artifactId: 'shiro-core',
    version: '1.9',
    scope: 'compile',
  });
  expect(workspace.modules[2]?.libraries[0]?.scope).toBe('test');
});

it('takes the folders above a package for a source folder where no build file tells', () => {
  const workspace = read({
    'code/a/b/A.java': 'package a.b; class A { }',
    'code/x/B.java': 'package a.b; class B { }',
    'C.java': 'class C { }',
  });
  expect(sources(workspace)).toEqual(['code code/a/b/A.java', ' C.java']);
});

it('leaves poms alone that name each other as parents', () => {
  const workspace = read({
    'pom.xml': pom(
      'a',
      '<parent><groupId>g</groupId><artifactId>b</artifactId><version>1</version><relativePath>b/pom.xml</relativePath></parent>',
    ),
    'b/pom.xml': pom(
      'b',
      '<parent><groupId>g</groupId><artifactId>a</artifactId><version>1</version></parent><properties><x>${y}</x><y>${x}</y></properties>',
    ),
  });
  expect(parts(workspace)).toEqual(['maven ', 'maven b']);
});
