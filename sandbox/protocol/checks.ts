import type { BizState } from './state.ts';
import type { Bilingual } from './text.ts';

/** Conditions over files, state and answers. Never over terminal text. */
export type Check =
  | { readonly kind: 'file'; readonly path: string; readonly exists?: boolean; readonly contains?: string; readonly lacks?: string }
  /** A Java file is there and javac would find no error in it. */
  | { readonly kind: 'compiles'; readonly path: string }
  | { readonly kind: 'base'; readonly up: boolean; readonly machine?: string }
  | { readonly kind: 'biz'; readonly name: string; readonly version?: string; readonly state: BizState; readonly machine?: string }
  | {
      readonly kind: 'answer';
      readonly machine?: string;
      readonly port: number;
      readonly path: string;
      readonly method?: string;
      readonly status?: number;
      readonly contains?: string;
      readonly lacks?: string;
    }
  /** The base is the process that ran when the checks of the step before passed. */
  | { readonly kind: 'same-base'; readonly machine?: string };

export interface CheckResult {
  readonly passed: boolean;
  /** A short fact for the visitor when it did not: what was found instead. */
  readonly found: Bilingual;
}
