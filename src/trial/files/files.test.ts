import { describe, expect, it } from 'vitest';
import { beginningOf, troubleWith } from './paths.ts';
import { placesOf } from './search.ts';
import { LARGEST, textOf } from './uploads.ts';

describe('the path of a new file', () => {
  const known = ['pom.xml', 'inventory/src/A.java'];
  it.each([
    ['', 'empty'],
    ['/etc/hosts', 'outside'],
    ['../x', 'outside'],
    ['a/./b', 'outside'],
    ['a\\b', 'characters'],
    ['a//b', 'characters'],
    ['inventory/target/x.txt', 'built'],
    ['pom.xml', 'taken'],
    ['inventory', 'folder'],
    ['pom.xml/x', 'folder'],
    ['inventory/src/B.java', null],
    ['说明.md', null],
  ])('%j: %s', (path, trouble) => expect(troubleWith(path, known)).toBe(trouble));
});

it('a Java class begins with its package, anything else with nothing', () => {
  expect(beginningOf('inventory/src/main/java/com/example/Tea.java')).toBe('package com.example;\n\npublic class Tea {\n}\n');
  expect(beginningOf('src/main/java/Tea.java')).toBe('public class Tea {\n}\n');
  expect([beginningOf('src/main/java/com/9.java'), beginningOf('notes.md')]).toEqual(['', '']);
});

describe('a search', () => {
  const files = new Map([
    ['/p/b.txt', 'one\n  Two two\n'],
    ['/p/a.txt', 'TWO'],
  ]);
  it('finds every place, by file and line, without regard to case', () => {
    expect(placesOf('two', files).places.map(({ path, line, offset, before, found }) => [path, line, offset, before, found])).toEqual([
      ['/p/a.txt', 1, 0, '', 'TWO'],
      ['/p/b.txt', 2, 6, '', 'Two'],
      ['/p/b.txt', 2, 10, 'Two ', 'two'],
    ]);
    expect(placesOf('', files).places).toEqual([]);
  });

  it('says when it lists not all', () => {
    const { places, more } = placesOf('a', new Map([['/p/a', 'a'.repeat(201)]]));
    expect([places.length, more]).toEqual([200, true]);
  });
});

it('an upload is a text of a size that an editor shows', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  expect(textOf(bytes('你好\r\n'))).toEqual({ text: '你好\n' });
  expect(textOf(new Uint8Array([0xff, 0xd8]))).toEqual({ trouble: 'binary' });
  expect(textOf(bytes('a\0b'))).toEqual({ trouble: 'binary' });
  expect(textOf(new Uint8Array(LARGEST + 1))).toEqual({ trouble: 'large' });
});
