/** Text that goes into a file: at an offset, in place of `length` characters. Never a line break: lines stay where they are. */
export interface Splice {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** Applies splices from the end, so that offsets hold; of two at one place the first given comes first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let out = text;
  for (const { at, length, text: inserted } of splices.map((s, i) => ({ ...s, i })).toSorted((a, b) => b.at - a.at || b.i - a.i))
    out = out.slice(0, at) + inserted + out.slice(at + length);
  return out;
}
