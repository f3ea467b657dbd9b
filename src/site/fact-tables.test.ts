import { expect, test } from 'vitest';
import { cellParts, readFactGroup, readFactTables } from './fact-tables.ts';
import { markdownOf } from './markdown.ts';

test('every table of facts is as its schema says', () => {
  expect(readFactTables().length).toBeGreaterThan(3);
});

test('a part of a table that is not there is told with the parts that are', () => {
  expect(() => readFactGroup('java-api', 'nothing')).toThrow(/java-api\.yaml: has no part "nothing": annotations, finders/);
});

test('a cell is cut where code begins and ends, in its language', () => {
  expect(cellParts({ en: 'set `a` or `b`', zh: '设置 `a`' }, 'en')).toEqual(['set ', 'a', ' or ', 'b', '']);
  expect(cellParts({ en: 'set `a` or `b`', zh: '设置 `a`' }, 'zh-CN')).toEqual(['设置 ', 'a', '']);
});

test('a table is Markdown in the language of its page, with how each row is known', () => {
  const body = '<FactFilter name="java-api" />\n\n<FactTable name="java-api" group="annotations" />';
  const source = { title: 'T', description: 'D', body };
  expect(markdownOf(source, 'en')).toMatch(/\| Name \| Used in \| What it does \| Known from \|\n\| --- /);
  expect(markdownOf(source, 'zh-CN')).toContain('[真实基座](https://koupleless.io/recordings/calls-between.json)');
});
