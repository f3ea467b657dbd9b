import { getCollection } from 'astro:content';
import { dataPages } from './data-pages.ts';
import { lessonPages } from './lesson-pages.ts';
import { languageOf, pathIn, type Language } from './locale.ts';
import type { Source } from './markdown.ts';

/** A page and its address without the slash behind it: `/zh-cn/develop/jdk8`. */
type Addressed = readonly [path: string, source: Source];

/** Every page of a language that also exists as Markdown, in the three parts of the site. */
export async function everyPage(language: Language): Promise<Readonly<Record<'manual' | 'community' | 'lessons', readonly Addressed[]>>> {
  const listed = (pages: ReadonlyMap<string, Source>): Addressed[] => [...pages].map(([path, source]) => [pathIn(language, path), source]);
  const manual = (await getCollection('docs'))
    .filter(({ id }) => languageOf(`/${id}/`) === language)
    .map(({ id, data: { title, description }, body = '' }): Addressed => [`/${id}`, { title, description, body }]);
  return { manual, community: listed(dataPages(language)), lessons: listed(lessonPages(language)) };
}
