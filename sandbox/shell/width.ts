/** Ranges of code points that take two columns: East Asian wide and full-width ones, as xterm's Unicode 6 table has them. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
];

function columnsOfCharacter(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20 || (point >= 0x300 && point <= 0x36f)) return 0;
  return WIDE.some(([from, to]) => point >= from && point <= to) ? 2 : 1;
}

/** Columns that a text takes in a terminal; colours take none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of withoutAnsi(text)) columns += columnsOfCharacter(character);
  return columns;
}

/**
 * Where a terminal of this width puts what follows a text that begins in its first column; rows and columns from 0. A wide
 * character for which a row has one column left goes to the next row, so columns cannot just be added up.
 * @param next what follows; its first character may be such a one
 */
export function placeAfter(text: string, width: number, next = ''): { readonly row: number; readonly column: number } {
  let row = 0;
  let column = 0;
  const needs = (columns: number): void => {
    if (column === 0 || column + columns <= width) return;
    row++;
    column = 0;
  };
  for (const character of withoutAnsi(text)) {
    const columns = columnsOfCharacter(character);
    needs(columns);
    column += columns;
  }
  const [first = ' '] = next;
  needs(Math.max(1, columnsOfCharacter(first)));
  return { row, column };
}

export function withoutAnsi(text: string): string {
  return text.replaceAll(/\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g, '');
}
