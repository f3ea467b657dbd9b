import type { Language } from '../site/locale.ts';
import { part } from './element.ts';
import type { Lesson } from './lesson-data.ts';
import type { RealTimes } from './picture/texts.ts';
import type { LessonEntry } from './place.ts';
import type { RealCosts } from './result/draw-costs.ts';

/** What the page tells its scripts. */
export interface PageData {
  readonly language: Language;
  /** What scripts say before the start. */
  readonly strings: Readonly<Record<string, string>>;
  /** Where the words of the workbench are fetched. */
  readonly words: string;
  /** And those of parts that come on demand. */
  readonly moreWords: string;
  readonly lesson: Lesson;
  /** Where the files of the lesson's project are fetched. */
  readonly project: string;
  readonly lessons: readonly LessonEntry[];
  readonly real: RealTimes;
  /** Seconds without an answer, by what was done. */
  readonly costs: RealCosts;
}

/** Written by Trial.astro into every page of the trial, from data that the build has checked. */
export const readPageData = (page: Document): PageData => JSON.parse(part(page, '#trial-data', HTMLScriptElement).textContent) as PageData;
