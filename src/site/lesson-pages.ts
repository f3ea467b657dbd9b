import { readFileSync } from 'node:fs';
import { firstParagraph } from '../trial/first-paragraph.ts';
import { readLessons, type LessonSource } from '../trial/lesson.ts';
import { lessonPage, stepPage } from '../trial/page-titles.ts';
import { trialPath } from '../trial/place.ts';
import { pathIn, say, type Language } from './locale.ts';
import type { Source } from './markdown.ts';
import { site } from './project.ts';
import { strings } from './strings.ts';

/** The lessons and the pages around the trial as Markdown, by path without language. */
export function lessonPages(language: Language): ReadonlyMap<string, Source> {
  const t = strings(language);
  const folder = language === 'en' ? 'en' : 'zh-cn';
  const trial = (lesson: string | null, step: string | null = null) => `${site}${trialPath({ language, lesson, step })}`;
  const trialOwn = `${site}${pathIn(language, '/trial/own/')}`;
  const lessons = readLessons();
  const text = (lesson: string, step: string) => readFileSync(`content/lessons/${lesson}/${folder}/${step}.md`, 'utf8').trim();
  const inTrial = (lesson: LessonSource): [string, Source][] => [
    [
      `/trial/${lesson.name}`,
      {
        ...lessonPage(lesson, language),
        body: lesson.steps.map((step, at) => `${at + 1}. [${say(step.title, language)}](${trial(lesson.name, step.id)})`).join('\n'),
      },
    ],
    ...lesson.steps.map((step): [string, Source] => {
      const body = text(lesson.name, step.id);
      return [
        `/trial/${lesson.name}/${step.id}`,
        {
          ...stepPage(lesson, step, firstParagraph(body), language),
          body: `${body}\n\n[${t['lessons.open']}](${trial(lesson.name, step.id)})`,
        },
      ];
    }),
  ];
  return new Map<string, Source>([
    ['/index', { title: 'Koupleless', description: t['home.description'], body: `[${t['trial.title']}](${trial(null)})` }],
    ['/trial', { title: t['trial.title'], description: t['trial.description'], body: `<${trial(null)}>` }],
    ['/trial/own', { title: t['own.title'], description: t['own.description'], body: `${t['own.lead']}\n\n<${trialOwn}>` }],
    [
      '/lessons',
      {
        title: t['lessons.title'],
        description: t['lessons.lead'],
        body: lessons
          .map(({ name, title, summary }) => `- [${say(title, language)}](${trial(name)}): ${say(summary, language)}`)
          .join('\n'),
      },
    ],
    ...lessons.flatMap(inTrial),
    ...lessons.map(({ name, title, summary, steps }): [string, Source] => [
      `/lessons/${name}`,
      {
        title: say(title, language),
        description: say(summary, language),
        body: [
          `[${t['lessons.open']}](${trial(name)})`,
          ...steps.map((step, at) => `## ${at + 1}. ${say(step.title, language)}\n\n${text(name, step.id)}`),
        ].join('\n\n'),
      },
    ]),
  ]);
}
