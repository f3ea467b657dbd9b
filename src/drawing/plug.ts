/**
 * The drawing that the whole site shares: a base is an L, modules plug into its rail from the right. Paths only; colours
 * and textures are the style sheets'.
 */
export interface Block {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A module's key: left edge, half its height, width of the textured strip. */
export interface Key {
  readonly left: number;
  readonly half: number;
  readonly strip: number;
}

export interface Plate {
  readonly width: number;
  /** The rail: right edge, depth of a slot, half its height. */
  readonly rail: { readonly right: number; readonly depth: number; readonly half: number };
  readonly foot: { readonly top: number; readonly bottom: number };
}

const R = 6;

export const middleOf = ({ top, height }: Block): number => top + height / 2;

export function blockPath({ left: x, top: y, width, height }: Block): string {
  const right = x + width;
  const bottom = y + height;
  return `M${x} ${y + R}Q${x} ${y} ${x + R} ${y}H${right - R}Q${right} ${y} ${right} ${y + R}V${bottom - R}Q${right} ${bottom} ${right - R} ${bottom}H${x + R}Q${x} ${bottom} ${x} ${bottom - R}Z`;
}

export function keyPath(block: Block, key: Key): string {
  const { left: x, top: y, height } = block;
  const strip = x + key.strip;
  const bottom = y + height;
  const middle = middleOf(block);
  const [up, down] = [middle - key.half, middle + key.half];
  const tab = `V${up}H${key.left + 2}Q${key.left} ${up} ${key.left} ${up + 2}V${down - 2}Q${key.left} ${down} ${key.left + 2} ${down}H${x}`;
  return `M${strip} ${y}H${x + R}Q${x} ${y} ${x} ${y + R}${tab}V${bottom - R}Q${x} ${bottom} ${x + R} ${bottom}H${strip}Z`;
}

/** A base with a slot in its rail at each of these heights. */
export function platePath({ width, rail: { right, depth, half }, foot: { top, bottom } }: Plate, slots: readonly number[]): string {
  const cuts = slots.map((middle) => `V${middle - half}H${right - depth}V${middle + half}H${right}`).join('');
  const edge = width - 0.75;
  return `M12 .75H${right - 12}Q${right} .75 ${right} 12${cuts}V${top - 10}Q${right} ${top} ${right + 10} ${top}H${edge - 12}Q${edge} ${top} ${edge} ${top + 12}V${bottom - 12}Q${edge} ${bottom} ${edge - 12} ${bottom}H12Q.75 ${bottom} .75 ${bottom - 12}V12Q.75 .75 12 .75Z`;
}
