import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSearchAsked, searchAskedFaults } from './search-asked.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'asked-'));
  write('docs/develop/pools.md', '---\ntitle: Pools\n---\n\n## Who `owns` it?\n\n```sh\n## no heading\n```\n');
});
afterEach(() => rmSync(content, { recursive: true }));

function write(file: string, text: string): void {
  const at = path.join(content, file);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, text);
}
const asked = (text: string) => write('search/asked/develop/pools.yaml', text);
const faults = () => searchAskedFaults(content).map((fault) => fault.replaceAll(content, '…'));

test('a page and its headings have ways to ask in both languages', () => {
  asked('page: { en: [thread pool], zh: [线程池] }\nsections: { who-owns-it: { en: [owner], zh: [归谁] } }\n');
  expect(faults()).toEqual([]);
  expect(readSearchAsked(content).get('/develop/pools/')?.get('who-owns-it')).toEqual({ en: ['owner'], zh: ['归谁'] });
});

test('a place without a heading is told, and so is a page that nobody asks for', () => {
  asked('sections: { no-heading: { en: [owner], zh: [归谁] } }\n');
  expect(faults()).toEqual([
    '…/search/asked/develop/pools.yaml: is missing or has no `page`: how do people ask for /develop/pools/?',
    '…/search/asked/develop/pools.yaml: sections › no-heading: …/docs/develop/pools.md has no heading of this place.',
  ]);
});

test('one language alone is refused', () => {
  asked('page: { en: [thread pool] }\n');
  expect(faults).toThrow(/pools\.yaml: page › zh/);
});
