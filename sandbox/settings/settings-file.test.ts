import fc from 'fast-check';
import * as yaml from 'yaml';
import { describe, expect, it } from 'vitest';
import { canonicalKey, SettingsError } from './setting.ts';
import { readSettings } from './settings-file.ts';

const read = (file: string, text: string) => readSettings(file, text, () => yaml);
const flat = (file: string, text: string): readonly string[] =>
  read(file, text).flatMap(({ settings }) => settings.map(({ key, value, line }) => `${line} ${key}=${value}`));

describe('a .properties file', () => {
  it('gives keys, values and the lines where they begin', () => {
    expect(flat('a.properties', '# note\nhost = h\\\n  ost\n\nname: \\u8336\nkey with\\ space x\n')).toEqual([
      '2 host=host',
      '5 name=茶',
      '6 key=with space x',
    ]);
  });

  it('is parted by #--- on a line of its own, with no comment beside it', () => {
    const profiles = (text: string) => read('a.properties', text).map(({ onProfile }) => onProfile);
    expect(profiles('a=1\n#---\nspring.config.activate.on-profile=dev\na=2\n!---\na=3\n')).toEqual([null, 'dev', null]);
    expect(profiles('a=1\n#---\n# not parted\na=2\n')).toEqual([null]);
  });
});

describe('a YAML file', () => {
  it('is made flat, with lists and the lines', () => {
    expect(flat('a.yml', 'my:\n  app: {name: shop}\n  tags:\n    - x\n    - y: 1\nempty: []\nnone:\n')).toEqual([
      '2 my.app.name=shop',
      '4 my.tags[0]=x',
      '5 my.tags[1].y=1',
      '6 empty=',
      '7 none=',
    ]);
  });

  it('is YAML 1.1 without dates, as SnakeYAML reads it for Spring Boot', () => {
    expect(
      flat(
        'a.yml',
        'on: yes\nmode: 010\nversion: 1.0\nday: 2024-01-02\npoint: {x: 1, y: n}\ncodes: {404: gone}\nid: 12345678901234567890\nat: 12:30\n',
      ),
    ).toEqual([
      '1 true=true',
      '2 mode=8',
      '3 version=1.0',
      '4 day=2024-01-02',
      '5 point.x=1',
      '5 point.y=n',
      '6 codes[404]=gone',
      '7 id=12345678901234567890',
      '8 at=750',
    ]);
  });

  it('writes numbers as Java does, and takes for a text what is none to SnakeYAML', () => {
    expect(flat('a.yml', 'a: 08\nb: 1e3\nc: 009\nd: 1_000\ne: 1.50\nf: 123456789.0\ng: .inf\nh: 0.00001\ni: 0x1F\n')).toEqual([
      '1 a=08',
      '2 b=1000.0',
      '3 c=009',
      '4 d=1000',
      '5 e=1.5',
      '6 f=1.23456789E8',
      '7 g=Infinity',
      '8 h=1.0E-5',
      '9 i=31',
    ]);
  });

  it('puts what came by an alias or a merge at its owner, and keeps names in brackets', () => {
    expect(flat('a.yml', 'a: &a {x: 1}\nb: *a\nc:\n  <<: *a\n  "[/y]": 2\n')).toEqual(['1 a.x=1', '2 b.x=1', '4 c.x=1', '5 c[/y]=2']);
  });

  it('has documents with the profiles that they are for', () => {
    const documents = read('a.yml', 'a: 1\n---\nspring:\n  config.activate.on-profile: [dev, test]\na: 2\n');
    expect(documents.map(({ onProfile }) => onProfile)).toEqual([null, 'dev,test']);
  });

  it('that is none says which file, and why, as a .properties file with a broken escape does', () => {
    expect(() => read('a.properties', 'a=\\u00')).toThrow(SettingsError);
    expect(() => read('config/a.yml', 'a: [1')).toThrow(SettingsError);
    // What SnakeYAML refuses, too, as a real base was seen to.
    for (const text of ['a: !own x', 'a: <<', 'a: 1\n...\nb: 2\n']) expect(() => read('a.yml', text)).toThrow(SettingsError);
    expect(flat('a.yml', 'a: 1\n...\n---\nb: 2\n...\n')).toEqual(['1 a=1', '4 b=2']);
    expect(() => read('config/a.yml', 'a: [1')).toThrow(/^config\/a\.yml: /);
  });
});

it('settings written as YAML are read back as they were', () => {
  const value = fc.string({ unit: 'grapheme' });
  const key = fc.stringMatching(/^[a-z][a-z-]{0,8}(\.[a-z][a-z-]{0,8}){0,2}$/);
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name }), (entries) => {
      const text = entries.map(([name, item]) => `${JSON.stringify(name)}: ${JSON.stringify(item)}\n`).join('');
      const values = new Map(read('a.yml', text).flatMap(({ settings }) => settings.map((one) => [one.key, one.value])));
      expect(values).toEqual(new Map(entries));
    }),
  );
});

it('keys differ from others only in dots and letters', () => {
  expect(canonicalKey('my_server-Url.maxSize')).toBe(canonicalKey('myServerURL.max-size'));
});
