import type { Split, SplitRequest } from '../../../sandbox/protocol/split.ts';
import type { Bilingual } from '../../../sandbox/protocol/text.ts';
import type { TrialKey } from '../words.ts';
import { edgesOf, storiesOf } from './changes.ts';
import { fileDiffOf, type FileDiff } from './file-diff.ts';

/** A sentence and the place that it speaks of, `Order.java:12`; null: of no one place. */
export interface Remark {
  readonly text: string;
  readonly place: string | null;
}

/** One class that uses another across the border, and what is done about it. */
export interface EdgeView {
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly remedy: string;
  readonly solved: boolean;
}

export interface FileLine {
  readonly name: string;
  readonly path: string;
  readonly reason: string;
}

/** A proposal as it is read, in one language. */
export interface ProposalView {
  readonly figures: readonly { readonly words: TrialKey; readonly n: number }[];
  /** What keeps the splitter from writing, or is left to the visitor. */
  readonly limits: readonly Remark[];
  readonly edges: readonly EdgeView[];
  readonly warnings: readonly Remark[];
  readonly moves: readonly FileLine[];
  readonly stays: readonly FileLine[];
  readonly changed: readonly FileDiff[];
  /** Files whose text is the same at another place. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;
/** `com.example.shop.order.OrderService` → `OrderService` */
const short = (name: string): string => name.replace(/^(?:[a-z]\w*\.)+(?=[A-Z])/, '');

export function proposalView(proposal: Split, root: string, say: (text: Bilingual) => string): ProposalView {
  const { moves, stays, illegal, warnings, limits, changes } = proposal;
  const placeOf = ({ file, line }: { readonly file: string | null; readonly line: number | null }): string | null =>
    file === null ? null : line === null ? nameOf(file) : `${nameOf(file)}:${line}`;
  const lineOf = ({ file, reason }: { readonly file: string; readonly reason: Bilingual }): FileLine => ({
    name: nameOf(file),
    path: file,
    reason: say(reason),
  });
  const inProject = (path: string): string => (path.startsWith('/') ? path.slice(root.length + 1) : path);
  const { moved, changed } = storiesOf(changes);
  return {
    figures: [
      { words: 'trial.split.moves', n: moves.length },
      { words: 'trial.split.stays', n: stays.length },
      { words: 'trial.split.illegal', n: illegal.length },
      { words: 'trial.split.left', n: illegal.filter(({ solved }) => !solved).length },
    ],
    limits: limits.map((limit) => ({ text: `${say(limit)} ${say(limit.cure)}`, place: placeOf(limit) })),
    edges: edgesOf(illegal).map(({ from, to, file, lines, remedy, solved }) => ({
      from: short(from),
      to: short(to),
      place: `${nameOf(file)}:${lines.join(', ')}`,
      remedy: say(remedy),
      solved,
    })),
    warnings: warnings.map((warning) => ({ text: say(warning), place: placeOf(warning) })),
    moves: moves.map(lineOf),
    stays: stays.map(lineOf),
    changed: changed.map((story) => fileDiffOf(story, inProject)),
    moved: moved.map(({ from, to }) => ({ from: inProject(from), to: inProject(to) })),
  };
}

/** The module as the visitor names it: the lesson's while its name is kept, else one that is reached by the new name. */
export function moduleNamed(module: SplitRequest['module'], wanted: string): SplitRequest['module'] {
  const name = wanted.trim() || module.name;
  return name === module.name ? module : { ...module, name, contextPath: name };
}
