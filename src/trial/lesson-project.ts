import { existsSync } from 'node:fs';
import { readProjectFiles } from '../../sandbox/host/node/project-files.ts';
import type { LessonSource } from './lesson.ts';

/**
 * The files that a lesson begins with, as bytes by their path in the project: what it shares with other lessons, and
 * its own over them.
 * @throws Error that names the lesson and what the other one's folder lacks
 */
export function lessonProject(
  { name, shares }: Pick<LessonSource, 'name' | 'shares'>,
  content = 'content',
): ReadonlyMap<string, Uint8Array> {
  const ownFilesOf = (lesson: string) => {
    const folder = `${content}/lessons/${lesson}/project`;
    return existsSync(folder) ? readProjectFiles(folder) : [];
  };
  const files = new Map<string, Uint8Array>();
  for (const { lesson, paths } of shares) {
    const theirs = ownFilesOf(lesson);
    for (const wanted of paths) {
      const found = theirs.filter(({ path }) => path === wanted || path.startsWith(`${wanted}/`));
      if (found.length === 0)
        throw new Error(`content/lessons/${name}/lesson.yaml: shares: content/lessons/${lesson}/project has no "${wanted}".`);
      for (const { path, bytes } of found) files.set(path, bytes);
    }
  }
  for (const { path, bytes } of ownFilesOf(name)) files.set(path, bytes);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
