import { loadTexts } from './text-pack.ts';
import type { Dictionary } from './words.ts';

type Load = typeof loadTexts;

/** The texts of parts that come on demand: fetched with the first of them, and again with each language from then on. */
export class MoreWords {
  readonly #dictionary: Dictionary;
  readonly #load: Load;
  #address: string;
  #asked: Promise<void> | null = null;

  constructor(dictionary: Dictionary, address: string, load: Load = loadTexts) {
    this.#dictionary = dictionary;
    this.#address = address;
    this.#load = load;
  }

  /** @throws Error when they cannot be had; they may be asked for again */
  there(): Promise<void> {
    this.#asked ??= this.#fetch(this.#address).catch((error: unknown) => {
      this.#asked = null;
      throw error;
    });
    return this.#asked;
  }

  /** Another language. @returns its texts, where any are needed so far */
  async turn(address: string): Promise<Readonly<Record<string, string>>> {
    this.#address = address;
    return this.#asked === null ? {} : this.#load(address, 'words');
  }

  async #fetch(address: string): Promise<void> {
    this.#dictionary.add(await this.#load(address, 'words'));
  }
}
