import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseElements, textOf, XmlProblem } from './xml.ts';
import { oddXml } from './testing/odd-xml.ts';

describe('reading XML', () => {
  it('knows where an element stands, byte order mark or not', () => {
    const text = '<?xml version="1.0"?>\n<a>\n  <!-- <x> --><b>  t &amp; u </b><c/>\n</a>\n';
    for (const whole of [text, `\uFEFF${text}`]) {
      const root = parseElements(whole);
      expect(textOf(root, 'b')).toBe('t & u');
      expect(root.children.map(({ start, end }) => whole.slice(start, end))).toEqual(['<b>  t &amp; u </b>', '<c/>']);
    }
  });

  it('takes a declaration that stands behind blanks, as Maven does', () => {
    expect(parseElements('\n <?xml version="1.0"?><a><b/></a>').children.map(({ start }) => start)).toEqual([26]);
  });

  it('answers any text with elements or a problem that has a place', () => {
    fc.assert(
      fc.property(oddXml, (text) => {
        try {
          const root = parseElements(text);
          expect(text.slice(root.start, root.end)).toMatch(/^<[\s\S]*>$/);
        } catch (error) {
          expect(error).toBeInstanceOf(XmlProblem);
        }
      }),
    );
  });
});
