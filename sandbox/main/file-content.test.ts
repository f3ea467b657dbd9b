import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromContent, toContent } from './file-content.ts';

it('carries any bytes through the protocol unchanged', () => {
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc.string({ unit: 'grapheme' }).map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(bytes, (content) => {
      expect(fromContent(toContent('x', content))).toEqual(content);
    }),
  );
  expect(toContent('a', new TextEncoder().encode('你好'))).toEqual({ path: 'a', content: '你好' });
  expect(toContent('b', new Uint8Array([0xff, 0xfe])).binary).toBe(true);
});
