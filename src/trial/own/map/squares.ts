/** How squares stand: so many in a row, so far from one left edge to the next, so wide. CSS pixels. */
export interface Grid {
  readonly columns: number;
  readonly pitch: number;
  readonly size: number;
}

/** One path for the squares at these places; the n-th square stands in row `n / columns`. */
export function squaresPath(places: readonly number[], { columns, pitch, size }: Grid): string {
  return places.map((n) => `M${(n % columns) * pitch} ${Math.floor(n / columns) * pitch}h${size}v${size}h${-size}z`).join('');
}

/** Width and height of the whole of `count` squares. */
export function extentOf(count: number, { columns, pitch }: Grid): { readonly width: number; readonly height: number } {
  return { width: Math.min(columns, count) * pitch, height: Math.ceil(count / columns) * pitch };
}

/** Which square a point lies on, of `count`; null: none. The gap after a square counts as its own, so that none is hard to hit. */
export function squareAt(x: number, y: number, count: number, { columns, pitch }: Grid): number | null {
  const column = Math.floor(x / pitch);
  const row = Math.floor(y / pitch);
  const n = row * columns + column;
  return column >= 0 && column < columns && row >= 0 && n < count ? n : null;
}
