import fc from 'fast-check';

const piece = fc.constantFrom(
  '<a>',
  '</a>',
  '<b c="d">',
  "<e f='&lt;'/>",
  '</b>',
  'text',
  '&amp;',
  '&',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?p ?>',
  '<!DOCTYPE a [',
  ']>',
  '<',
  '>',
  '\n',
  ' ',
);

/** Texts of pieces of XML that seldom fit: what every parser of a pom must live with. */
export const oddXml: fc.Arbitrary<string> = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
