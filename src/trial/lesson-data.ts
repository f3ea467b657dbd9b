import type { Check } from '../../sandbox/protocol/checks.ts';
import type { SplitRequest } from '../../sandbox/protocol/split.ts';

/** Something that a step asks for. The visitor types it, clicks it, or has it done. Optional ones only show something. */
export type Action =
  | {
      readonly kind: 'run';
      readonly line: string;
      /** Where it is to be run; null: anywhere. */ readonly folder: string | null;
      readonly optional: boolean;
      /** Optional, and needed by what follows where an earlier step was done here: it ends what that step has started. */
      readonly clears?: boolean;
    }
  | { readonly kind: 'edit'; readonly file: string; readonly from: string; readonly to: string }
  | {
      readonly kind: 'request';
      readonly method: string;
      readonly port: number;
      readonly path: string;
      readonly body?: string | undefined;
      readonly optional: boolean;
    }
  | ({ readonly kind: 'split' } & Omit<SplitRequest, 'mode'>);

/** An address of a simulated machine, asked with GET. */
export interface Address {
  /** A base of the cluster, by its address; left out: the visitor's own machine. */
  readonly machine?: string | undefined;
  readonly port: number;
  /** With its leading slash, and a query where it has one. */
  readonly path: string;
}

/** How many addresses the result can ask side by side. */
export const ASKED_AT_ONCE = 3;

export interface LessonStep {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  /** Absolute path in the sandbox. */
  readonly open: string | null;
  readonly arrive: readonly string[];
  /** The earlier step that `arrive` comes before: what that one edits is, while its lines run, as the lesson gave it. */
  readonly arriveBefore?: string | undefined;
  /** The facts that the step's text relies on when it begins. */
  readonly holds: readonly Check[];
  readonly actions: readonly Action[];
  readonly checks: readonly { readonly says: string; readonly check: Check }[];
  /** What the result asks from this step on; left out: what it asked before. */
  readonly asks?: readonly Address[] | undefined;
}

/** A lesson in one language. Its texts stand in the page, as HTML. */
export interface Lesson {
  readonly name: string;
  readonly title: string;
  readonly finish: string;
  readonly minutes: number;
  /** What the result asks every second, until a step says otherwise. */
  readonly asks: readonly Address[];
  /** Free play: every step is open from the beginning. Left out where there is something to pass. */
  readonly free?: true;
  readonly steps: readonly LessonStep[];
}

/** A lesson in the words of the same lesson in another language. Actions and checks stay the very same ones. */
export const inWordsOf = (lesson: Lesson, words: Lesson): Lesson => ({
  ...lesson,
  title: words.title,
  finish: words.finish,
  steps: lesson.steps.map((step, at) => {
    const other = words.steps[at];
    if (!other) return step;
    const checks = step.checks.map(({ check, says }, n) => ({ check, says: other.checks[n]?.says ?? says }));
    return { ...step, title: other.title, short: other.short, checks };
  }),
});
