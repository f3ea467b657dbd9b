import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from './locale.ts';
import { groupLabel, partOf, pictureOf, sharedParts } from './share-picture.ts';
import { structuredData } from './structured-data.ts';

const graphOf = (text: string): unknown => {
  const read: unknown = JSON.parse(text);
  return typeof read === 'object' && read !== null && '@graph' in read ? read['@graph'] : undefined;
};

describe('what a page says of itself to programs', () => {
  test('a page of the manual is an article, with its date and the way to it', () => {
    const text = structuredData({
      title: 'JDK 8',
      description: 'The old line.',
      pathname: '/zh-cn/develop/jdk8/',
      article: true,
      changed: new Date('2026-01-02T03:04:05Z'),
    });
    expect(graphOf(text)).toMatchObject([
      { '@type': 'TechArticle', inLanguage: 'zh-CN', dateModified: '2026-01-02', image: 'https://koupleless.io/share/develop.zh.png' },
      {
        itemListElement: [
          { position: 1, item: 'https://koupleless.io/zh-cn/' },
          { position: 2, name: '开发' },
          { position: 3, item: 'https://koupleless.io/zh-cn/develop/jdk8/' },
        ],
      },
    ]);
  });
  test('the home page is the site, and there is no way to it', () => {
    const facts = { title: 'Koupleless', description: '', pathname: '/', article: false };
    expect(graphOf(structuredData(facts))).toMatchObject([{ '@type': 'WebSite', url: 'https://koupleless.io/' }]);
    expect(graphOf(structuredData({ ...facts, pathname: '/trial/' }))).toMatchObject([{ '@type': 'WebPage' }, {}]);
  });
  test('no title ends the script that it stands in', () => {
    const text = structuredData({ title: '</script><b>', description: '', pathname: '/glossary/', article: false });
    expect(text).not.toContain('<');
    expect(JSON.stringify(graphOf(text))).toContain('</script><b>');
  });
});

describe('the picture of a shared page', () => {
  test.each([
    ['/develop/jdk8/', 'develop', 'Develop'],
    ['/zh-cn/recordings/', 'reference', '参考'],
    ['/lessons/split/', 'trial', 'Trial'],
    ['/', 'home', undefined],
    ['/zh-cn/', 'home', undefined],
  ])('%s belongs to %s', (pathname, name, label) => {
    expect(partOf(pathname).name).toBe(name);
    expect(groupLabel(pathname)).toBe(label);
  });
  test('every part has one in each language', () => {
    const missing = sharedParts()
      .flatMap((part) => languages.map((language) => pictureOf(part, language)))
      .filter((picture) => !existsSync(`public${picture}`));
    expect(missing, 'npm run share-pictures').toEqual([]);
  });
});
