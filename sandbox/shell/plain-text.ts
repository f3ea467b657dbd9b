import type { Word } from './script.ts';

/** The text of a word that nothing expands. Beside the parser, not in it: a line that needs no shell is read without one. */
export function plainText(word: Word | null): string | undefined {
  const [part, ...others] = word?.parts ?? [];
  return part?.type === 'Literal' && others.length === 0 ? part.value : undefined;
}
