import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanPath } from './paths.ts';

it.each([
  ['a/b.java', { path: 'a/b.java' }],
  ['./a//b.java', { path: 'a/b.java' }],
  ['a\\b.java', { path: 'a/b.java' }],
  ['..a/b..java', { path: '..a/b..java' }],
  ['../b.java', { trouble: 'outside' }],
  ['a\\..\\..\\b', { trouble: 'outside' }],
  ['/etc/passwd', { trouble: 'absolute' }],
  ['\\\\host\\share', { trouble: 'absolute' }],
  ['C:\\a', { trouble: 'absolute' }],
  ['.', { trouble: 'empty' }],
  ['a\0b', { trouble: 'empty' }],
])('%j', (path, clean) => {
  expect(cleanPath(path)).toEqual(clean);
});

it('what comes out never leads out, and is clean already', () => {
  const part = fc.constantFrom('a', '..', '.', '', 'C:', '\\', '/', '...');
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('/')),
      (path) => {
        const clean = cleanPath(path);
        if ('trouble' in clean) return;
        expect(clean.path.split('/')).not.toContain('..');
        expect(clean.path.startsWith('/')).toBe(false);
        expect(cleanPath(clean.path)).toEqual(clean);
      },
    ),
  );
});
