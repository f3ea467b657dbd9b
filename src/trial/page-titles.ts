import { say, type Language } from '../site/locale.ts';
import { fill, strings } from '../site/strings.ts';
import type { LessonSource } from './lesson.ts';

interface PageTitle {
  readonly title: string;
  readonly description: string;
}

export const lessonPage = ({ title, summary }: LessonSource, language: Language): PageTitle => ({
  title: say(title, language),
  description: say(summary, language),
});

/** `opening`: the first paragraph of the step's text. */
export function stepPage(lesson: LessonSource, step: LessonSource['steps'][number], opening: string, language: Language): PageTitle {
  const t = strings(language);
  const names = { step: say(step.title, language), lesson: say(lesson.title, language) };
  const place = { n: lesson.steps.indexOf(step) + 1, all: lesson.steps.length };
  return { title: fill(t['trial.page.title'], names), description: fill(t['trial.page.description'], { ...names, ...place, opening }) };
}
