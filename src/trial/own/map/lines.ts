/** A box in the map's own pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A line from left to right, or back: horizontal at both ends. */
export interface Curve {
  readonly from: Place;
  readonly to: Place;
}

export const curvePath = ({ from, to }: Curve): string => {
  const middle = (from.x + to.x) / 2;
  return `M${round(from.x)} ${round(from.y)}C${round(middle)} ${round(from.y)} ${round(middle)} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
};

/** A point of the curve; 0 is its beginning, 1 its end. */
export function pointOn({ from, to }: Curve, u: number): Place {
  const v = 1 - u;
  const middle = (from.x + to.x) / 2;
  return {
    x: v ** 3 * from.x + 3 * v * v * u * middle + 3 * v * u * u * middle + u ** 3 * to.x,
    y: v ** 3 * from.y + 3 * v * v * u * from.y + 3 * v * u * u * to.y + u ** 3 * to.y,
  };
}

/** The middle of a box, kept within the column that it may be scrolled out of. */
export function heightOf(box: Box, column: Box | null): { readonly y: number; readonly out: boolean } {
  const y = (box.top + box.bottom) / 2;
  if (!column) return { y, out: false };
  return { y: Math.max(column.top + 3, Math.min(column.bottom - 3, y)), out: y < column.top || y > column.bottom };
}

/** Half of a badge with its gap, in CSS pixels. */
const BADGE = { width: 42, height: 23 };
const TRIES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8];

/** Where each curve has its badge: they slide along their lines until none covers another, the first come the middle. */
export function badgePlaces(curves: readonly Curve[]): readonly Place[] {
  const taken: Place[] = [];
  for (const curve of curves) {
    const free = TRIES.map((u) => pointOn(curve, u)).find((place) =>
      taken.every(({ x, y }) => Math.abs(x - place.x) > BADGE.width || Math.abs(y - place.y) > BADGE.height),
    );
    taken.push(free ?? pointOn(curve, 0.5));
  }
  return taken;
}

/** The base: an L whose arm stands at the left and whose foot lies under the module. */
export function basePath(arm: Box, foot: Box, radius = 10): string {
  const r = radius;
  return [
    `M${round(arm.left + r)} ${round(arm.top)}H${round(arm.right - r)}q${r} 0 ${r} ${r}`,
    `V${round(foot.top - r)}q0 ${r} ${r} ${r}H${round(foot.right - r)}q${r} 0 ${r} ${r}`,
    `V${round(foot.bottom - r)}q0 ${r} ${-r} ${r}H${round(arm.left + r)}q${-r} 0 ${-r} ${-r}`,
    `V${round(arm.top + r)}q0 ${-r} ${r} ${-r}z`,
  ].join('');
}

/** Pixels to a tenth: what is finer cannot be seen, and makes the path long. */
const round = (value: number): number => Math.round(value * 10) / 10;
