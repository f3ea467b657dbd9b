/** Seconds that two neighbouring moments stand apart at least and at most, whatever lay between them. */
const CLOSEST = 1;
const FARTHEST = 12;

/** One axis for all time lines: what lies between two moments is drawn at least so wide that both are seen, and idle time is folded. */
export interface Axis {
  /** Milliseconds since 1970 → px. */
  readonly x: (at: number) => number;
  /** Px → milliseconds since 1970. */
  readonly at: (x: number) => number;
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** Where time was folded: px, and the milliseconds that lie there. */
  readonly folds: readonly { readonly x: number; readonly milliseconds: number }[];
}

/** @param moments milliseconds since 1970, in any order; the first and the last are the ends of the axis */
export function axisOf(moments: readonly number[], width: number): Axis {
  const times = [...new Set(moments)].sort((a, b) => a - b);
  const [start = 0] = times;
  const end = times.at(-1) ?? start;
  const drawn = [0];
  for (const [n, at] of times.slice(1).entries()) {
    const seconds = (at - (times[n] ?? at)) / 1000;
    drawn.push((drawn[n] ?? 0) + Math.min(FARTHEST, Math.max(CLOSEST, seconds)));
  }
  const whole = Math.max(drawn.at(-1) ?? 0, 1);
  const places = drawn.map((seconds) => (seconds / whole) * width);
  const between = (value: number, from: readonly number[], to: readonly number[]): number => {
    const after = from.findIndex((one) => one >= value);
    if (after < 0) return to.at(-1) ?? 0;
    if (after === 0) return to[0] ?? 0;
    const [a = 0, b = 0, c = 0, d = 0] = [from[after - 1], from[after], to[after - 1], to[after]];
    return b === a ? d : c + ((value - a) / (b - a)) * (d - c);
  };
  return {
    x: (at) => between(at, times, places),
    at: (x) => between(x, places, times),
    start,
    end,
    width,
    folds: times.slice(1).flatMap((at, n) => {
      const milliseconds = at - (times[n] ?? at);
      return milliseconds > FARTHEST * 1000 ? [{ x: ((places[n] ?? 0) + (places[n + 1] ?? 0)) / 2, milliseconds }] : [];
    }),
  };
}
