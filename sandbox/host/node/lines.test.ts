import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from './lines.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

it('ends lines at line feeds alone, however the text comes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', '"', '\r', '\u2028', '\u2029', '\u0085', '茶') })),
      fc.integer({ min: 1, max: 9 }),
      async (lines, size) => {
        const read: string[] = [];
        for await (const line of linesOf(inPieces(lines.map((each) => `${each}\n`).join(''), size))) read.push(line);
        expect(read).toEqual(lines);
      },
    ),
  );
});
