import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { languageOf, languages, type Language } from '../site/locale.ts';
import { searchNames } from '../site/search-names.ts';

/** The names that the search knows beside its index: `/search/zh-CN.json`. */
export const getStaticPaths: GetStaticPaths = () => languages.map((language) => ({ params: { language }, props: { of: language } }));

export const GET: APIRoute<{ of: Language }> = async ({ props }) => {
  const pages = (await getCollection('docs')).filter(({ id }) => languageOf(`/${id}/`) === props.of);
  const names = searchNames(
    props.of,
    pages.map(({ data }) => ({ title: data.title, also: data.also ?? [] })),
  );
  return new Response(JSON.stringify(names), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
