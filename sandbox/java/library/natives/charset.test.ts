import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from './charset.ts';

const text = fc.string({ unit: 'grapheme' });

describe('charsets', () => {
  it.each(['UTF-8', 'UTF-16', 'UTF-16BE', 'UTF-16LE'])('%s gives back what it was given', (charset) => {
    fc.assert(fc.property(text, (t) => decode(encode(t, charset), charset) === t));
  });

  it.each([
    ['US-ASCII', 0x7f],
    ['ISO-8859-1', 0xff],
  ] as const)('%s writes a question mark for what it lacks', (charset, highest) => {
    fc.assert(
      fc.property(
        text,
        (t) => decode(encode(t, charset), charset) === Array.from(t, (c) => ((c.codePointAt(0) ?? 0) <= highest ? c : '?')).join(''),
      ),
    );
  });

  it('writes a question mark for half a surrogate pair', () => {
    expect([...encode('a\ud83d', 'UTF-8')]).toEqual([97, 63]);
    expect(new TextDecoder().decode(encode('\ufffd\ude00', 'UTF-8'))).toBe('\ufffd?');
  });
});
