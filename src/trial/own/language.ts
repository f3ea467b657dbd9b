import type { Language } from '../../../sandbox/protocol/text.ts';
import { PageWords } from '../language/page-words.ts';
import { readOwnData } from './page-data.ts';
import type { OwnDictionary } from './words.ts';

/** Another language for all that the page says. What is open stays open. */
export class PageLanguage {
  readonly #words: PageWords;
  readonly #dictionary: OwnDictionary;
  #asked = 0;
  #now: Language;

  /** Made before any script writes into the page. */
  constructor(page: Document, dictionary: OwnDictionary, now: Language) {
    this.#words = new PageWords(page);
    this.#dictionary = dictionary;
    this.#now = now;
  }

  get now(): Language {
    return this.#now;
  }

  /** @returns whether the page says everything in it now; false: go to the address itself */
  async change(address: string): Promise<boolean> {
    const mine = ++this.#asked;
    const page = await readPage(address).catch(() => null);
    if (mine !== this.#asked) return true;
    if (!page || !this.#words.take(page)) return false;
    const { language, strings } = readOwnData(page);
    this.#dictionary.change(strings);
    this.#now = language;
    document.title = page.title;
    history.replaceState(history.state, '', address);
    return true;
  }
}

/** @throws Error when the page cannot be had */
export async function readPage(address: string): Promise<Document> {
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
