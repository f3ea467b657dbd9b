import { expect, test } from 'vitest';
import { glossaryTerms } from './glossary-terms.ts';
import { readGlossary } from './glossary.ts';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: object[]) => ({ type: 'element', tagName: 'p', children });
const mark = (path: string, ...children: object[]) => {
  const tree = { type: 'root', children: [paragraph(...children)] };
  glossaryTerms()(tree as Parameters<ReturnType<typeof glossaryTerms>>[0], { path });
  return JSON.stringify(tree);
};
const EN = '/x/content/docs/start/a.md';
const ZH = '/x/content/docs/zh-cn/start/a.md';

test('there are at least 130 terms', () => {
  expect(readGlossary().flatMap(({ terms }) => terms).length).toBeGreaterThanOrEqual(130);
});

test('the first use of a term is marked, the second is not', () => {
  const marked = mark(EN, text('A module calls a module.'));
  expect(marked.match(/"#?[^"]*\/glossary\/#module"/g)).toHaveLength(1);
});

test('terms are marked in the language of the page', () => {
  expect(mark(ZH, text('安装一个模块'))).toContain('/zh-cn/glossary/#module');
});

test('parts of words, paths and code are left alone', () => {
  expect(mark(EN, text('modulesque /module/ my-module'))).not.toContain('glossary');
  expect(mark(EN, { type: 'element', tagName: 'code', children: [text('module')] })).not.toContain('glossary');
  expect(mark(EN, { type: 'element', tagName: 'a', children: [text('module')] })).not.toContain('glossary');
});

test('pages outside the manual are left alone', () => {
  expect(mark('/x/content/lessons/a/en/b.md', text('module'))).not.toContain('glossary');
});

test('words that are also used in their ordinary sense are left alone', () => {
  expect(mark(EN, text('A broken link, a release, a pause.'))).not.toContain('glossary');
});
