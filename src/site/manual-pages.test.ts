import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readManualGroups } from './manual-groups.ts';
import { manualPageFaults } from './manual-pages.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'manual-'));
});
afterEach(() => rmSync(content, { recursive: true }));

function write(file: string, text: string): void {
  const at = path.join(content, 'docs', file);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, text);
}
const faults = () => manualPageFaults(path.join(content, 'docs')).map((fault) => fault.replaceAll(path.join(content, 'docs'), '…'));
const PAGE = `---
title: Thread pools
description: Who owns a thread pool, and who has to stop it.
type: concept
reader: developer
minutes: 3
checkedAgainst: none
---

Text.
`;
const SEITE = PAGE.replace('Who owns a thread pool, and who has to stop it.', '说明线程池归谁所有、由谁停止。');

test('a page in both languages is right; a short Chinese sentence is a whole sentence', () => {
  write('develop/pools.md', PAGE);
  write('zh-cn/develop/pools.md', SEITE);
  expect(faults()).toEqual([]);
});

test('a page in one language is told, whichever it is, with the file to write', () => {
  write('develop/pools.md', PAGE);
  write('zh-cn/develop/hooks.mdx', SEITE);
  expect(faults()).toEqual([
    '…/develop/pools.md: exists in English only. Write …/zh-cn/develop/pools.md.',
    '…/zh-cn/develop/hooks.mdx: exists in Chinese only. Write …/develop/hooks.mdx.',
  ]);
});

test('every fault of every page is told at once, with its line', () => {
  write('a.md', PAGE.replace('type: concept', 'type: essay'));
  write('zh-cn/a.md', SEITE.replace('minutes: 3\n', 'minuts: 3\nminutes: 3\n'));
  write('b.md', PAGE.replace('title: Thread pools\n', ''));
  write('zh-cn/b.md', 'No frontmatter.');
  write('c.md', PAGE.replace('type: concept', 'type: [concept'));
  write('zh-cn/c.md', SEITE.replace('说明线程池归谁所有、由谁停止。', '太短。'));
  const told = faults();
  expect(told).toHaveLength(6);
  expect(told[0]).toMatch(/^…\/a\.md:4: type: needs a `type`: one of tutorial/);
  expect(told[1]).toBe('…/b.md:1: title: needs a `title`.');
  expect(told[2]).toMatch(/^…\/c\.md:\d+: /);
  expect(told[3]).toBe('…/zh-cn/a.md:6: `minuts` is no field of a page.');
  expect(told[4]).toMatch(/^…\/zh-cn\/b\.md:1: begins without frontmatter/);
  expect(told[5]).toMatch(/^…\/zh-cn\/c\.md:3: description: .*whole sentence/);
});

test('a folder has its place in the sidebar from the file in it, and is told when it has none', () => {
  write('develop/_group.yaml', 'order: 40\nlabel: { en: Develop, zh: 开发 }\n');
  write('start/_group.yaml', 'order: 20\nlabel: { en: Start, zh: 开始 }\npages: [/glossary/]\n');
  write('zh-cn/start/a.md', SEITE);
  expect(readManualGroups(content).map(({ directory, pages }) => [directory, pages])).toEqual([
    ['start', ['/glossary/']],
    ['develop', []],
  ]);
  write('new/a.md', PAGE);
  write('other/_group.yaml', 'order: 1\n');
  expect(() => readManualGroups(content)).toThrow(/docs\/new\/_group\.yaml: is missing[\s\S]*docs\/other\/_group\.yaml: label/);
});
