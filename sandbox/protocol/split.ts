import type { Bilingual } from './text.ts';

export interface SplitRequest {
  readonly mode: 'propose' | 'apply';
  /** Root of the monolith; the paths of files and results are relative to it. */
  readonly project: string;
  /** Packages (with their sub-packages) or fully qualified classes to move. */
  readonly pick: readonly string[];
  readonly module: { readonly name: string; readonly version: string; readonly contextPath: string };
}

/** module: the hot-deployed part. api: types that both sides name, in a jar of the base. base: all else. */
export type Side = 'base' | 'module' | 'api';

/** How one type names another. `import` alone is no dependency, but breaks compilation when its type is gone. */
export type ReferenceKind =
  | 'import'
  | 'extends'
  | 'implements'
  | 'permits'
  | 'field'
  | 'parameter'
  | 'result'
  | 'throws'
  | 'local'
  | 'new'
  | 'cast'
  | 'instanceof'
  | 'class literal'
  | 'annotation'
  | 'bound'
  | 'static'
  | 'member'
  | 'type'
  | 'injection'
  | 'look-up'
  | 'name in a string'
  | 'name in a file'
  | 'package access'
  | 'primitive parameter';

export interface SplitReference {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly kind: ReferenceKind;
}

export interface Illegal extends SplitReference {
  /** What the split does about it, or what is left to do. */
  readonly remedy: Bilingual;
  readonly solved: boolean;
}

export interface Warning extends Bilingual {
  readonly file: string | null;
  readonly line: number | null;
}

export interface Change {
  readonly path: string;
  /** null: the file is new. */
  readonly before: string | null;
  /** null: the file goes away. */
  readonly after: string | null;
}

/**
 * How far a reason reaches. `analysis only`: all is shown, nothing can be written. `open point`: the result is written, and
 * this is left to the visitor. `refusal`: there is nothing to show.
 */
export type LimitLevel = 'analysis only' | 'open point' | 'refusal';

/** Something about a project that limits what the splitter can do with it, and what the visitor can do about it. */
export interface Limit extends Bilingual {
  readonly level: LimitLevel;
  readonly file: string | null;
  readonly line: number | null;
  readonly cure: Bilingual;
}

export interface Refusal {
  readonly outcome: 'refused';
  readonly reasons: readonly Bilingual[];
}

export interface Split {
  readonly outcome: 'proposal' | 'applied';
  readonly moves: readonly { readonly file: string; readonly to: string; readonly reason: Bilingual }[];
  readonly stays: readonly { readonly file: string; readonly reason: Bilingual }[];
  readonly illegal: readonly Illegal[];
  readonly warnings: readonly Warning[];
  readonly limits: readonly Limit[];
  readonly changes: readonly Change[];
  readonly classes: readonly { readonly name: string; readonly file: string; readonly side: Side; readonly kind: string }[];
  readonly references: readonly SplitReference[];
}

export type SplitResult = Refusal | Split;
