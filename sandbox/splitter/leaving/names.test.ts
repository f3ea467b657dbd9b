import { expect, it } from 'vitest';
import { KIND_NAMES } from './names.ts';
import * as rules from './rules.ts';

it('every kind of place has a name for readers, and no name is left over', () => {
  const { RULES, ...single } = rules;
  const names = [...RULES, ...Object.values(single)].map(({ name }) => name);
  expect(Object.keys(KIND_NAMES).sort()).toEqual([...new Set(names)].sort());
});
