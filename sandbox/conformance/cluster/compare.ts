import type { SeenChange } from './seen-change.ts';

/** Milliseconds in which several changes of one object count as one: its last state is what others could act on. */
const BURST = 300;
/** How far apart the same change may be: a busy machine against one that is not. */
const TOLERANCE = 3_000;
/** Rounds that go by a clock of their own, whose phase a recording does not tell. */
const LOOSE: Readonly<Record<string, number>> = { RegisteredNode: 6_000, RemovingNode: 6_000, NodeNotReady: 8_000 };

/** One thing compared: alike when both sides have it. */
export interface ClusterComparison {
  readonly step: string;
  readonly aspect: 'change' | 'request' | 'heartbeat' | 'kubectl' | 'answer';
  readonly alike: boolean;
  /** Empty: only the other side has it. */
  readonly recorded: string;
  readonly replayed: string;
}

export interface Timed {
  readonly at: number;
  readonly text: string;
}

/** What an object went through, with bursts drawn together. */
export function settled(changes: readonly SeenChange[]): readonly SeenChange[] {
  return changes.filter((change, i) => {
    const next = changes[i + 1];
    return !next || change.what === 'event' || next.at - change.at > BURST || (change.type === 'DELETED') !== (next.type === 'DELETED');
  });
}

const withinReach = (a: Timed, b: Timed): boolean => {
  const loose = Object.entries(LOOSE).find(([reason]) => a.text.includes(reason))?.[1] ?? TOLERANCE;
  return a.text === b.text && Math.abs(a.at - b.at) <= loose;
};

/** Pairs what is alike in two sequences, in order (longest common subsequence); the rest stands alone. */
export function pair(
  recorded: readonly Timed[],
  replayed: readonly Timed[],
): readonly { readonly recorded?: Timed; readonly replayed?: Timed }[] {
  const length: number[][] = Array.from({ length: recorded.length + 1 }, () => new Array<number>(replayed.length + 1).fill(0));
  const cell = (i: number, j: number): number => length[i]?.[j] ?? 0;
  const match = (i: number, j: number): boolean => {
    const [a, b] = [recorded[i], replayed[j]];
    return a !== undefined && b !== undefined && withinReach(a, b);
  };
  for (let i = recorded.length - 1; i >= 0; i--)
    for (let j = replayed.length - 1; j >= 0; j--) {
      const row = length[i];
      if (row) row[j] = match(i, j) ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  const pairs: { recorded?: Timed; replayed?: Timed }[] = [];
  for (let i = 0, j = 0; i < recorded.length || j < replayed.length;) {
    const [a, b] = [recorded[i], replayed[j]];
    if (a && b && match(i, j)) {
      pairs.push({ recorded: a, replayed: b });
      i++;
      j++;
    } else if (b && (!a || cell(i, j + 1) >= cell(i + 1, j))) {
      pairs.push({ replayed: b });
      j++;
    } else if (a) {
      pairs.push({ recorded: a });
      i++;
    }
  }
  return pairs;
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86400 };
const isDuration = (text: string): boolean => /^(\d+[smhd])+$/.test(text);
const seconds = (text: string): number =>
  [...text.matchAll(/(\d+)([smhd])/g)].reduce((n, [, digits, unit]) => n + Number(digits) * (SECONDS[unit ?? ''] ?? 0), 0);

/** What may differ between the texts of a real cluster and the sandbox's, and why. Applied to both sides. */
const RULES: readonly { readonly what: string; readonly reason: string; readonly apply: (text: string) => string }[] = [
  {
    what: 'times',
    reason: 'a busy machine does the same some milliseconds earlier or later',
    apply: (text) =>
      text
        .replace(/[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0000/g, '{time}')
        .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00:00)/g, '{time}')
        .replace(/\b1[789]\d{11}\b/g, '{millis}')
        .replace(/-\d{17}(-unpack)?/g, '-{stamp}')
        .replace(/cost: \d+ ms, started at: [\d:,]+/g, 'cost'),
  },
  {
    what: 'memory',
    reason: 'a model of a base, not a JVM',
    apply: (text) => text.replace(/"elapsedSpace":\d+/g, '').replace(/\b(?:\d{6}Ki|2\d\dMi)\b/g, '{memory}'),
  },
  {
    what: 'the age of the Service kubernetes',
    reason: 'the recorded control plane was older than the recording',
    apply: (text) => text.replace(/^(\S*kubernetes .*?) +\S+$/gm, '$1'),
  },
];

/** The same text, after the rules; ages may be some seconds apart. */
export function sameText(recorded: string, replayed: string): boolean {
  const split = (text: string): readonly string[] => RULES.reduce((t, rule) => rule.apply(t), text).split(/(\b(?:\d+[smhd])+\b *)/);
  const [a, b] = [split(recorded), split(replayed)];
  return (
    a.length === b.length &&
    a.every((part, i) => {
      const other = b[i] ?? '';
      if (part === other) return true;
      return isDuration(part.trim()) && isDuration(other.trim()) && Math.abs(seconds(part.trim()) - seconds(other.trim())) <= 4;
    })
  );
}
