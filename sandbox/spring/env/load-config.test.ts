import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { ConfigFileError } from './config-files.ts';
import { loadConfig } from './load-config.ts';
import { UnresolvedPlaceholder } from './property-sources.ts';
import { locations, yaml } from '../parts.ts';

beforeAll(() => Promise.all([yaml.load(), locations.load()]));

const load = (
  files: Record<string, string>,
  args: string[] = [],
  system: Record<string, string> = {},
  beside: Record<string, string> = {},
) =>
  loadConfig({
    arguments: args,
    systemProperties: new Map(Object.entries(system)),
    environment: {},
    defaults: new Map(),
    resource: (path) => files[path],
    file: (path) => beside[path],
  });

test('properties as JSON stand below the arguments, whoever gives them', () => {
  const json = '{"a":1,"b":{"c":true,"d":[2,{"e":"x"}]},"f":null}';
  const { sources } = load({}, [`--spring.application.json=${json}`, '--a=argument'], { a: 'system', f: 'system' });
  expect(['a', 'b.c', 'b.d[0]', 'b.d[1].e', 'f'].map((k) => sources.get(k))).toEqual(['argument', 'true', '2', 'x', '']);
  const ofVariable = loadConfig({
    arguments: [],
    systemProperties: new Map([['a', 'system']]),
    environment: { SPRING_APPLICATION_JSON: '{"a":"json"}' },
    defaults: new Map(),
    resource: () => undefined,
    file: () => undefined,
  });
  expect(ofVariable.sources.get('a')).toBe('json');
  expect(() => load({}, ['--spring.application.json={a'])).toThrow('spring.application.json');
});

test('files beside the JVM win over those on the class path, what an argument imports over both', () => {
  const files = { 'application.properties': 'a=in\nb=in\nc=in\nd=in', 'application-dev.properties': 'a=dev\nb=dev\nc=dev' };
  const beside = { 'application.properties': 'b=out\nc=out', 'config/application.yml': 'c: config', '/etc/more.yml': 'c: more\ne: more' };
  const args = ['--spring.config.import=file:/etc/more.yml', '--spring.profiles.active=dev'];
  const { sources } = load(files, args, {}, beside);
  expect(['a', 'b', 'c', 'd', 'e'].map((k) => sources.get(k))).toEqual(['dev', 'out', 'more', 'in', 'more']);
  expect(load(files, [], {}, beside).sources.get('c')).toBe('config');
  expect(load(files, ['--spring.config.import=optional:file:/nowhere.yml'], {}, beside).sources.get('e')).toBeUndefined();
  expect(() => load(files, ['--spring.config.import=file:/nowhere.yml'])).toThrow('cannot be found');
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

test('active profiles are a list, too; without any the default one has its files', () => {
  const files = {
    'application.yml': 'spring.profiles.active: [dev, test]',
    'application-dev.properties': 'a=dev',
    'application-test.yml': 'a: test',
  };
  expect(load(files).activeProfiles).toEqual(['dev', 'test']);
  expect(load(files).sources.get('a')).toBe('test');
  expect(load({ 'application.properties': 'a=1', 'application-default.yml': 'a: 2' })).toMatchObject({ activeProfiles: [] });
  expect(load({ 'application.properties': 'a=1', 'application-default.yml': 'a: 2' }).sources.get('a')).toBe('2');
});
test('of several YAML documents the last wins, and those of other profiles do not count', () => {
  const documents = 'a: 1\nb: 1\n---\nspring.config.activate.on-profile: dev\nb: 2\n---\nspring:\n  config.activate.on-profile: prod\na: 3';
  const valuesOf = (args: string[]) => ['a', 'b'].map((k) => load({ 'application.yml': documents }, args).sources.get(k));
  expect(valuesOf([])).toEqual(['1', '1']);
  expect(valuesOf(['--spring.profiles.active=dev'])).toEqual(['1', '2']);
  expect(valuesOf(['--spring.profiles.active=prod'])).toEqual(['3', '1']);
});

test('what Spring Boot turns into another type before there is a context is noticed, whatever document has it', () => {
  const converts = (text: string): boolean => load({ 'application.properties': text }).converts;
  expect(converts('spring.application.name=labels\nlabel.title=plain')).toBe(false);
  expect(converts('a=1\n#---\nspring.config.activate.on-profile=dev\na=2')).toBe(true);
  expect(converts('logging.level.com.example=warn')).toBe(true);
  expect(load({}, [], { 'spring.profiles.active': 'dev' }).converts).toBe(true);
});

test('a file that cannot be read says which and why', () => {
  expect(() => load({ 'application.yml': 'a: [1' })).toThrow(ConfigFileError);
  expect(() => load({ 'application.yml': 'a: [1' })).toThrow(/^The trial's Spring cannot read application\.yml: Flow sequence/);
});

test('whatever the files hold, reading them succeeds or says which file is wrong', () => {
  const piece = fc.constantFrom(
    'a',
    'b.c',
    ':',
    ': ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '${',
    '}',
    '#',
    '---\n',
    '&x',
    '*x',
    '\\u00',
    '|',
    '\t',
    '=',
    '!!binary',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((p) => p.join('')),
      fc.constantFrom('properties', 'yml'),
      (text, ending) => {
        try {
          load({ [`application.${ending}`]: text }).sources.keys();
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigFileError);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('without the reader of YAML a file is refused by name, and a jar that has one brings the reader', async () => {
  vi.resetModules();
  const { loadConfig: fresh } = await import('./load-config.ts');
  const { prepareForJar } = await import('../parts.ts');
  const read = (): string | undefined =>
    fresh({
      arguments: [],
      systemProperties: new Map(),
      environment: {},
      defaults: new Map(),
      resource: (path) => ({ 'application.yml': 'a: 1' })[path],
      file: () => undefined,
    }).sources.get('a');
  expect(read).toThrow("The trial's Spring cannot read application.yml: the reader of YAML has not been loaded");
  await prepareForJar(new TextEncoder().encode('PK application.properties'));
  expect(read).toThrow('has not been loaded');
  await prepareForJar(new TextEncoder().encode('PK BOOT-INF/classes/application.yml'));
  expect(read()).toBe('1');
});
