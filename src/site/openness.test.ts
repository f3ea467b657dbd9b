import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readOkrs, readRoadmaps, readSitePlan, readValues, tally } from './openness.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

/** Stands in a repository of its own that holds these files. */
function inRepository(files: Readonly<Record<string, string>>): void {
  const root = mkdtempSync(path.join(tmpdir(), 'openness-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  process.chdir(root);
}

const okrs = (item: string) => `
title: { en: Goals, zh: 目标 }
read: '2026-11-22'
objectives:
  - id: o1
    label: O1
    title: { en: One, zh: 一 }
    krs:
      - id: o1-kr1
        label: KR1
        title: { en: First, zh: 第一 }
        items:
          - id: o1-kr1-docs
            target: { en: Documents, zh: 文档 }
${item
  .split('\n')
  .map((line) => `            ${line}`)
  .join('\n')}
`;

test('the objectives and the roadmap of this repository are valid', () => {
  expect(readOkrs().length).toBeGreaterThan(0);
  expect(readRoadmaps().at(-1)?.[1].lines).toHaveLength(9);
  expect(readOkrs().map(([year]) => year)).toEqual(['2025', '2024', '2023']);
  expect(readSitePlan().now.length).toBeGreaterThan(0);
  expect(readValues().commitments).toHaveLength(3);
});

test.each([
  [
    'status: finished\nevidence: { en: x, zh: x }',
    'content/okrs/2023.yaml: objectives › item "o1" › krs › item "o1-kr1" › items › item "o1-kr1-docs" › status: needs a `status`: one of done, late, part, claim, unknown, not.',
  ],
  ['status: unknown\nevidence: { en: x }', 'item "o1-kr1-docs" › evidence › zh: the Chinese text (`zh`) is missing.'],
  [
    "status: unknown\nevidence: { en: x, zh: x }\nbefore: [{ status: done, until: '2026-11', why: { en: x, zh: x } }]",
    "until: a date is written '2023-12-26', in quotes.",
  ],
  [
    'status: done\nevidence: { en: x, zh: x }',
    'item "o1-kr1-docs" › links: what is done, late or partly done needs at least one evidence link.',
  ],
  [
    "status: unknown\nevidence: { en: x, zh: x }\ndate: 'soon'",
    "item \"o1-kr1-docs\" › date: a date is '2023', '2023-12' or '2023-12-26', in quotes.",
  ],
])('a fault names file, item and field: %s', (item, message) => {
  inRepository({ 'content/okrs/2023.yaml': okrs(item) });
  expect(() => readOkrs()).toThrow(message);
});

test('an id that stands twice is refused', () => {
  inRepository({ 'content/okrs/2023.yaml': okrs('status: unknown\nevidence: { en: x, zh: x }').replace('id: o1-kr1-docs', 'id: o1') });
  expect(() => readOkrs()).toThrow(
    'content/okrs/2023.yaml: item "o1": id: there is already an item with this id in content/okrs/2023.yaml.',
  );
});

test('years stand newest first', () => {
  const year = okrs('status: unknown\nevidence: { en: x, zh: x }');
  inRepository({ 'content/okrs/2023.yaml': year, 'content/okrs/2024.yaml': year.replaceAll('id: o1', 'id: p1') });
  expect(readOkrs().map(([name]) => name)).toEqual(['2024', '2023']);
});

test('items are counted by status, in the order of the statuses', () => {
  expect(tally([{ status: 'not' }, { status: 'done' }, { status: 'not' }])).toEqual([
    { status: 'done', count: 1 },
    { status: 'not', count: 2 },
  ]);
});

test('an id may stand once in all years, and a line of the roadmap names items that are there', () => {
  const item = 'status: unknown\nevidence: { en: x, zh: x }';
  inRepository({ 'content/okrs/2023.yaml': okrs(item), 'content/okrs/2024.yaml': okrs(item) });
  expect(() => readOkrs()).toThrow(/okrs\/2023\.yaml: item "o1": id: there is already an item with this id in content\/okrs\/2024\.yaml/);
  const line = (okr: string) =>
    `title: { en: R, zh: R }\nread: '2026-11-22'\nlines: [{ id: a, title: { en: A, zh: A }, due: '2023-09', okrs: [${okr}], status: unknown, evidence: { en: x, zh: x } }]\n`;
  inRepository({ 'content/okrs/2023.yaml': okrs(item), 'content/roadmap/2023.yaml': line('o9') });
  expect(() => readRoadmaps()).toThrow(/item "a": okrs: there is no item "o9" in content\/okrs/);
  inRepository({ 'content/okrs/2023.yaml': okrs(item), 'content/roadmap/2023.yaml': line('o1-kr1-docs') });
  expect(readRoadmaps()[0]?.[1].lines[0]?.okrs).toEqual(['o1-kr1-docs']);
});
