import { beforeAll, expect, test } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import { loadRuntime, type Runtime } from './runtime.ts';
import { printingSandbox } from './testing/printing-sandbox.ts';

/** Poms as Koupleless' official samples have them: what they depend on, and a class that uses it. */
let runtime: Runtime;

beforeAll(async () => {
  runtime = await loadRuntime(readParserWasm());
});

interface Shape {
  readonly boot?: string;
  /** `group:artifact[:version]`, and `-group:artifact` for what is excluded from the one before. */
  readonly dependencies: readonly string[];
  readonly source: string;
}

const tag = (name: string, text: string): string => `<${name}>${text}</${name}>`;
const coordinates = (id: string): string => {
  const [group = '', artifact = '', version] = id.split(':');
  return tag('groupId', group) + tag('artifactId', artifact) + (version === undefined ? '' : tag('version', version));
};

function pomOf({ boot = '3.2.6', dependencies }: Shape): string {
  const each = dependencies
    .filter((id) => !id.startsWith('-'))
    .map((id) => {
      const next = dependencies[dependencies.indexOf(id) + 1] ?? '';
      const excluded = next.startsWith('-') ? tag('exclusions', tag('exclusion', coordinates(next.slice(1)))) : '';
      return tag('dependency', coordinates(id) + excluded);
    });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<parent>${coordinates(`org.springframework.boot:spring-boot-starter-parent:${boot}`)}<relativePath/></parent>
<groupId>com.example</groupId><artifactId>shape</artifactId><version>1</version>
<dependencies>${each.join('')}</dependencies></project>`;
}

async function build(shape: Shape): Promise<{ readonly printed: string; readonly status: number }> {
  const { sandbox, printed } = printingSandbox(runtime);
  const files = [
    { path: 'pom.xml', content: pomOf(shape) },
    { path: 'src/main/java/com/example/Shape.java', content: `package com.example;\n${shape.source}\n` },
  ];
  await sandbox.answer('open', { files, language: 'en', columns: 300 });
  const { status } = await sandbox.answer('exec', { line: 'mvn -q package' });
  await sandbox.answer('stop', {});
  return { printed: printed(), status };
}

const WEB = ['org.springframework.boot:spring-boot-starter-web', '-org.springframework.boot:spring-boot-starter-logging'];
const LOG4J2 = 'org.springframework.boot:spring-boot-starter-log4j2';
const LOGGER = 'import org.slf4j.*; class Shape { static final Logger LOG = LoggerFactory.getLogger(Shape.class); }';

test.each<readonly [string, Shape]>([
  ['slf4j below Log4j2', { dependencies: [...WEB, LOG4J2], source: LOGGER }],
  ['slf4j below Log4j2 of Spring Boot 2.7', { boot: '2.7.16', dependencies: [...WEB, LOG4J2], source: LOGGER }],
  [
    'Kafka',
    {
      dependencies: ['org.springframework.kafka:spring-kafka'],
      source:
        'import org.springframework.kafka.annotation.*; import org.springframework.kafka.core.*; class Shape { KafkaTemplate<String, String> template; @KafkaListener(topics = "t") void on(String text) { template.send("t", text); } }',
    },
  ],
  [
    'Druid beside MyBatis',
    {
      dependencies: ['org.mybatis.spring.boot:mybatis-spring-boot-starter:3.0.3', 'com.alibaba:druid-spring-boot-starter:1.2.9'],
      source: 'class Shape { com.alibaba.druid.pool.DruidDataSource source = new com.alibaba.druid.pool.DruidDataSource(); }',
    },
  ],
  [
    'Nacos',
    {
      dependencies: [
        'com.alibaba.boot:nacos-config-spring-boot-starter:0.3.0-RC',
        'com.alibaba.boot:nacos-discovery-spring-boot-starter:0.3.0-RC',
      ],
      source:
        'import com.alibaba.nacos.api.annotation.NacosInjected; import com.alibaba.nacos.api.config.annotation.NacosValue; class Shape { @NacosValue("${a}") String a; @NacosInjected com.alibaba.nacos.api.naming.NamingService naming; }',
    },
  ],
  [
    'MongoDB, behind an interface with a generic method',
    {
      dependencies: ['org.springframework.boot:spring-boot-starter-data-mongodb'],
      source:
        'import org.springframework.data.mongodb.core.MongoTemplate; interface Keeps<T> { <S extends T> S save(S each); } class Shape implements Keeps<String> { MongoTemplate template; public <S extends String> S save(S each) { return template.save(each); } }',
    },
  ],
  [
    'Lombok with a constructor that a builder tolerates',
    {
      dependencies: ['org.projectlombok:lombok'],
      source:
        'import lombok.*; import lombok.experimental.Tolerate; @Data @Builder class Shape { private Integer id; private String name; @Tolerate Shape() {} static Shape of() { return Shape.builder().id(1).name("a").build(); } }',
    },
  ],
])('%s: resolves and compiles', { timeout: 30_000 }, async (_, shape) => {
  const { printed, status } = await build(shape);
  expect(printed).not.toContain('ERROR');
  expect(status).toBe(0);
});

test('what is of another Spring Boot is told to be so, where -q has kept it back', { timeout: 30_000 }, async () => {
  const { printed, status } = await build({
    boot: '2.7.16',
    dependencies: ['org.springframework.boot:spring-boot-starter'],
    source: 'class Shape { @javax.annotation.Resource String name; }',
  });
  expect(status).toBe(1);
  expect(printed).toContain('[ERROR] The trial has the classes of Spring Boot 3.2.1: shape is compiled with them');
});
