/** What the page of courses knows of a lesson. */
export interface LessonLength {
  readonly name: string;
  readonly steps: readonly string[];
}

/** What the browser has kept of a lesson; null when nothing. */
export type Kept = { readonly step: number; readonly done: number; readonly savedAt: number } | null;

export type LessonStatus =
  | { readonly kind: 'new' }
  /** Begun: where to go on, by the id of the step, and its number from 1. */
  | { readonly kind: 'begun'; readonly step: string; readonly number: number }
  | { readonly kind: 'done' };

/** How far a lesson is. An entry of an older form of the lesson may name a step that is not there any more. */
export function statusOf({ steps }: LessonLength, kept: Kept): LessonStatus {
  if (!kept) return { kind: 'new' };
  if (kept.done >= steps.length) return { kind: 'done' };
  const number = Math.min(kept.step, steps.length - 1) + 1;
  const step = steps[number - 1];
  return step === undefined ? { kind: 'new' } : { kind: 'begun', step, number };
}

/** Where a visitor goes on: the lesson that was begun last, else the first one that is not done; null when all are. */
export function goOnAt(lessons: readonly LessonLength[], kept: ReadonlyMap<string, Kept>): LessonLength | null {
  const statuses = lessons.map((lesson) => ({ lesson, entry: kept.get(lesson.name) ?? null }));
  const begun = statuses
    .filter(({ lesson, entry }) => statusOf(lesson, entry).kind === 'begun')
    .sort((a, b) => (b.entry?.savedAt ?? 0) - (a.entry?.savedAt ?? 0));
  return (begun[0] ?? statuses.find(({ lesson, entry }) => statusOf(lesson, entry).kind === 'new'))?.lesson ?? null;
}
