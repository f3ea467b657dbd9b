import type { Grid } from './squares.ts';

/** How large squares are drawn: small, middle, large. */
export const zooms = [0, 1, 2] as const;
export type Zoom = (typeof zooms)[number];

const SIZES = [
  { pitch: 6, size: 4.75 },
  { pitch: 10, size: 7.5 },
  { pitch: 13.5, size: 11 },
] as const satisfies Record<Zoom, Omit<Grid, 'columns'>>;

/** CSS pixels that an area of a column has for squares, in a small and a large application. */
const WIDTHS = { calm: [122, 44], shore: [206, 200], module: [156, 156] } as const;

export function gridOf(column: keyof typeof WIDTHS, large: boolean, zoom: Zoom): Grid {
  const width = WIDTHS[column][large ? 1 : 0];
  const { pitch, size } = SIZES[zoom];
  return { columns: Math.max(1, Math.floor((width + pitch - size) / pitch)), pitch, size };
}

/** As many classes as there are, so large are their squares at first. */
export const firstZoom = (large: boolean): Zoom => (large ? 0 : 1);
