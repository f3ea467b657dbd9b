import type { AstroIntegration } from 'astro';
import { copyFile, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { languageOf, languages, type Language } from './locale.ts';
import { cutter, sectionsOf, type Section } from './search-ways.js';
import { readYaml } from './yaml-data.ts';

const fragment = z.looseObject({
  url: z.string(),
  meta: z.looseObject({ title: z.string(), also: z.string().optional() }),
  content: z.string(),
  anchors: z.array(z.looseObject({ element: z.string(), id: z.string(), text: z.string().nullish(), location: z.number() })),
});
/** Pagefind writes this before the JSON of a page. */
const MARK = 'pagefind_dcd';

/** How people ask for what a page, or a part of it, tells; words of one meaning. */
const waysFile = z.strictObject({ same: z.array(z.array(z.string()).min(2)), asked: z.record(z.string(), z.array(z.string()).min(1)) });

interface Indexed {
  /** Pagefind's own id of the page. */
  readonly id: string;
  readonly url: string;
  /** The title first, then what else people call the page's subject (`also` of its frontmatter). */
  readonly names: readonly string[];
  readonly sections: readonly Section[];
}

async function indexedPages(folder: string): Promise<readonly Indexed[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.pf_fragment'));
  return Promise.all(
    files.map(async (name) => {
      const text = gunzipSync(await readFile(path.join(folder, name))).toString('utf8');
      if (!text.startsWith(MARK)) throw new Error(`pagefind/fragment/${name} is not as Pagefind 1.6 writes it: the titles cannot be read.`);
      const { url, meta, content, anchors } = fragment.parse(JSON.parse(text.slice(MARK.length)));
      return {
        id: path.basename(name, '.pf_fragment'),
        url,
        names: [meta.title, ...(meta.also?.split(' | ') ?? [])],
        sections: sectionsOf({ raw_content: content, anchors }),
      };
    }),
  );
}

/**
 * What search-ways.js weighs: sections with their names and ways to ask, and which words their texts have how often.
 * @throws Error when a way to ask leads nowhere
 */
function weighed(pages: readonly Indexed[], language: Language) {
  const file = `search/${language}.yaml`;
  const { same, asked } = readYaml(file, waysFile);
  const left = new Map(Object.entries(asked));
  const take = (address: string) => {
    const ways = left.get(address) ?? [];
    left.delete(address);
    return ways;
  };
  const all = pages
    .filter(({ url }) => languageOf(url) === language)
    .flatMap(({ id: page, url, names, sections }) =>
      sections.map(({ id, heading, text }) => ({
        text,
        entry: [page, id, text.length, id === '' ? names : [heading], take(id === '' ? url : `${url}#${id}`)],
      })),
    );
  if (left.size > 0) throw new Error(`content/${file}: there is no ${[...left.keys()].join(', no ')}.`);
  return {
    same,
    sections: all.map(({ entry }) => entry),
    words: wordsOf(
      all.map(({ text }) => text),
      cutter(same),
    ),
  };
}

/** By word, the texts that have it, each by its distance from the one before, and how often: 3 stands for that and more. */
function wordsOf(texts: readonly string[], cut: ReturnType<typeof cutter>): Readonly<Record<string, readonly number[]>> {
  const words = new Map<string, Map<number, number>>();
  for (const [at, text] of texts.entries())
    for (const word of cut(text)) {
      const times = words.get(word) ?? new Map<number, number>();
      times.set(at, Math.min((times.get(at) ?? 0) + 1, 3));
      words.set(word, times);
    }
  return Object.fromEntries(
    [...words].map(([word, times]) => {
      const numbers = [...times.keys()];
      return [word, [...times].flatMap(([at, often], index) => [at - (numbers[index - 1] ?? 0), often])];
    }),
  );
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
      const write = (file: string, data: unknown) => writeFile(at(file), `export default ${JSON.stringify(data)};\n`);
      const pages = await indexedPages(at('fragment'));
      await write('titles.js', Object.fromEntries(pages.map(({ id, names }) => [id, names])));
      for (const language of languages) await write(`asked.${language}.js`, weighed(pages, language));
      await rename(at('pagefind.js'), at('pagefind.js.core.js')); // the name must keep matching /pagefind.js.*/: Pagefind derives its base from it
      const own = (file: string) => fileURLToPath(new URL(file, import.meta.url));
      await copyFile(own('./search-wrapper.js'), at('pagefind.js'));
      await copyFile(own('./search-question.js'), at('question.js'));
      await copyFile(own('./search-ways.js'), at('ways.js'));
    },
  },
});
