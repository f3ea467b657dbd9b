import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { markdownOf } from '../site/markdown.ts';

/** Every page of the manual also exists as plain Markdown: /reference/arklet/ → /reference/arklet.md */
export const getStaticPaths: GetStaticPaths = async () => (await getCollection('docs')).map(({ id, data, body = '' }) => ({ params: { page: id }, props: { title: data.title, description: data.description, body } }));

export const GET: APIRoute<{ title: string; description: string; body: string }> = ({ props }) => new Response(markdownOf(props), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
