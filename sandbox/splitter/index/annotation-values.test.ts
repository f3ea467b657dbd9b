import { expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import { loadParser } from '../../java/syntax/index.ts';
import { stringValues } from './annotation-values.ts';
import { readUnit } from './read-unit.ts';

const parser = await loadParser(readParserWasm());

it.each([
  ['@X("a")', ['a']],
  ['@X({"a", "b" + "c"})', ['a', 'bc']],
  ['@X(value = A.P, other = "no")', ['p']],
  ['@X(P + ("." + Q))', ['p.q']],
  ['@X(Elsewhere.P)', []],
  ['@X(P + Elsewhere.P)', []],
  ['@X(LOOP)', []],
  ['@X(3)', []],
  ['@X', []],
])('%s says %j', (annotation, values) => {
  const text = `${annotation} class A { static final String P = "p", Q = "q"; static final String LOOP = LOOP; static final String NONE; }`;
  const unit = readUnit('A.java', text, false, parser);
  expect(stringValues(unit, unit.types[0]?.annotations[0])).toEqual(values);
});
