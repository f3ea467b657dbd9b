import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchNames } from '../../site/search-names.ts';
import { meant, placesFor } from './names.ts';

const pages = {
  en: [
    { title: 'Find and fix a memory leak', also: ['OutOfMemoryError'] },
    { title: 'Class loading', also: [] },
  ],
  'zh-CN': [
    { title: '类加载', also: ['双亲委派'] },
    { title: '模块瘦身', also: ['热部署'] },
  ],
};
const en = searchNames('en', pages.en);
const zh = searchNames('zh-CN', pages['zh-CN']);

describe('what is called so', () => {
  it('is a term of the glossary, or a row of a table, at its own address', () => {
    expect(placesFor('metaspace', en).terms[0]?.url).toBe('/glossary/#metaspace');
    expect(placesFor('元空间', zh).terms[0]?.url).toBe('/zh-cn/glossary/#metaspace');
    expect(placesFor('webContextPath', en).references.map(({ url }) => url)).toContain('/reference/maven-plugins/#webContextPath');
    expect(placesFor('SpringServiceFinder', en).references[0]?.url).toMatch(/^\/reference\/java-api\/#/);
  });

  it('is nothing for a word that only begins many names', () => {
    for (const word of ['spr', 'zebra']) expect(placesFor(word, en)).toEqual({ references: [], terms: [] });
  });
});

describe('what was meant', () => {
  it.each([
    ['koupeless', 'Koupleless'],
    ['kouplelss', 'Koupleless'],
    ['metaspce', 'Metaspace'],
    ['instalBiz', 'installbiz'],
    ['clas loading', 'class loading'],
    ['memory laek', 'memory leak'],
  ])('in English: %s → %s', (typed, wanted) => {
    expect(meant(typed, en)?.toLowerCase()).toBe(wanted.toLowerCase());
  });

  it.each([
    ['类家载', '类加载'],
    ['jizuo', '基座'],
    ['mo kuai', '模块'],
    ['rebushu', '热部署'],
    ["yuan'kong'jian", '元空间'],
  ])('in Chinese: %s → %s', (typed, wanted) => {
    expect(meant(typed, zh)).toBe(wanted);
  });

  it('is never guessed for a name that is there, or for a word far from all', () => {
    for (const name of en.names.filter((one) => /^[a-z]+$/i.test(one))) expect(meant(name, { ...en, names: [name] })).toBeUndefined();
    expect(meant('blockchain mining', en)).toBeUndefined();
    expect(meant('量子区块链挖矿', zh)).toBeUndefined();
  });

  it('is found for any name with two letters swapped', () => {
    const long = en.names.filter((name) => /^[A-Za-z]{7,}$/.test(name));
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), (name, seed) => {
        const at = 1 + (seed % (name.length - 2));
        const typed = name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2);
        const lower = typed.toLowerCase();
        if (en.names.some((other) => other.toLowerCase() === lower)) return;
        expect(meant(typed, en)).toBeDefined();
      }),
    );
  });
});
