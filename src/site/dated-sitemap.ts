import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { languageOf, neutralPath } from './locale.ts';
import { recordedFiles } from './recorded-files.ts';
import { changedAt } from './translation.ts';

/** What the site's own pages show, by their address in English; a folder ends with a slash. */
const shown: Readonly<Record<string, readonly string[]>> = {
  '/': ['src/pages/home.astro'],
  '/glossary/': ['content/glossary/'],
  '/lessons/': ['content/lessons/'],
  '/recordings/': ['content/compatibility/recordings.yaml', ...recordedFiles().map(({ file }) => file)],
  '/trial/': ['src/pages/trial.astro'],
  '/trial/own/': ['src/pages/own.astro', 'content/samples/'],
  '/community/okrs/': ['content/okrs/'],
  '/community/roadmap/': ['content/roadmap/', 'content/site-plan.yaml'],
  '/community/roles/': ['content/people/roles.yaml', 'content/people/contributors.yaml', 'content/people/channels.yaml'],
  '/community/values/': ['content/people/values.yaml'],
};

/** What a lesson is read in, without the other language's texts. */
const lessonSources = (lesson: string, pathname: string): readonly string[] => {
  const folder = `content/lessons/${lesson}/`;
  const texts = languageOf(pathname) === 'en' ? 'en/' : 'zh-cn/';
  return [`${folder}lesson.yaml`, `${folder}${texts}`, `${folder}project/`, `${folder}solution/`];
};

/**
 * The files and folders whose change is the change of a page: `/zh-cn/develop/jdk8/` → `content/docs/zh-cn/develop/jdk8.md`,
 * `….mdx`; `/trial/replace/gap/` → the lesson's.
 */
export function sourcesOf(pathname: string): readonly string[] {
  const page = neutralPath(pathname);
  const own = shown[page];
  if (own) return own;
  const [, area, name = ''] = page.split('/');
  if (area === 'lessons' || area === 'trial') return lessonSources(name, pathname);
  if (area === 'recordings') return recordedFiles().flatMap(({ id, file }) => (id === name ? [file] : []));
  return ['md', 'mdx'].map((ending) => `content/docs${pathname.replace(/\/$/, '')}.${ending}`);
}

/** The pages of both languages with the day on which a page's text was last changed, where git knows it. */
export const datedSitemap = (): AstroIntegration =>
  sitemap({
    i18n: { defaultLocale: 'en', locales: { en: 'en', 'zh-cn': 'zh-CN' } },
    // What a reader sees who is not connected is no page to come to.
    filter: (address) => neutralPath(new URL(address).pathname) !== '/offline/',
    serialize(item) {
      const days = sourcesOf(new URL(item.url).pathname).flatMap((file) => changedAt(file)?.getTime() ?? []);
      return days.length === 0 ? item : { ...item, lastmod: new Date(Math.max(...days)).toISOString().slice(0, 10) };
    },
  });
