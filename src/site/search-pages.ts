import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { languageOf, neutralPath, type Language } from './locale.ts';
import { readSearchAsked } from './search-asked.ts';
import type { AskedPage } from './search-index.ts';
import { sectionsOf, type Section } from './search-sections.js';

const fragment = z.looseObject({
  url: z.string(),
  meta: z.looseObject({ title: z.string(), also: z.string().optional() }),
  content: z.string(),
  anchors: z.array(z.looseObject({ element: z.string(), id: z.string(), text: z.string().nullish(), location: z.number() })),
});
/** Pagefind writes this before the JSON of a page. */
const MARK = 'pagefind_dcd';
/** A page as Pagefind keeps it. */
export interface Indexed {
  /** Pagefind's own id of the page. */
  readonly id: string;
  readonly url: string;
  /** The title first, then what else people call the page's subject (`also` of its frontmatter). */
  readonly names: readonly string[];
  readonly sections: readonly Section[];
}

/** The pages of a built index; `folder` holds Pagefind's fragments. */
export async function indexedPages(folder: string): Promise<readonly Indexed[]> {
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
 * The pages of a language with the ways to ask for each of their parts. A Chinese part is asked for as the English one
 * with its number.
 * @throws Error when a way to ask leads nowhere
 */
export function askedPages(pages: readonly Indexed[], language: Language): readonly AskedPage[] {
  const asked = readSearchAsked();
  const english = new Map(pages.filter(({ url }) => languageOf(url) === 'en').map((page) => [page.url, page]));
  const lost = [...asked].flatMap(([address, ways]) => {
    const places = new Set(english.get(address)?.sections.map(({ id }) => id));
    return [...ways.keys()].filter((place) => !places.has(place)).map((place) => (place ? `${address}#${place}` : address));
  });
  if (lost.length > 0) throw new Error(`content/search/asked: there is no ${lost.join(', no ')}.`);
  return pages
    .filter(({ url }) => languageOf(url) === language)
    .map(({ id, url, names, sections }) => {
      const address = neutralPath(url);
      const ways = asked.get(address);
      const counterpart = english.get(address)?.sections ?? [];
      if (ways && counterpart.length !== sections.length)
        throw new Error(
          `${address} has ${counterpart.length} parts in English, and ${sections.length} at ${url}: they cannot be told apart.`,
        );
      return {
        id,
        sections: sections.map((section, at) => ({
          id: section.id,
          text: section.text,
          names: section.id === '' ? names : [section.heading],
          ways: ways?.get(counterpart[at]?.id ?? '')?.[language === 'en' ? 'en' : 'zh'] ?? [],
        })),
      };
    });
}
