import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf, languages, neutralPath, otherLanguage, pathIn } from './locale.ts';

const path = fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)).map((parts) => (parts.length === 0 ? '/' : `/${parts.join('/')}/`));

test('a page keeps its address through both languages', () => {
  fc.assert(
    fc.property(path, fc.constantFrom(...languages), (neutral, language) => {
      const address = pathIn(language, neutral);
      // A page named zh-cn at the root would be Chinese: there is none.
      fc.pre(!neutral.startsWith('/zh-cn/'));
      expect(languageOf(address)).toBe(language);
      expect(neutralPath(address)).toBe(neutral);
      expect(otherLanguage(otherLanguage(language))).toBe(language);
    }),
  );
});

test('the Chinese home page is known without its slash', () => {
  expect(languageOf('/zh-cn')).toBe('zh-CN');
  expect(languageOf('/zh-cnx/')).toBe('en');
});
