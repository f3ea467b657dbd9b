import { fill } from '../../site/fill.ts';
import type { StringKey } from '../../site/strings.ts';

/** What the page says before a project is open, and its scripts never say again. */
export const writtenOnly = [
  'own.title',
  'own.description',
  'own.heading',
  'own.lead',
  'own.noScript',
  'own.noScript.manual',
  'own.zone.text',
  'own.read.text',
  'own.skipped',
  'own.skipped.text',
  'own.here',
  'own.here.text',
  'own.here.cli',
] as const satisfies readonly StringKey[];

export type OwnKey = Exclude<Extract<StringKey, `own.${string}`>, (typeof writtenOnly)[number]>;
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
