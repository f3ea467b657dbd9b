/** Numbers that look random and are the same for the same seed. */
export interface Seeded {
  /** From 0 to n − 1. */
  below(n: number): number;
  /** True in so many of a hundred cases. */
  percent(n: number): boolean;
  /** One of a list that is not empty. */
  pick<const List extends readonly [unknown, ...unknown[]]>(list: List): List[number];
}

/** Mulberry32: 32 bits of state are enough for some hundred questions. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { below, percent: (n) => below(100) < n, pick: (list) => list[below(list.length)] ?? list[0] };
}
