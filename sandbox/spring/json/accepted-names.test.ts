import { expect, it } from 'vitest';
import { acceptedNames } from './accepted-names.ts';

it('lists the names as Jackson does, by their hashes', () => {
  expect(acceptedNames(['LOW', 'MEDIUM', 'HIGH'])).toEqual(['HIGH', 'LOW', 'MEDIUM']);
  expect(acceptedNames(['A', 'A'])).toEqual(['A']);
  const many = Array.from({ length: 40 }, (_, i) => `N${i}`);
  expect(acceptedNames(many).toSorted()).toEqual(many.toSorted());
});
