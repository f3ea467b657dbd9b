import { expect, it } from 'vitest';
import { readDescription } from './description.ts';
import { measuredIn } from './measured-libraries.ts';
import { measurementSchema } from './measurement.ts';

const run = (packaging: string, level: string) => ({
  packaging,
  fixed: false,
  level,
  date: '2026-11-30',
  rounds: 3,
  installed: ['SUCCESS'],
  answers: [],
  apart: true,
  loadersKept: 0,
  loadersByRound: [],
  metaspaceByRound: [],
  left: {},
});
const known = [
  {
    description: readDescription('cache', 'title: Cache\nrow: cache\ndependencies: [org.example:cache]\nprobe: x\nanswers: x'),
    measurement: measurementSchema.parse({
      standard: '1.0',
      base: { koupleless: '2.1.6', sofaArk: '3.1.4', springBoot: '3.2.1', java: '17' },
      flags: [],
      runs: [run('own', 'U0'), run('shared', 'U3')],
    }),
  },
];
const pom = (scope: string): string => `<project>
  <properties><cache.version>1.2</cache.version></properties>
  <dependencyManagement><dependencies>
    <dependency><groupId>org.example</groupId><artifactId>cache</artifactId></dependency>
  </dependencies></dependencyManagement>
  <dependencies>
    <dependency><groupId>org.example</groupId><artifactId>cache</artifactId><version>\${cache.version}</version>${scope}</dependency>
  </dependencies>
</project>`;

it('a library that a module packs is named with its level, line and version; one that leaves cleanly is not', () => {
  expect(measuredIn([{ path: 'a/pom.xml', text: pom('') }], known)).toMatchObject([
    { file: 'a/pom.xml', line: 7, library: 'org.example:cache', version: '1.2', run: { level: 'U0' } },
  ]);
  expect(measuredIn([{ path: 'pom.xml', text: pom('<scope>provided</scope>') }], known)).toEqual([]);
  expect(measuredIn([{ path: 'other.xml', text: pom('') }], known)).toEqual([]);
});
