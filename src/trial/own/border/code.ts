import { structuredPatch } from 'diff';

export interface CodeLine {
  /** From 1; null for what was left out. */
  readonly number: number | null;
  readonly text: string;
  /** Gone, new, or the line that is spoken of. */
  readonly mark: '-' | '+' | '!' | null;
}

const GAP: CodeLine = { number: null, text: '…', mark: null };
/** Lines shown around what is spoken of. */
const AROUND = 2;

/** The lines of a text that are spoken of, each with those around it; what lies between is left out. */
export function snippetsOf(text: string, wanted: readonly number[]): readonly CodeLine[] {
  const lines = text.split(/\r?\n/);
  const shown = new Set(wanted.flatMap((line) => Array.from({ length: 2 * AROUND + 1 }, (_, at) => line - AROUND + at)));
  const spoken = new Set(wanted);
  const numbers = [...shown].filter((number) => number >= 1 && number <= lines.length).sort((a, b) => a - b);
  return numbers.flatMap((number, at): readonly CodeLine[] => {
    const line: CodeLine = { number, text: lines[number - 1] ?? '', mark: spoken.has(number) ? '!' : null };
    return at > 0 && numbers[at - 1] !== number - 1 ? [GAP, line] : [line];
  });
}

/** What changes between two texts: the left side as it was, the right as it will be. */
export function hunksOf(before: string, after: string): { readonly left: readonly CodeLine[]; readonly right: readonly CodeLine[] } {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: AROUND });
  const left: CodeLine[] = [];
  const right: CodeLine[] = [];
  hunks.forEach((hunk, at) => {
    if (at > 0) {
      left.push(GAP);
      right.push(GAP);
    }
    let [old, fresh] = [hunk.oldStart, hunk.newStart];
    for (const line of hunk.lines) {
      const text = line.slice(1);
      if (line.startsWith('-')) left.push({ number: old++, text, mark: '-' });
      else if (line.startsWith('+')) right.push({ number: fresh++, text, mark: '+' });
      // What the library says of a missing line feed at the end is no line of the file.
      else if (!line.startsWith('\\')) {
        left.push({ number: old++, text, mark: null });
        right.push({ number: fresh++, text, mark: null });
      }
    }
  });
  return { left, right };
}
