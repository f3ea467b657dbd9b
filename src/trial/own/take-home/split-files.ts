import type { BinaryMove, Change } from '../../../../sandbox/protocol/split.ts';

/** What is written by a split. */
export interface Written {
  readonly changes: readonly Change[];
  readonly binaryMoves: readonly BinaryMove[];
}

/** The files of a project after a split. What it does not touch keeps its very bytes. */
export function splitFiles(files: ReadonlyMap<string, Uint8Array>, { changes, binaryMoves }: Written): ReadonlyMap<string, Uint8Array> {
  const after = new Map(files);
  // All are taken from the state before: one file may go to both sides, and one may come where another left.
  const targets = new Set(binaryMoves.map(({ to }) => to));
  for (const { from } of binaryMoves) if (!targets.has(from)) after.delete(from);
  for (const { from, to } of binaryMoves) {
    const bytes = files.get(from);
    if (bytes) after.set(to, bytes);
  }
  const encoder = new TextEncoder();
  for (const { path, after: text } of changes) {
    if (text === null) after.delete(path);
    else after.set(path, encoder.encode(text));
  }
  return after;
}
