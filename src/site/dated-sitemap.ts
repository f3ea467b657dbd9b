import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { changedAt } from './translation.ts';

/** The files that a page of the manual may be: `/zh-cn/develop/jdk8/` → `content/docs/zh-cn/develop/jdk8.md`, `….mdx`. */
export const sourcesOf = (pathname: string): readonly string[] =>
  ['md', 'mdx'].map((ending) => `content/docs${pathname.replace(/\/$/, '')}.${ending}`);

/** The pages of both languages with the day on which a page's text was last changed, where git knows it. */
export const datedSitemap = (): AstroIntegration =>
  sitemap({
    i18n: { defaultLocale: 'en', locales: { en: 'en', 'zh-cn': 'zh-CN' } },
    serialize(item) {
      const changed = sourcesOf(new URL(item.url).pathname).flatMap((file) => changedAt(file) ?? []);
      const [day] = changed;
      return day === undefined ? item : { ...item, lastmod: day.toISOString().slice(0, 10) };
    },
  });
