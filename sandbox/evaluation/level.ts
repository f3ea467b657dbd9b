/** Levels of the standard, version 1.0, from the worst to the best. */
export const LEVELS = ['X', 'C0', 'U0', 'U1', 'U2', 'U3'] as const;
export type Level = (typeof LEVELS)[number];

/** What a level is judged by: rounds of install, use, uninstall on one base. */
export interface Rounds {
  /** Whether each round's install was answered with success. */
  readonly installed: readonly boolean[];
  /** Whether each round's use answered what it had to. */
  readonly used: readonly boolean[];
  /** Loaders that something holds strongly after the last round and a collection, soft references cleared. */
  readonly loadersKept: number;
  /** Threads that were not there before the first round. */
  readonly threadsLeft: number;
}

/** The level by the criteria of the standard: the first that fits. */
export function levelOf({ installed, used, loadersKept, threadsLeft }: Rounds): Level {
  if (installed.length === 0 || installed.includes(false)) return 'X';
  if (used.includes(false)) return 'C0';
  if (loadersKept > 1) return 'U0';
  if (loadersKept === 1) return 'U1';
  return threadsLeft > 0 ? 'U2' : 'U3';
}
