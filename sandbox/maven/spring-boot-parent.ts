import { readPom, type Pom } from './pom.ts';

/** The Spring Boot whose classes the trial has. */
export const SPRING_BOOT_VERSION = '3.2.1';

/** What a starter-parent takes from its own parent, `spring-boot-dependencies`, besides the management of libraries. */
export interface ParentVersions {
  readonly boot: string;
  readonly java: string;
  /** Of a Maven plug-in, by the word in its name. */
  plugin(name: string): string;
}

const OF_3_2_1: Readonly<Record<string, string>> = {
  clean: '3.3.2',
  compiler: '3.11.0',
  resources: '3.3.1',
  surefire: '3.1.2',
  jar: '3.3.0',
  install: '3.1.1',
  dependency: '3.6.1',
  help: '3.4.0',
};

/**
 * What a build takes from `org.springframework.boot:spring-boot-starter-parent`: its properties, resources and managed
 * plug-ins. Versions of libraries are in the catalogue.
 */
export const springBootParent: Pom = starterParent({ boot: SPRING_BOOT_VERSION, java: '17', plugin: (name) => OF_3_2_1[name] ?? '' });

/** The starter-parent of another version: plug-ins have the versions that properties of `spring-boot-dependencies` name. */
export function starterParentOf(boot: string, java: string): Pom {
  return starterParent({ boot, java, plugin: (name) => `\${maven-${name}-plugin.version}` });
}

function starterParent({ boot, java, plugin }: ParentVersions): Pom {
  const level = boot.startsWith('2.')
    ? '<maven.compiler.source>${java.version}</maven.compiler.source><maven.compiler.target>${java.version}</maven.compiler.target>'
    : '<maven.compiler.release>${java.version}</maven.compiler.release>';
  const managed = (name: string, inside = ''): string =>
    `<plugin><artifactId>maven-${name}-plugin</artifactId><version>${plugin(name)}</version>${inside}</plugin>`;
  return readPom(`
<project>
  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-dependencies</artifactId>
    <version>${boot}</version>
  </parent>
  <groupId>org.springframework.boot</groupId>
  <artifactId>spring-boot-starter-parent</artifactId>
  <version>${boot}</version>
  <packaging>pom</packaging>
  <properties>
    <java.version>${java}</java.version>
    <resource.delimiter>@</resource.delimiter>
    ${level}
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <project.reporting.outputEncoding>UTF-8</project.reporting.outputEncoding>
  </properties>
  <build>
    <resources>
      <resource>
        <directory>src/main/resources</directory>
        <filtering>true</filtering>
        <includes>
          <include>**/application*.yml</include>
          <include>**/application*.yaml</include>
          <include>**/application*.properties</include>
        </includes>
      </resource>
      <resource>
        <directory>src/main/resources</directory>
        <excludes>
          <exclude>**/application*.yml</exclude>
          <exclude>**/application*.yaml</exclude>
          <exclude>**/application*.properties</exclude>
        </excludes>
      </resource>
    </resources>
    <pluginManagement>
      <plugins>
        ${managed('clean')}
        ${managed('compiler', '<configuration><parameters>true</parameters></configuration>')}
        ${managed(
          'resources',
          `<configuration>
            <delimiters><delimiter>\${resource.delimiter}</delimiter></delimiters>
            <useDefaultDelimiters>false</useDefaultDelimiters>
          </configuration>`,
        )}
        ${managed('surefire')}
        ${managed(
          'jar',
          `<configuration>
            <archive>
              <manifest>
                <mainClass>\${start-class}</mainClass>
                <addDefaultImplementationEntries>true</addDefaultImplementationEntries>
              </manifest>
            </archive>
          </configuration>`,
        )}
        ${managed('install')}
        ${managed('dependency')}
        ${managed('help')}
        <plugin>
          <groupId>org.springframework.boot</groupId>
          <artifactId>spring-boot-maven-plugin</artifactId>
          <version>${boot}</version>
          <executions>
            <execution>
              <id>repackage</id>
              <goals><goal>repackage</goal></goals>
            </execution>
          </executions>
          <configuration><mainClass>\${start-class}</mainClass></configuration>
        </plugin>
      </plugins>
    </pluginManagement>
  </build>
</project>
`);
}
