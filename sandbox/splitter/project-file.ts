/** A file of the monolith. `text` is null for a file that is not text. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string | null;
}
