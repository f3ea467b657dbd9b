import type { Bilingual } from '../../../sandbox/protocol/text.ts';
import type { Unreadable } from './intake/incoming.ts';
import type { LeftOut } from './intake/left-out.ts';

/** A project as the page takes it in: dropped, unpacked, or one of the ready samples. */
export interface ProjectSource {
  readonly name: Bilingual;
  /** Bytes by path, relative to the project's root, with `/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The files as they were given, where some have been edited here since; without it those in `files`. */
  readonly given?: ReadonlyMap<string, Uint8Array>;
  /** What was there and is not in `files`; a ready project has none. */
  readonly missing?: Missing;
}

export interface Missing {
  readonly leftOut: readonly LeftOut[];
  readonly unreadable: readonly Unreadable[];
}
