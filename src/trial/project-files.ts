import { PROJECT } from './lesson-place.ts';

// Loaded after the start: the sources of every lesson in one chunk.
const sources = import.meta.glob<string>('../../content/lessons/*/project/**/*', { query: '?raw', import: 'default', eager: true });

/** The files that a lesson starts with, by absolute path in the sandbox. */
export function projectFiles(lesson: string): ReadonlyMap<string, string> {
  const prefix = `../../content/lessons/${lesson}/project/`;
  return new Map(
    Object.entries(sources)
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, text]) => [`${PROJECT}/${path.slice(prefix.length)}`, text]),
  );
}
