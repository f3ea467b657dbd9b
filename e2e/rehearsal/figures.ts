export interface CaseFigures {
  readonly id: string;
  readonly played: number;
  readonly failed: number;
  /** Milliseconds; null when it never succeeded. */
  readonly p50: number | null;
  readonly p90: number | null;
}

/** The value below which this share of the times lies: nearest rank. */
export function percentile(times: readonly number[], share: number): number | null {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}

export function figuresOf(id: string, times: readonly number[], failed: number): CaseFigures {
  return { id, played: times.length + failed, failed, p50: percentile(times, 0.5), p90: percentile(times, 0.9) };
}

const milliseconds = (value: number | null): string => (value === null ? '–' : value.toFixed(0)).padStart(8);

/** A line a case, and one for all of them. `all` are the times of every case together. */
export function figuresTable(figures: readonly CaseFigures[], all: readonly number[]): string {
  const line = ({ id, played, failed, p50, p90 }: CaseFigures): string =>
    `${id.padEnd(24)}${`${played - failed}/${played}`.padStart(12)}${milliseconds(p50)}${milliseconds(p90)}`;
  const failed = figures.reduce((sum, one) => sum + one.failed, 0);
  return [
    `${'case'.padEnd(24)}${'succeeded'.padStart(12)}${'P50 ms'.padStart(8)}${'P90 ms'.padStart(8)}`,
    ...figures.map(line),
    line(figuresOf('all', all, failed)),
  ].join('\n');
}
