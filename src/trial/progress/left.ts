import { entryOf, read, type Progress } from './store.ts';

const key = (lesson: string): string => `koupleless-trial-left-${lesson}`;

/**
 * Notes how a lesson is left, in the moment in which the page goes: at once, which the database cannot do. It is read by the
 * page that comes next in this tab.
 */
export function noteLeft(lesson: string, progress: Progress): void {
  try {
    sessionStorage.setItem(key(lesson), JSON.stringify({ ...entryOf(progress), files: [...progress.files] }));
  } catch {
    // Without storage, or beyond its size, the last moments before a reload may be missing.
  }
}

/** How the lesson was left in this tab; null when nothing was noted, or what was noted is older than `kept`. */
export function takeLeft(lesson: string, kept: Progress | null): Progress | null {
  try {
    const text = sessionStorage.getItem(key(lesson));
    sessionStorage.removeItem(key(lesson));
    const left = text === null ? null : readLeft(text);
    return left && (kept === null || left.savedAt > kept.savedAt) ? left : null;
  } catch {
    return null;
  }
}

/** @throws SyntaxError, TypeError when it is damaged */
export function readLeft(text: string): Progress | null {
  const entry: unknown = JSON.parse(text);
  if (typeof entry !== 'object' || entry === null || !('files' in entry) || !Array.isArray(entry.files)) return null;
  return read({ ...entry, files: new Map(entry.files) });
}
