import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModel } from './model-reader.ts';
import { PullParser, PullProblem } from './pull-parser.ts';
import { oddXml } from '../testing/odd-xml.ts';

describe('what Maven says of XML', () => {
  it('tells the tags that do not match, and where', () => {
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
    expect(readModel(pom).strict).toMatchObject({ message, line: 5, column: 31 });
  });

  it('ends with every text, with events that match or with a problem inside of it', () => {
    fc.assert(
      fc.property(oddXml, (text) => {
        const parser = new PullParser(text);
        let open = 0;
        try {
          for (let event = parser.next(); event !== 'END_DOCUMENT'; event = parser.next()) {
            if (event === 'START_TAG') open++;
            if (event === 'END_TAG') open--;
            expect(parser.depth).toBeGreaterThanOrEqual(open);
          }
          expect(open).toBe(0);
        } catch (error) {
          if (!(error instanceof PullProblem)) throw error;
          expect(error.line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
    );
  });
});
