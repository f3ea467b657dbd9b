import { structuredPatch } from 'diff';
import type { TrialKey } from '../words.ts';
import type { FileStory } from './changes.ts';

/** How a file changes, line by line, with two lines around each change. */
export interface FileDiff {
  readonly path: string;
  /** What became of the file, in the dictionary. */
  readonly words: TrialKey;
  readonly added: number;
  readonly removed: number;
  readonly lines: readonly { readonly kind: 'added' | 'removed' | 'same'; readonly text: string }[];
}

const kindOf = (line: string): FileDiff['lines'][number]['kind'] =>
  line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : 'same';

/** @param shown a path as the visitor reads it */
export function fileDiffOf({ from, to, before, after }: FileStory, shown: (path: string) => string): FileDiff {
  const path = to ?? from ?? '';
  const { hunks } = structuredPatch(path, path, before ?? '', after ?? '', '', '', { context: 2 });
  const lines = hunks
    // What the library says of a missing line feed at the end is no line of the file.
    .flatMap((hunk, at) => [...(at > 0 ? ['⋯'] : []), ...hunk.lines.filter((line) => !line.startsWith('\\'))])
    .map((text) => ({ kind: kindOf(text), text }));
  return {
    path: shown(path),
    words: wordsOf(before, after, from === to),
    added: lines.filter(({ kind }) => kind === 'added').length,
    removed: lines.filter(({ kind }) => kind === 'removed').length,
    lines,
  };
}

function wordsOf(before: string | null, after: string | null, inPlace: boolean): TrialKey {
  if (before === null) return 'trial.split.new';
  if (after === null) return 'trial.split.gone';
  return inPlace ? 'trial.split.changed' : 'trial.split.movedChanged';
}
