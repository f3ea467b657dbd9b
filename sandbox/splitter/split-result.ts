/** What the splitter is asked and what it answers: the shapes of the protocol's `split` request (main/protocol.ts). */

export interface SplitRequest {
  readonly mode: 'propose' | 'apply';
  /** Root of the monolith; the paths of files and results are relative to it. */
  readonly project: string;
  /** Packages (with their sub-packages) or fully qualified classes to move. */
  readonly pick: readonly string[];
  readonly module: { readonly name: string; readonly version: string; readonly contextPath: string };
}

/** A file of the monolith. `text` is null for a file that is not text. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string | null;
}

export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** module: the hot-deployed part. api: types that both sides name, in a jar of the base. base: all else. */
export type Side = 'base' | 'module' | 'api';

export interface SplitReference {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
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
  readonly changes: readonly Change[];
  readonly classes: readonly { readonly name: string; readonly file: string; readonly side: Side; readonly kind: string }[];
  readonly references: readonly SplitReference[];
}

export type SplitResult = Refusal | Split;

export function refused(reasons: readonly Bilingual[]): Refusal {
  return { outcome: 'refused', reasons };
}
