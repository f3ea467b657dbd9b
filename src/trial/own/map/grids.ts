import type { Grid } from './squares.ts';

/** How large squares are drawn, in percent of what suits the number of classes. */
export const zooms = [50, 75, 100, 150, 200] as const;
export type Zoom = (typeof zooms)[number];

/** Width of a square at 100 %, in a small and a large application. CSS pixels. */
const SIZE = [7.5, 4.75] as const;
/** The gap after a square, which grows with it. */
const GAP = { share: 0.3, least: 1.25, most: 2.5 } as const;

/** CSS pixels that an area of a column has for squares, in a small and a large application. */
const WIDTHS = { calm: [122, 44], shore: [206, 200], module: [156, 156] } as const;

export function gridOf(column: keyof typeof WIDTHS, large: boolean, zoom: Zoom): Grid {
  const at = large ? 1 : 0;
  const width = WIDTHS[column][at];
  const size = (SIZE[at] * zoom) / 100;
  const gap = Math.max(GAP.least, Math.min(GAP.most, size * GAP.share));
  const pitch = size + gap;
  return { columns: Math.max(1, Math.floor((width + gap) / pitch)), pitch, size };
}

/** The next step, smaller or larger; at an end it stays. */
export const nextZoom = (zoom: Zoom, by: -1 | 1): Zoom => zooms[zooms.indexOf(zoom) + by] ?? zoom;
