/** One edit of a text; offsets are those of the text before any edit. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every byte outside the splices stays. Of two equal splices one is done; overlapping ones are a defect of the caller. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  let last: Splice | undefined;
  for (const splice of ordered) {
    if (last && last.start === splice.start && last.end === splice.end && last.text === splice.text) continue;
    if (splice.start < at) throw new Error(`Two edits overlap at offset ${splice.start}.`);
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
    last = splice;
  }
  return result + text.slice(at);
}

/** Removes a span, and with it its whole line where nothing else stands on it. */
export function removal(text: string, start: number, end: number): Splice {
  let from = start;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--;
  let to = end;
  while (text[to] === ' ' || text[to] === '\t') to++;
  if (text[to] === '\r') to++;
  const alone = (from === 0 || text[from - 1] === '\n') && (to >= text.length || text[to] === '\n');
  return alone ? { start: from, end: Math.min(to + 1, text.length), text: '' } : { start, end, text: '' };
}

/** The line ending that a text uses. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
