import { fill } from '../../site/fill.ts';
import type { StringKey } from '../../site/strings.ts';

export type OwnKey = Extract<StringKey, `own.${string}`>;
/** A text of this page in the language that it has now, with values in its `{name}` places. */
export type OwnWords = (key: OwnKey, values?: Readonly<Record<string, string | number>>) => string;

/** The texts of this page. They change when the page's language does. */
export class OwnDictionary {
  #texts: Readonly<Record<string, string>>;

  constructor(texts: Readonly<Record<string, string>>) {
    this.#texts = texts;
  }

  readonly words: OwnWords = (key, values = {}) => fill(this.#texts[key] ?? key, values);

  change(texts: Readonly<Record<string, string>>): void {
    this.#texts = texts;
  }
}
