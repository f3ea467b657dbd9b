import { languageOf, neutralPath, pathIn, type Language } from '../site/locale.ts';

/** What the page knows of every lesson, so that it can lead there. */
export interface LessonEntry {
  readonly name: string;
  readonly steps: readonly string[];
}

/** Where in the trial an address leads. Null: the trial's own page; the lesson's own page. */
export interface Place {
  readonly language: Language;
  readonly lesson: string | null;
  readonly step: string | null;
}

/** `/zh-cn/trial/split/run/`, or the page of a lesson, or of the trial. */
export const trialPath = ({ language, lesson, step }: Place): string =>
  pathIn(language, ['/trial/', ...[lesson, step].flatMap((part) => (part === null ? [] : [`${part}/`]))].join(''));

/** @returns null when the address is not of the trial. */
export function placeOf(pathname: string): Place | null {
  const [, lesson = null, step = null] = /^\/trial\/(?:([\w-]+)\/(?:([\w-]+)\/)?)?$/.exec(neutralPath(pathname)) ?? [null];
  return neutralPath(pathname).startsWith('/trial/') ? { language: languageOf(pathname), lesson, step } : null;
}

/** Which step a text names, by id or by number from 1; null when it names none. */
export function stepNamed(steps: readonly string[], wanted: string | null): number | null {
  if (wanted === null) return null;
  const byId = steps.indexOf(wanted);
  if (byId >= 0) return byId;
  const number = Number(wanted);
  return Number.isInteger(number) && number >= 1 && number <= steps.length ? number - 1 : null;
}

/**
 * Steps used to be named in the query: `/trial/?lesson=split&step=2`.
 * @returns path, query and hash of the page that such an address leads to now; null when it is none. What it names and is not there, it
 *   forgets.
 */
export function placeOfQuery(
  { pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>,
  lessons: readonly LessonEntry[],
): string | null {
  const query = new URLSearchParams(search);
  if (!query.has('lesson') && !query.has('step')) return null;
  const lesson = lessons.find(({ name }) => name === (query.get('lesson') ?? lessons[0]?.name)) ?? null;
  const step = lesson && (lesson.steps[stepNamed(lesson.steps, query.get('step')) ?? -1] ?? null);
  query.delete('lesson');
  query.delete('step');
  const path = trialPath({ language: languageOf(pathname), lesson: lesson?.name ?? null, step });
  return `${path}${query.size > 0 ? `?${query}` : ''}${hash}`;
}
