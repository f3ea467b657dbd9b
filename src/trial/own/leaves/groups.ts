import type { SplitTrace } from '../../../../sandbox/protocol/split.ts';
import type { Bilingual } from '../../../../sandbox/protocol/text.ts';
import { KIND_NAMES } from '../../../../sandbox/splitter/leaving/names.ts';

/** Places that are read together. */
export interface Group {
  /** The same for as long as it has a place. */
  readonly key: string;
  /** A kind's name in both languages, or a path. */
  readonly title: Bilingual | string;
  readonly traces: readonly SplitTrace[];
}

const HARMS = ['keeps', 'shared', 'base'] as const satisfies readonly SplitTrace['harm'][];

/** What stays first, then what acts on all, then what harms in the base only; the most of a kind first. */
export function byKind(traces: readonly SplitTrace[]): readonly Group[] {
  const groups = grouped(
    traces,
    ({ rule }) => rule,
    (rule) => KIND_NAMES[rule] ?? rule,
  );
  const rank = ({ traces: [first] }: Group): number => (first ? HARMS.indexOf(first.harm) : HARMS.length);
  return groups.sort((a, b) => rank(a) - rank(b) || b.traces.length - a.traces.length);
}

/** The file with the most first. */
export const byFile = (traces: readonly SplitTrace[]): readonly Group[] =>
  grouped(
    traces,
    ({ file }) => file,
    (file) => file,
  ).sort((a, b) => b.traces.length - a.traces.length);

function grouped(
  traces: readonly SplitTrace[],
  keyOf: (trace: SplitTrace) => string,
  titleOf: (key: string) => Bilingual | string,
): Group[] {
  const groups = new Map<string, SplitTrace[]>();
  for (const trace of traces) {
    const key = keyOf(trace);
    const known = groups.get(key);
    if (known) known.push(trace);
    else groups.set(key, [trace]);
  }
  return [...groups].map(([key, all]) => ({ key, title: titleOf(key), traces: all }));
}
