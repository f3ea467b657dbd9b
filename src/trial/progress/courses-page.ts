import type { Language } from '../../site/locale.ts';
import { fill } from '../../site/fill.ts';
import { part } from '../element.ts';
import { trialPath } from '../place.ts';
import { goOnAt, statusOf, type Kept, type LessonLength } from './course-progress.ts';
import { load } from './store.ts';

/** Written by lessons.astro. */
interface CoursesData {
  readonly language: Language;
  readonly lessons: readonly LessonLength[];
  readonly words: Readonly<Record<'done' | 'begun' | 'goOn' | 'count', string>>;
}

/** Says at each lesson how far it is in this browser, and leads to where the visitor stopped. */
async function show(page: Document): Promise<void> {
  const { language, lessons, words } = JSON.parse(part(page, '#courses-data', HTMLScriptElement).textContent) as CoursesData;
  const kept = new Map<string, Kept>(await Promise.all(lessons.map(async ({ name }) => [name, await load(name)] as const)));
  if ([...kept.values()].every((entry) => entry === null)) return;
  for (const lesson of lessons) {
    const row = part(page, `[data-lesson="${lesson.name}"]`, HTMLElement);
    const status = statusOf(lesson, kept.get(lesson.name) ?? null);
    row.dataset['is'] = status.kind;
    if (status.kind === 'new') continue;
    const text = part(row, '[data-status]', HTMLElement);
    text.textContent = status.kind === 'done' ? words.done : fill(words.begun, { n: status.number, all: lesson.steps.length });
    if (status.kind === 'begun')
      part(row, '[data-open]', HTMLAnchorElement).href = trialPath({ language, lesson: lesson.name, step: status.step });
  }
  for (const course of page.querySelectorAll<HTMLElement>('[data-course]')) {
    const own = course.querySelectorAll('[data-lesson]').length;
    const count = course.querySelector('[data-count]');
    if (count) count.textContent = fill(words.count, { n: course.querySelectorAll('[data-is=done]').length, all: own });
  }
  const next = goOnAt(lessons, kept);
  if (!next) return;
  const status = statusOf(next, kept.get(next.name) ?? null);
  const go = part(page, '[data-go-on]', HTMLElement);
  const link = part(go, 'a', HTMLAnchorElement);
  link.href = trialPath({ language, lesson: next.name, step: status.kind === 'begun' ? status.step : null });
  link.textContent = fill(words.goOn, {
    title: part(page, `[data-lesson="${next.name}"] h3`, HTMLElement).textContent.trim(),
  });
  go.hidden = false;
}

void show(document);
