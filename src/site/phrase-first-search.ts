import type { AstroIntegration } from 'astro';
import { copyFile, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';

const fragment = z.looseObject({ meta: z.looseObject({ title: z.string(), also: z.string().optional() }) });
/** Pagefind writes this before the JSON of a page. */
const MARK = 'pagefind_dcd';

/**
 * The names of the pages by Pagefind's own ids, so that results can be ordered by them without loading the pages: the
 * title first, then what else people call the page's subject (`also` of its frontmatter).
 */
async function namesOf(folder: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.pf_fragment'));
  const pages = await Promise.all(
    names.map(async (name) => {
      const text = gunzipSync(await readFile(path.join(folder, name))).toString('utf8');
      if (!text.startsWith(MARK)) throw new Error(`pagefind/fragment/${name} is not as Pagefind 1.6 writes it: the titles cannot be read.`);
      const { title, also } = fragment.parse(JSON.parse(text.slice(MARK.length))).meta;
      return [path.basename(name, '.pf_fragment'), [title, ...(also?.split(' | ') ?? [])]] as const;
    }),
  );
  return Object.fromEntries(pages);
}

/**
 * Wraps the search bundle that Starlight has just written, so that literal matches of a query come first
 * (search-wrapper.js). List it after Starlight.
 */
export const phraseFirstSearch = (): AstroIntegration => ({
  name: 'phrase-first-search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const at = (file: string) => fileURLToPath(new URL(`pagefind/${file}`, dir));
      await writeFile(at('titles.js'), `export default ${JSON.stringify(await namesOf(at('fragment')))};\n`);
      await rename(at('pagefind.js'), at('pagefind.js.core.js')); // the name must keep matching /pagefind.js.*/: Pagefind derives its base from it
      const own = (file: string) => fileURLToPath(new URL(file, import.meta.url));
      await copyFile(own('./search-wrapper.js'), at('pagefind.js'));
      await copyFile(own('./search-question.js'), at('question.js'));
    },
  },
});
