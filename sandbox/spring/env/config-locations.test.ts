import { beforeAll, expect, test } from 'vitest';
import { locations, yaml } from '../parts.ts';
import { loadConfig } from './load-config.ts';

beforeAll(() => Promise.all([yaml.load(), locations.load()]));

const folderOf = (files: Readonly<Record<string, string>>, path: string): readonly string[] | undefined => {
  const below = Object.keys(files).flatMap((f) =>
    f.startsWith(`${path.replace(/\/$/, '')}/`) ? [f.slice(path.replace(/\/$/, '').length + 1)] : [],
  );
  return below.length === 0 ? undefined : [...new Set(below.map((f) => f.split('/')[0] ?? ''))];
};
const load = (onClassPath: Record<string, string>, files: Record<string, string>, ...args: string[]) =>
  loadConfig({
    arguments: args,
    systemProperties: new Map(),
    environment: {},
    defaults: new Map(),
    resource: (path) => onClassPath[path],
    file: (path) => files[path],
    list: (path) => folderOf(files, path),
  }).sources;

test('an additional location wins over the class path, an only one stands in its place', () => {
  const inside = { 'application.yml': 'a: in\nb: in' };
  const files = { '/conf/application.yml': 'a: out', '/conf/application-dev.yml': 'a: dev' };
  const read = (...args: string[]) => ['a', 'b'].map((key) => load(inside, files, ...args).get(key));
  expect(read('--spring.config.additional-location=/conf/')).toEqual(['out', 'in']);
  expect(read('--spring.config.additional-location=/conf/', '--spring.profiles.active=dev')).toEqual(['dev', 'in']);
  expect(read('--spring.config.location=file:/conf/')).toEqual(['out', undefined]);
  expect(read('--spring.config.location=file:/conf/,classpath:/')).toEqual(['in', 'in']);
});

test('a tree of files is a key a file, and a name that is not there is said in Spring Boot’s words', () => {
  const files = { '/run/secrets/db/user': 'ann\n', '/run/secrets/db/note': 'a\nb\n', '/run/secrets/..data': 'x' };
  const sources = load({}, files, '--spring.config.import=configtree:/run/secrets/');
  expect(['db.user', 'db.note', '..data'].map((key) => sources.get(key))).toEqual(['ann', 'a\nb\n', undefined]);
  const fails = (location: string) => expect(() => load({}, files, `--spring.config.import=${location}`));
  fails('configtree:/run/secrets').toThrow("Config tree location '/run/secrets' must end with '/'");
  fails('configtree:/nowhere/').toThrow(
    "Config data resource 'config tree [/nowhere]' via location 'configtree:/nowhere/' cannot be found",
  );
  fails('file:/nowhere/').toThrow("Config data location 'file:/nowhere/' cannot be found");
  fails('https://example.com/x.yml').toThrow('the trial reads settings from the class path and from files');
  fails('optional:file:/nowhere/').not.toThrow();
});
