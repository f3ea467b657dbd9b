/** Pages that were read, hashed files, and the rest: one cache each, so that each is trimmed by its own rule. */
export const caches = { pages: 'pages', hashed: 'hashed', files: 'files' } as const;

/** Asks the worker to keep the trial with its lessons. */
export interface KeepTrial {
  readonly keep: 'trial';
}

export const isKeepTrial = (data: unknown): data is KeepTrial =>
  typeof data === 'object' && data !== null && 'keep' in data && data.keep === 'trial';

/**
 * What the trial consists of, as addresses of this site. Written by the build (`src/site/offline.ts`).
 */
export interface TrialFiles {
  /** The trial's own page and one a lesson, in both languages: the language is changed in the workbench. */
  readonly pages: readonly string[];
  /** Engine, chunks, the lessons' projects. */
  readonly files: readonly string[];
}

/** `/trial/split/run/` → `/trial/split/`: the page of a lesson holds all of its steps. Null for every other page. */
export const lessonOf = (pathname: string): string | null => /^((?:\/zh-cn)?\/trial\/[\w-]+\/)[\w-]+\/$/.exec(pathname)?.[1] ?? null;

/** A page's HTML with the day on which it was read, in its `<html>` element. */
export const markCopy = (html: string, read: string): string => html.replace(/<html(?=[\s>])/i, `<html data-copy="${read}"`);
