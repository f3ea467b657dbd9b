import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import cjk from 'remark-cjk-friendly';
import cjkStrike from 'remark-cjk-friendly-gfm-strikethrough';
import { csp } from './src/site/csp.ts';
import { datedSitemap } from './src/site/dated-sitemap.ts';
import { devHeaders } from './src/site/dev-headers.ts';
import { glossaryTerms } from './src/site/glossary-terms.ts';
import { leanPages } from './src/site/lean-pages.ts';
import { checkedLinks } from './src/site/links.ts';
import { sitePages } from './src/site/pages.ts';
import { phraseFirstSearch } from './src/site/phrase-first-search.ts';
import { offline } from './src/site/offline.ts';
import { repository, site } from './src/site/project.ts';
import { quietDirectives } from './src/site/quiet-directives.ts';
import { scrollableCode } from './src/site/scrollable-code.ts';
import { sidebar } from './src/site/sidebar.ts';
import { tableCorners } from './src/site/table-corners.ts';
import { wholeNames } from './src/site/whole-names.ts';

export default defineConfig({
  site,
  srcDir: '.', // docs live in content/docs, interface strings in content/i18n
  trailingSlash: 'always',
  markdown: { processor: unified({ remarkPlugins: [cjk, cjkStrike], rehypePlugins: [glossaryTerms, tableCorners, wholeNames] }) },
  prefetch: false, // the pages are small, and its script is one more request
  vite: { build: { target: 'es2022', modulePreload: false, rolldownOptions: { onLog: quietDirectives } }, worker: { format: 'es' } },
  integrations: [
    starlight({
      title: 'Koupleless',
      favicon: '/favicon.svg',
      defaultLocale: 'root',
      locales: { root: { label: 'English', lang: 'en' }, 'zh-cn': { label: '简体中文', lang: 'zh-CN' } },
      lastUpdated: true,
      disable404Route: true,
      editLink: { baseUrl: `${repository}/edit/main/` },
      customCss: ['tokens', 'base', 'docs', 'site'].map((name) => `./src/styles/${name}.css`),
      components: {
        Footer: './src/components/starlight/Footer.astro',
        Head: './src/components/starlight/Head.astro',
        Header: './src/components/starlight/Header.astro',
        MobileMenuFooter: './src/components/starlight/MobileMenuFooter.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
      },
      plugins: [checkedLinks()],
      sidebar,
    }),
    sitePages(),
    datedSitemap(),
    scrollableCode(),
    leanPages(),
    devHeaders(),
    phraseFirstSearch(),
    csp(),
    offline(),
  ],
});
