import { createHash } from 'node:crypto';
import { readProjectFiles } from '../../sandbox/host/node/project-files.ts';

/** The files that a lesson begins with, by their path in the project, as the page fetches them. */
export function projectPack(lesson: string, content = 'content'): string {
  const files = readProjectFiles(`${content}/lessons/${lesson}/project`);
  return JSON.stringify(Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])));
}

/** With the content's hash in its name, so that browsers may keep it for good. */
export const projectPackName = (lesson: string): string =>
  `project-${lesson}.${createHash('sha256').update(projectPack(lesson)).digest('base64url').slice(0, 8)}`;

export const projectAddress = (lesson: string): string => `/_astro/${projectPackName(lesson)}.json`;
