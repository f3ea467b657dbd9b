import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonComplaint } from './lexer.ts';
import { parseJsonObject } from './parser.ts';
import { writeJson } from './value.ts';

const read = (text: string): unknown => {
  const value = parseJsonObject(text);
  return value === null ? null : JSON.parse(writeJson(value));
};

describe('fastjson, as an Arklet reads bodies', () => {
  it('reads what is JSON as JSON', () => {
    const leaf = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean());
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('value'), { maxLength: 4 }), tie('object')),
      object: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('value'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value, { maxKeys: 5 }), (object) => {
        expect(read(JSON.stringify(object))).toEqual(JSON.parse(JSON.stringify(object)));
      }),
    );
  });

  it.each([
    ["{'bizName':'a'}", { bizName: 'a' }],
    ['{bizName:"a"}', { bizName: 'a' }],
    ['{"bizName":"a",}', { bizName: 'a' }],
    ['/* of mine */ {"bizName":"a" /* more */}', { bizName: 'a' }],
    ['{"a":"\\u4e2d\\n\\t\\"\\\\\\/\\b\\f\\r"}', { a: '中\n\t"\\/\b\f\r' }],
    ['{"a":-12,"b":0,"c":1.5}', { a: -12, b: 0, c: 1.5 }],
    ['{"a":[true,false,[]]}', { a: [true, false, []] }],
  ])('takes %s', (text, value) => {
    expect(read(text)).toEqual(value);
  });

  it.each(['{"a', '{"a":', '[]', '1', '"x"', '{"a" 1}', '{"a":tru}', '{"a":\\}', '{"a":[1', '{:1}', '{"a":"\\q"}', '{"a":-}'])(
    'answers %s with its complaint or with what it makes of it, never with another fault',
    (text) => {
      try {
        parseJsonObject(text);
      } catch (error) {
        expect(error).toBeInstanceOf(JsonComplaint);
      }
    },
  );

  it('never fails otherwise, whatever comes', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ':',
        ',',
        '"',
        "'",
        '\\',
        '/*',
        '*/',
        '//',
        'null',
        'true',
        '1.',
        'e9',
        'NaN',
        'new Date(',
        'Set[',
        'TreeSet[',
        'undefined',
        'false',
        '12L',
        '3S',
        '4B',
        '1.5F',
        '2D',
        '-',
        '+1',
        '1e5',
        '\\u0041',
        '\\x41',
        '\\0',
        '\\n',
        '\\v',
        '{"a":',
        '{a:',
        "{'a':",
        '"$ref":',
        '"@type":',
        ' ',
        '\n',
        '\ufeff',
        '\u001a',
        ';',
        '(',
        ')',
        "x'0A'",
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          parseJsonObject(pieces.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(JsonComplaint);
        }
      }),
      { numRuns: 20_000 },
    );
  });
});
