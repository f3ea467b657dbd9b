import { expect, it } from 'vitest';
import { matchesGlob } from './glob.ts';

it.each([
  ['**/application*.properties', 'application.properties', true],
  ['**/application*.properties', 'config/deep/application-dev.properties', true],
  ['**/application*.properties', 'application.yml', false],
  ['*.xml', 'a.xml', true],
  ['*.xml', 'a/b.xml', false],
  ['static/', 'static/a/b.css', true],
  ['static/**', 'statics/a', false],
  ['a?c', 'abc', true],
  ['a+b', 'aab', false],
])('%s against %s: %s', (pattern, path, matches) => {
  expect(matchesGlob(pattern, path)).toBe(matches);
});
