import type { AstroIntegration } from 'astro';
import { copyFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { languages } from './locale.ts';
import { readWords } from './search-asked.ts';
import { searchIndex } from './search-index.ts';
import { askedPages, indexedPages } from './search-pages.ts';

/** Into how many files the places of words are cut: a question loads those of its words. */
const SHARDS = 128;

/**
 * Wraps the search bundle that Starlight has just written, so that literal matches of a query come first
 * (search-wrapper.js). List it after Starlight.
 */
export const phraseFirstSearch = (): AstroIntegration => ({
  name: 'phrase-first-search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const at = (file: string) => fileURLToPath(new URL(`pagefind/${file}`, dir));
      const write = (file: string, data: unknown) => writeFile(at(file), `export default ${JSON.stringify(data)};\n`);
      const pages = await indexedPages(at('fragment'));
      await write('titles.js', Object.fromEntries(pages.map(({ id, names }) => [id, names])));
      for (const language of languages) {
        const { core, shards } = searchIndex(askedPages(pages, language), readWords(language), SHARDS);
        await write(`asked.${language}.js`, core);
        for (const [at, shard] of shards.entries()) await write(`asked.${language}.${at}.js`, shard);
      }
      await rename(at('pagefind.js'), at('pagefind.js.core.js')); // the name must keep matching /pagefind.js.*/: Pagefind derives its base from it
      const own = (file: string) => fileURLToPath(new URL(file, import.meta.url));
      await copyFile(own('./search-wrapper.js'), at('pagefind.js'));
      for (const part of ['question', 'sections', 'cut', 'rank']) await copyFile(own(`./search-${part}.js`), at(`${part}.js`));
    },
  },
});
