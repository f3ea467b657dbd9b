import { extentOf, squaresPath, type Grid } from '../map/squares.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Squares of one area: a path per kind, and no text. For the eye alone. */
export function drawSquares(count: number, grid: Grid, kinds: Readonly<Record<string, readonly number[]>>): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const { width, height } = extentOf(count, grid);
  svg.setAttribute('class', 'dots');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('aria-hidden', 'true');
  for (const [kind, places] of Object.entries(kinds)) {
    if (places.length === 0) continue;
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', `d-${kind}`);
    path.setAttribute('d', squaresPath(places, grid));
    svg.append(path);
  }
  return svg;
}
