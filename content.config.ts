// Astro looks for this file in srcDir, which is the root of the repository.
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { pageFields } from './src/site/page-fields.ts';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: pageFields }) }),
  /** The texts of the lessons' steps: `one-minute/en/deploy`. What a lesson is beside its texts, src/trial/lesson.ts says. */
  steps: defineCollection({ loader: glob({ base: './content/lessons', pattern: '*/{en,zh-cn}/*.md' }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
