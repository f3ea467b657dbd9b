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
