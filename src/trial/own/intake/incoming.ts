import type { Bilingual } from '../../../../sandbox/protocol/text.ts';
import type { LeftOut } from './left-out.ts';
import type { Found } from './sort-out.ts';

/** A file that can be read; nothing has been read yet. */
export interface Incoming extends Found {
  /** @throws FileTrouble, or what the browser throws, when it cannot be read */
  read(): Promise<Uint8Array>;
}

export interface Unreadable {
  readonly path: string;
  readonly because: Bilingual;
}

/** What was dropped, before any of it is read. */
export interface Listing {
  /** Of the folder or the zip, as the visitor knows it. */
  readonly name: string;
  readonly files: readonly Incoming[];
  /** Folders that were not entered. */
  readonly leftOut: readonly LeftOut[];
  readonly unreadable: readonly Unreadable[];
}

/** What was dropped cannot be taken, or should not be. */
export interface Refused {
  readonly outcome: 'refused';
  readonly because: Bilingual;
}

export const refused = (en: string, zh: string): Refused => ({ outcome: 'refused', because: { en, zh } });

/** One file that cannot be read, with the reason in words. */
export class FileTrouble extends Error {
  override readonly name = 'FileTrouble';
  readonly because: Bilingual;

  constructor(because: Bilingual) {
    super(because.en);
    this.because = because;
  }
}
