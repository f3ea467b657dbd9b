import { z } from 'astro/zod';

/** A text in both languages, as every YAML file of content/ writes it: `{ en: …, zh: … }`. */
export const bilingual = z.strictObject({
  en: z.string({ error: 'the English text (`en`) is missing.' }).min(1, 'the English text (`en`) is empty.'),
  zh: z.string({ error: 'the Chinese text (`zh`) is missing.' }).min(1, 'the Chinese text (`zh`) is empty.'),
});
