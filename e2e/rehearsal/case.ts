import type { Check } from '../../sandbox/protocol/checks.ts';
import type { Bilingual } from '../../sandbox/protocol/text.ts';

/** A request to a simulated port, and what must come. The base's port and GET when nothing else is said. */
export interface Asked {
  readonly ask: string;
  readonly port?: number;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: string;
  /** HTTP status; `refused` when nobody may listen. */
  readonly status: number | 'refused';
  readonly contains?: string;
}

/** One thing that is done or must hold. Paths are relative to the visitor's home. */
export type Step =
  /** A command line, as if typed, and its exit status (0 when not said). */
  | { readonly run: string; readonly status?: number }
  /** The visitor edits a file: each `from` is there, and becomes `to`. */
  | { readonly edit: string; readonly from: string; readonly to: string }
  | Asked
  /** All of them hold. */
  | { readonly holds: readonly Check[] }
  /** What the editor says of a file as it stands: no error, or one with this text. */
  | { readonly inspected: string; readonly says: string | null }
  /** Keys at the terminal; what must then be on it. */
  | { readonly type: string; readonly seen: string }
  /** A line that runs while the steps are done; afterwards it ends with this status. */
  | { readonly during: string; readonly steps: readonly Step[]; readonly status: number }
  /** Ctrl-C. */
  | { readonly interrupt: true }
  /** The page is loaded again while this line runs: a new sandbox with the page's files. */
  | { readonly reloadDuring: string }
  /** The engine dies while this line runs; the page takes a new one, with its files. */
  | { readonly killedDuring: string }
  /** Another tab plays these on a sandbox of its own. */
  | { readonly otherTab: readonly Step[] }
  /** Loaders of uninstalled modules that are still held. */
  | { readonly held: number }
  /** The split is proposed with nothing left to do, and applied. */
  | { readonly split: { readonly pick: readonly string[]; readonly module: string } };

export interface RehearsalCase {
  readonly id: string;
  readonly name: Bilingual;
  /** Sample whose files the sandbox opens with: the shop of the recordings, or the monolith of the split lesson. */
  readonly project: 'shop' | 'monolith';
  readonly steps: readonly Step[];
}
