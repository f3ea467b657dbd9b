import { expect, test } from 'vitest';
import { bcrypt, newSalt } from './bcrypt.ts';

// Of OpenBSD's own test vectors, as jBCrypt and Spring Security check them.
test.each([
  ['', '$2a$06$DCq7YPn5Rq63x1Lad4cll.TV4S6ytwfsfvkgY8jIucDrjc8deX1s.'],
  ['a', '$2a$06$m0CrhHm10qJ3lXRY.5zDGO3rS2KdeeWLuGmsfGlMfOxih58VYVfxe'],
  ['abcdefghijklmnopqrstuvwxyz', '$2a$06$.rCVZVOThsIa97pEDOxvGuRRgzG64bvtJ0938xuqzv18d3ZpQhstC'],
])('%j is encoded as everywhere', (password, encoded) => {
  expect(bcrypt(password, encoded)).toBe(encoded);
});

test('a new salt makes another text of the same password, which still fits', () => {
  const encoded = bcrypt('höß', newSalt('$2b', 4));
  expect(encoded).toMatch(/^\$2b\$04\$[./0-9A-Za-z]{53}$/);
  expect(bcrypt('höß', encoded)).toBe(encoded);
  expect(bcrypt('hoss', encoded)).not.toBe(encoded);
});
