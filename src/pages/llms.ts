import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { dataPages } from '../site/data-pages.ts';
import { lessonPages } from '../site/lesson-pages.ts';
import { languageOf, pathIn } from '../site/locale.ts';
import { strings } from '../site/strings.ts';

/** A table of contents for programs that read: the pages of one language as Markdown, one line each. */
export const GET: APIRoute = async ({ url, site }) => {
  const language = languageOf(url.pathname);
  const t = strings(language);
  const line = (path: string, { title, description }: { title: string; description: string }) =>
    `- [${title}](${new URL(`${path}.md`, site)}): ${description}`;
  const manual = (await getCollection('docs'))
    .filter(({ id }) => languageOf(`/${id}/`) === language)
    .map(({ id, data }) => line(`/${id}`, data));
  const listed = (pages: ReadonlyMap<string, { title: string; description: string }>) =>
    [...pages].map(([path, page]) => line(pathIn(language, path), page));
  const sections = [
    [t['nav.manual'], manual],
    [t['nav.community'], listed(dataPages(language))],
    [t['nav.lessons'], listed(lessonPages(language))],
  ] as const;
  return new Response(
    `# Koupleless\n\n> ${t['home.description']}\n\n${sections.map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}\n`).join('\n')}`,
  );
};
