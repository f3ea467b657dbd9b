import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Json, JsonSyntaxError, parseJson } from './json-text.ts';
import recorded from './odd-json.json' with { type: 'json' };

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

test('of broken JSON Jackson’s words are said', () => {
  for (const [text, said] of recorded) {
    const faults: string[] = [];
    try {
      parseJson(text ?? '');
    } catch (error) {
      faults.push(String(error instanceof JsonSyntaxError && error.message));
    }
    // There it is read from bytes; Spring reads from a stream of its own.
    const words = said?.replaceAll('(ByteArrayInputStream)', '(org.springframework.util.StreamUtils$NonClosingInputStream)');
    expect([text, ...faults]).toEqual([text, ...(words === undefined ? [] : [words])]);
  }
});

test('of an empty body Spring says that there is nothing', () => {
  expect(() => parseJson('')).toThrow('No content to map due to end-of-input');
});

test('a long number keeps its digits', () => {
  expect(parseJson('[12345678901234567890.10]')).toEqual({ kind: 'array', items: [{ kind: 'number', text: '12345678901234567890.10' }] });
});
