import type { APIRoute } from 'astro';
import { everyPage } from '../site/every-page.ts';
import { languageOf } from '../site/locale.ts';
import { markdownOf } from '../site/markdown.ts';
import { strings } from '../site/strings.ts';

/** The whole text of one language as one file for programs that read: every page with its address above it. */
export const GET: APIRoute = async ({ url, site }) => {
  const language = languageOf(url.pathname);
  const { manual, community, lessons } = await everyPage(language);
  const pages = [...manual, ...community, ...lessons].map(
    ([path, source]) => `<!-- ${new URL(`${path.replace(/\/index$/, '')}/`, site)} -->\n\n${markdownOf(source, language)}`,
  );
  return new Response(`# Koupleless\n\n> ${strings(language)['home.description']}\n\n${pages.join('\n---\n\n')}`);
};
