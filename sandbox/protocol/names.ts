import type { Bilingual } from './text.ts';

/** Where a name stands in a file. Offsets in UTF-16, `to` exclusive. */
export interface NamePlace {
  /** Absolute. */
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly role: 'declaration' | 'use';
}

export type NameKind = 'class' | 'method' | 'field' | 'constant' | 'component' | 'local' | 'parameter' | 'type parameter';

export type FoundName =
  /** No name, or one of which nobody can tell what it stands for. */
  | { readonly outcome: 'none' }
  /** A library's: its files are not there. */
  | { readonly outcome: 'library'; readonly kind: NameKind; readonly name: string; readonly places: readonly NamePlace[] }
  | {
      readonly outcome: 'found';
      readonly kind: NameKind;
      readonly name: string;
      /** Where it is declared; of `new`, the constructor. */
      readonly definition: NamePlace;
      /** Everywhere, with that; file by file, in source order. */
      readonly places: readonly NamePlace[];
    };

/** What a pointer over a name is told of it. */
export interface Hover {
  readonly from: number;
  readonly to: number;
  /** One line of Java. */
  readonly text: string;
  /** What its author wrote over its declaration; null where nothing is, or where a library declares it. */
  readonly doc: string | null;
}

export type RenamePlan =
  | { readonly outcome: 'refused'; readonly reason: Bilingual; readonly at: { readonly path: string; readonly from: number } | null }
  | {
      readonly outcome: 'planned';
      readonly kind: NameKind;
      readonly name: string;
      readonly places: readonly NamePlace[];
      /** Where the full name of a class stands in texts: configuration, strings, comments. */
      readonly texts: readonly NamePlace[];
      /** Files that are named after it. */
      readonly files: readonly { readonly from: string; readonly to: string }[];
    };
