import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { dataPages } from '../site/data-pages.ts';
import { lessonPages } from '../site/lesson-pages.ts';
import { languageOf, languages, pathIn } from '../site/locale.ts';
import { markdownOf, type Source } from '../site/markdown.ts';

/** Every page also exists as plain Markdown: /reference/arklet/ → /reference/arklet.md */
export const getStaticPaths: GetStaticPaths = async () => {
  const manual = (await getCollection('docs')).map(({ id, data, body = '' }): [string, Source] => [
    id,
    { title: data.title, description: data.description, body },
  ]);
  const own = languages.flatMap((language) =>
    [...dataPages(language), ...lessonPages(language)].map(([path, source]): [string, Source] => [pathIn(language, path).slice(1), source]),
  );
  return [...manual, ...own].map(([page, source]) => ({ params: { page }, props: { ...source } }));
};

export const GET: APIRoute<Source & Record<string, string>> = ({ props, url }) =>
  new Response(markdownOf(props, languageOf(url.pathname)), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
