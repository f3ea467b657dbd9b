import { diffArrays } from 'diff';

/** Lines around a change. */
const CONTEXT = 3;
/** Files that differ in more lines than this are written anew: comparing them further costs seconds and says nothing. */
const MOST_EDITS = 1000;

/** Lines with their line feed, as they are; the last may have none. */
export const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

interface Step {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

/** The body of a patch of one file; empty when the two are the same. */
export function hunks(before: string, after: string): string {
  const steps = stepsOf(linesOf(before), linesOf(after));
  const changed = steps.flatMap(({ sign }, at) => (sign === ' ' ? [] : [at]));
  let text = '';
  for (let n = 0; n < changed.length;) {
    const from = Math.max(0, (changed[n] ?? 0) - CONTEXT);
    let last = changed[n] ?? 0;
    // Changes whose context would touch are one hunk.
    while (n < changed.length && (changed[n] ?? 0) <= last + 2 * CONTEXT + 1) last = changed[n++] ?? 0;
    text += hunk(steps, from, Math.min(steps.length, last + CONTEXT + 1));
  }
  return text;
}

function hunk(steps: readonly Step[], from: number, to: number): string {
  const body = steps.slice(from, to);
  const range = (own: Step['sign']): string => {
    const has = ({ sign }: Step): boolean => sign === ' ' || sign === own;
    const count = body.filter(has).length;
    const first = steps.slice(0, from).filter(has).length + (count > 0 ? 1 : 0);
    return count === 1 ? `${first}` : `${first},${count}`;
  };
  const lines = body.map(({ sign, line }) => (line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`));
  return `@@ -${range('-')} +${range('+')} @@\n${lines.join('')}`;
}

function stepsOf(before: readonly string[], after: readonly string[]): readonly Step[] {
  const signed = (sign: Step['sign'], lines: readonly string[]): readonly Step[] => lines.map((line) => ({ sign, line }));
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  return parts === undefined
    ? [...signed('-', before), ...signed('+', after)]
    : parts.flatMap(({ added, removed, value }) => signed(added ? '+' : removed ? '-' : ' ', value));
}
