import { createHash } from 'node:crypto';
import { lessonProject } from './lesson-project.ts';
import type { LessonSource } from './lesson.ts';

/** The files that a lesson begins with, by their path in the project, as the page fetches them. */
export function projectPack(lesson: LessonSource, content = 'content'): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return JSON.stringify(Object.fromEntries([...lessonProject(lesson, content)].map(([path, bytes]) => [path, decoder.decode(bytes)])));
}

/** With the content's hash in its name, so that browsers may keep it for good. */
export const projectPackName = (lesson: LessonSource): string =>
  `project-${lesson.name}.${createHash('sha256').update(projectPack(lesson)).digest('base64url').slice(0, 8)}`;

export const projectAddress = (lesson: LessonSource): string => `/_astro/${projectPackName(lesson)}.json`;
