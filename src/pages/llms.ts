import type { APIRoute } from 'astro';
import { everyPage } from '../site/every-page.ts';
import { languageOf } from '../site/locale.ts';
import { strings } from '../site/strings.ts';

/** A table of contents for programs that read: the pages of one language as Markdown, one line each. */
export const GET: APIRoute = async ({ url, site }) => {
  const language = languageOf(url.pathname);
  const t = strings(language);
  const { manual, community, lessons } = await everyPage(language);
  const sections = [
    [t['nav.manual'], manual],
    [t['nav.community'], community],
    [t['nav.lessons'], lessons],
  ] as const;
  const lines = (pages: typeof manual) =>
    pages.map(([path, { title, description }]) => `- [${title}](${new URL(`${path}.md`, site)}): ${description}`).join('\n');
  return new Response(
    `# Koupleless\n\n> ${t['home.description']}\n\n${sections.map(([title, pages]) => `## ${title}\n\n${lines(pages)}\n`).join('\n')}`,
  );
};
