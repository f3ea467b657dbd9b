/** Text to put in the place of `length` characters at `offset` of a file. */
export interface Splice {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** A file's text with edits in place; places are of the text as it was. What two of them ask for alike, an import, is written once. */
export function spliced(text: string, edits: readonly Splice[]): string {
  const once = [...new Map(edits.map((edit) => [`${edit.offset} ${edit.length} ${edit.text}`, edit])).values()];
  return once
    .sort((a, b) => b.offset - a.offset)
    .reduce((whole, { offset, length, text: put }) => whole.slice(0, offset) + put + whole.slice(offset + length), text);
}
