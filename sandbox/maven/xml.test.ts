import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseElements, textOf, XmlProblem } from './xml.ts';

describe('reading XML', () => {
  it('knows where an element stands, byte order mark or not', () => {
    const text = '<?xml version="1.0"?>\n<a>\n  <!-- <x> --><b>  t &amp; u </b><c/>\n</a>\n';
    for (const whole of [text, `\uFEFF${text}`]) {
      const root = parseElements(whole);
      expect(textOf(root, 'b')).toBe('t & u');
      expect(root.children.map(({ start, end }) => whole.slice(start, end))).toEqual(['<b>  t &amp; u </b>', '<c/>']);
    }
  });

  it('says of a wrong end tag what Maven says', () => {
    const pom = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<project xmlns="http://maven.apache.org/POM/4.0.0">',
      '  <modelVersion>4.0.0</modelVersion>',
      '  <parent></parent>',
      '  <artifactId>promo</artifact>',
      '</project>',
    ].join('\n');
    const message =
      'end tag name </artifact> must match start tag name <artifactId> from line 5 (position: TEXT seen ...<artifactId>promo</artifact>... @5:31) ';
    expect(() => parseElements(pom)).toThrow(expect.objectContaining({ message, line: 5, column: 31 }));
  });

  it('answers any text with elements or a problem that has a place', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b c="d">',
      '</b>',
      'text',
      '&amp;',
      '&',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<',
      '>',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
        (text) => {
          try {
            const root = parseElements(text);
            expect(text.slice(root.start, root.end)).toMatch(/^<[\s\S]*>$/);
          } catch (error) {
            expect(error).toBeInstanceOf(XmlProblem);
          }
        },
      ),
    );
  });
});
