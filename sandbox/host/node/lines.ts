/**
 * The lines of a text that comes in pieces. A line feed alone ends one: `node:readline` ends lines at U+2028 and U+2029,
 * too, and JSON may hold those as they are.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = '';
  for await (const piece of pieces) {
    if (!piece.includes('\n')) {
      begun += piece;
      continue;
    }
    const lines = `${begun}${piece}`.split('\n');
    begun = lines.pop() ?? '';
    yield* lines;
  }
  if (begun !== '') yield begun;
}
