import { expect, it } from 'vitest';
import { readDescription, withFix } from './description.ts';
import { generate } from './generate.ts';

const text = `
title: Cache
row: cache
dependencies: ['org.example:cache:1.2', 'ch.qos.logback:logback-core']
imports: [org.example.Cache]
probe: |
  Object use() {
      return Cache.get(name);
  }
answers: ^{name}$
fix: { says: { en: 'Close it.', zh: 关闭它。 }, properties: 'a=b' }
`;

it('a description is a module that packs its library, or takes it from the base', () => {
  const description = readDescription('cache', text);
  const base = { name: 'base-cache', libraries: description.dependencies, properties: '' };
  const files = new Map(
    generate(
      [base],
      [
        { description, packaging: 'own', name: 'cache-own' },
        { description, packaging: 'shared', name: 'cache-shared' },
      ],
    ).map((file) => [file.path, file.text]),
  );
  expect(files.get('pom.xml')).toContain('<module>cache-shared</module>');
  expect(files.get('base-cache/pom.xml')).toContain('<artifactId>cache</artifactId><version>1.2</version></dependency>');
  const own = files.get('cache-own/pom.xml') ?? '';
  expect(own).toContain('<artifactId>cache</artifactId><version>1.2</version></dependency>');
  // What every base has is left out of the archive, but not what is evaluated.
  expect(own).toContain('<exclude>org.springframework:spring-core</exclude>');
  expect(own).not.toContain('<exclude>ch.qos.logback:logback-core</exclude>');
  expect(files.get('cache-shared/pom.xml')).toContain('<version>1.2</version><scope>provided</scope>');
  expect(files.get('cache-own/src/main/java/com/example/probe/Probe.java')).toContain(
    '    Object use() {\n        return Cache.get(name);',
  );
});

it('a fix changes only what it names', () => {
  const description = readDescription('cache', text);
  expect(withFix(description)).toMatchObject({ properties: 'a=b', probe: description.probe, imports: ['org.example.Cache'] });
});

it('a fault in a description is told with file and field', () => {
  expect(() => readDescription('cache', 'title: Cache\nrow: cache\nprobe: x\nanswers: "("')).toThrow(
    'cache.yaml: answers: is no regular expression.',
  );
  expect(() => readDescription('cache', 'title: Cache')).toThrow(/cache\.yaml: row: /);
});
