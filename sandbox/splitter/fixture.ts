import type { ProjectFile } from './project-file.ts';

const POM = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>3.2.1</version>
  </parent>
  <groupId>a</groupId>
  <artifactId>app</artifactId>
  <version>1.0.0</version>
  <properties>
    <java.version>17</java.version>
  </properties>
  <dependencies>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-web</artifactId>
    </dependency>
  </dependencies>
</project>
`;

const APPLICATION = `package a;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class App {
    public static void main(String[] args) {
    }
}
`;

/** A small application for tests: Java by fully qualified class name, anything else by path. The text may leave the package line out. */
export function application(parts: Readonly<Record<string, string>>): ProjectFile[] {
  const files = new Map<string, string>([
    ['pom.xml', POM],
    ['src/main/java/a/App.java', APPLICATION],
  ]);
  for (const [name, text] of Object.entries(parts)) {
    if (name.includes('/') || name.endsWith('.xml') || !name.includes('.')) files.set(name, text);
    else {
      const packageName = name.slice(0, name.lastIndexOf('.'));
      files.set(
        `src/main/java/${name.replaceAll('.', '/')}.java`,
        /^\s*package /.test(text) ? text : `package ${packageName};\n\n${text}\n`,
      );
    }
  }
  return [...files].map(([path, text]) => ({ path, text }));
}

const pom = (artifactId: string, more: string, parent = true): string =>
  `<project>
  <modelVersion>4.0.0</modelVersion>
${parent ? '  <parent>\n    <groupId>g</groupId>\n    <artifactId>root</artifactId>\n    <version>2.3.0</version>\n  </parent>\n' : ''}  <artifactId>${artifactId}</artifactId>
${more}
</project>
`;
const BOOT = (version: string): string => `  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>${version}</version>
  </parent>
  <groupId>g</groupId>
  <version>2.3.0</version>
  <packaging>pom</packaging>
  <modules>
    <module>core</module>
    <module>web</module>
  </modules>`;
export const SERVICE = '@org.springframework.stereotype.Service\npublic class StockService { public int size() { return 1; } }';
export const CONTROLLER = `import org.springframework.web.bind.annotation.RestController;
@RestController
public class StockController {
    private final StockService stock;
    public StockController(StockService stock) { this.stock = stock; }
}`;

/** The usual shape of a larger application: Maven modules under one parent. */
export function reactor(more: Readonly<Record<string, string>> = {}, boot = '3.2.1'): ProjectFile[] {
  const files = {
    'pom.xml': pom('root', BOOT(boot), false),
    'core/pom.xml': pom(
      'core',
      `  <dependencies>
    <dependency>
      <groupId>org.projectlombok</groupId>
      <artifactId>lombok</artifactId>
      <optional>true</optional>
    </dependency>
  </dependencies>`,
    ),
    'web/pom.xml': pom(
      'web',
      `  <dependencies>
    <dependency>
      <groupId>g</groupId>
      <artifactId>core</artifactId>
      <version>\${project.version}</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.springframework.boot</groupId>
        <artifactId>spring-boot-maven-plugin</artifactId>
      </plugin>
    </plugins>
  </build>`,
    ),
    'core/src/main/java/mini/stock/StockService.java': `package mini.stock;\n${SERVICE}\n`,
    'web/src/main/java/mini/stock/StockController.java': `package mini.stock;\n${CONTROLLER}\n`,
    'web/src/main/java/mini/App.java':
      'package mini;\n@org.springframework.boot.autoconfigure.SpringBootApplication\npublic class App { public static void main(String[] args) { } }\n',
    ...more,
  };
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}
