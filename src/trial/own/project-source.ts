import type { Bilingual } from '../../../sandbox/protocol/text.ts';

/** A project as the page takes it in: dropped, unpacked, or one of the ready samples. */
export interface ProjectSource {
  readonly name: Bilingual;
  /** Bytes by path, relative to the project's root, with `/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}
