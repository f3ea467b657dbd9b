import type { APIRoute, GetStaticPaths } from 'astro';
import { everyPage } from '../site/every-page.ts';
import { languageOf, languages } from '../site/locale.ts';
import { markdownOf, type Source } from '../site/markdown.ts';

/** Every page also exists as plain Markdown: /reference/arklet/ → /reference/arklet.md */
export const getStaticPaths: GetStaticPaths = async () => {
  const parts = await Promise.all(languages.map(everyPage));
  return parts
    .flatMap(({ manual, community, lessons }) => [...manual, ...community, ...lessons])
    .map(([path, source]) => ({ params: { page: path.slice(1) }, props: { ...source } }));
};

export const GET: APIRoute<Source & Record<string, string>> = ({ props, url }) =>
  new Response(markdownOf(props, languageOf(url.pathname)), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
