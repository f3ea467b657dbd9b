import type { AstroIntegration } from 'astro';
import { copyFile, rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Wraps the search bundle that Starlight has just written, so that literal matches of a Chinese query come first. List it after Starlight. */
export const chineseSearch = (): AstroIntegration => ({
  name: 'chinese-search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const at = (file: string) => fileURLToPath(new URL(`pagefind/${file}`, dir));
      await rename(at('pagefind.js'), at('pagefind.js.core.js')); // the name must keep matching /pagefind.js.*/: Pagefind derives its base from it
      await copyFile(fileURLToPath(new URL('./search-wrapper.js', import.meta.url)), at('pagefind.js'));
    },
  },
});
