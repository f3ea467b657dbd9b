import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indent } from './indent.ts';

test('objects stand by line and arrays in one, as Jackson writes them', () => {
  expect(indent('{"a":1,"b":[1,{"c":"x, \\"y\\""}],"d":{},"e":[]}')).toBe(
    '{\n  "a" : 1,\n  "b" : [ 1, {\n    "c" : "x, \\"y\\""\n  } ],\n  "d" : { },\n  "e" : [ ]\n}',
  );
  expect(indent('[true,null]')).toBe('[ true, null ]');
  expect(indent('"{"')).toBe('"{"');
});

test('whatever the value, what it says is the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(JSON.parse(indent(JSON.stringify(value))))).toBe(JSON.stringify(value));
    }),
  );
});
