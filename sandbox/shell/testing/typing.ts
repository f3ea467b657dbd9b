import fc from 'fast-check';

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("'", '"', '`', '\\', '$(', '${', '((', '[[', '{', '}', ')', '|', '&', ';', '<<E', '>', '<') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'echo a',
      'if true',
      'then',
      'fi',
      'for i in 1',
      'do',
      'done',
      'case x in',
      'cd',
      'ls',
      '!!',
      'fg',
      'cat',
      'read x',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('\r', ' ', '\t', '\x7f', '\x1b[A', '\x1b[D', '\x12', '\x04', '\x15', '\x17', '\x1b') },
  { weight: 1, arbitrary: fc.constantFrom('\x1b[200~', '\x1b[201~', "\x1b[200~echo 'a\r\nls\x1b[201~", '\x1b[200~x\x1b[201~\r') },
  { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'grapheme' }) },
);

/** Keys and pastes as nobody would type them: what opens something, what ends it, and what moves about. */
export const typing: fc.Arbitrary<string> = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
