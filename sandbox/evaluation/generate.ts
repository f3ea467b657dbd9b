import type { Description } from './description.ts';
import { BASE_LIBRARIES } from './base-libraries.ts';
import type { Packaging } from './packaging.ts';

/** Versions that a measurement names. */
export const VERSIONS = { koupleless: '2.1.6', sofaArk: '3.1.4', springBoot: '3.2.1', java: '17' } as const;
/** Of the Maven plug-in that packs a module; it has a version of its own. */
const PLUGIN_VERSION = '3.1.11';

const GROUP = 'com.example.probe';
const ARK_PARTS = [
  'sofa-ark-all',
  'sofa-ark-api',
  'sofa-ark-archive',
  'sofa-ark-common',
  'sofa-ark-common-springboot',
  'sofa-ark-compatible-springboot2',
  'sofa-ark-container',
  'sofa-ark-exception',
  'sofa-ark-spi',
  'sofa-ark-springboot-starter',
  'sofa-ark-support-starter',
  'web-ark-plugin',
];

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** One module to be built: a description, the packaging, and the name that it is installed under. */
export interface ModulePlan {
  readonly description: Description;
  readonly packaging: Packaging;
  /** `caffeine-own`; also its folder, context path and application name. */
  readonly name: string;
}

/** One base to be built; `libraries` are there besides Koupleless. */
export interface BasePlan {
  readonly name: string;
  readonly libraries: readonly string[];
  readonly properties: string;
}

/** A Maven project with these bases and modules. */
export function generate(bases: readonly BasePlan[], modules: readonly ModulePlan[]): readonly TextFile[] {
  return [parentPom([...bases, ...modules].map(({ name }) => name)), ...bases.flatMap(baseFiles), ...modules.flatMap(moduleFiles)];
}

const dependency = (coordinates: string, more = ''): string => {
  const [group = '', artifact = '', version] = coordinates.split(':');
  const fixed = version === undefined ? '' : `<version>${version}</version>`;
  return `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${fixed}${more}</dependency>`;
};

const lines = (all: readonly string[]): string => all.join('\n');

const PARENT = `  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>${GROUP}</groupId><artifactId>probe</artifactId><version>1.0.0</version></parent>`;

function parentPom(modules: readonly string[]): TextFile {
  const managed = [
    ...ARK_PARTS.map((part) => `com.alipay.sofa:${part}:${VERSIONS.sofaArk}`),
    ...['koupleless-base-starter', 'koupleless-app-starter'].map((part) => `com.alipay.sofa.koupleless:${part}:${VERSIONS.koupleless}`),
  ];
  return {
    path: 'pom.xml',
    text: `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>${VERSIONS.springBoot}</version><relativePath/></parent>
  <groupId>${GROUP}</groupId><artifactId>probe</artifactId><version>1.0.0</version><packaging>pom</packaging>
  <properties><java.version>${VERSIONS.java}</java.version></properties>
  <modules>
${lines(modules.map((name) => `    <module>${name}</module>`))}
  </modules>
  <dependencyManagement><dependencies>
${lines(managed.map((one) => dependency(one)))}
  </dependencies></dependencyManagement>
  <build><pluginManagement><plugins><plugin>
    <groupId>com.alipay.sofa</groupId><artifactId>sofa-ark-maven-plugin</artifactId><version>${PLUGIN_VERSION}</version>
    <executions><execution><id>default-cli</id><goals><goal>repackage</goal></goals></execution></executions>
    <configuration>
      <skipArkExecutable>true</skipArkExecutable>
      <outputDirectory>./target</outputDirectory>
      <bizName>\${project.artifactId}</bizName>
      <bizVersion>1.0.0</bizVersion>
      <webContextPath>\${project.artifactId}</webContextPath>
      <finalName>\${project.artifactId}-1.0.0</finalName>
      <declaredMode>true</declaredMode>
    </configuration>
  </plugin></plugins></pluginManagement></build>
</project>
`,
  };
}

function baseFiles({ name, libraries, properties }: BasePlan): readonly TextFile[] {
  const all = [
    'org.springframework.boot:spring-boot-starter-web',
    'com.alipay.sofa.koupleless:koupleless-base-starter',
    'org.apache.commons:commons-lang3',
    'com.alipay.sofa:web-ark-plugin',
    ...libraries,
  ];
  return [
    {
      path: `${name}/pom.xml`,
      text: `<project xmlns="http://maven.apache.org/POM/4.0.0">
${PARENT}
  <artifactId>${name}</artifactId>
  <dependencies>
${lines(all.map((one) => dependency(one)))}
  </dependencies>
  <build><plugins><plugin>
    <groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId>
    <configuration><loaderImplementation>CLASSIC</loaderImplementation></configuration>
  </plugin></plugins></build>
</project>
`,
    },
    { path: `${name}/src/main/resources/application.properties`, text: `spring.application.name=base\n${properties}` },
    {
      path: `${name}/src/main/java/com/example/probe/base/BaseApplication.java`,
      // The JDK starts its thread for delays once in a JVM's life, and which thread asks for it first is chance: the base does.
      text: `package com.example.probe.base;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.CompletableFuture.runAsync;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class BaseApplication {
    public static void main(String[] args) {
        runAsync(() -> { }, delayedExecutor(1, TimeUnit.MILLISECONDS)).join();
        SpringApplication.run(BaseApplication.class, args);
    }
}
`,
    },
  ];
}

function moduleFiles({ description, packaging, name }: ModulePlan): readonly TextFile[] {
  const { dependencies, imports, probe, properties, sources, packs = [], leavesOut = [] } = description;
  const provided = '<scope>provided</scope>';
  // Packed is the library with what it brings, without what every base has anyway: so do users who slim their modules.
  const packed = packaging === 'own' ? packs : [];
  const declared = new Set([...dependencies, ...packed].map((one) => one.split(':').slice(0, 2).join(':')));
  const excluded = [...BASE_LIBRARIES.filter((library) => !declared.has(library)), ...leavesOut];
  const exclude = `<configuration><excludes>${excluded.map((one) => `<exclude>${one}</exclude>`).join('')}</excludes></configuration>`;
  const java = `${name}/src/main/java/${GROUP.replaceAll('.', '/')}`;
  return [
    {
      path: `${name}/pom.xml`,
      text: `<project xmlns="http://maven.apache.org/POM/4.0.0">
${PARENT}
  <artifactId>${name}</artifactId>
  <dependencies>
${dependency('org.springframework.boot:spring-boot-starter-web', provided)}
${dependency('com.alipay.sofa.koupleless:koupleless-app-starter', provided)}
${lines([...dependencies, ...packed].map((one) => dependency(one, packaging === 'shared' ? provided : '')))}
  </dependencies>
  <build><plugins><plugin>
    <groupId>com.alipay.sofa</groupId><artifactId>sofa-ark-maven-plugin</artifactId>${packaging === 'own' ? exclude : ''}
  </plugin></plugins></build>
</project>
`,
    },
    { path: `${name}/src/main/resources/application.properties`, text: `spring.application.name=${name}\n${properties}` },
    {
      path: `${java}/ProbeApplication.java`,
      text: `package ${GROUP};

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class ProbeApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(ProbeApplication.class)
            .resourceLoader(new DefaultResourceLoader(ProbeApplication.class.getClassLoader()))
            .run(args);
    }
}
`,
    },
    {
      path: `${java}/Probe.java`,
      text: `package ${GROUP};

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
${lines(imports.map((one) => `import ${one};`))}

@RestController
public class Probe {
    @Value("\${spring.application.name}")
    String name;

    @GetMapping("/use")
    public String answer() throws Exception {
        return "" + use();
    }

${probe.replace(/^(?=.)/gm, '    ')}
}
`,
    },
    ...Object.entries(sources).map(([file, text]) => ({ path: `${java}/${file}`, text: text.replaceAll('{package}', GROUP) })),
  ];
}
