import { Listeners } from '../listeners.ts';

/** Who changed a file: the visitor in the editor; or a command, a split or a fresh start, of which the sandbox knows. */
export type Origin = 'page' | 'sandbox';

export interface FileChange {
  readonly path: string;
  /** Null when the file was removed. */
  readonly text: string | null;
  readonly origin: Origin;
}

/** What builds make is not kept: it can be made again. */
const built = /\/target(\/|$)/;

/**
 * The files of the visitor, by absolute path in the sandbox. This is the truth: it is saved, and a sandbox is filled
 * from it.
 */
export class Project {
  readonly changes = new Listeners<FileChange>();
  readonly root: string;
  readonly #start: ReadonlyMap<string, string>;
  #files: Map<string, string>;

  constructor(root: string, start: ReadonlyMap<string, string>, saved: ReadonlyMap<string, string> | null) {
    this.root = root;
    this.#start = start;
    this.#files = new Map(saved ?? start);
  }

  /** Whether a path is one that the page keeps. */
  keeps(path: string): boolean {
    return path.startsWith(`${this.root}/`) && !built.test(path);
  }

  paths(): readonly string[] {
    return [...this.#files.keys()].sort();
  }

  read(path: string): string | null {
    return this.#files.get(path) ?? null;
  }

  /** The text that the lesson gave a file; null when the file is not the lesson's. */
  given(path: string): string | null {
    return this.#start.get(path) ?? null;
  }

  /** The files that the lesson gave. */
  givenPaths(): readonly string[] {
    return [...this.#start.keys()].sort();
  }

  /** Whether a file is not as the lesson gave it. */
  changed(path: string): boolean {
    return this.#files.get(path) !== this.#start.get(path);
  }

  /** Where a file begins to differ from what the lesson gave; null when it does not, or is new. */
  differsAt(path: string): number | null {
    const now = this.#files.get(path);
    const then = this.#start.get(path);
    if (now === undefined || then === undefined || now === then) return null;
    let at = 0;
    while (now[at] === then[at]) at += 1;
    return at;
  }

  write(path: string, text: string, origin: Origin): void {
    if (this.#files.get(path) === text) return;
    this.#files.set(path, text);
    this.changes.tell({ path, text, origin });
  }

  remove(path: string, origin: Origin): void {
    // A folder goes with everything in it.
    for (const known of this.paths()) {
      if (known !== path && !known.startsWith(`${path}/`)) continue;
      this.#files.delete(known);
      this.changes.tell({ path: known, text: null, origin });
    }
  }

  files(): ReadonlyMap<string, string> {
    return this.#files;
  }

  /** What the lesson gave. */
  givenFiles(): ReadonlyMap<string, string> {
    return this.#start;
  }

  /** These files and no others, as a fresh sandbox is given them. */
  become(files: ReadonlyMap<string, string>): void {
    for (const path of this.paths()) if (!files.has(path)) this.remove(path, 'sandbox');
    for (const [path, text] of files) this.write(path, text, 'sandbox');
  }
}
