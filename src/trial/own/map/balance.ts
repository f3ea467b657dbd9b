/**
 * Where the second of two columns begins so that the higher one is as low as can be; the order stays.
 * @param heights of what stands one below the other
 */
export function secondColumn(heights: readonly number[]): number {
  const all = heights.reduce((sum, height) => sum + height, 0);
  let best = heights.length;
  let least = all;
  let first = 0;
  heights.forEach((height, at) => {
    first += height;
    const higher = Math.max(first, all - first);
    if (higher >= least) return;
    least = higher;
    best = at + 1;
  });
  return best;
}
