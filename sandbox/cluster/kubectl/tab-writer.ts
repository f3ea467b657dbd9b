/**
 * Go's text/tabwriter: a cell ends with a tab; cells above each other, without a line between that has none there, form a column as
 * wide as its widest cell and the padding.
 */
export function alignTabs(text: string, minimum: number, padding: number): string {
  const lines = text.split('\n').map((line) => line.split('\t'));
  const widths: number[][] = lines.map(() => []);
  const alignColumns = (from: number, to: number, column: number): void => {
    for (let start = from; start < to; start++) {
      // The last cell of a line ends with the line, so it is in no column.
      if (column >= (lines[start]?.length ?? 0) - 1) continue;
      let end = start;
      let width = minimum;
      for (; end < to; end++) {
        const cells = lines[end] ?? [];
        if (column >= cells.length - 1) break;
        width = Math.max(width, [...(cells[column] ?? '')].length + padding);
      }
      for (let i = start; i < end; i++) widths[i]?.push(width);
      alignColumns(start, end, column + 1);
      start = end - 1;
    }
  };
  alignColumns(0, lines.length, 0);
  return lines
    .map((cells, i) =>
      cells.map((cell, j) => (j < cells.length - 1 ? cell.padEnd((widths[i]?.[j] ?? 0) + cell.length - [...cell].length) : cell)).join(''),
    )
    .join('\n');
}

/** A table as `kubectl get` prints it. */
export const table = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : `${alignTabs(rows.map((row) => row.join('\t')).join('\n'), 6, 3)}\n`;

/** Indented lines as `kubectl describe` prints them; cells are separated by tabs. */
export class Description {
  private text = '';

  line(level: number, text: string): void {
    this.text += `${'  '.repeat(level)}${text}\n`;
  }

  /** `Labels:  a=b`, one a line, sorted; `<none>` for none. */
  map(title: string, entries: Readonly<Record<string, string>> | undefined, between = '='): void {
    const pairs = Object.entries(entries ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    if (pairs.length === 0) this.line(0, `${title}:\t<none>`);
    for (const [i, [key, value]] of pairs.entries()) this.line(0, `${i === 0 ? `${title}:` : ''}\t${key}${between}${value}`);
  }

  /** Not yet aligned, to stand within another one. */
  raw(): string {
    return this.text;
  }

  toString(): string {
    return alignTabs(this.text, 0, 2);
  }
}
