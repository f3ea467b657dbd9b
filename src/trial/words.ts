import { fill } from '../site/fill.ts';
import type { StringKey } from '../site/strings.ts';

export type TrialKey = Extract<StringKey, `trial.${string}`>;
/** A text of the interface, with values in its `{name}` places. */
export type Words = (key: TrialKey, values?: Readonly<Record<string, string | number>>) => string;

export const wordsOf =
  (dictionary: Readonly<Record<string, string>>): Words =>
  (key, values = {}) =>
    fill(dictionary[key] ?? key, values);
