import type { JvmInside, MemorySample } from '../../../../sandbox/protocol/inside.ts';
import type { PathChange } from '../../../../sandbox/protocol/state.ts';
import type { JvmInPicture, OperationInPicture } from '../view.ts';

/** A time in which an application was to be had at its path. Milliseconds since 1970. */
export interface Stay {
  readonly path: string;
  /** `inventory`; null: the JVM's own application. */
  readonly name: string | null;
  readonly load: number;
  readonly from: number;
  /** Null: it still is. */
  readonly to: number | null;
}

/** What the time lines of one JVM show. */
export interface TimeLines {
  readonly start: number;
  readonly now: number;
  readonly stays: readonly Stay[];
  /** Oldest first, at milliseconds since 1970. */
  readonly operations: readonly (OperationInPicture & { readonly moment: number })[];
  readonly samples: readonly MemorySample[];
}

export function timeLinesOf(jvm: JvmInPicture, paths: readonly PathChange[], inside: JvmInside): TimeLines {
  return {
    start: jvm.startedAt,
    now: Math.max(inside.at, jvm.startedAt + 1000),
    stays: staysOf(paths),
    operations: jvm.operations.toReversed().map((operation) => ({ ...operation, moment: jvm.startedAt + operation.at })),
    samples: inside.samples,
  };
}

function staysOf(paths: readonly PathChange[]): readonly Stay[] {
  const found: Stay[] = [];
  for (const { path, there, at, biz, load } of paths) {
    const name = biz?.replace(/:[^:]*$/, '') ?? null;
    const open = found.findLastIndex((stay) => stay.path === path && stay.to === null);
    const last = found[open];
    if (last) found[open] = { ...last, to: at };
    if (there) found.push({ path, name, load, from: at, to: null });
  }
  return found;
}

/** All moments at which something changed. */
export const momentsOf = ({ start, now, stays, operations, samples }: TimeLines): readonly number[] =>
  [
    start,
    now,
    ...stays.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    ...operations.map(({ moment }) => moment),
    ...samples.map(({ at }) => at),
  ].filter((at) => at >= start && at <= now);

/** How a value stood before and after a moment; null when it was not told. */
export function around(
  samples: readonly MemorySample[],
  at: number,
): { readonly before: MemorySample | null; readonly after: MemorySample | null } {
  const before = samples.findLast((sample) => sample.at < at) ?? null;
  // What an operation changes is told when it has ended.
  const after = samples.find((sample) => sample.at >= at && sample.at < at + 1500) ?? before;
  return { before: before ?? after, after };
}
