import { expect, it } from 'vitest';
import { readParserWasm } from '../../host/node/parser-wasm.ts';
import { loadParser } from '../../java/syntax/index.ts';
import { readUnit } from './read-unit.ts';
import { factsOf, firstString, parentNames } from './unit-facts.ts';

const parser = await loadParser(readParserWasm());
const read = (text: string): ReturnType<typeof readUnit> => readUnit('A.java', text, false, parser);

it('finds annotations wherever they stand, by their simple name', () => {
  const unit = read('@a.b.Outer(x = @Inner) class A { @On int f; void m(@Of("p") int p) { @Here int l = 0; } }');
  expect(factsOf(unit).annotations.map((a) => a.name)).toEqual(['Outer', 'Inner', 'On', 'Of', 'Here']);
  expect(factsOf(unit)).toBe(factsOf(unit));
});

it('finds strings with their places, text blocks too', () => {
  const unit = read('class A { String s = "a.b"; String t = """\n  c""" ; }');
  expect(factsOf(unit).literals.map(({ text, start }) => [text, unit.text[start]])).toEqual([
    ['a.b', '"'],
    ['\n  c', '"'],
  ]);
});

it('finds calls, and the string that is their first argument', () => {
  const unit = read('class A { void m() { env.getProperty("k", "d"); getProperty(key); now(); } }');
  expect(factsOf(unit).calls.map((call) => [call.name, firstString(unit, call)])).toEqual([
    ['getProperty', 'k'],
    ['getProperty', undefined],
    ['now', undefined],
  ]);
});

it('names parents without their package and type arguments', () => {
  const [type] = read('class A extends a.b.Base<List<X>> implements One, c.Two { }').types;
  expect(type && parentNames(type)).toEqual(['Base', 'One', 'Two']);
});
