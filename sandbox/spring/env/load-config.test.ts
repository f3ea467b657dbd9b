import { expect, test } from 'vitest';
import { loadConfig } from './load-config.ts';
import { UnresolvedPlaceholder } from './property-sources.ts';

const load = (files: Record<string, string>, args: string[] = [], system: Record<string, string> = {}) =>
  loadConfig({
    arguments: args,
    systemProperties: new Map(Object.entries(system)),
    environment: {},
    defaults: new Map(),
    resource: (path) => files[path],
  });

test('arguments win over system properties, those over profile files, those over the application file', () => {
  const files = { 'application.properties': 'a=file\nb=file\nc=file\nd=file', 'application-dev.yml': 'b: dev\nc: dev\nd: dev' };
  const { sources, activeProfiles } = load(files, ['--d=argument', '--spring.profiles.active=dev'], { c: 'system', d: 'system' });
  expect(['a', 'b', 'c', 'd'].map((k) => sources.get(k))).toEqual(['file', 'dev', 'system', 'argument']);
  expect(activeProfiles).toEqual(['dev']);
});

test('placeholders nest, take defaults, and a missing one says which', () => {
  const { sources } = load({ 'application.properties': 'host=h\nurl=http://${host}:${port:80}/${name:${host}}' });
  expect(sources.get('url')).toBe('http://h:80/h');
  expect(() => sources.resolve('${nowhere}', true)).toThrow(UnresolvedPlaceholder);
  expect(() => sources.resolve('${nowhere}', true)).toThrow('Could not resolve placeholder \'nowhere\' in value "${nowhere}"');
});

test('YAML lists and relaxed keys', () => {
  const { sources } = load({ 'application.yaml': 'my-app:\n  tags: [x, y]\n  maxSize: 3' });
  expect(sources.get('my-app.tags[1]')).toBe('y');
  expect(sources.getRelaxed('myApp.max-size')).toBe('3');
});
