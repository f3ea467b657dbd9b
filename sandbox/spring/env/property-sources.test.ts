import { expect, test } from 'vitest';
import { PropertySources, UnresolvedPlaceholder } from './property-sources.ts';

const sources = new PropertySources([
  {
    name: 'file',
    values: new Map([
      ['a', 'x ${b} ${c:d}'],
      ['b', '1'],
      ['open', 'x ${nope}'],
      ['my-key', 'y'],
    ]),
  },
]);

test('placeholders are filled, and one without value or default stays where nobody asks for more', () => {
  expect(sources.get('a')).toBe('x 1 d');
  expect(sources.get('open')).toBe('x ${nope}');
});

test('code that asks an environment for a property gets it whole, or an exception that names what is missing', () => {
  expect(sources.getResolved('a')).toBe('x 1 d');
  expect(sources.getResolved('mykey')).toBe('y');
  // Boot takes a key with capitals for none of its own.
  expect(sources.getResolved('myKey')).toBeUndefined();
  expect(sources.getResolved('none')).toBeUndefined();
  expect(() => sources.getResolved('open')).toThrow(UnresolvedPlaceholder);
  expect(() => sources.getResolved('open')).toThrow(`Could not resolve placeholder 'nope' in value "x \${nope}"`);
});
