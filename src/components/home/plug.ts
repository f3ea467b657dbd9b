/**
 * The drawing that the whole site shares: a base is an L, modules plug into its rail from the right. Paths only; colours
 * and textures are the style sheets'.
 */
export interface Geometry {
  /** Width of the drawing, and of a module with its left edge. */
  readonly width: number;
  readonly left: number;
  readonly block: { readonly width: number; readonly height: number; readonly gap: number; readonly top: number };
  /** The rail of the base: right edge, depth of a slot, half its height. */
  readonly rail: { readonly right: number; readonly depth: number; readonly half: number };
  /** A module's key: left edge, half its height, width of the textured strip. */
  readonly key: { readonly left: number; readonly half: number; readonly strip: number };
  readonly foot: { readonly top: number; readonly bottom: number };
}

const R = 6;

/** The top of the n-th module, from 0. */
export const topOf = (g: Geometry, n: number): number => g.block.top + n * (g.block.height + g.block.gap);

export function blockPath(g: Geometry, n: number): string {
  const y = topOf(g, n);
  const { left: x } = g;
  const right = x + g.block.width;
  const bottom = y + g.block.height;
  return `M${x} ${y + R}Q${x} ${y} ${x + R} ${y}H${right - R}Q${right} ${y} ${right} ${y + R}V${bottom - R}Q${right} ${bottom} ${right - R} ${bottom}H${x + R}Q${x} ${bottom} ${x} ${bottom - R}Z`;
}

export function keyPath(g: Geometry, n: number): string {
  const y = topOf(g, n);
  const { left: x } = g;
  const strip = x + g.key.strip;
  const bottom = y + g.block.height;
  const middle = y + g.block.height / 2;
  const [up, down] = [middle - g.key.half, middle + g.key.half];
  const tab = `V${up}H${g.key.left + 2}Q${g.key.left} ${up} ${g.key.left} ${up + 2}V${down - 2}Q${g.key.left} ${down} ${g.key.left + 2} ${down}H${x}`;
  return `M${strip} ${y}H${x + R}Q${x} ${y} ${x} ${y + R}${tab}V${bottom - R}Q${x} ${bottom} ${x + R} ${bottom}H${strip}Z`;
}

/** The base with slots for `modules` modules. */
export function basePath(g: Geometry, modules: number): string {
  const { right, depth, half } = g.rail;
  const slots = Array.from({ length: modules }, (_, n) => {
    const middle = topOf(g, n) + g.block.height / 2;
    return `V${middle - half}H${right - depth}V${middle + half}H${right}`;
  }).join('');
  const { top, bottom } = g.foot;
  const edge = g.width - 0.75;
  return `M12 .75H${right - 12}Q${right} .75 ${right} 12${slots}V${top - 10}Q${right} ${top} ${right + 10} ${top}H${edge - 12}Q${edge} ${top} ${edge} ${top + 12}V${bottom - 12}Q${edge} ${bottom} ${edge - 12} ${bottom}H12Q.75 ${bottom} .75 ${bottom - 12}V12Q.75 .75 12 .75Z`;
}
