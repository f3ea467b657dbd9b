import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Json, JsonSyntaxError, parseJson } from './json-text.ts';

function plain(json: Json): unknown {
  switch (json.kind) {
    case 'object':
      return Object.fromEntries(json.members.map(([k, v]) => [k, plain(v)]));
    case 'array':
      return json.items.map(plain);
    case 'number':
      return Number(json.text);
    case 'null':
      return null;
    default:
      return json.value;
  }
}

test('reads what JSON.stringify writes', () => {
  fc.assert(
    fc.property(
      fc.jsonValue().filter((v) => !JSON.stringify(v).includes('__proto__')),
      (value) => {
        expect(plain(parseJson(JSON.stringify(value)))).toEqual(JSON.parse(JSON.stringify(value)));
      },
    ),
  );
});

test('refuses exactly the texts that JSON refuses, with a sentence', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('{', '}', '[', ']', '"', 'a', ':', ',', '1', '-', '.', 'null', ' ')).map((p) => p.join('')),
      (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        if (valid) expect(() => parseJson(text)).not.toThrow();
        else if (!startsWithValue(text)) expect(() => parseJson(text)).toThrow(JsonSyntaxError);
      },
    ),
  );
});

/** Jackson reads the first value and leaves what follows. */
function startsWithValue(text: string): boolean {
  for (let end = text.length; end > 0; end--) {
    try {
      JSON.parse(text.slice(0, end));
      return true;
    } catch {
      /* try a shorter one */
    }
  }
  return false;
}

test.each([
  ['{"sku":', 'Unexpected end-of-input within/between Object entries'],
  ['', 'No content to map due to end-of-input'],
  ['{a', "Unexpected character ('a' (code 97)): was expecting double-quote to start field name"],
  ['hello', "Unrecognized token 'hello': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"],
])('%s: Jackson’s words', (text, message) => {
  expect(() => parseJson(text)).toThrow(message);
});

test('a long number keeps its digits', () => {
  expect(parseJson('[12345678901234567890.10]')).toEqual({ kind: 'array', items: [{ kind: 'number', text: '12345678901234567890.10' }] });
});
