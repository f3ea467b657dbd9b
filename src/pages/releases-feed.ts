import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { languageOf, pathIn, say } from '../site/locale.ts';
import { allReleases, readReleases } from '../site/releases.ts';
import { strings } from '../site/strings.ts';

/** The releases of all parts as a feed, newest first. */
export const GET: APIRoute = ({ url, site }) => {
  const language = languageOf(url.pathname);
  const t = strings(language);
  return rss({
    title: t['releases.title'],
    description: t['releases.description'],
    site: new URL(pathIn(language, '/evaluate/releases/'), site).href,
    items: allReleases(readReleases()).map(({ part, tag, date, url: link }) => ({
      title: `${say(part.name, language)} ${tag}`,
      link,
      pubDate: new Date(date),
    })),
    customData: `<language>${language}</language>`,
  });
};
