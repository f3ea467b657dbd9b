import { fill } from '../site/fill.ts';
import type { StringKey } from '../site/strings.ts';

export type TrialKey = Exclude<Extract<StringKey, `trial.${string}`>, `trial.before.${string}`>;
/** A text of the interface, with values in its `{name}` places. */
export type Words = (key: TrialKey, values?: Readonly<Record<string, string | number>>) => string;

/** The texts of the interface in the language that the page has now. */
export class Dictionary {
  #texts: Readonly<Record<string, string>>;

  constructor(texts: Readonly<Record<string, string>>) {
    this.#texts = texts;
  }

  readonly words: Words = (key, values = {}) => fill(this.#texts[key] ?? key, values);

  change(texts: Readonly<Record<string, string>>): void {
    this.#texts = texts;
  }

  /** Takes more texts of the same language to those that are there. */
  add(texts: Readonly<Record<string, string>>): void {
    this.#texts = { ...this.#texts, ...texts };
  }
}
