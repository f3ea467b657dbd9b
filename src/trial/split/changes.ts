import type { SplitResult } from '../../../sandbox/protocol/split.ts';

type Proposal = Extract<SplitResult, { outcome: 'proposal' | 'applied' }>;
type Change = Proposal['changes'][number];
type Reference = Proposal['illegal'][number];

/** One file as a reader sees it: where it was and is, and both texts. Null: it was not, or is no more. */
export interface FileStory {
  readonly from: string | null;
  readonly to: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Stories {
  /** Files whose text is the same at another place. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly changed: readonly FileStory[];
}

/** References of one class to another that have the same remedy, told once with all their lines. */
export interface Edge extends Omit<Reference, 'line' | 'kind'> {
  readonly lines: readonly number[];
}

export function edgesOf(references: readonly Reference[]): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const { file, line, from, to, remedy, solved } of references) {
    const key = JSON.stringify([file, from, to, remedy.en, solved]);
    const known = edges.get(key);
    edges.set(key, { file, from, to, remedy, solved, lines: [...(known?.lines ?? []), line] });
  }
  // What is left to the visitor comes first.
  return [...edges.values()].sort((a, b) => Number(a.solved) - Number(b.solved));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A split writes a file that moves as gone here and new there; this puts the two together again. */
export function storiesOf(changes: readonly Change[]): Stories {
  const gone = changes.filter(({ after }) => after === null);
  const moved: { from: string; to: string }[] = [];
  const changed: FileStory[] = [];
  const taken = new Set<Change>();
  const take = (fits: (change: Change) => boolean): Change | undefined => {
    const found = gone.find((change) => !taken.has(change) && fits(change));
    if (found) taken.add(found);
    return found;
  };
  const fresh = changes.filter(({ before, after }) => before === null && after !== null);
  const edited: Change[] = [];
  // Equal texts first, so that two files of one name do not take each other's.
  for (const change of fresh) {
    const source = take(({ path, before }) => before === change.after && nameOf(path) === nameOf(change.path));
    if (source) moved.push({ from: source.path, to: change.path });
    else edited.push(change);
  }
  for (const change of edited) {
    const source = take(({ path }) => nameOf(path) === nameOf(change.path) && path.endsWith('.java'));
    changed.push({ from: source?.path ?? null, to: change.path, before: source?.before ?? null, after: change.after });
  }
  for (const { path, before, after } of changes)
    if (before !== null && after !== null) changed.push({ from: path, to: path, before, after });
  for (const change of gone) if (!taken.has(change)) changed.push({ from: change.path, to: null, before: change.before, after: null });
  return { moved, changed };
}
