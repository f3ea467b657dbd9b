import { readFileSync } from 'node:fs';
import { readLessons } from '../trial/lesson.ts';
import { pathIn, say, type Language } from './locale.ts';
import type { Source } from './markdown.ts';
import { site } from './project.ts';
import { strings } from './strings.ts';

/** The lessons and the pages around the trial as Markdown, by path without language. */
export function lessonPages(language: Language): ReadonlyMap<string, Source> {
  const t = strings(language);
  const folder = language === 'en' ? 'en' : 'zh-cn';
  const trial = `${site}${pathIn(language, '/trial/')}`;
  const lessons = readLessons();
  const text = (lesson: string, step: string) => readFileSync(`content/lessons/${lesson}/${folder}/${step}.md`, 'utf8').trim();
  return new Map<string, Source>([
    ['/index', { title: 'Koupleless', description: t['home.description'], body: `[${t['trial.title']}](${trial})` }],
    ['/trial', { title: t['trial.title'], description: t['trial.description'], body: `<${trial}>` }],
    [
      '/lessons',
      {
        title: t['lessons.title'],
        description: t['lessons.lead'],
        body: lessons
          .map(({ name, title, summary }) => `- [${say(title, language)}](${trial}?lesson=${name}): ${say(summary, language)}`)
          .join('\n'),
      },
    ],
    ...lessons.map(({ name, title, summary, steps }): [string, Source] => [
      `/lessons/${name}`,
      {
        title: say(title, language),
        description: say(summary, language),
        body: [
          `[${t['lessons.open']}](${trial}?lesson=${name})`,
          ...steps.map((step, at) => `## ${at + 1}. ${say(step.title, language)}\n\n${text(name, step.id)}`),
        ].join('\n\n'),
      },
    ]),
  ]);
}
