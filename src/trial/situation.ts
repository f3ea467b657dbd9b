import type { BaseHistory } from '../../sandbox/protocol/bases.ts';
import type { CheckResult } from '../../sandbox/protocol/checks.ts';
import type { SandboxState } from '../../sandbox/protocol/state.ts';
import type { Action } from './lesson-data.ts';

/** Everything that the interface shows, apart from the files. A new object at every change. */
export interface Situation {
  readonly phase: 'starting' | 'ready' | 'lost';
  /** Why the sandbox is lost. */
  readonly reason: string;
  readonly step: number;
  /** How many steps have been done at least once: the steps that may be gone to are these and the next. */
  readonly done: number;
  readonly finished: boolean;
  /** One for each check of the step; null before the first evaluation. */
  readonly results: readonly (CheckResult | null)[];
  /** On arrival some of the facts that the step's text relies on did not hold: the files are of another point of the lesson. */
  readonly unmet: boolean;
  /** What is being done for the visitor. */
  readonly doing: Action | null;
  readonly trouble: Trouble | null;
  readonly state: SandboxState | null;
  /** The bases of this sandbox so far, from which restarts are told. */
  readonly bases: BaseHistory;
  /** `elsewhere`: the lesson is open in another tab, which keeps what is done there. */
  readonly keeping: 'kept' | 'not-kept' | 'elsewhere';
}

/** What went wrong with an action, for the guide. */
export type Trouble =
  | { readonly kind: 'failed'; readonly line: string; readonly status: number }
  /** The last command of the step ended well, as `arkctl` does even when a build fails, and yet the step is not done. */
  | { readonly kind: 'not-yet'; readonly line: string }
  /** A command runs in the foreground. */
  | { readonly kind: 'busy'; readonly line: string }
  /** The text that an edit replaces is not in the file any more. */
  | { readonly kind: 'no-place'; readonly file: string }
  | { readonly kind: 'error'; readonly message: string };

export const stepDone = ({ results }: Situation): boolean => results.length > 0 && results.every((result) => result?.passed === true);
