import type { AstroIntegration } from 'astro';

/**
 * The site's own pages, each in both languages. Astro would look for pages in `${srcDir}/pages`; srcDir is the root of
 * the repository, so they are declared here. Pages of the manual are not: they are files in content/docs.
 */
const pages: Readonly<Record<string, string>> = {
  '/': './src/pages/home.astro',
  '/trial': './src/pages/trial.astro',
  '/trial/own': './src/pages/own.astro',
  '/trial/[...place]': './src/pages/trial-place.astro',
  '/glossary': './src/pages/glossary.astro',
  '/lessons': './src/pages/lessons.astro',
  '/lessons/[lesson]': './src/pages/lesson.astro',
  '/recordings': './src/pages/recordings.astro',
  '/recordings/[recording]': './src/pages/recording-page.astro',
  '/community/okrs': './src/pages/okrs.astro',
  '/community/roadmap': './src/pages/roadmap.astro',
  '/community/values': './src/pages/values.astro',
  '/community/roles': './src/pages/roles.astro',
  '/offline': './src/pages/offline.astro',
  '/404': './src/pages/not-found.astro',
};

/** Files that are not pages: they exist once for every language that they name themselves. */
const files: Readonly<Record<string, string>> = {
  '/[...page].md': './src/pages/markdown.ts',
  '/llms.txt': './src/pages/llms.ts',
  '/zh-cn/llms.txt': './src/pages/llms.ts',
  '/llms-full.txt': './src/pages/llms-full.ts',
  '/zh-cn/llms-full.txt': './src/pages/llms-full.ts',
  '/releases.xml': './src/pages/releases-feed.ts',
  '/zh-cn/releases.xml': './src/pages/releases-feed.ts',
  '/recordings/[recording].json': './src/pages/recording.ts',
  '/measured/[name].json': './src/pages/measured.ts',
  '/levels.json': './src/pages/levels.ts',
  '/_astro/[project].json': './src/pages/lesson-project.ts',
  '/search/[language].json': './src/pages/search-names.ts',
  '/run-here/[language].json': './src/pages/run-here.ts',
  '/robots.txt': './src/pages/robots.ts',
};

export const sitePages = (): AstroIntegration => ({
  name: 'site-pages',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const [pattern, entrypoint] of Object.entries(pages)) {
        injectRoute({ pattern, entrypoint });
        injectRoute({ pattern: pattern === '/' ? '/zh-cn' : `/zh-cn${pattern}`, entrypoint });
      }
      for (const [pattern, entrypoint] of Object.entries(files)) injectRoute({ pattern, entrypoint });
    },
  },
});

/** The addresses of the site's own pages that have no parameter, in English: `/trial/`. */
export const ownPages: readonly string[] = Object.keys(pages)
  .filter((path) => !path.includes('[') && path !== '/404' && path !== '/offline')
  .map((path) => (path === '/' ? '/' : `${path}/`));
