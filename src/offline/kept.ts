/** Pages that were read, hashed files, and the rest: one cache each, so that each is trimmed by its own rule. */
export const caches = { pages: 'pages', hashed: 'hashed', files: 'files' } as const;

/** Asks the worker to keep the trial with its lessons. `language` as in `<html lang>`. */
export interface KeepTrial {
  readonly keep: 'trial';
  readonly language: string;
}

export const isKeepTrial = (data: unknown): data is KeepTrial =>
  typeof data === 'object' &&
  data !== null &&
  'keep' in data &&
  data.keep === 'trial' &&
  'language' in data &&
  typeof data.language === 'string';

/**
 * What the trial consists of, as addresses of this site. Written by the build (`src/site/offline.ts`).
 */
export interface TrialFiles {
  /** By language: the pages of the trial. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** Engine, chunks, lessons: the same for every language. */
  readonly files: readonly string[];
}

/** `/trial/split/run/` → `/trial/split/`: the page of a lesson holds all of its steps. Null for every other page. */
export const lessonOf = (pathname: string): string | null => /^((?:\/zh-cn)?\/trial\/[\w-]+\/)[\w-]+\/$/.exec(pathname)?.[1] ?? null;

/** A page's HTML with the day on which it was read, in its `<html>` element. */
export const markCopy = (html: string, read: string): string => html.replace(/<html(?=[\s>])/i, `<html data-copy="${read}"`);
