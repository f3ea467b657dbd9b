import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { languageOf } from '../site/locale.ts';
import { strings } from '../site/strings.ts';

/** A table of contents for programs that read: the pages of one language as Markdown, one line each. */
export const GET: APIRoute = async ({ url, site }) => {
  const language = languageOf(url.pathname);
  const t = strings(language);
  const pages = (await getCollection('docs')).filter(({ id }) => languageOf(`/${id}/`) === language);
  const lines = pages.map(({ id, data }) => `- [${data.title}](${new URL(`/${id}.md`, site)}): ${data.description}`);
  return new Response(`# Koupleless\n\n> ${t['home.description']}\n\n## ${t['nav.manual']}\n\n${lines.join('\n')}\n`);
};
